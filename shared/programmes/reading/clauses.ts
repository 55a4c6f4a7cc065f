import type { Line } from './lines.ts';

/** A line with the place where it stands, `II.1.a`; empty above the first item. */
export interface Placed extends Line {
  readonly clause: string;
  /** Titles of the section and item around it, outermost first. */
  readonly headings: readonly string[];
}

interface Level {
  readonly id: string;
  readonly title: string;
}

/** Roman numerals, then figures by the number of their dots, then letters. */
const letterDepth = 5;

function levelOf(text: string): { readonly depth: number; readonly level: Level } | undefined {
  const [, mark = '', title = ''] =
    /^([IVXL]+(?=[./])|\d+(?:\.\d+)*(?=[.)]\s)|[a-zđ](?=\)))[./)]\s*(.*)$/u.exec(text) ?? [];
  if (mark === '') return undefined;
  const level = { id: mark, title };
  if (/^[IVXL]/.test(mark)) return { depth: 0, level };
  return { depth: /^\d/.test(mark) ? mark.split('.').length : letterDepth, level };
}

/** Sentences that close a paper and belong to none of its items. */
const closing = /^\(?(?:Trên đây là|Trong quá trình|Căn cứ các nội dung|Đính kèm)(?=\s)/u;

/** Where each line stands in the paper's own numbering. */
export function placeLines(lines: readonly Line[]): readonly Placed[] {
  let path: (Level | undefined)[] = [];
  return lines.map((line) => {
    const found = levelOf(line.text);
    if (found) {
      path = path.slice(0, found.depth);
      path[found.depth] = found.level;
    } else if (closing.test(line.text)) path = [];
    const levels = path.filter((level) => level !== undefined);
    return { ...line, clause: clauseOf(levels), headings: levels.map(({ title }) => title) };
  });
}

/** `IV.1.2`: of 1 and 1.2 only the longer is named. */
const clauseOf = (levels: readonly Level[]): string =>
  levels
    .map(({ id }) => id)
    .filter((id, index, ids) => !ids[index + 1]?.startsWith(`${id}.`))
    .join('.');
