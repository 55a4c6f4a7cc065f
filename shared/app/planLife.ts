import type { StoredFile } from '../../events/schema/dossierEvents.ts';
import type { Channel, PersonRef } from '../../events/schema/envelope.ts';
import {
  type DateRecord,
  type DateRefusal,
  type DuplicateNumber,
  disputed,
  type IssueRecord,
  type IssueRefusal,
  issueRefusal,
  type PaperFacts,
  sameNumber,
  withPaper,
} from '../domain/programmes/planLife.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import { cleanLine, cleanText } from '../domain/text/vietnamese.ts';
import { VersionConflict } from '../errors.ts';
import type { Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { roundFor } from './disseminationLaunch.ts';

/** Somebody's act on a plan that they administer. */
export interface PlanAct {
  readonly tenant: string;
  /** The newest version, as it was shown. */
  readonly programme: Programme;
  readonly by: PersonRef;
  readonly moment: Moment;
  readonly channel: Channel;
  readonly commandId: string;
  readonly file?: StoredFile;
}

export type PlanOutcome<R> =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: R };

interface Confirmed {
  /** The version that the form was made for. */
  readonly shown: string;
  readonly evenIfRepeated: boolean;
}

const done = { accepted: true } as const;

/**
 * Records the number and day of the paper: the next version of the plan. It opens a round only where the
 * text has none. A number that another plan of the issuer bears is asked about once.
 * @throws {VersionConflict} when there is a newer version than the one shown.
 */
export const issuePlan =
  (deps: Needs<'programmes' | 'organisation' | 'planLife' | 'dissemination'>) =>
  async (
    act: PlanAct,
    facts: PaperFacts,
    { shown, evenIfRepeated }: Confirmed,
  ): Promise<PlanOutcome<IssueRefusal | DuplicateNumber>> => {
    const { tenant, programme, by, moment } = act;
    const records = await deps.planLife.records(tenant, programme.id);
    if (records.some(({ commandId }) => commandId === act.commandId)) return done;
    if (shown !== String(programme.version)) throw new VersionConflict();
    const refusal = issueRefusal(programme, facts, moment.today);
    if (refusal) return { accepted: false, refusal };
    const others = sameNumber(programme, facts, await deps.programmes.list(tenant));
    if (others.length > 0 && !evenIfRepeated)
      return {
        accepted: false,
        refusal: { because: 'same_number', plans: others.map(({ name }) => name) },
      };
    const after = withPaper(programme, facts);
    const record: IssueRecord = {
      kind: 'issued',
      ...recordBase(act, records.length, facts.evidence),
      version: after.version,
      symbol: after.instrument.symbol,
      issuedOn: facts.issuedOn,
      signer: cleanLine(facts.signer),
    };
    const opening = await roundFor(deps)({ tenant, programme: after, by, moment });
    await deps.planLife.issue({ tenant, programme: after, opening, record });
    return done;
  };

export interface DateFacts {
  readonly symbol: string;
  readonly on: string;
  readonly evidence: string;
}

/** Records which of the claimed days is right; nothing is reckoned with it and nothing printed changes. */
export const confirmDate =
  ({ planLife }: Needs<'planLife'>) =>
  async (act: PlanAct, { symbol, on, evidence }: DateFacts): Promise<PlanOutcome<DateRefusal>> => {
    const { tenant, programme } = act;
    const records = await planLife.records(tenant, programme.id);
    if (records.some(({ commandId }) => commandId === act.commandId)) return done;
    const paper = disputed(programme).find((one) => one.symbol === symbol);
    if (!paper) return { accepted: false, refusal: { because: 'no_such_paper' } };
    if (!paper.issuedOnClaims?.some((claim) => claim.on === on))
      return { accepted: false, refusal: { because: 'not_claimed' } };
    if (cleanText(evidence) === '') return { accepted: false, refusal: { because: 'empty' } };
    if (records.some((one) => one.kind === 'date_confirmed' && one.symbol === symbol))
      return { accepted: false, refusal: { because: 'confirmed_already' } };
    const record: DateRecord = {
      kind: 'date_confirmed',
      ...recordBase(act, records.length, evidence),
      symbol,
      on,
    };
    await planLife.record(tenant, programme.id, record);
    return done;
  };

export const recordBase = (
  { by, moment, channel, commandId, file }: PlanAct,
  before: number,
  evidence: string,
) => ({
  number: before + 1,
  by,
  at: moment.now,
  channel,
  evidence: cleanText(evidence),
  commandId,
  ...(file && { file }),
});
