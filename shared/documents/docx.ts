import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  type IStylesOptions,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { wordOf } from './docxBody.ts';
import { centred, fontName, mm, points, rule, runs, sideBySide, size } from './docxParts.ts';
import { type Annex, motto, type Paper, page } from './paper.ts';

const black = '000000';
const firstLine = mm(10);
const heading = {
  run: { font: fontName, size: size(13), bold: true, color: black },
  paragraph: {
    indent: { firstLine },
    spacing: { before: points(9), after: points(6) },
    keepNext: true,
  },
};

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fontName, size: size(13), color: black, language: { value: 'vi-VN' } },
    },
    heading1: heading,
    heading2: heading,
  },
  paragraphStyles: [
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine },
        spacing: { after: points(6), line: 276 },
      },
    },
  ],
};

const numberedPages: Pick<ISectionOptions, 'headers' | 'properties'> = {
  properties: {
    titlePage: true,
    page: {
      size: { width: mm(page.width), height: mm(page.height) },
      margin: {
        top: mm(page.top),
        bottom: mm(page.bottom),
        left: mm(page.left),
        right: mm(page.right),
        header: mm(10),
        footer: mm(10),
      },
      pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
    },
  },
  headers: {
    first: new Header({ children: [new Paragraph({ children: [] })] }),
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: size(13) })],
        }),
      ],
    }),
  },
};

const leftWidth = 63;
const rightWidth = 102;
/** Width of the motto in bold 13 points, measured; capitals in bold 12 points are about 2,85 mm each. */
const mottoWidth = 56.1;
const capitalWidth = 2.85;
/** The rule under the issuing body is a third to a half of the line (Decree 30/2020, element 2). */
const ruleShare = 0.42;

function headingTable(paper: Paper): FileChild {
  const lastLine = paper.issuer.at(-1) ?? '';
  const left = [
    ...paper.superior.map((line) => centred(line, { size: size(12) })),
    ...paper.issuer.map((line) => centred(line, { size: size(12), bold: true })),
    rule(leftWidth, Math.min(leftWidth / 2, lastLine.length * capitalWidth * ruleShare)),
  ];
  const right = [
    centred(motto.nation, { size: size(12), bold: true }),
    centred(motto.words, { size: size(13), bold: true }),
    rule(rightWidth, mottoWidth),
  ];
  return sideBySide(
    [leftWidth, rightWidth],
    [
      [left, right],
      [
        [centred(paper.number, {}, { spacing: { before: points(4) } })],
        [centred(paper.placeAndDate, { italics: true }, { spacing: { before: points(4) } })],
      ],
    ],
  );
}

const titleOf = (paper: Paper): FileChild[] => [
  centred(paper.kind, { bold: true, size: size(14) }, { spacing: { before: points(18) } }),
  ...paper.subject.map((line) => centred(line, { bold: true, size: size(14) })),
  rule(page.textWidth, 40),
];

function addresseesOf({ addressees }: Paper): FileChild[] {
  const around = { spacing: { before: points(12), after: points(10) } };
  if (addressees.length === 0) return [new Paragraph({ ...around, children: [] })];
  if (addressees.length === 1) return [centred(`Kính gửi: ${addressees[0]}.`, {}, around)];
  const indent = { left: mm(40) };
  return [
    new Paragraph({ indent, spacing: { before: points(12) }, children: runs('Kính gửi:') }),
    ...addressees.map((name) => new Paragraph({ indent, children: runs(`- ${name};`) })),
  ];
}

const basesOf = ({ bases }: Paper): FileChild[] =>
  bases.map(
    (basis) => new Paragraph({ style: 'BodyText', children: runs(basis, { italics: true }) }),
  );

const signatureGap = points(72);

function footOf({ recipients, signature }: Paper): FileChild[] {
  const left = [
    new Paragraph({ children: runs('Nơi nhận:', { bold: true, italics: true, size: size(12) }) }),
    ...recipients.map((line) => new Paragraph({ children: runs(line, { size: size(11) }) })),
  ];
  const right = [
    ...signature.titles.map((title) => centred(title, { bold: true, size: size(14) })),
    centred(signature.name, { bold: true, size: size(14) }, { spacing: { before: signatureGap } }),
  ];
  return [
    new Paragraph({ keepNext: true, spacing: { before: points(6) }, children: [] }),
    sideBySide([75, 90], [[left, right]]),
  ];
}

const annexSection = (annex: Annex): ISectionOptions => ({
  ...numberedPages,
  children: [
    centred(annex.label, { bold: true, size: size(14) }),
    centred(annex.title, { bold: true, size: size(14) }),
    centred(annex.attachedTo, { italics: true }, { spacing: { after: points(10) } }),
    ...annex.blocks.flatMap((block) => wordOf(block)),
  ],
});

/** Writes a paper as a Word file that an office can go on editing. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    styles,
    sections: [
      {
        ...numberedPages,
        children: [
          headingTable(paper),
          ...titleOf(paper),
          ...addresseesOf(paper),
          ...basesOf(paper),
          ...paper.body.flatMap((block, n) => wordOf(block, n === paper.body.length - 1)),
          ...footOf(paper),
        ],
      },
      ...paper.annexes.map(annexSection),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
