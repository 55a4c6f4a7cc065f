import type { Template, TemplateWording } from '../ports.ts';
import { composer, type Render } from './compose.ts';
import type { Content, Context, MailLink } from './content.ts';
import { dossierTemplates } from './dossierMails.ts';
import type { Renderer } from './template.ts';
import { template } from './template.ts';
import { answerCode } from './templates/answerCode.ts';
import { auditCheckpoint } from './templates/auditCheckpoint.ts';
import { badAddress } from './templates/badAddress.ts';
import { delegation } from './templates/delegation.ts';
import { draftExpiring } from './templates/draftExpiring.ts';
import { finding } from './templates/finding.ts';
import { formerHolder } from './templates/formerHolder.ts';
import { holidaysMissing } from './templates/holidaysMissing.ts';
import { misuseCase } from './templates/misuseCase.ts';
import { noveltyVerdict } from './templates/noveltyVerdict.ts';
import { planNews } from './templates/planNews.ts';
import { planReading } from './templates/planReading.ts';
import { report } from './templates/report.ts';
import { reportFailed } from './templates/reportFailed.ts';
import { signIn } from './templates/signIn.ts';
import { supportAccess } from './templates/supportAccess.ts';
import { transferOutcome } from './templates/transferOutcome.ts';
import { transferRequest } from './templates/transferRequest.ts';
import { inWords } from './wording.ts';

const renderers: Readonly<Record<Exclude<Template, 'test_send'>, Renderer>> = {
  ...dossierTemplates,
  draft_expiring: draftExpiring,
  sign_in: signIn,
  answer_code: answerCode,
  report,
  report_failed: reportFailed,
  finding,
  misuse_case: misuseCase,
  bad_address: badAddress,
  transfer_request: transferRequest,
  transfer_outcome: transferOutcome,
  novelty_verdict: noveltyVerdict,
  plan_reading: planReading,
  plan_news: planNews,
  delegation,
  former_holder: formerHolder,
  support_access: supportAccess,
  holidays_missing: holidaysMissing,
  audit_checkpoint: auditCheckpoint,
};

function contentOf(context: Context, wording: TemplateWording): Content {
  return context.mail.template === 'test_send'
    ? testContent(context, wording)
    : renderers[context.mail.template](context);
}

/** Every mail of the product. */
export const render: Render = composer(contentOf);

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
