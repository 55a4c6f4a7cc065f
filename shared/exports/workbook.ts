import { storedZip } from './storedZip.ts';

/** A sheet of text; its first row is the header. */
export interface TextSheet {
  readonly name: string;
  /** Of every column, in characters. */
  readonly width: number;
  readonly rows: readonly (readonly string[])[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const hex = (sign: string): string =>
  sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/**
 * Text of a cell. What XML cannot hold or would change (controls, carriage returns) is written `_xHHHH_`,
 * and what looks like that already gets its underscore written so. Source: ECMA-376 Part 1, 22.9.2.19.
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
    .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]/g, (sign) => `_x${hex(sign)}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const attribute = (text: string): string => escaped(text).replace(/"/g, '&quot;');

const cell = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Every cell is text, so that codes keep their zeros and nothing is a formula. */
const sheetXml = ({ rows, width }: TextSheet): string => {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const lines = rows.map((texts, place) => {
    const style = place === 0 ? 1 : 2;
    return `<row>${texts.map((text) => cell(text, style)).join('')}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><cols><col min="1" max="${columns}" width="${width}" style="2" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

/** `quotePrefix` keeps text text even when somebody opens the cell and presses Enter. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1" numFmtId="49" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`;

/** An Excel workbook of text sheets; our imports read it back unchanged. */
export function workbook(sheets: readonly TextSheet[]): Uint8Array {
  const each = (part: (sheet: TextSheet, number: number) => string): string =>
    sheets.map((sheet, index) => part(sheet, index + 1)).join('');
  return storedZip({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${content}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(({ name }, n) => `<sheet name="${attribute(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  });
}
