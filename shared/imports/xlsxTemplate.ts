import { columnsOf, type ImportKind, kindNames } from './columns.ts';
import { storedZip } from './storedZip.ts';

const kinds: readonly ImportKind[] = ['units', 'people', 'holdings'];
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const cell = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Header, then one example; every cell is text, so that codes keep their zeros and days their order. */
function sheet(kind: ImportKind): string {
  const columns = columnsOf[kind];
  const row = (texts: readonly string[], style: number) =>
    `<row>${texts.map((text) => cell(text, style)).join('')}</row>`;
  return `${head}<worksheet xmlns="${main}"><cols><col min="1" max="${columns.length}" width="24" style="2" customWidth="1"/></cols><sheetData>${row(
    columns.map(({ header }) => header),
    1,
  )}${row(
    columns.map(({ example }) => example),
    2,
  )}</sheetData></worksheet>`;
}

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1" numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const eachSheet = (part: (kind: ImportKind, number: number) => string): string =>
  kinds.map((kind, index) => part(kind, index + 1)).join('');

/** A workbook with one sheet per table that can be imported; the import reads it as it is. */
export const xlsxTemplate = (): Uint8Array =>
  storedZip({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>${eachSheet((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${content}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${eachSheet((kind, n) => `<sheet name="${kindNames[kind]}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${eachSheet((_, n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId9" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      kinds.map((kind, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(kind)]),
    ),
  });
