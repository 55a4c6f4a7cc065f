import type { NoticeTemplate } from '../domain/notifications/facts.ts';
import type { Template } from '../ports.ts';
import { composer, type Render } from './compose.ts';
import type { Renderer } from './template.ts';
import { amended } from './templates/amended.ts';
import { consentRequest } from './templates/consentRequest.ts';
import { decisionReceipt } from './templates/decisionReceipt.ts';
import { dossierFrozen } from './templates/dossierFrozen.ts';
import { draftUnfinished } from './templates/draftUnfinished.ts';
import { escalation } from './templates/escalation.ts';
import { handledByOther } from './templates/handledByOther.ts';
import { progressOfDossier } from './templates/progressOfDossier.ts';
import { question } from './templates/question.ts';
import { receipt } from './templates/receipt.ts';
import { reminder } from './templates/reminder.ts';
import { returned } from './templates/returned.ts';
import { task } from './templates/task.ts';

/** The templates of what people are told about a dossier. */
export const dossierTemplates: Readonly<Record<NoticeTemplate, Renderer>> = {
  amended,
  consent_request: consentRequest,
  decision_receipt: decisionReceipt,
  dossier_frozen: dossierFrozen,
  draft_unfinished: draftUnfinished,
  escalation,
  handled_by_other: handledByOther,
  progress_of_dossier: progressOfDossier,
  question,
  receipt,
  reminder,
  returned,
  task,
};

const isOfDossier = (template: Template): template is NoticeTemplate =>
  Object.hasOwn(dossierTemplates, template);

/** For whoever sends nothing else. @throws when the mail is none about a dossier. */
export const renderDossierMail: Render = composer((context) => {
  const { template } = context.mail;
  if (!isOfDossier(template)) throw new Error(`${template} is no mail about a dossier`);
  return dossierTemplates[template](context);
});
