import type { Programme } from '../domain/programmes/programme.ts';

/**
 * A plan as the text of a programme file. Texts stand in double quotes, as JSON writes them, which YAML
 * reads the same way; so nothing that a person wrote can be taken for YAML.
 */
export const planYaml = (programme: Programme): string =>
  `${linesOf(programme as unknown as Json, '').join('\n')}\n`;

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isShort = (value: Json): boolean =>
  typeof value !== 'object' || Object.keys(value).length === 0;

function linesOf(value: Json, indent: string): string[] {
  if (isList(value))
    return value.flatMap((item) =>
      isShort(item) ? [`${indent}- ${JSON.stringify(item)}`] : itemLines(item, indent),
    );
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .flatMap(([key, one]) =>
      isShort(one)
        ? [`${indent}${keyOf(key)}: ${JSON.stringify(one)}`]
        : [`${indent}${keyOf(key)}:`, ...linesOf(one, `${indent}  `)],
    );
}

/** The first line of an item stands behind its dash. */
function itemLines(item: Json, indent: string): string[] {
  const [first = '', ...rest] = linesOf(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

const keyOf = (key: string): string => (/^[a-zA-Z][\w-]*$/.test(key) ? key : JSON.stringify(key));
