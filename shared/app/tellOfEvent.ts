import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import { type Notice, noticeMailId, noticesOf } from '../domain/notifications/policy.ts';
import { Unreadable } from '../errors.ts';
import type { OutboxMail } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { dossierWithProgramme } from './dossierWithProgramme.ts';
import { later } from './freshLink.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Puts an event's mails into the outbox and marks it told, in one transaction; a repeat adds nothing. */
export const tellOfEvent =
  (deps: Needs<'dossiers' | 'programmes' | 'outbox'>) =>
  async (event: DossierEvent): Promise<void> => {
    const { tenant, dossierId } = event;
    const about = await dossierWithProgramme(deps, tenant, dossierId);
    if (!about) throw new Unreadable(`event ${event.id} belongs to no known programme`);
    const mails = noticesOf(event, about.programme).map((notice) => mailOf(event, notice));
    await deps.outbox.add(mails, { tenant, eventId: event.id });
  };

function mailOf(event: DossierEvent, notice: Notice): OutboxMail {
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
        purpose: link.purpose,
        dossierId: event.dossierId,
        obligationId: link.obligationId,
        ...(link.contentVersion !== undefined && { contentVersion: link.contentVersion }),
        permits: link.permits,
        expiresAt: later(event.at, link.days * dayMilliseconds),
      },
    }),
    createdAt: event.at,
    status: 'pending',
    attempts: 0,
  };
}
