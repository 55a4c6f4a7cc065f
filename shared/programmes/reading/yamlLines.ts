import type { Sourced } from './head.ts';

const longestComment = 240;

export const shortened = (text: string, most = longestComment): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

export const comment = (text: string, indent = ''): string => `${indent}# ${shortened(text)}`;

/** The sentence that a value was read from, as a comment above it. */
export const source = (
  indent: string,
  found: Pick<Sourced, 'sentence' | 'line'> | undefined,
): string[] => (found ? [comment(`dòng ${found.line}: “${found.sentence}”`, indent)] : []);

/** A field that the document does not fill: empty, so that the check names it. */
export const missing = (key: string, hint: string): string =>
  `${key}: # CẦN ĐIỀN: ${shortened(hint)}`;

export const textField = (key: string, value: string | undefined, hint: string): string =>
  value ? `${key}: ${JSON.stringify(value)}` : missing(key, hint);

/** A list of texts; an empty one is said to be empty. */
export const textList = (indent: string, key: string, values: readonly string[]): string[] =>
  values.length === 0
    ? [`${indent}${key}: []`]
    : [`${indent}${key}:`, ...values.map((value) => `${indent}  - ${JSON.stringify(value)}`)];
