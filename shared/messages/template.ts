import type { Template } from '../ports.ts';
import type { Content, Context } from './content.ts';
import { type FactsOf, factsSchemas } from './facts.ts';
import { WrongMailFacts } from './wrongMailFacts.ts';

/** Words a mail from its stored facts. @throws {WrongMailFacts} when they do not fit. */
export type Renderer = (context: Context) => Content;

/** A template: facts in, content out; facts are read by their schema first. */
export const template =
  <T extends Template>(
    name: T,
    compose: (facts: FactsOf<T>, context: Context) => Content,
  ): Renderer =>
  (context) => {
    const read = factsSchemas[name].safeParse(context.mail.facts);
    if (!read.success)
      throw new WrongMailFacts(name, [
        ...new Set(read.error.issues.map(({ path }) => path.join('.'))),
      ]);
    // The schema is the one of this name; TypeScript does not follow that through the generic index.
    return compose(read.data as FactsOf<T>, context);
  };
