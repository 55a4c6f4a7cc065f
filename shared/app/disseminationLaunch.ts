import type { PersonRef } from '../../events/schema/envelope.ts';
import { type Round, unitsTakingPart } from '../domain/dissemination/round.ts';
import { firstStep, launchChain } from '../domain/dissemination/spread.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Moment, Opening } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { roundOf } from './planRead.ts';

export interface Launch {
  readonly tenant: string;
  readonly programme: Programme;
  readonly by: PersonRef;
  readonly moment: Moment;
}

type LaunchNeeds = Needs<'dissemination' | 'organisation' | 'programmes'>;

/**
 * Puts a version of a plan in force and opens its round with the units as registered on the day; the
 * lists of people and the mails follow behind the stream.
 * @returns false when there is such a version already.
 */
export const launchWithRound =
  (deps: LaunchNeeds) =>
  async (launch: Launch): Promise<boolean> => {
    const { tenant, programme, by, moment } = launch;
    const act = { by, at: moment.now, channel: 'web' } as const;
    return deps.dissemination.launch(tenant, programme, await roundFor(deps)(launch), act);
  };

/**
 * The round of a version that is about to be put in force, and the first step of its fan-out; none where
 * people read the same text already, or are reading it.
 */
export const roundFor =
  (deps: LaunchNeeds) =>
  async ({ tenant, programme, by, moment }: Launch): Promise<Opening | undefined> => {
    if (await roundOf(deps)(tenant, programme)) return undefined;
    const { organisation } = deps;
    const { id: programmeId, version, name: programmeName, eligibility } = programme;
    const registered = await organisation.units(tenant, moment.today);
    const round: Round = {
      tenant,
      programmeId,
      version,
      programmeName,
      openedAt: moment.now,
      openedOn: moment.today,
      openedBy: by,
      units: unitsTakingPart(eligibility.units, eligibility.privateUnits, registered),
    };
    const chain = { tenant, programmeId, version, chain: launchChain, at: moment.now };
    return { round, step: firstStep(chain, { do: 'list', unit: 0 }) };
  };
