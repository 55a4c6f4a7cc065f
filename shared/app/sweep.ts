import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { Moment, OutboxMail, Template } from '../ports.ts';
import { keepAchievements } from './achievements.ts';
import type { Needs } from './dependencies.ts';
import type { DeputyNeeds } from './deputies.ts';
import { later } from './later.ts';
import { keepNoveltyEntry } from './noveltyEntry.ts';
import { closeOverdue } from './supportAccess.ts';
import { tellOfEvent } from './tellOfEvent.ts';

/** Work younger than this is left to the stream. */
const streamMilliseconds = 5 * 60 * 1000;

/**
 * Seconds after which a mail of unknown fate counts as lost, if SES has not said by then that it
 * took it.
 */
export const unknownForSeconds = 5 * 60;

/** Mails whose loss nobody would notice until the next one says the same; a second copy helps nobody. */
const notRepeated: ReadonlySet<Template> = new Set<Template>([
  'report',
  'report_failed',
  'test_send',
]);

export interface SweepResult {
  readonly told: number;
  readonly projected: number;
  readonly woken: number;
  readonly resent: number;
  readonly givenUp: number;
  readonly reportsWoken: number;
  /** Portions of a fan-out. */
  readonly spreadsWoken: number;
  /** Accesses of support whose time was over. */
  readonly accessesEnded: number;
  /** Entries that came into the audit chain. */
  readonly chained: number;
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
  /** Age of the oldest mail that waits, by the system's time; 0 when none does. */
  readonly oldestPendingMinutes: number;
}

type SweepNeeds = Needs<
  | 'unfinished'
  | 'outbox'
  | 'boards'
  | 'novelty'
  | 'achievements'
  | 'dossiers'
  | 'programmes'
  | 'reports'
  | 'dissemination'
  | 'trail'
  | 'organisation'
  | 'supportAccesses'
> &
  DeputyNeeds;

/** Does what the streams missed: events not told or projected, mails not sent, reports not built, lists not read out. */
export const sweep =
  (deps: SweepNeeds) =>
  async (tenant: string, moment: Moment): Promise<SweepResult> => {
    const before = later(moment.now, -streamMilliseconds);
    const run = sweepRun();
    await sweepEvents(deps, run, await deps.unfinished.events(tenant, before));
    const oldest = await sweepMails(deps, run, await deps.unfinished.mails(tenant, before));
    for (const id of await deps.unfinished.reports(tenant, before))
      await run.guarded(id, async () =>
        (await deps.reports.wake(tenant, id)) ? 'reportsWoken' : undefined,
      );
    for (const step of await deps.dissemination.unfinished(tenant, before))
      await run.guarded(
        `${step.programmeId}#${step.version}#${step.chain}#${step.number}`,
        async () => ((await deps.dissemination.wake(step)) ? 'spreadsWoken' : undefined),
      );
    for (const access of await deps.supportAccesses.overdue(tenant, moment.now))
      await run.guarded(`support ${access.number}`, async () =>
        (await closeOverdue(deps)(access, moment)) ? 'accessesEnded' : undefined,
      );
    const chained = await extended(deps, run, tenant, moment);
    const waited = oldest === undefined ? 0 : Date.parse(moment.now) - Date.parse(oldest);
    return {
      ...run.tally,
      chained,
      failed: run.failed,
      oldestPendingMinutes: Math.round(waited / 60_000),
    };
  };

/** The audit chain goes on; what cannot be chained now waits for the next time. */
async function extended(
  { trail }: Needs<'trail'>,
  { failed }: SweepRun,
  tenant: string,
  { now }: Moment,
): Promise<number> {
  try {
    return await trail.extend(tenant, now);
  } catch (error) {
    failed.push({ id: 'audit chain', error });
    return 0;
  }
}

/** Telling and projecting fail apart: one of them in trouble does not hold up the other. */
async function sweepEvents(
  deps: SweepNeeds,
  { guarded }: SweepRun,
  events: readonly DossierEvent[],
): Promise<void> {
  for (const event of events) {
    await guarded(event.id, async () => {
      await tellOfEvent(deps)(event);
      return 'told';
    });
    await guarded(event.id, async () => {
      await keepNoveltyEntry(deps)(event);
      await keepAchievements(deps)(event);
      await deps.boards.project(event);
      return 'projected';
    });
  }
}

/** @returns when the oldest of the mails was made. */
async function sweepMails(
  deps: SweepNeeds,
  { guarded }: SweepRun,
  ids: readonly { readonly tenant: string; readonly id: string }[],
): Promise<string | undefined> {
  const created: string[] = [];
  for (const { tenant, id } of ids) {
    const mail = await deps.outbox.find(tenant, id);
    if (!mail) continue;
    created.push(mail.createdAt);
    await guarded(id, () => moveOn(deps, mail));
  }
  return created.sort()[0];
}

type SweepRun = ReturnType<typeof sweepRun>;
type Done = keyof Omit<SweepResult, 'chained' | 'failed' | 'oldestPendingMinutes'>;

/** Counts what was done; one failing piece of work does not stop the rest. */
function sweepRun() {
  const tally: Record<Done, number> = {
    told: 0,
    projected: 0,
    woken: 0,
    resent: 0,
    givenUp: 0,
    reportsWoken: 0,
    spreadsWoken: 0,
    accessesEnded: 0,
  };
  const failed: { id: string; error: unknown }[] = [];
  return {
    tally,
    failed,
    guarded: async (id: string, work: () => Promise<Done | undefined>): Promise<void> => {
      try {
        const done = await work();
        if (done) tally[done]++;
      } catch (error) {
        failed.push({ id, error });
      }
    },
  };
}

/** One step for a mail that has waited too long, whatever it waits in. */
async function moveOn(
  { outbox }: Needs<'outbox'>,
  { tenant, id, status, template }: OutboxMail,
): Promise<'woken' | 'resent' | 'givenUp' | undefined> {
  if (status === 'unknown' || (await outbox.presumeLost(tenant, id))) {
    if (notRepeated.has(template))
      return (await outbox.giveUp(tenant, id, unknownForSeconds)) ? 'givenUp' : undefined;
    return (await outbox.resend(tenant, id, unknownForSeconds)) ? 'resent' : undefined;
  }
  return (await outbox.wake(tenant, id)) ? 'woken' : undefined;
}
