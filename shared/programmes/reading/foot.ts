import type { Sourced } from './head.ts';
import { inCapitals, type Line } from './lines.ts';
import { recipientsBegin } from './papers.ts';

export type Purpose = 'report' | 'coordinate' | 'carry_out' | 'publish' | 'information' | 'archive';

export interface Recipient extends Sourced {
  readonly purpose?: Purpose;
}

const purposes: readonly (readonly [RegExp, Purpose])[] = [
  [/\(?(?:để\s+)?(?:báo cáo|b\/c)\)?\s*$/iu, 'report'],
  [/\(?(?:để\s+)?(?:phối hợp|p\/h)\)?\s*$/iu, 'coordinate'],
  [/\(?(?:để\s+)?(?:thực hiện|t\/h)\)?\s*$/iu, 'carry_out'],
  [/\(?(?:để\s+)?đăng tải\)?\s*$/iu, 'publish'],
  [/\(?(?:để\s+)?biết\)?\s*$/iu, 'information'],
];

const bullet = /^[-–+•]\s*/u;

/** The lines between "Nơi nhận" and the signature. */
export function readRecipients(lines: readonly Line[]): readonly Recipient[] {
  const begin = lines.findIndex(({ text }) => recipientsBegin.test(text));
  if (begin < 0) return [];
  const found: Recipient[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (!bullet.test(line.text)) {
      if (found.length > 0) break;
      continue;
    }
    found.push(recipientOf(line));
  }
  return found;
}

function recipientOf({ text, number }: Line): Recipient {
  const entry = text.replace(/^(?:[-–+•]\s*)+/u, '').replace(/[;.,\s]+$/, '');
  const source = { sentence: text, line: number };
  if (/^Lưu(?=\s|:)/u.test(entry)) return { ...source, value: entry, purpose: 'archive' };
  const [ending, purpose] =
    purposes.find(([words]) => /[;(]/.test(entry) && words.test(entry)) ?? [];
  const value = (ending ? entry.replace(ending, '') : entry).trim().replace(/[;.,]+$/, '');
  return purpose && value !== '' ? { ...source, value, purpose } : { ...source, value };
}

const authority = /^(?:(?:KT|TM|TL|TUQ|Q)\.\s*)/u;
const title =
  /^(?:(?:KT|TM|TL|TUQ|Q)\.\s*)?(?:PHÓ\s+)?(?:TỔNG\s+)?(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|CHI CỤC TRƯỞNG|ỦY BAN NHÂN DÂN)$/u;

/** Titles below the paper, a deputy's with whom they sign for; names are left where they are. */
export function readSigners(lines: readonly Line[]): readonly Sourced[] {
  const begin = lines.findIndex(({ text }) => recipientsBegin.test(text));
  if (begin < 0) return [];
  const signers: Sourced[] = [];
  for (const { text, number } of lines.slice(begin + 1)) {
    if (!inCapitals(text) || !title.test(text)) continue;
    const before = signers.at(-1);
    if (before && authority.test(before.value) && !authority.test(text))
      signers[signers.length - 1] = { ...before, value: `${before.value} / ${text}` };
    else signers.push({ value: text, sentence: text, line: number });
  }
  return signers;
}
