import { cleanLine } from '../domain/text/vietnamese.ts';
import type { Mail, OutboxMail, Template, TemplateWording } from '../ports.ts';
import type { Content, Context, MailLink } from './content.ts';
import { htmlPage } from './htmlPage.tsx';
import { letterOf } from './letter.ts';
import { subjectLine } from './parts.ts';
import type { Renderer } from './template.ts';
import { template } from './template.ts';
import { amended } from './templates/amended.ts';
import { auditCheckpoint } from './templates/auditCheckpoint.ts';
import { badAddress } from './templates/badAddress.ts';
import { consentRequest } from './templates/consentRequest.ts';
import { decisionReceipt } from './templates/decisionReceipt.ts';
import { delegation } from './templates/delegation.ts';
import { dossierFrozen } from './templates/dossierFrozen.ts';
import { draftUnfinished } from './templates/draftUnfinished.ts';
import { escalation } from './templates/escalation.ts';
import { finding } from './templates/finding.ts';
import { handledByOther } from './templates/handledByOther.ts';
import { holidaysMissing } from './templates/holidaysMissing.ts';
import { misuseCase } from './templates/misuseCase.ts';
import { noveltyVerdict } from './templates/noveltyVerdict.ts';
import { planNews } from './templates/planNews.ts';
import { planReading } from './templates/planReading.ts';
import { progressOfDossier } from './templates/progressOfDossier.ts';
import { question } from './templates/question.ts';
import { receipt } from './templates/receipt.ts';
import { reminder } from './templates/reminder.ts';
import { report } from './templates/report.ts';
import { reportFailed } from './templates/reportFailed.ts';
import { returned } from './templates/returned.ts';
import { signIn } from './templates/signIn.ts';
import { task } from './templates/task.ts';
import { transferOutcome } from './templates/transferOutcome.ts';
import { transferRequest } from './templates/transferRequest.ts';
import { textTwin } from './textTwin.ts';
import { inWords } from './wording.ts';

export interface RenderOptions {
  readonly publicUrl: string;
  /** The link made for this mail: absolute address, and the code that stands in the body alone. */
  readonly link?: MailLink;
  /** The unit's own words for this template. */
  readonly wording?: TemplateWording;
  /** An earlier copy may have arrived. */
  readonly repeated?: boolean;
}

const renderers: Readonly<Record<Exclude<Template, 'test_send'>, Renderer>> = {
  sign_in: signIn,
  draft_unfinished: draftUnfinished,
  consent_request: consentRequest,
  receipt,
  task,
  returned,
  question,
  progress_of_dossier: progressOfDossier,
  decision_receipt: decisionReceipt,
  handled_by_other: handledByOther,
  reminder,
  escalation,
  report,
  report_failed: reportFailed,
  finding,
  misuse_case: misuseCase,
  bad_address: badAddress,
  amended,
  transfer_request: transferRequest,
  transfer_outcome: transferOutcome,
  novelty_verdict: noveltyVerdict,
  plan_reading: planReading,
  plan_news: planNews,
  delegation,
  holidays_missing: holidaysMissing,
  audit_checkpoint: auditCheckpoint,
  dossier_frozen: dossierFrozen,
};

/**
 * The mail's subject, text and HTML, from its stored facts.
 * @throws {WrongMailFacts} when the facts do not fit the template: such a mail must be parked.
 */
export function render(mail: OutboxMail, options: RenderOptions): Mail {
  const { publicUrl, link, wording = {}, repeated = false } = options;
  const to = { ...mail.to, name: cleanLine(mail.to.name) };
  const actingFor = mail.actingFor && { ...mail.actingFor, name: cleanLine(mail.actingFor.name) };
  const context: Context = {
    mail: { ...mail, to, ...(actingFor && { actingFor }) },
    publicUrl,
    ...(link ? { link } : {}),
  };
  const content = inWords(contentOf(context, wording), wording, mail.template);
  const letter = letterOf(content, context, repeated);
  return {
    subject: subjectLine(content.subject),
    text: textTwin(letter),
    html: htmlPage(letter),
  };
}

const contentOf = (context: Context, wording: TemplateWording): Content =>
  context.mail.template === 'test_send'
    ? testContent(context, wording)
    : renderers[context.mail.template](context);

/** The chosen template on sample facts, marked as a test; its link leads nowhere. */
function testContent(context: Context, wording: TemplateWording): Content {
  return template('test_send', (facts, { mail, publicUrl }) => {
    const sample = { ...facts.mail, template: facts.template, to: mail.to };
    const link = sample.link ? { link: previewLink(publicUrl) } : {};
    const content = inWords(
      renderers[facts.template]({ mail: sample, publicUrl, ...link }),
      wording,
      facts.template,
    );
    return {
      ...content,
      subject: `[Thư thử] ${content.subject}`,
      heading: `[Thư thử] ${content.heading}`,
      opening: [
        'Đây là thư gửi thử với số liệu mẫu; người và hồ sơ trong thư không có thật.',
        ...content.opening,
      ],
      english: `This is a test with sample facts. ${content.english}`,
    };
  })(context);
}

/** Looks like a mailed link and opens nothing. */
export const previewLink = (publicUrl: string): MailLink => ({
  url: `${publicUrl}/q/thu-mau`,
  code: 'K7MP',
});
