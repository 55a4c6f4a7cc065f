import { inCapitals, type Line } from './lines.ts';

/** One paper of a file: its own lines, and the titles of the forms printed behind it. */
export interface PaperLines {
  readonly lines: readonly Line[];
  readonly attachments: readonly Line[];
}

export const recipientsBegin = /^N[ơo]i nhận\s*:?/iu;
const headBegins = /^(?:CỘNG HÒA XÃ HỘI|ỦY BAN NHÂN DÂN|UBND|SỞ Y TẾ|BỘ Y TẾ|BỆNH VIỆN|Số\s*:)/u;
const attachmentBegins = /^(?:PHỤ LỤC|MẪU|BIỂU|DANH SÁCH)(?=\s|$)/iu;

/** Which part of a paper a line belongs to. */
type Part = 'text' | 'signed' | 'attachment_title' | 'attachment';

/** The part of a line, from the part before it; undefined where another paper begins. */
function partOf(line: Line, before: Part): Part | undefined {
  if (before === 'text') return recipientsBegin.test(line.text) ? 'signed' : 'text';
  if (headBegins.test(line.text)) return undefined;
  const capitals = inCapitals(line.text);
  if (attachmentBegins.test(line.text) && capitals) return 'attachment_title';
  if (before === 'attachment_title' && line.follows && capitals) return 'attachment_title';
  return before === 'signed' ? 'signed' : 'attachment';
}

interface OpenPaper {
  readonly lines: Line[];
  readonly attachments: Line[];
}

/** Divides a file into its papers: after the recipients of one, the head of the next may follow. */
export function splitPapers(lines: readonly Line[]): readonly PaperLines[] {
  const papers: OpenPaper[] = [];
  let paper: OpenPaper | undefined;
  let part: Part = 'text';
  for (const line of lines) {
    const next = partOf(line, part);
    if (!paper || !next) {
      paper = { lines: [], attachments: [] };
      papers.push(paper);
    }
    if (next === 'attachment_title') addTitle(paper.attachments, line, part === next);
    else if (next !== 'attachment') paper.lines.push(line);
    part = next ?? 'text';
  }
  return papers;
}

function addTitle(titles: Line[], line: Line, goesOn: boolean): void {
  const last = titles.at(-1);
  if (goesOn && last) titles[titles.length - 1] = { ...last, text: `${last.text} ${line.text}` };
  else titles.push(line);
}
