import { type GoneBody, goneBodies } from './bodies.ts';
import { type Finding, findingsOf } from './findings.ts';
import { readLines } from './lines.ts';
import { notFoundIn } from './notFound.ts';
import { splitPapers } from './papers.ts';
import { type ReadPaper, readPaper } from './readPaper.ts';
import { type ReadingWarning, warningsOf } from './warnings.ts';
import type { When } from './when.ts';

/** A document read by rules: every finding names its sentence; what is missing is said. */
export interface PlanReading {
  readonly papers: readonly ReadPaper[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly ReadingWarning[];
  readonly notFound: readonly string[];
  readonly gone: readonly GoneBody[];
}

/**
 * Reads the text of a plan or letter, and of what is attached to it in the same file.
 * @param today the day from which coming windows and bodies are checked; the year of a paper without one.
 */
export function readPlanText(text: string, today: string): PlanReading {
  const lines = readLines(text);
  const papers = splitPapers(lines).map((paper) => readPaper(paper, today));
  const gone = goneBodies(lines, lastDay(papers, today));
  return {
    papers,
    findings: papers.flatMap((paper, index) => findingsOf(paper, index + 1)),
    warnings: warningsOf(papers, gone, today),
    notFound: papers.flatMap((paper, index) =>
      notFoundIn(paper, papers.length > 1 ? index + 1 : 0),
    ),
    gone,
  };
}

/** Bodies must still be there when the last thing that the plan dates is due. */
const lastDay = (papers: readonly ReadPaper[], today: string): string =>
  papers
    .flatMap(({ deadlines, year }) => deadlines.map(({ when }) => dueIn(when, year)))
    .reduce((last, day) => (day > last ? day : last), today);

function dueIn(when: When, year: number): string {
  if (when.operator === 'yearly_window') return `${year}-${when.to}`;
  return 'to' in when ? when.to : '';
}
