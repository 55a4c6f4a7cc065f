import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { type HolidayTable, parseHolidays } from '../../shared/programmes/holidays.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import type { FileProblem } from '../../shared/programmes/yamlSource.ts';
import { type SampleTenant, sampleTenants } from './sample/build.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared', 'programmes');

/** Ids of the plans that come with the product. */
export const shippedProgrammes = [
  'HCM-BTH-2023',
  'HCM-SYT-2023',
  'NT-CCHC-2025',
  'DN-TD-2024',
  'BD-TDKT-2014',
] as const;

/** The sample department whose people a plan is for: the one whose units begin like its issuer. */
export function tenantOf({ issuer: { unitId } }: Pick<Programme, 'issuer'>): SampleTenant {
  const tenant = sampleTenants.find((one) => one.split('-')[0] === unitId.split('-')[0]);
  if (!tenant) throw new Error(`no sample department for ${unitId}`);
  return tenant;
}

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
