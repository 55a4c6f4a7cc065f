import type { Template } from '../ports.ts';

/** The facts of a mail do not fit its template: the mail can never be rendered and must be parked. */
export class WrongMailFacts extends Error {
  override readonly name = 'WrongMailFacts';
  readonly template: Template;

  /** `fields` are paths only: facts hold names and must not reach a log. */
  constructor(template: Template, fields: readonly string[]) {
    super(`mail ${template}: wrong or missing ${fields.join(', ')}`);
    this.template = template;
  }
}
