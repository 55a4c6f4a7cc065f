import type { PersonRef } from '../../events/schema/envelope.ts';
import { previewMail } from '../messages/previewFacts.ts';
import { previewLink, render } from '../messages/render.ts';
import { type WordingProblem, wordingProblems } from '../messages/wording.ts';
import type { Act, Mail, Moment, Template, TemplateWording } from '../ports.ts';
import type { Needs } from './dependencies.ts';

/**
 * Templates that a unit may word itself: those whose mails belong to a unit. The sign-in mail belongs
 * to none; a misuse case, a warning and a test keep their words.
 */
export const wordableTemplates = [
  'receipt',
  'task',
  'returned',
  'question',
  'reminder',
  'escalation',
  'draft_unfinished',
  'consent_request',
  'progress_of_dossier',
  'decision_receipt',
  'handled_by_other',
  'amended',
  'report',
  'report_failed',
  'finding',
  'bad_address',
  'transfer_request',
  'transfer_outcome',
  'plan_reading',
  'novelty_verdict',
  'delegation',
  'holidays_missing',
  'plan_news',
  'dossier_frozen',
] as const satisfies readonly Template[];

export type WordableTemplate = (typeof wordableTemplates)[number];

export const isWordable = (text: string): text is WordableTemplate =>
  wordableTemplates.some((template) => template === text);

interface Wanted {
  readonly tenant: string;
  readonly unitId: string;
  readonly template: WordableTemplate;
  readonly wording: TemplateWording;
}

/** Keeps the unit's own words; empty ones stand for the standard. @returns what is wrong with them. */
export const saveWording =
  ({ wordings }: Needs<'wordings'>) =>
  async (
    { tenant, unitId, template, wording }: Wanted,
    act: Act,
  ): Promise<readonly WordingProblem[]> => {
    const problems = wordingProblems(template, wording);
    if (problems.length === 0) await wordings.save(tenant, template, unitId, wording, act);
    return problems;
  };

/** The mail on sample facts, as `to` would get it; its link leads nowhere. */
export const previewOf = (
  { tenant, template, wording }: Wanted,
  { to, publicUrl }: { readonly to: PersonRef; readonly publicUrl: string },
): Mail => {
  const mail = previewMail(template, { to, tenant });
  const link = mail.link ? { link: previewLink(publicUrl) } : {};
  return render(mail, { publicUrl, wording, ...link });
};

/** Puts a test of the saved words into the outbox, to the administrator alone; once per command id. */
export const sendTestMail =
  ({ outbox }: Needs<'outbox'>) =>
  async (
    { tenant, unitId, template }: Omit<Wanted, 'wording'>,
    { to, commandId, moment }: { to: PersonRef; commandId: string; moment: Moment },
  ): Promise<void> =>
    outbox.add([
      {
        tenant,
        id: `${commandId}#test_send#${to.personId}`,
        template: 'test_send',
        to,
        thread: `test-${commandId}`,
        unitId,
        facts: { template, mail: previewMail(template, { to, tenant }) },
        createdAt: moment.now,
        status: 'pending',
        attempts: 0,
      },
    ]);
