import type { AttributeValue } from './client.ts';

export type Item = Record<string, AttributeValue>;
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const S = (value: string): AttributeValue => ({ S: value });
export const N = (value: number): AttributeValue => ({ N: String(value) });
export const keyOf = ({ pk, sk }: Key): Item => ({ pk: S(pk), sk: S(sk) });
