import { type FigureId, figureIds, type ReportFigures } from '../../events/schema/reportFigures.ts';
import { figureNames, statusNames } from '../domain/reports/labels.ts';
import { byDepartment, count } from '../domain/reports/readFigures.ts';
import { shortDate, wholeNumber } from '../domain/text/formats.ts';
import { romanOf } from './lettering.ts';
import type { Annex, Block, Column, Table } from './paper.ts';
import { askedTogether } from './reportAssessment.ts';
import { clause, paragraph, toldWith } from './wording.ts';

const ordinal: Column = { title: 'STT', width: 15, align: 'center' };

/** `1–5, 8, 12`: where the dossiers of a figure stand in the list of annex II. */
function places(figures: ReportFigures, id: FigureId): string {
  const ids = new Set(figures.lists[id].map(({ dossierId }) => dossierId));
  const rows = figures.dossiers.flatMap((dossier, n) => (ids.has(dossier.id) ? [n + 1] : []));
  const starts = rows.filter((row, n) => row - 1 !== rows[n - 1]);
  const ends = rows.filter((row, n) => row + 1 !== rows[n + 1]);
  return starts
    .map((start, n) => (start === ends[n] ? `${start}` : `${start}–${ends[n]}`))
    .join(', ');
}

const figuresTable = (figures: ReportFigures): Table => ({
  kind: 'table',
  caption: 'Biểu 1. Các chỉ tiêu trong kỳ',
  columns: [
    ordinal,
    { title: 'Chỉ tiêu', width: 82, align: 'left' },
    { title: 'Số lượng', width: 22, align: 'center' },
    { title: 'Hồ sơ (STT tại Phụ lục II)', width: 46, align: 'left' },
  ],
  rows: figureIds.map((id, n) => [
    String(n + 1),
    figureNames[id],
    wholeNumber(count(figures, id)),
    places(figures, id),
  ]),
});

const perDepartment: readonly (readonly [FigureId, string])[] = [
  ['registered', 'Đăng ký'],
  ['received', 'Tiếp nhận'],
  ['approved', 'Phê duyệt'],
  ['implementing', 'Đang làm'],
  ['completed', 'Hoàn thành'],
  ['nominated', 'Khen thưởng'],
];

function departmentTable(figures: ReportFigures): Table {
  const ids = perDepartment.map(([id]) => id);
  return {
    kind: 'table',
    caption: 'Biểu 2. Kết quả theo khoa, phòng',
    columns: [
      ordinal,
      { title: 'Khoa, phòng', width: 48, align: 'left' },
      ...perDepartment.map(([, title]): Column => ({ title, width: 17, align: 'center' })),
    ],
    rows: byDepartment(figures, ids).map(({ name, counts }, n) => [
      String(n + 1),
      name,
      ...counts.map(wholeNumber),
    ]),
    total: ['', 'Tổng cộng', ...ids.map((id) => wholeNumber(count(figures, id)))],
  };
}

const numberWidth = 33;
/** As many characters as that width holds; a longer number goes on a second line at a hyphen. */
const numberLength = 13;

const foldedNumber = (number: string): string =>
  number.length <= numberLength ? number : number.replace(/-(?=[^-]*-[^-]*$)/, '-\n');

const dossierTable = (figures: ReportFigures): Table => ({
  kind: 'table',
  caption: '',
  columns: [
    ordinal,
    { title: 'Số hồ sơ', width: numberWidth, align: 'left' },
    { title: 'Tên giải pháp, chủ trì, khoa, phòng', width: 61, align: 'left' },
    { title: 'Ngày đăng ký', width: 24, align: 'center' },
    { title: 'Tình trạng, văn bản phê duyệt', width: 32, align: 'left' },
  ],
  rows: figures.dossiers.map((one, n) => [
    String(n + 1),
    foldedNumber(one.number),
    `${one.title}\n${one.lead}${one.department ? `, ${one.department}` : ''}`,
    shortDate(one.registeredOn),
    one.decision
      ? `${statusNames[one.status]}\n${one.decision.symbol} ngày ${shortDate(one.decision.issuedOn)}`
      : statusNames[one.status],
  ]),
});

/** Everything that the text proper only begins. */
const fullTexts = (figures: ReportFigures): Block[] =>
  [...figures.narrative, { heading: 'Đề xuất, kiến nghị', sentences: askedTogether(figures) }]
    .filter(({ sentences }) => sentences.length > 0)
    .flatMap(({ heading, sentences }, n) => [
      clause(`${n + 1}. ${heading}`),
      ...sentences.map((told) =>
        paragraph(`- ${toldWith(figures, told, Number.POSITIVE_INFINITY)}`),
      ),
    ]);

/** The report's annexes, numbered in Roman; each counts its own pages. */
export function annexes(figures: ReportFigures, attachedTo: string): Annex[] {
  const titled: readonly (readonly [string, Block[]])[] = [
    ['Biểu số liệu', [figuresTable(figures), departmentTable(figures)]],
    ['Danh sách hồ sơ', [dossierTable(figures)]],
    ['Kết quả do các khoa, phòng báo cáo', fullTexts(figures)],
  ];
  return titled
    .filter(([, blocks]) => blocks.length > 0)
    .map(([title, blocks], n) => ({
      label: `Phụ lục ${romanOf(n + 1)}`,
      title: title.toLocaleUpperCase('vi'),
      attachedTo,
      blocks,
    }));
}
