import { isDay } from '../../domain/calendar/days.ts';
import { isoOf, type PrintedDay } from './days.ts';
import { inCapitals, itemMark, type Line } from './lines.ts';

/** A value with the sentence and the line that it was read from. */
export interface Sourced<T = string> {
  readonly value: T;
  readonly sentence: string;
  readonly line: number;
}

export interface PrintedNumber {
  /** `9…/KH-QLCL`, `…/KH-SYT`: as printed, gaps as `…`. */
  readonly symbol: string;
  readonly state: 'complete' | 'illegible' | 'missing';
}

/** The day of issue as far as it is printed. */
export interface IssueDay {
  readonly day?: string;
  readonly year?: number;
  readonly month?: number;
}

export interface Head {
  readonly superior?: Sourced;
  readonly issuer?: Sourced;
  readonly number?: Sourced<PrintedNumber>;
  readonly place?: Sourced;
  readonly issued?: Sourced<IssueDay>;
  readonly type?: Sourced;
  readonly title?: Sourced;
  readonly addressees?: Sourced;
}

/** How many lines the head may take before the body begins. */
const longestHead = 25;

const bodyBegins = /^(?:I|1)[./]\s/u;

const from = <T>({ text, number }: Line, value: T): Sourced<T> => ({
  value,
  sentence: text,
  line: number,
});

/** Reads what stands above the body: who issued it, number, place, day, kind and title. */
export function readHead(lines: readonly Line[]): Head {
  const end = lines.findIndex(({ text }) => bodyBegins.test(text));
  const head = lines.slice(0, end < 0 ? longestHead : Math.min(end, longestHead));
  return {
    ...issuers(head),
    ...first('number', head, numberOf),
    ...first('place', head, placeOf),
    ...first('issued', head, issueDayOf),
    ...kindAndTitle(head),
    ...first('addressees', head, ({ text }) => /^Kính gửi\s*:?\s*(\S.*)$/u.exec(text)?.[1]),
  };
}

function first<K extends string, T>(
  key: K,
  lines: readonly Line[],
  read: (line: Line) => T | undefined,
): { readonly [k in K]?: Sourced<T> } {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return { [key]: from(line, value) } as { [k in K]: Sourced<T> };
  }
  return {};
}

const bodyName =
  /^(?:ỦY BAN NHÂN DÂN|UBND|SỞ|BỘ|BỆNH VIỆN|TRUNG TÂM|CHI CỤC|TRƯỜNG|VIỆN|TỔNG CÔNG TY|CÔNG TY)(?=\s|$)/u;
const nameGoesOn = /^(?:TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|XÃ|PHƯỜNG)\s/u;

/** The body in the last place issued the paper, the one above it is its superior. */
function issuers(head: readonly Line[]): Pick<Head, 'issuer' | 'superior'> {
  const before = head.findIndex(({ text }) => /^(?:Số\s*:|KẾ HOẠCH$)/u.test(text));
  const capitals = head.slice(0, Math.max(before, 0)).filter(({ text }) => inCapitals(text));
  const bodies: Sourced[] = [];
  for (const line of capitals) addBody(bodies, line);
  const [superior, issuer] = bodies.slice(-2);
  if (!superior) return {};
  return issuer ? { superior, issuer } : { issuer: superior };
}

function addBody(bodies: Sourced[], line: Line): void {
  const last = bodies.at(-1);
  if (bodyName.test(line.text))
    bodies.push(from(line, line.text.replace(/\s*CỘNG HÒA XÃ HỘI.*$/u, '')));
  else if (last && nameGoesOn.test(line.text))
    bodies[bodies.length - 1] = { ...last, value: `${last.value} ${line.text}` };
}

function numberOf({ text }: Line): PrintedNumber | undefined {
  const [, printed, code] =
    /^Số\s*:?\s*([^\p{L}]*?)\/\s*(\p{Lu}[\p{L}\d]*(?:\s*-\s*\p{Lu}[\p{L}\d&]*)*)/u.exec(text) ?? [];
  if (printed === undefined || !code) return undefined;
  const digits = printed.replace(/\s/g, '').replace(/\.{2,}|_+|…+/g, '…');
  const symbol = `${digits === '' ? '…' : digits}/${code.replace(/\s/g, '')}`;
  if (digits === '' || digits === '…') return { symbol, state: 'missing' };
  return { symbol, state: /^\d+(?:\/\d{4})?$/.test(digits) ? 'complete' : 'illegible' };
}

const gap = '[\\d.…_\\s]{0,20}?';
const dated = new RegExp(
  `(?:^|\\s)(\\p{Lu}[\\p{L}. ]{0,40}?)\\s*,\\s*ngày\\s*(${gap})\\s*tháng\\s*(${gap})\\s*năm\\s*([\\d.…_ ]*)`,
  'u',
);

const placeOf = ({ text }: Line): string | undefined => dated.exec(text)?.[1];

function issueDayOf({ text }: Line): IssueDay | undefined {
  const found = dated.exec(text);
  if (!found) return undefined;
  const [date, month, year] = found
    .slice(2)
    .map((printed) => Number(printed.replace(/\D/g, '')) || undefined);
  if (!year || year < 1945) return {};
  if (!month || month > 12) return { year };
  const day = date ? isoOf({ date, month } as PrintedDay, year) : '';
  return isDay(day) ? { year, month, day } : { year, month };
}

const kinds: Readonly<Record<string, string>> = {
  'KẾ HOẠCH': 'KH',
  'QUYẾT ĐỊNH': 'QĐ',
  'CHỈ THỊ': 'CT',
  'HƯỚNG DẪN': 'HD',
  'THÔNG BÁO': 'TB',
  'CHƯƠNG TRÌNH': 'CTr',
  'ĐỀ ÁN': 'ĐA',
};

/** Lines that are no title any more: the preamble, items, an address. */
const preamble = /^(?:Căn cứ|Thực hiện|Theo|Để|Nhằm|Kính gửi|[IVX]+\.)(?=\s)/u;

function kindAndTitle(head: readonly Line[]): Pick<Head, 'type' | 'title'> {
  const at = head.findIndex(({ text }) => Object.hasOwn(kinds, text));
  const line = head[at];
  if (line) {
    const title = titleFrom(head.slice(at + 1));
    return { type: from(line, kinds[line.text] ?? ''), ...(title && { title }) };
  }
  const about = head.findIndex(({ text }) => /^V\/v\s/iu.test(text));
  const letter = head[about];
  if (!letter) return {};
  const title = titleFrom(head.slice(about));
  return { type: from(letter, 'CV'), ...(title && { title }) };
}

/** The first paragraph below the kind, with the lines that go on right below it. */
function titleFrom([begin, ...rest]: readonly Line[]): Sourced | undefined {
  if (!begin) return undefined;
  const more: string[] = [];
  for (const { text, follows } of rest) {
    if (
      !follows ||
      bodyName.test(text) ||
      preamble.test(text) ||
      itemMark.test(text) ||
      /[.;]$/u.test(begin.text)
    )
      break;
    more.push(text);
  }
  return from(begin, [begin.text, ...more].join(' ').replace(/^V\/v\s+/iu, ''));
}
