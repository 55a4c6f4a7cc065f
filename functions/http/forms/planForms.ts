import * as z from 'zod/mini';
import { longestAddress } from '../../../shared/domain/dissemination/publication.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { Entered } from '../../../shared/pages/pageContext.ts';
import { planLabels } from '../../../shared/pages/plans/labels.ts';
import { singleValues } from '../readForm.ts';
import { calendarDay, line, optionalLine, paragraph, ticked, wholeNumber } from './fields.ts';
import { type Parsed, parsed } from './parsed.ts';

export const issueForm = z.object({
  symbol: line(100),
  issuedOn: calendarDay,
  signer: line(limits.line),
  evidence: paragraph(limits.remark),
  repeated: ticked,
});

export const dateForm = z.object({ on: calendarDay, evidence: paragraph(limits.remark) });

export const basisForm = z.object({
  place: line(4),
  url: optionalLine(longestAddress),
  source: paragraph(limits.remark),
});

export const takeDownForm = z.object({ place: line(4), reason: paragraph(limits.remark) });

export const timeForm = z.object({
  unit: line(100),
  until: calendarDay,
  liftsTimeBar: ticked,
  reason: paragraph(limits.remark),
});

export const revokeForm = z.object({ reason: paragraph(limits.remark) });

export const paperForm = z.object({
  symbol: line(100),
  issuedOn: calendarDay,
  url: optionalLine(longestAddress),
});

export const cycleForm = z.object({
  years: wholeNumber(1, 10),
  from: calendarDay,
  to: calendarDay,
});

export const callForm = z.object({
  title: line(limits.title),
  description: paragraph(limits.paragraph),
  lastDay: calendarDay,
});

/** Reads a form about a plan; every problem is named with its field. */
export const readPlanForm = <T>(schema: z.ZodMiniType<T>, entered: Entered): Parsed<T> =>
  parsed(schema, singleValues(entered), (field) => planLabels[field] ?? field);
