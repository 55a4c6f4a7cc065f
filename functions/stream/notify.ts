import type { Context } from 'aws-lambda';
import { readEvent } from '../../shared/adapters/dynamo/eventItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import type { UsesNeeds } from '../../shared/app/achievements.ts';
import { readyMail } from '../../shared/app/sendMail.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';
import { TryAgainLater } from '../../shared/errors.ts';
import { renderDossierMail } from '../../shared/messages/dossierMails.ts';
import type { OutboxMail } from '../../shared/ports.ts';
import type { Observation } from '../middleware.ts';
import { type MailNeeds, mailer } from './mailer.ts';

/**
 * Events of one batch whose mails leave from here: nobody waits for a second stream when little
 * happens. More of them are left to the mailers, which are many and keep to the pace that SES allows.
 */
const eventsSentAtOnce = 4;

/** Few, so that the first of a set leaves early and SES is not pressed. */
const mailsAtOnce = 3;

const isOwn = ({ maker }: OutboxMail): boolean => maker === 'notify';

/** Tells people of a stored event; an event that is told already is left alone. */
export function notify(deps: MailNeeds & UsesNeeds, observe: Observation) {
  const tell = tellOfEvent(deps);
  const send = mailer(deps, observe, { render: renderDossierMail, mailsAtOnce });
  const getReady = readyMail(deps, renderDossierMail);

  /** A mail that does not leave now is the mailer's; the event is told all the same. */
  const sendOrLeave = async (
    mail: OutboxMail,
    context: Context,
    ready?: ReturnType<typeof getReady>,
  ): Promise<void> => {
    try {
      await send(mail, context, ready);
    } catch (error) {
      if (!(error instanceof TryAgainLater))
        observe.failed('mail left to the mailer', error, { mail: mail.id });
      await deps.outbox.wake(mail.tenant, mail.id);
    }
  };

  return async (image: Item, context: Context, records: number): Promise<void> => {
    const { event, done } = readEvent(image);
    if (done.includes('told')) return;
    const ready = new Map<string, ReturnType<typeof getReady>>();
    const mails = await tell(event, records <= eventsSentAtOnce ? 'notify' : undefined, (made) => {
      for (const mail of made.filter(isOwn).slice(0, mailsAtOnce)) {
        const getting = getReady(mail);
        // whoever sends the mail hears of a failure; when it is not stored, nobody does
        getting.catch(() => {});
        ready.set(mail.id, getting);
      }
    });
    const own = mails.filter(isOwn);
    await Promise.all(own.map((mail) => sendOrLeave(mail, context, ready.get(mail.id))));
  };
}
