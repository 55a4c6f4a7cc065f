import type { Base } from './citations.ts';
import type { Sourced } from './head.ts';
import { type Line, sentencesOf } from './lines.ts';

const body =
  '(?:Sở|Ủy ban nhân dân|UBND|Bệnh viện|Trung tâm|Bộ)\\s+\\p{Lu}[\\p{L}]*(?:\\s+\\p{L}+){0,8}?';
const acts = new RegExp(
  `(${body}(?:\\s+tỉnh\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu}\\p{L}+)?)\\s+(?:ban hành|xây dựng|phát động|chỉ đạo như sau)(?=[\\s:])`,
  'u',
);
const closing =
  /^Trên đây là (?:toàn bộ )?[Kk]ế hoạch .*\scủa ((?:Bệnh viện|Sở|Trung tâm)\s+.+?)[.,]/u;

/** Who issued a paper whose head is lost, from its opening ("Sở Y tế xây dựng kế hoạch …") or its close. */
export function issuerInText(lines: readonly Line[]): Sourced | undefined {
  for (const pattern of [acts, closing])
    for (const line of lines)
      for (const sentence of sentencesOf(line.text)) {
        const name = pattern.exec(sentence)?.[1];
        if (name) return { value: name, sentence, line: line.number };
      }
  return undefined;
}

/** The body above the issuer, where it gave the paper that this one carries out. */
export function superiorInBases(
  bases: readonly Base[],
  issuer: string | undefined,
): Sourced | undefined {
  const above = /^Sở/iu.test(issuer ?? '') ? /^(?:UBND|Ủy ban nhân dân)\s+\S/u : /^Sở/u;
  const base = /^(?:UBND|Ủy ban)/iu.test(issuer ?? '')
    ? undefined
    : bases.find(({ by }) => above.test(by ?? ''));
  return base?.by ? { value: base.by, sentence: base.sentence, line: base.line } : undefined;
}
