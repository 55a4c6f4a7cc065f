import { answerCodeMinutes } from '../domain/approvals/linkRules.ts';
import type { Refusal } from '../domain/dossier/commands.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { LinkRequest } from '../ports.ts';
import { freeOne, hourlyIds, rootOf } from './freshLink.ts';
import { issueLink } from './issueLink.ts';
import { later } from './later.ts';
import {
  type Attempt,
  type DecideNeeds,
  type LinkRefusal,
  type LinkView,
  type OpenLink,
  refusalOf,
} from './links.ts';

export interface CodeWish extends Omit<Attempt, 'second'> {
  /** What the link led to when this request looked. */
  readonly seen: LinkView;
  /** The answer that the code will be for, and how its reader sees it. */
  readonly answer: { readonly value: string; readonly label: string };
}

export type CodeMailed =
  /** Says which mail it was; worth nothing without the code in it. */
  | { readonly token: string }
  | { readonly refusal: LinkRefusal | Refusal | { readonly because: 'too_many' } };

/**
 * Mails the link's person a code for one answer, to the registered address only: where the browser keeps no
 * cookie, it stands in for the cookie. Whoever does not know the code of the first mail has none sent.
 */
export const mailAnswerCode =
  (deps: DecideNeeds) =>
  async ({ seen, answer, ...attempt }: CodeWish): Promise<CodeMailed> => {
    if (seen.state === 'dead' || !seen.dossier)
      return { refusal: { because: 'dead_link', view: seen } };
    const refused = await refusalOf(deps, seen, attempt);
    return refused ?? mail(deps, seen, seen.dossier, { answer, moment: attempt.moment });
  };

/** At most three in an hour for one request, through whichever of its links. */
async function mail(
  deps: DecideNeeds,
  { link }: OpenLink,
  { content, number }: Dossier,
  { answer, moment }: Pick<CodeWish, 'answer' | 'moment'>,
): Promise<CodeMailed> {
  const { tenant, personId, personName: name, mailId, dossierId } = link;
  const ids = hourlyIds(`${rootOf(mailId)}#answer_code`, moment);
  const id = await freeOne(deps.outbox, tenant, ids);
  if (id === undefined) return { refusal: { because: 'too_many' } };
  const to = { personId, name };
  const request: LinkRequest = {
    purpose: 'confirm',
    ...(dossierId !== undefined && { dossierId }),
    confirms: { link: link.hash, answer: answer.value },
    permits: [],
    expiresAt: later(moment.now, answerCodeMinutes * 60_000),
  };
  const facts: FactsOf<'answer_code'> = {
    answer: answer.label,
    ...(number !== undefined && { number }),
    title: content.title,
    minutes: answerCodeMinutes,
  };
  await deps.outbox.add([
    {
      tenant,
      id,
      template: 'answer_code',
      to,
      thread: `answer-code-${personId}`,
      ...(dossierId !== undefined && { dossierId }),
      facts,
      link: request,
      createdAt: moment.now,
      status: 'pending',
      attempts: 0,
    },
  ]);
  const mailed = { tenant, mailId: id, mailedAt: moment.now, request, person: to };
  return { token: issueLink(await deps.secret(), mailed).token };
}
