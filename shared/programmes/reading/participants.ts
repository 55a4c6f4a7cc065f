import type { Placed } from './clauses.ts';
import type { Sourced } from './head.ts';
import { itemMark } from './lines.ts';

export type PersonKind = 'cadre' | 'civil_servant' | 'public_employee' | 'contract_worker';

/** Who may take part, as far as a section on it says so. */
export interface Participants extends Sourced {
  readonly people: readonly PersonKind[];
  readonly groups: boolean;
  readonly privateUnits: boolean;
}

const people: readonly (readonly [RegExp, PersonKind])[] = [
  [/cán bộ/iu, 'cadre'],
  [/công chức/iu, 'civil_servant'],
  [/viên chức/iu, 'public_employee'],
  [/người lao động|NLĐ/iu, 'contract_worker'],
];

const aboutPeople = /^(?:Đối tượng|Thành phần|Tập thể|Cá nhân)(?=[\s:,.]|$)/u;

/** The lines under a title such as "Đối tượng" or "Thành phần"; undefined when the plan has none. */
export function readParticipants(body: readonly Placed[]): Participants | undefined {
  const lines = body.filter(({ text, headings }) => {
    const own = text.replace(itemMark, '');
    return (
      headings.slice(1).some((title) => aboutPeople.test(title)) &&
      !/^(?:Thành phần|Tập thể)$/u.test(own)
    );
  });
  const [first] = lines;
  if (!first) return undefined;
  const value = lines.map(({ text }) => text.replace(itemMark, '')).join(' ');
  return {
    value,
    sentence: value,
    line: first.number,
    people: people.flatMap(([words, kind]) => (words.test(value) ? [kind] : [])),
    groups: lines.some(({ text, headings }) =>
      /tập thể|nhóm/iu.test(`${text} ${headings.join(' ')}`),
    ),
    privateUnits: /ngoài công lập|tư nhân/iu.test(value),
  };
}

/** Who pays. */
export function readFunding(body: readonly Placed[]): Sourced | undefined {
  const line = body.find(
    ({ text, headings }) =>
      headings.some((title) => /^KINH PHÍ/iu.test(title)) &&
      !/^(?:[IVX]+|\d+)[./]\s*KINH PHÍ/iu.test(text),
  );
  return line && { value: line.text.replace(itemMark, ''), sentence: line.text, line: line.number };
}
