import { type Base, basesOf, type Citation, readCitations, readPlainBases } from './citations.ts';
import { type Placed, placeLines } from './clauses.ts';
import { type Deadline, readDeadlines } from './deadlines.ts';
import { type Duty, readDuties } from './duties.ts';
import { type Recipient, readRecipients, readSigners } from './foot.ts';
import { type Head, readHead, type Sourced } from './head.ts';
import { issuerInText, superiorInBases } from './issuerInText.ts';
import type { Line } from './lines.ts';
import { type PaperLines, recipientsBegin } from './papers.ts';
import { type Participants, readFunding, readParticipants } from './participants.ts';
import { type AskedReport, readReports } from './reports.ts';

/** What the rules found in one paper of the file. */
export interface ReadPaper extends Head {
  readonly bases: readonly Base[];
  readonly plainBases: readonly Sourced[];
  readonly citations: readonly Citation[];
  readonly participants?: Participants;
  readonly funding?: Sourced;
  readonly deadlines: readonly Deadline[];
  readonly duties: readonly Duty[];
  readonly reports: readonly AskedReport[];
  readonly recipients: readonly Recipient[];
  readonly signers: readonly Sourced[];
  readonly attachments: readonly Line[];
  /** Year that days without a year are taken to lie in. */
  readonly year: number;
}

/** Applies every rule to one paper of a file. */
export function readPaper({ lines, attachments }: PaperLines, today: string): ReadPaper {
  const head = readHead(lines);
  const foot = lines.findIndex(({ text }) => recipientsBegin.test(text));
  const above = foot < 0 ? lines : lines.slice(0, foot);
  const body = bodyOf(above, head.title);
  const citations = readCitations(above);
  const year =
    head.issued?.value.year ?? yearIn(citations, head.title?.value) ?? Number(today.slice(0, 4));
  const duties = readDuties(body);
  const issuer = head.issuer ?? issuerInText(above);
  const bases = basesOf(citations.filter(({ symbol }) => symbol !== head.number?.value.symbol));
  const superior = head.superior ?? superiorInBases(bases, issuer?.value);
  const participants = readParticipants(body);
  const funding = readFunding(body);
  return {
    ...head,
    ...(issuer && { issuer }),
    ...(superior && { superior }),
    ...(participants && { participants }),
    ...(funding && { funding }),
    citations,
    bases,
    plainBases: readPlainBases(above.slice(0, above.length - body.length)),
    deadlines: readDeadlines(body, year),
    duties,
    reports: readReports(body, duties, year),
    recipients: readRecipients(lines),
    signers: readSigners(lines),
    attachments,
    year,
  };
}

/** What stands below the head, each line with its place; a paper without numbers begins below its title. */
function bodyOf(above: readonly Line[], title: Sourced | undefined): readonly Placed[] {
  const placed = placeLines(above);
  const numbered = placed.findIndex(({ clause }) => clause !== '');
  if (numbered >= 0) return placed.slice(numbered);
  return title ? placed.filter(({ number }) => number > title.line) : [];
}

/** The year in the title, else the latest that a citation gives. */
function yearIn(citations: readonly Citation[], title: string | undefined): number | undefined {
  const named = /năm\s+(\d{4})|\s(\d{4})$/u.exec(title ?? '');
  const last = citations
    .flatMap(({ day }) => (day ? [Number(day.slice(0, 4))] : []))
    .sort()
    .at(-1);
  return Number(named?.[1] ?? named?.[2]) || last;
}
