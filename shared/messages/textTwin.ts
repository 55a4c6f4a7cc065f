import type { Block } from './content.ts';
import { defang } from './defang.ts';
import type { Letter } from './letter.ts';
import { dueRows } from './parts.ts';

const width = 72;

/** Wraps at spaces; a word longer than the line stays whole. Line ends of the text are kept. */
export const wrap = (text: string, first = '', next = first): string =>
  text
    .split('\n')
    .map((line, index) => wrapLine(line, index === 0 ? first : next, next))
    .join('\n');

function wrapLine(line: string, first: string, next: string): string {
  const lines: string[] = [];
  let current = first;
  let isEmpty = true;
  for (const word of line.split(' ')) {
    const joined = isEmpty ? current + word : `${current} ${word}`;
    if (joined.length > width && !isEmpty) {
      lines.push(current);
      current = next + word;
    } else current = joined;
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}

/** A title with a rule below as long as its longest line. */
const underlined = (title: string, rule = '-'): string =>
  `${title}\n${rule.repeat(Math.max(...title.split('\n').map((line) => line.length)))}`;

/** The mail as plain text: the same parts in the same order as the HTML. */
export function textTwin({ heading, body, english, footer }: Letter): string {
  const parts = [
    underlined(wrap(defang(heading)), '='),
    ...body.map(blockText),
    `${underlined('English')}\n${wrap(defang(english))}`,
    `-- \n${footer.map((line) => wrap(defang(line))).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return wrap(defang(block.text));
    case 'quote':
      return `${wrap(defang(block.label))}:\n${wrap(defang(block.text), '> ')}`;
    case 'list':
      return `${wrap(defang(block.label))}:\n${block.items.map((item) => wrap(defang(item), '- ', '  ')).join('\n')}`;
    case 'table':
      return tableText(block.label, block.rows);
    case 'due':
      return tableText(block.label, dueRows(block.due));
    case 'code':
      return `Mã xác nhận: ${block.code}`;
    case 'buttons':
      return [
        ...(block.note ? [wrap(block.note)] : []),
        ...block.buttons.map(({ label, url }) => `${label}:\n${url}`),
      ].join('\n\n');
  }
}

const tableText = (label: string, rows: readonly (readonly [string, string])[]): string =>
  [underlined(label), ...rows.map(([name, value]) => wrap(defang(`${name}: ${value}`)))].join('\n');
