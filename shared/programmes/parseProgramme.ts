import type { Programme } from '../domain/programmes/programme.ts';
import { programmeSchema } from './programmeSchema.ts';
import { ruleProblems } from './ruleProblems.ts';
import { shapeProblems } from './shapeProblems.ts';
import { type FileProblem, readYaml } from './yamlSource.ts';

export type ParsedProgramme =
  | { readonly programme: Programme; readonly problems?: never }
  | { readonly programme?: never; readonly problems: readonly FileProblem[] };

/**
 * Reads a plan from its YAML text.
 * @returns every mistake with file, line, column, field and remedy; never a plan with a mistake in it.
 */
export function parseProgramme(text: string, fileName: string): ParsedProgramme {
  const read = readYaml(text, fileName);
  if ('problems' in read) return { problems: read.problems };
  const { value, locate } = read.source;
  const shaped = programmeSchema.safeParse(value, { reportInput: true });
  if (!shaped.success) return { problems: locate(shapeProblems(shaped.error.issues)) };
  const programme: Programme = shaped.data;
  const problems = locate(ruleProblems(programme));
  return problems.length > 0 ? { problems } : { programme };
}
