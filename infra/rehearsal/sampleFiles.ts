import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { type HolidayTable, parseHolidays } from '../../shared/programmes/holidays.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import type { FileProblem } from '../../shared/programmes/yamlSource.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared', 'programmes');

/** Ids of the plans that come with the product. */
export const shippedProgrammes = ['HCM-BTH-2023'] as const;

/** A plan of `shared/programmes`. @throws with every problem when the file is wrong. */
export function shippedProgramme(id: string): Programme {
  const file = join(folder, `${id}.yaml`);
  const { programme, problems } = parseProgramme(readFileSync(file, 'utf8'), file);
  if (problems) throw new Error(sentences(problems));
  return programme;
}

/** The days off of every year that comes with the product. @throws when the file is wrong. */
export function shippedHolidays(): Readonly<Record<string, HolidayTable>> {
  const file = join(folder, 'holidays.yaml');
  const { years, problems } = parseHolidays(readFileSync(file, 'utf8'), file);
  if (problems) throw new Error(sentences(problems));
  return years;
}

const sentences = (problems: readonly FileProblem[]): string =>
  problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n');
