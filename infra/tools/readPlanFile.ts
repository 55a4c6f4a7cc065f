import { readFileSync, writeFileSync } from 'node:fs';
import { planText } from '../../shared/imports/planText.ts';
import { draftYaml } from '../../shared/programmes/reading/draftYaml.ts';
import { findingLabels } from '../../shared/programmes/reading/findings.ts';
import { type PlanReading, readPlanText } from '../../shared/programmes/reading/planReading.ts';

export interface FileReading {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/** Reads a plan from a text or Word file and says what was found; writes the draft where asked. */
export function readPlanFile(file: string, out: string | undefined, today: string): FileReading {
  const read = planText({ content: new Uint8Array(readFileSync(file)) });
  if ('refusal' in read)
    return { lines: [`${read.refusal.problem} ${read.refusal.remedy}`], ok: false };
  const reading = readPlanText(read.text, today);
  if (out) writeFileSync(out, draftYaml(reading), { flag: 'wx' });
  return { lines: [...told(reading), ...(out ? [`Đã ghi bản nháp vào ${out}.`] : [])], ok: true };
}

const told = ({ findings, warnings, notFound, papers }: PlanReading): string[] => [
  'TÌM THẤY',
  ...findings.map(
    ({ field, value, sentence, line, paper }) =>
      `  ${papers.length > 1 ? `[văn bản ${paper}] ` : ''}${findingLabels[field]}: ${value}\n      dòng ${line}: ${sentence}`,
  ),
  '',
  'CẦN XEM LẠI',
  ...(warnings.length > 0
    ? warnings.map(({ message, line }) => `  ${message}${line ? ` (dòng ${line})` : ''}`)
    : ['  Không có.']),
  '',
  'KHÔNG TÌM THẤY',
  ...(notFound.length > 0 ? notFound.map((name) => `  ${name}`) : ['  Không có.']),
  '',
];
