/** A form of a page, as a browser sees it. */
export interface PageForm {
  readonly action: string;
  readonly multipart: boolean;
  /** What would be sent if nothing were filled in; ticked boxes and chosen options included. */
  readonly values: readonly (readonly [string, string])[];
  /** Names that can be filled in, buttons and hidden fields left out. */
  readonly fields: ReadonlySet<string>;
  /** Values that a name with choices offers. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Every form that posts, in the order of the page. */
export const readForms = (html: string): readonly PageForm[] =>
  html
    .split('<form ')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '')
    .filter((part) => /^[^>]*method="post"/.test(part))
    .map(readForm);

/** The form with what the person typed over it; a value given as a list is ticked so often. */
export function filledIn({ values }: PageForm, filled: Filled): (readonly [string, string])[] {
  const kept = values.filter(([name]) => filled[name] === undefined);
  const typed = Object.entries(filled).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  return [...kept, ...typed];
}

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

function readForm(part: string): PageForm {
  const elements = elementsOf(part);
  const options = new Map<string, readonly string[]>();
  for (const { name, offers } of elements)
    if (offers) options.set(name, [...(options.get(name) ?? []), ...offers]);
  const form = tagOf(`<form ${part}`).attributes;
  return {
    action: form.get('action') ?? '',
    multipart: form.get('enctype') === 'multipart/form-data',
    values: elements.flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, value] as const],
    ),
    fields: new Set(elements.filter(({ hidden }) => !hidden).map(({ name }) => name)),
    options,
  };
}

const elementPattern =
  /<input\b[^>]*>|<textarea\b[^>]*>([\s\S]*?)<\/textarea>|<select\b[^>]*>([\s\S]*?)<\/select>/g;

const elementsOf = (part: string): (Read & { readonly name: string })[] =>
  [...part.matchAll(elementPattern)].flatMap(([whole, text = '', choices = '']) => {
    const { name: tag, attributes } = tagOf(whole);
    const name = attributes.get('name');
    if (!name) return [];
    if (tag === 'select') return [{ name, ...readSelect(choices) }];
    return [{ name, ...readInput(attributes, tag === 'textarea' ? decoded(text) : undefined) }];
  });

interface Read {
  readonly hidden: boolean;
  readonly value?: string;
  readonly offers?: readonly string[];
}

function readInput(attributes: Tag['attributes'], text: string | undefined): Read {
  if (text !== undefined) return { hidden: false, value: text };
  const value = attributes.get('value') ?? '';
  switch (attributes.get('type')) {
    case 'hidden':
      return { hidden: true, value };
    case 'file':
      return { hidden: false };
    case 'radio':
    case 'checkbox':
      return { hidden: false, offers: [value], ...(attributes.has('checked') ? { value } : {}) };
    default:
      return { hidden: false, value };
  }
}

function readSelect(inner: string): Read {
  const all = [...inner.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tagOf(tag).attributes);
  const values = all.map((one) => one.get('value') ?? '');
  const chosen = all.findIndex((one) => one.has('selected'));
  return { hidden: false, offers: values.filter(Boolean), value: values[Math.max(chosen, 0)] };
}

function tagOf(tag: string): Tag {
  const [, name = '', rest = ''] = /^<(\w+)\s*([^>]*)>?/.exec(tag) ?? [];
  const pairs = [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
    ([, key = '', value = '']) => [key, decoded(value)] as const,
  );
  return { name, attributes: new Map(pairs) };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

export const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
