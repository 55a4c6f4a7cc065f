import { actsOf } from '../../infra/rehearsal/journeys.ts';
import type { SampleOrganisation } from '../../infra/rehearsal/organisation.ts';
import { playActs } from '../../infra/rehearsal/playActs.ts';
import { saveSample } from '../../infra/rehearsal/saveSample.ts';
import { dynamoDissemination } from '../../shared/adapters/dynamo/dissemination.ts';
import { dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { dynamoPlanCascade } from '../../shared/adapters/dynamo/planCascade.ts';
import { dynamoPlanLife } from '../../shared/adapters/dynamo/planLife.ts';
import { dynamoRetention } from '../../shared/adapters/dynamo/retention.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { dynamoTransfers } from '../../shared/adapters/dynamo/transfers.ts';
import { dynamoTries } from '../../shared/adapters/dynamo/tries.ts';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { later } from '../../shared/app/later.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import { nextAttention } from '../../shared/domain/dossier/reminders.ts';
import type { Dossier } from '../../shared/domain/dossier/state.ts';
import { leastMonths } from '../../shared/domain/retention/policy.ts';
import type { Commit, Files } from '../../shared/ports.ts';

export const publicUrl = 'http://127.0.0.1:3000';
const keys = signingKeysFrom(JSON.stringify({ current: 'k1', k1: 'b'.repeat(64) }));
const seed = 7;
/** When the sample's dossiers are looked at: the morning after they were registered. */
export const benchMoment = momentOf('2023-09-11T02:00:00.000Z');

/** Nothing in the benchmarks touches a file. */
const noFiles: Files = {
  put: async () => {},
  get: async () => undefined,
  link: async () => '',
};

export const portsOn = (tables: Tables) => {
  const ports = dynamoPorts(tables);
  return {
    ...ports,
    transfers: dynamoTransfers(tables),
    novelty: dynamoNovelty(tables),
    planLife: dynamoPlanLife(tables),
    planCalls: dynamoPlanCalls(tables),
    planCascade: dynamoPlanCascade(tables),
    dissemination: dynamoDissemination(tables),
    tries: dynamoTries(tables),
    perNetwork: { failed: 100, sign_in: 600 },
    files: noFiles,
    removeFile: async () => {},
    retention: dynamoRetention(tables),
    keptMonths: leastMonths,
    calendarOf: async (tenant: string) => workingCalendar(await ports.holidays.years(tenant)),
    secret: async () => keys,
    publicUrl,
  };
};
export type BenchPorts = ReturnType<typeof portsOn>;

/** A registered dossier that the quality office has to receive. */
export interface World {
  readonly deps: BenchPorts;
  readonly sample: SampleOrganisation;
  /** Whoever may receive the dossiers. */
  readonly officer: { readonly personId: string; readonly name: string };
  /** Stores copies of the dossier under new ids. */
  readonly registered: (count: number, prefix?: string) => Promise<readonly string[]>;
  /** A mailed link with which the officer receives the dossier. */
  readonly linkTo: (
    dossierId: string,
  ) => Promise<{ readonly token: string; readonly code: string }>;
}

/** The sample hospital of 200 people with one dossier, played there through the real command runner. */
export async function fillWorld(tables: Tables): Promise<World> {
  const deps = portsOn(tables);
  const sample = await saveSample(deps, { seed, people: 200 });
  const { tenant } = sample;
  const calendar = await deps.calendarOf(tenant);
  const journey = { index: 12, from: '2023-09-06', stage: 'registered' } as const;
  const acts = actsOf(journey, { ...sample, seed, calendar });
  await playActs(deps, { tenant, programmeId: 'HCM-BTH-2023' }, acts);
  const id = acts[0]?.dossierId ?? '';
  const dossier = await known(deps, tenant, id);
  const events = await deps.dossiers.history(tenant, id);
  const programme = await deps.programmes.find(
    tenant,
    dossier.programmeId,
    dossier.programmeVersion,
  );
  if (!programme) throw new Error('the sample has its programme');
  const attentionOn = nextAttention(dossier, programme, calendar);
  const [person] = sample.cast.qualityOffice;
  if (!person) throw new Error('the sample has a quality office');
  const officer = { personId: person.id, name: person.name };

  const copied = (as: string): Commit => {
    const text = JSON.stringify({ after: dossier, events }).replaceAll(id, as);
    // a copy of what was just read, with another id in it
    return {
      before: undefined,
      ...(JSON.parse(text) as Pick<Commit, 'after' | 'events'>),
      attentionOn,
    };
  };

  return {
    deps,
    sample,
    officer,
    registered: async (count, prefix = 'bench') => {
      const ids = Array.from(
        { length: count },
        (_, n) => `${prefix}-${String(n).padStart(5, '0')}`,
      );
      for (const one of ids) await deps.dossiers.commit(copied(one));
      return ids;
    },
    linkTo: async (dossierId) => {
      const { link, token, code } = issueLink(keys, {
        tenant,
        mailId: `mail-${dossierId}`,
        mailedAt: later(benchMoment.now, -60_000),
        request: {
          purpose: 'decide',
          dossierId,
          contentVersion: dossier.contentVersion,
          obligationId: 'intake:intake:1',
          permits: ['receive', 'return', 'refuse', 'ask'],
          expiresAt: '2023-10-01T00:00:00.000Z',
        },
        person: officer,
      });
      await deps.links.save(link);
      return { token, code };
    },
  };
}

export async function known(
  { dossiers }: Pick<BenchPorts, 'dossiers'>,
  tenant: string,
  id: string,
): Promise<Dossier> {
  const dossier = await dossiers.find(tenant, id);
  if (!dossier) throw new Error(`no dossier ${id}`);
  return dossier;
}
