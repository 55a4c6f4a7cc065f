/** What stands between each pair of the tags, of answers that AWS writes without attributes. */
export const insideAll = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, inner = '']) => inner,
  );

export const inside = (xml: string, tag: string): string | undefined => {
  const [inner] = insideAll(xml, tag);
  return inner === undefined ? undefined : unescaped(inner);
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole);
