import { cleanLine } from '../domain/text/vietnamese.ts';
import type { Mail, OutboxMail, TemplateWording } from '../ports.ts';
import type { Content, Context, MailLink } from './content.ts';
import { htmlPage } from './htmlPage.tsx';
import { letterOf } from './letter.ts';
import { subjectLine } from './parts.ts';
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

/**
 * Makes a mail's subject, text and HTML of its stored facts.
 * @throws {WrongMailFacts} when the facts do not fit the template: such a mail must be parked.
 */
export type Render = (mail: OutboxMail, options: RenderOptions) => Mail;

/** Dresses what a template says as a mail; each function carries the templates that it sends. */
export const composer =
  (contentOf: (context: Context, wording: TemplateWording) => Content): Render =>
  (mail, { publicUrl, link, wording = {}, repeated = false }) => {
    const to = { ...mail.to, name: cleanLine(mail.to.name) };
    const actingFor = mail.actingFor && {
      ...mail.actingFor,
      name: cleanLine(mail.actingFor.name),
    };
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
  };
