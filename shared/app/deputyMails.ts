import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef } from '../../events/schema/envelope.ts';
import { impartial, mayStandIn } from '../domain/dossier/standIns.ts';
import type { Moment, OutboxMail, Template } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { type DeputyNeeds, deputiesOf } from './deputies.ts';
import { type DossierWithProgramme, dossierWithProgramme } from './dossierWithProgramme.ts';
import { mailAnew } from './mailAnew.ts';

/** Mails that ask for something; a deputy gets them with a link of his or her own. */
export const isRequest = ({ template }: Pick<OutboxMail, 'template'>): boolean =>
  template === 'task' || template === 'reminder';

/** What deputies are sent in place of what the person acted for gets; nothing of the rest. */
const copies: Readonly<Partial<Record<Template, Template>>> = {
  task: 'task',
  reminder: 'reminder',
  escalation: 'escalation',
  handled_by_other: 'handled_by_other',
  decision_receipt: 'handled_by_other',
};

/** A mail as the deputy of its receiver gets it; the same mail cannot make two for one deputy. */
export const deputyCopy = ({ link, ...mail }: OutboxMail, deputy: PersonRef): OutboxMail => ({
  ...mail,
  ...(link && isRequest(mail) && { link }),
  id: `${mail.id}#deputy#${deputy.personId}`,
  template: copies[mail.template] ?? mail.template,
  to: { personId: deputy.personId, name: deputy.name },
  actingFor: { personId: mail.to.personId, name: mail.to.name },
});

const askedIn = ({ facts }: OutboxMail): Obligation['kind'] | undefined =>
  facts.asked as Obligation['kind'] | undefined;

/** The deputies of the mail's receiver who may do what it asks, or hear what it tells. */
export async function deputiesFor(
  deps: DeputyNeeds,
  mail: OutboxMail,
  { dossier, programme }: DossierWithProgramme,
  on: string,
): Promise<readonly PersonRef[]> {
  const { tenant, to } = mail;
  const deputies = await deputiesOf(deps)(tenant, to.personId, on, programme.id);
  const able = impartial(deputies, dossier, programme);
  return isRequest(mail) ? mayStandIn(able, dossier, programme, askedIn(mail)) : able;
}

/** What the deputies of an event's receivers hear of it: requests each, news once and not of themselves. */
export async function mailsForDeputies(
  deps: DeputyNeeds,
  event: DossierEvent,
  about: DossierWithProgramme,
  mails: readonly OutboxMail[],
): Promise<readonly OutboxMail[]> {
  const shared = mails.filter(({ template }) => copies[template] !== undefined);
  const made = await Promise.all(
    shared.map(async (mail) =>
      (await deputiesFor(deps, mail, about, event.on)).map((one) => deputyCopy(mail, one)),
    ),
  );
  const told = new Set([event.by.personId, ...mails.map(({ to }) => to.personId)]);
  const isNews = (copy: OutboxMail): boolean => {
    if (told.has(copy.to.personId)) return false;
    told.add(copy.to.personId);
    return true;
  };
  const [asking, telling] = [made.flat().filter(isRequest), made.flat().filter(isTelling)];
  return [...asking, ...telling.filter(isNews)];
}

const isTelling = (mail: OutboxMail): boolean => !isRequest(mail);

/**
 * Asks the deputies of somebody whom a request did not reach; who was asked already is not asked again.
 * @returns who has the request now
 */
export async function askDeputies(
  deps: DeputyNeeds & Needs<'dossiers' | 'programmes' | 'outbox'>,
  mail: OutboxMail,
  { now, today }: Moment,
): Promise<readonly PersonRef[]> {
  if (!isRequest(mail) || mail.actingFor) return [];
  const about = await dossierWithProgramme(deps, mail.tenant, mail.dossierId);
  if (!about) return [];
  const deputies = await deputiesFor(deps, mail, about, today);
  await deps.outbox.add(deputies.map((one) => deputyCopy(mailAnew(mail, now), one)));
  return deputies;
}
