import { UnreadableFile } from './unreadableFile.ts';

/** Reads an attribute of the element just opened. */
export type Attribute = (name: string) => string | undefined;

/** What to do at `row`, at the end of it (`/row`), and with text (`#text`). */
export interface XmlHandlers {
  readonly [place: `/${string}`]: () => void;
  readonly [place: `<${string}`]: (attribute: Attribute) => void;
  readonly '#text'?: (text: string) => void;
}

type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attribute: Attribute;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(#x?[\da-fA-F]{1,6}|[a-z]{2,4});/g,
        (whole, name: string) => characterOf(name) ?? whole,
      )
    : text;

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return named[name];
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Parts between special brackets: what begins them, what ends them, and whether they are text. */
const brackets = [
  ['<!--', '-->', false],
  ['<![CDATA[', ']]>', true],
  ['<?', '?>', false],
] as const;

/**
 * Walks through XML once, in time proportional to its length, and calls what is given for elements
 * by their name without prefix, since writers choose prefixes freely. Knows no document types:
 * entities of one's own are refused.
 * @throws {UnreadableFile}
 */
export function walkXml(xml: string, handlers: XmlHandlers): void {
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') handlers['#text']?.(token.text);
    if (token.kind === 'open') handlers[`<${token.name}`]?.(token.attribute);
    if (token.kind === 'close' || (token.kind === 'open' && token.empty))
      handlers[`/${token.name}`]?.();
  }
}

function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) yield { kind: 'text', text: decoded(xml.slice(at, textEnd)) };
    if (tag < 0) return;
    const { token, end } = tokenAt(xml, tag);
    if (token) yield token;
    at = end;
  }
}

function tokenAt(xml: string, tag: number): { token?: XmlToken; end: number } {
  for (const [opens, closes, isText] of brackets) {
    if (!xml.startsWith(opens, tag)) continue;
    const end = find(xml, closes, tag + opens.length);
    const text = xml.slice(tag + opens.length, end);
    return { ...(isText ? { token: { kind: 'text', text } } : {}), end: end + closes.length };
  }
  if (xml.startsWith('<!', tag)) throw broken();
  const end = find(xml, '>', tag);
  return { token: tagOf(xml.slice(tag + 1, end)), end: end + 1 };
}

function tagOf(inside: string): XmlToken {
  if (inside.startsWith('/')) return { kind: 'close', name: localName(inside.slice(1).trim()) };
  const empty = inside.endsWith('/');
  const nameEnd = inside.search(/[\s/]|$/);
  return {
    kind: 'open',
    name: localName(inside.slice(0, nameEnd)),
    empty,
    attribute: (name) => attributeOf(inside, name),
  };
}

function attributeOf(inside: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(inside)?.[1];
  return found === undefined ? undefined : decoded(found.slice(1, -1));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function find(xml: string, closes: string, from: number): number {
  const end = xml.indexOf(closes, from);
  if (end < 0) throw broken();
  return end;
}

const broken = () =>
  new UnreadableFile(
    'Nội dung tệp Excel không đọc được.',
    'Mở tệp bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
  );
