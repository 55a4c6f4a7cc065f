import type { ReportFigures, ReportHeading } from '../../events/schema/reportFigures.ts';
import { paperDate, paperNumber, shortDate } from '../domain/text/formats.ts';
import { cleanText } from '../domain/text/vietnamese.ts';
import { balancedLines, nameLines } from './nameLines.ts';
import type { Block, Paper } from './paper.ts';
import { annexes } from './reportAnnexes.ts';
import { assessment, outlook, requests } from './reportAssessment.ts';
import { results, steering } from './reportResults.ts';
import { paragraph } from './wording.ts';

/** What the records office gave the signed paper; until then number and date stay blank. */
export interface Assigned {
  /** The running number alone, e.g. `5` or `125`. */
  readonly number: string;
  readonly issuedOn: string;
}

export interface ReportToRender {
  readonly figures: ReportFigures;
  readonly assigned?: Assigned;
}

/** Room for a pen: spaces that no renderer squeezes. */
const gap = (n: number): string => '\u00A0'.repeat(n);

/** `05/BC-BTH`; `      /BC-BTH` while the records office has given no number. */
function numberAndSymbol(symbol: string, assigned: Assigned | undefined): string {
  if (!assigned) return `${gap(9)}/${symbol}`;
  const { number } = assigned;
  return `${/^\d+$/.test(number) ? paperNumber(Number(number)) : number}/${symbol}`;
}

const dateOrBlank = (year: number, assigned: Assigned | undefined): string =>
  assigned ? paperDate(assigned.issuedOn) : `ngày${gap(5)}tháng${gap(5)}năm ${year}`;

/** Names of papers keep their capital; any other basis goes on in small letters. */
const paperName = /^(Kế hoạch|Luật|Nghị|Thông tư|Quyết định|Công văn|Hướng dẫn|Chỉ thị) /;

function basis(text: string): string {
  const plain = text.replace(/^[-–]?\s*căn cứ\s+/i, '').replace(/[;.]\s*$/, '');
  const first = plain.charAt(0);
  const written = paperName.test(plain) ? first : first.toLocaleLowerCase('vi');
  return `Căn cứ ${written}${plain.slice(1)}`;
}

/** Each on its line, with a semicolon; the last with a full stop. */
const bases = (texts: readonly string[]): string[] =>
  texts.map((text, n) => `${basis(text)}${n === texts.length - 1 ? '.' : ';'}`);

function recipients({ addressees, recipients: others, archive }: ReportHeading): string[] {
  const lines = [...(addressees.length > 0 ? ['Như trên'] : []), ...others];
  return [...lines.map((line) => `- ${line};`), `- Lưu: ${archive.replace(/\.$/, '')}.`];
}

function signature({ signer }: ReportHeading): Paper['signature'] {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  const titles = signer.deputyOf
    ? [`KT. ${upper(signer.deputyOf)}`, upper(signer.title)]
    : [upper(signer.title)];
  return { titles, name: signer.name ?? '' };
}

const leadIn = ({ heading, dataFrom, dataTo }: ReportFigures): Block =>
  paragraph(
    `Thực hiện ${heading.instrument} (${heading.clause}), ${heading.issuer} báo cáo kết quả thực hiện, số liệu từ ngày ${shortDate(dataFrom)} đến hết ngày ${shortDate(dataTo)}, như sau:`,
  );

/** Takes out what no paper may carry (controls, lone surrogates) and composes every letter. */
function cleaned<T>(value: T): T;
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((one) => cleaned<unknown>(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}

/** Lays a report's figures out as a paper: the same figures always give the same paper. */
export function reportPaper({ figures: raw, assigned }: ReportToRender): Paper {
  const figures = cleaned(raw);
  const { heading } = figures;
  const number = numberAndSymbol(heading.symbol, assigned);
  const date = dateOrBlank(heading.year, assigned);
  return {
    title: `Báo cáo: ${heading.subject}`,
    author: heading.issuer,
    madeOn: figures.snapshotAt.slice(0, 10),
    superior: nameLines(heading.superior),
    issuer: nameLines(heading.issuer),
    number: `Số: ${number}`,
    placeAndDate: `${heading.place}, ${date}`,
    kind: 'BÁO CÁO',
    subject: balancedLines(heading.subject, 72),
    addressees: heading.addressees,
    bases: bases(heading.legalBases),
    body: [
      leadIn(figures),
      ...steering(figures),
      ...results(figures),
      ...assessment(figures),
      ...outlook(figures),
      ...requests(figures),
    ],
    recipients: recipients(heading),
    signature: signature(heading),
    annexes: annexes(figures, `(Kèm theo Báo cáo số ${number} ${date} của ${heading.issuer})`),
  };
}
