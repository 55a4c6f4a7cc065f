import { beginsWithBody, namesIn, partnersIn, whoDoesWhat } from './bodyNames.ts';
import type { Placed } from './clauses.ts';
import { itemMark, sentencesOf } from './lines.ts';

/** One task: who leads, who works with them, and what is to be done. */
export interface Duty {
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly what: string;
  readonly clause: string;
  readonly sentence: string;
  readonly line: number;
}

const responsible =
  /^(?:[-–+]\s*)?(?:Trách nhiệm|Đơn vị thực hiện|Bộ phận thực hiện)\s*:\s*(\S.*)$/u;
const leads =
  /^(?:[-–+]\s*)?(?:Đơn vị|Cơ quan)?\s*(?:Đơn vị c|C|c)hủ trì(?: thực hiện)?\s*:\s*(\S.*)$/u;
const joins = /^(?:[-–+]\s*)?(?:Đơn vị|Cơ quan)?\s*(?:P|p)hối hợp(?: thực hiện)?\s*:\s*(\S.*)$/u;
const given = /^(?:[-–+]\s*)?(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+(.+)$/u;

/** Sections that say what is wished or asked of entries, not who does what. */
const notForDuties =
  /^(?:MỤC ĐÍCH|YÊU CẦU|TIÊU CHUẨN|ĐIỀU KIỆN|ĐỐI TƯỢNG|THÀNH PHẦN(?!,)|KINH PHÍ)/iu;

const withoutMark = (text: string): string => text.replace(itemMark, '');

/** Who does what, from labels, orders, sections named after a body, and sentences that begin with one. */
export function readDuties(body: readonly Placed[]): readonly Duty[] {
  const duties: Duty[] = [];
  for (const [index, line] of body.entries()) {
    const labelled = leads.exec(line.text)?.[1] ?? responsible.exec(line.text)?.[1];
    const partners = joins.exec(line.text)?.[1];
    if (labelled) duties.push(dutyOfLabel(labelled, line, body[index - 1]));
    else if (partners) addPartners(duties, line, partners);
    else duties.push(...dutiesIn(line, body, index));
  }
  return duties;
}

/** "Trách nhiệm: P. QLCL" stands below the item that it is about. */
function dutyOfLabel(who: string, line: Placed, before: Placed | undefined): Duty {
  const order = given.exec(who)?.[1];
  const act = order ? whoDoesWhat(order) : undefined;
  const title = line.headings.at(-1) ?? withoutMark(before?.text ?? '');
  return {
    lead: namesIn(act?.who ?? order ?? who),
    coordinate: [],
    what: title,
    ...where(line),
    sentence: `${title} ${line.text}`.trim(),
  };
}

const where = ({ clause, number }: Placed) => ({ clause, line: number });

function addPartners(duties: Duty[], { clause }: Placed, list: string): void {
  const last = duties.at(-1);
  if (last && last.clause === clause)
    duties[duties.length - 1] = { ...last, coordinate: [...last.coordinate, ...namesIn(list)] };
}

function dutiesIn(line: Placed, body: readonly Placed[], index: number): readonly Duty[] {
  const text = withoutMark(line.text);
  if (/:$/u.test(text) || line.headings.some((title) => notForDuties.test(title))) return [];
  const order = given.exec(text)?.[1];
  if (order) return ordered(order, line, body, index);
  const [first = ''] = sentencesOf(text);
  const own = whoDoesWhat(first);
  if (own) return [dutyOf(own.who, text, line)];
  const owner = ownerOf(line, body, index);
  return owner ? [dutyOf(owner, text, line)] : [];
}

const dutyOf = (who: string, text: string, line: Placed): Duty => ({
  lead: namesIn(who),
  coordinate: partnersIn(text),
  what: text,
  ...where(line),
  sentence: line.text,
});

/** "Giao X:" and "Đề nghị X thực hiện các nội dung sau:" give what stands below them to X. */
function ordered(
  order: string,
  line: Placed,
  body: readonly Placed[],
  index: number,
): readonly Duty[] {
  const owner = ownerOf(line, body, index);
  const act = whoDoesWhat(order);
  if (act) return [dutyOf(act.who, order, line)];
  return owner ? [dutyOf(owner, order, line)] : [];
}

/** The body to which the item around a line belongs: its title is one, or orders one to act. */
function ownerOf(line: Placed, body: readonly Placed[], index: number): string | undefined {
  for (const title of line.headings.toReversed()) {
    if (withoutMark(line.text) === title) continue;
    const owner = ownerIn(title);
    if (owner) return owner;
  }
  const before = body[index - 1];
  return before && line.clause === before.clause && /:$/u.test(before.text)
    ? ownerIn(withoutMark(before.text))
    : undefined;
}

function ownerIn(title: string): string | undefined {
  const order = given.exec(title)?.[1];
  const name = (order ?? title).replace(/\s*:$/, '');
  if (order) return whoDoesWhat(name)?.who ?? name;
  const own = /:$/u.test(title) ? fromBody(name) : name;
  return beginsWithBody(own) && !/[.;]/.test(own) && !whoDoesWhat(own) ? own : undefined;
}

/** "Trên cơ sở …, Thủ trưởng các sở" without what comes before the body. */
const fromBody = (text: string): string =>
  [text, ...[...text.matchAll(/,\s+(?=\p{Lu})/gu)].map(({ index }) => text.slice(index + 2))].find(
    beginsWithBody,
  ) ?? text;
