import * as z from 'zod/mini';
import { day, instant, status } from './envelope.ts';

/** Everything a summary report counts; each figure is the length of its list and nothing else. */
export const figureIds = [
  'registered',
  'urgent',
  'returned',
  'received',
  'withdrawn',
  'refused',
  'appraised',
  'favourable',
  'favourable_with_conditions',
  'unfavourable',
  'voted',
  'vote_not_passed',
  'allowed_despite_vote',
  'agreed_pending_document',
  'approved',
  'implementing',
  'milestones_on_time',
  'milestones_late',
  'progress_on_time',
  'progress_late',
  'progress_skipped',
  'completed',
  'evaluated_completed',
  'evaluated_partly',
  'evaluated_not',
  'outstanding',
  'nominated',
  'overdue',
  'overridden',
  'recommending',
] as const;
export type FigureId = (typeof figureIds)[number];

/** One thing that was counted: the dossier, the day it happened, and what exactly when that is not plain. */
export const listEntry = z.object({
  dossierId: z.string(),
  on: day,
  detail: z.optional(z.string()),
});
export type ListEntry = z.infer<typeof listEntry>;

/** A dossier as the report shows it, at the cut-off. */
export const reportedDossier = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  lead: z.string(),
  /** Department or office of the unit; none for proposals of the unit itself. */
  department: z.optional(z.string()),
  obstacles: z.array(z.string()),
  status,
  registeredOn: day,
  decision: z.optional(z.object({ symbol: z.string(), issuedOn: day })),
});
export type ReportedDossier = z.infer<typeof reportedDossier>;

export const narrativePart = z.object({
  id: z.string(),
  heading: z.string(),
  /** In the order they are printed; `about` names the dossiers that the sentence comes from. */
  sentences: z.array(z.object({ text: z.string(), about: z.array(z.string()) })),
});
export type NarrativePart = z.infer<typeof narrativePart>;

/** Names and titles as they were when the report was made: an old paper keeps the old names. */
export const reportHeading = z.object({
  superior: z.string(),
  issuer: z.string(),
  /** Kind and abbreviation without number, e.g. `BC-BTH`. */
  symbol: z.string(),
  place: z.string(),
  year: z.number(),
  subject: z.string(),
  programmeName: z.string(),
  /** The plan being reported on, with number, date and issuer as printed. */
  instrument: z.string(),
  window: z.object({ from: day, to: day }),
  legalBases: z.array(z.string()),
  /** Clause that asks for the report. */
  clause: z.string(),
  /** Bodies above the issuer; a report that stays in the house has none. */
  addressees: z.array(z.string()),
  recipients: z.array(z.string()),
  /** What stands after `Lưu:`, e.g. `VT, P.QLCL (Th)`. */
  archive: z.string(),
  signer: z.object({
    /** Title of the one who signs, e.g. `Phó Giám đốc`. */
    title: z.string(),
    name: z.optional(z.string()),
    /** Title of the head when a deputy signs for the head. */
    deputyOf: z.optional(z.string()),
  }),
});
export type ReportHeading = z.infer<typeof reportHeading>;

/** The frozen content of a periodic report: rendering it again gives the same paper. */
export const reportFigures = z.object({
  v: z.literal(1),
  programmeId: z.string(),
  dutyId: z.string(),
  unitId: z.string(),
  dataFrom: day,
  /** Cut-off, included. */
  dataTo: day,
  snapshotAt: instant,
  heading: reportHeading,
  /** Sorted by number. */
  dossiers: z.array(reportedDossier),
  lists: z.record(z.enum(figureIds), z.array(listEntry)),
  obstacleClasses: z.array(z.object({ id: z.string(), name: z.string() })),
  narrative: z.array(narrativePart),
  /** Section VIII of the approved proposals. */
  recommendations: z.array(z.object({ dossierId: z.string(), text: z.string() })),
  inspections: z.array(
    z.object({ on: day, place: z.string(), findings: z.number(), open: z.number() }),
  ),
});
export type ReportFigures = z.infer<typeof reportFigures>;
