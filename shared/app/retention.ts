import { addMonths } from '../domain/calendar/days.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import { type RemovedKind, removedByRun } from '../domain/retention/policy.ts';
import type { Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { dossierFileKey } from './dossierFileKey.ts';
import { type DraftNeeds, oldDrafts, tellWriters, writersKnow } from './oldDrafts.ts';

export type RetentionNeeds = DraftNeeds & Needs<'retention' | 'removeFile'>;

export interface Retained {
  /** Drafts that are kept for a while yet, or for good when no mail reached anybody. */
  readonly draftsTold: number;
  readonly draftsRemoved: number;
  readonly mailTextsRemoved: number;
}

/** Of one department in one night; the rest is due the next night as well. */
const mostMails = 5_000;
const mostDrafts = 100;

const kinds = Object.keys(removedByRun) as RemovedKind[];

/**
 * Removes what is not kept any longer and leaves a note of each kind in the audit trail; whoever is to
 * lose a draft is told long before. Whatever breaks off in between, the next run carries on.
 */
export const applyRetention =
  (deps: RetentionNeeds) =>
  async (tenant: string, programmes: readonly Programme[], moment: Moment): Promise<Retained> => {
    const before = addMonths(moment.today, -deps.keptMonths.mail_text);
    const mailTextsRemoved = await deps.retention.emptyMails(tenant, before, mostMails);
    const drafts = await takeOutDrafts(deps, tenant, programmes, moment);
    await wipeOutDrafts(deps, tenant);
    for (const kind of kinds) await deps.retention.settle(tenant, kind, moment);
    return { ...drafts, mailTextsRemoved };
  };

async function takeOutDrafts(
  deps: RetentionNeeds,
  tenant: string,
  programmes: readonly Programme[],
  moment: Moment,
): Promise<Omit<Retained, 'mailTextsRemoved'>> {
  let draftsTold = 0;
  let draftsRemoved = 0;
  for (const old of await oldDrafts(deps, tenant, programmes, moment)) {
    if (draftsRemoved === mostDrafts) break;
    const goes = await writersKnow(deps, old, moment);
    if (goes && (await deps.retention.takeOut(old.draft))) draftsRemoved++;
    if (goes) continue;
    await tellWriters(deps, old, moment);
    draftsTold++;
  }
  return { draftsTold, draftsRemoved };
}

/** Also those that an earlier run took out and did not come to wipe out. */
async function wipeOutDrafts(
  { retention, removeFile }: RetentionNeeds,
  tenant: string,
): Promise<void> {
  for (const { dossierId, fileIds } of await retention.leaving(tenant)) {
    for (const fileId of fileIds) await removeFile(dossierFileKey(tenant, dossierId, fileId));
    await retention.wipeOut(tenant, dossierId);
  }
}
