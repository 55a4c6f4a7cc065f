import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
  Table as WordTable,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { centred, fontName, mm, points, runs, size } from './docxParts.ts';
import type { Block, Chart, Column, Table } from './paper.ts';
import { chartInWords } from './pipelineChart.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const tableText = size(12);

interface Cell {
  readonly text: string;
  readonly column: Column;
  readonly bold: boolean;
  readonly centre: boolean;
}

const cellOf = ({ text, column, bold, centre }: Cell): TableCell =>
  new TableCell({
    width: { size: mm(column.width), type: WidthType.DXA },
    verticalAlign: centre ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [
      new Paragraph({
        alignment: centre ? AlignmentType.CENTER : alignments[column.align],
        spacing: { before: points(2), after: points(2) },
        children: runs(text, { size: tableText, bold }),
      }),
    ],
  });

/** The head repeats on every page and no row is split between pages. */
function tableOf({ columns, rows, total }: Table): WordTable {
  const rowOf = (texts: readonly string[], bold: boolean, head: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: columns.map((column, n) =>
        cellOf({ text: texts[n] ?? '', column, bold, centre: head }),
      ),
    });
  return new WordTable({
    layout: 'fixed',
    width: { size: mm(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    margins: { left: mm(1), right: mm(1), marginUnitType: WidthType.DXA },
    rows: [
      rowOf(
        columns.map(({ title }) => title),
        true,
        true,
      ),
      ...rows.map((texts) => rowOf(texts, false, false)),
      ...(total ? [rowOf(total, true, false)] : []),
    ],
  });
}

const pixelsPerMillimetre = 96 / 25.4;
const chartFont = { name: fontName, size: 11, color: '000000' };

/** A chart of Word's own: whoever edits the paper can edit its numbers. */
const chartOf = ({ bars, caption }: Chart): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: points(6) },
    children: [
      new ChartRun({
        type: 'bar',
        categories: bars.map(({ label }) => label),
        series: [{ name: 'Số hồ sơ', values: bars.map(({ value }) => value), color: '1F5C99' }],
        legend: false,
        gapWidth: 60,
        chartArea: { border: 'none' },
        categoryAxis: { reverseOrder: true, font: chartFont },
        valueAxis: { visible: false, gridlines: false },
        dataLabels: { value: true, numberFormat: '#,##0', font: { ...chartFont, bold: true } },
        transformation: {
          width: Math.round(150 * pixelsPerMillimetre),
          height: Math.round((bars.length * 8 + 6) * pixelsPerMillimetre),
        },
        altText: { name: caption, description: chartInWords(bars) },
      }),
    ],
  });

const captionOf = (caption: string): Paragraph[] =>
  caption === ''
    ? []
    : [
        centred(
          caption,
          { bold: true },
          { keepNext: true, spacing: { before: points(6), after: points(4) } },
        ),
      ];

const spaceAfterTable = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, children: [] });

/** `keepNext` holds a paragraph on the page of what follows it. */
export function wordOf(block: Block, keepNext = false): readonly (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'section':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.text) })];
    case 'clause':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.text) })];
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', keepNext, children: runs(block.text) })];
    case 'note':
      return [
        new Paragraph({
          style: 'BodyText',
          children: runs(block.text, { italics: true, size: tableText }),
        }),
      ];
    case 'chart':
      return [...captionOf(block.caption), chartOf(block)];
    case 'table':
      return [...captionOf(block.caption), tableOf(block), spaceAfterTable()];
  }
}
