import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { NoticeLink } from '../domain/notifications/facts.ts';
import { type Notice, noticeMailId, noticesOf } from '../domain/notifications/policy.ts';
import { Unreadable } from '../errors.ts';
import type { LinkRequest, OutboxMail } from '../ports.ts';
import { type UsesNeeds, withSharedAchievements } from './achievements.ts';
import type { Needs } from './dependencies.ts';
import type { DeputyNeeds } from './deputies.ts';
import { mailsForDeputies } from './deputyMails.ts';
import { dossierWithProgramme } from './dossierWithProgramme.ts';
import { later } from './later.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** A set of mails up to this size may be sent by whoever stores it. */
const smallSet = 20;

/**
 * Puts an event's mails into the outbox and marks it told, in one transaction; a repeat adds nothing.
 * @param maker sends a small set itself, at once
 * @param whileStoring gets the mails as soon as they are made
 * @returns the mails as they were to be stored
 */
export const tellOfEvent =
  (deps: Needs<'dossiers' | 'programmes' | 'outbox'> & UsesNeeds & DeputyNeeds) =>
  async (
    event: DossierEvent,
    maker?: OutboxMail['maker'],
    whileStoring?: (mails: readonly OutboxMail[]) => void,
  ): Promise<readonly OutboxMail[]> => {
    const { tenant, dossierId } = event;
    const about = await dossierWithProgramme(deps, tenant, dossierId);
    if (!about) throw new Unreadable(`event ${event.id} belongs to no known programme`);
    const notices = await withSharedAchievements(deps)(noticesOf(event, about.programme), about);
    const own = notices.map((notice) => mailOf(event, notice));
    const all = [...own, ...(await mailsForDeputies(deps, event, about, own))];
    const sender = all.length <= smallSet ? maker : undefined;
    const mails = all.map((mail) => ({ ...mail, ...(sender && { maker: sender }) }));
    whileStoring?.(mails);
    await deps.outbox.tell(mails, { tenant, eventId: event.id });
    return mails;
  };

/** The mail of one notice; `event` gives its day and what its link is about. */
export function mailOf(event: DossierEvent, notice: Notice): OutboxMail {
  const { link } = notice;
  return {
    tenant: event.tenant,
    id: noticeMailId(event, notice),
    template: notice.template,
    to: notice.to,
    thread: event.dossierId,
    dossierId: event.dossierId,
    unitId: event.after.unitId,
    facts: { ...notice.facts },
    ...(link && {
      link: {
        ...asked(link),
        dossierId: event.dossierId,
        expiresAt: later(event.at, link.days * dayMilliseconds),
      },
    }),
    createdAt: event.at,
    status: 'pending',
    attempts: 0,
  };
}

function asked(link: NoticeLink): Omit<LinkRequest, 'expiresAt'> {
  if (link.purpose === 'disown') return { purpose: 'disown', eventSeq: link.eventSeq, permits: [] };
  const { purpose, obligationId, contentVersion, permits } = link;
  return {
    purpose,
    obligationId,
    permits,
    ...(contentVersion !== undefined && { contentVersion }),
  };
}
