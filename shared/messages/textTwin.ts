import type { Block } from './content.ts';
import { defang } from './defang.ts';
import type { Letter } from './letter.ts';
import { dueRows } from './parts.ts';

const width = 72;

/** Wraps at spaces; a word longer than the line stays whole. Line ends of the text are kept. */
export function wrap(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, indent))
    .join('\n');
}

function wrapLine(line: string, indent: string): string {
  const lines: string[] = [];
  let current = indent;
  for (const word of line.split(' ')) {
    const joined = current === indent ? indent + word : `${current} ${word}`;
    if (joined.length > width && current !== indent) {
      lines.push(current);
      current = indent + word;
    } else current = joined;
  }
  return [...lines, current].join('\n');
}

const underlined = (title: string): string =>
  `${title}\n${'-'.repeat(Math.min(width, title.length))}`;

/** The mail as plain text: the same parts in the same order as the HTML. */
export function textTwin({ heading, body, english, footer }: Letter): string {
  const parts = [
    wrap(defang(heading)).toUpperCase(),
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
      return `${wrap(defang(block.label))}:\n${block.items.map((item) => wrap(defang(item), '- ')).join('\n')}`;
    case 'table':
      return tableText(block.label, block.rows);
    case 'due':
      return tableText('Vì sao có hạn này', dueRows(block.due));
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
