import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/** Millimetres to twentieths of a point. */
export const mm = (n: number): number => Math.round((n * 1440) / 25.4);
/** Points to twentieths of a point. */
export const points = (n: number): number => n * 20;
/** Run sizes are written in half points. */
export const size = (n: number): number => n * 2;

export const fontName = 'Times New Roman';

/** Text with its line breaks; everything else in it is plain text. */
export const runs = (text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, n) => new TextRun({ ...look, text: line, ...(n > 0 && { break: 1 }) }));

type Look = Omit<IRunOptions, 'text' | 'children'>;

export const centred = (
  text: string,
  look: Look = {},
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: runs(text, look) });

/** A line of its own, `length` millimetres long in the middle of `width`; it can be edited in Word. */
export function rule(width: number, length: number): Paragraph {
  const side = mm((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: points(4), after: 0, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Columns side by side without lines, as headings and signatures are set. */
export const sideBySide = (
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table =>
  new Table({
    layout: 'fixed',
    borders: noBorders,
    width: { size: mm(widths.reduce((sum, one) => sum + one, 0)), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, n) =>
              new TableCell({
                borders: { top: none, bottom: none, left: none, right: none },
                width: { size: mm(widths[n] ?? 0), type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
                children: [...children],
              }),
          ),
        }),
    ),
  });
