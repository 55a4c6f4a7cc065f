import type { Placed } from './clauses.ts';
import { itemMark, sentencesOf } from './lines.ts';
import { reporting } from './reports.ts';
import { readWhens, type When } from './when.ts';

export type DeadlineKind =
  | 'registration'
  | 'submission'
  | 'report'
  | 'period'
  | 'task'
  | 'milestone';

/** A date expression with what it is about and where it stands. */
export interface Deadline {
  readonly when: When;
  readonly kind: DeadlineKind;
  /** Title of the item, when the sentence itself only says the time. */
  readonly about?: string;
  readonly clause: string;
  readonly sentence: string;
  readonly line: number;
}

const kinds: readonly (readonly [RegExp, DeadlineKind])[] = [
  [reporting, 'report'],
  [/đăng ký/iu, 'registration'],
  [/hồ sơ|gửi về/iu, 'submission'],
];

/** Every date expression below the head; one that repeats the same words of the same kind counts once. */
export function readDeadlines(body: readonly Placed[], year: number): readonly Deadline[] {
  const found = body.flatMap((line) =>
    sentencesOf(line.text.replace(itemMark, '')).flatMap((sentence) =>
      readWhens(sentence, year).map(
        (when): Deadline => ({
          when,
          kind: kindOf(when, sentence, line),
          ...aboutOf(sentence, line),
          clause: line.clause,
          sentence,
          line: line.number,
        }),
      ),
    ),
  );
  return found.filter(
    ({ when, kind }, index) =>
      kind !== 'milestone' ||
      found.findIndex((other) => other.kind === kind && other.when.words === when.words) === index,
  );
}

function kindOf({ operator }: When, sentence: string, { headings }: Placed): DeadlineKind {
  if (operator === 'event') return 'milestone';
  const own = kinds.find(([words]) => words.test(sentence))?.[1];
  if (own) return own;
  const around = headings.join(' ');
  if (/thời gian (?:tổ chức|phát động)/iu.test(around)) return 'period';
  return timeOnly.test(sentence) && /đăng ký/iu.test(around) ? 'registration' : 'task';
}

const timeOnly = /^(?:Thời gian|Thời hạn)/u;

function aboutOf(sentence: string, { headings }: Placed): { about?: string } {
  const title = headings.at(-1);
  return timeOnly.test(sentence) && title ? { about: title } : {};
}
