import * as z from 'zod/mini';
import { channel, instant, personRef } from './envelope.ts';

/** What leaves a note in the audit trail because it is no event of a dossier or of a case. */
export const auditNoteKind = z.enum([
  'unit_saved',
  'person_saved',
  'role_saved',
  'transfer_changed',
  'delegation_changed',
  'plan_version_saved',
  'plan_record_added',
  'plan_time_changed',
  'unit_plan_changed',
  'plan_call_changed',
  'wording_saved',
  'holidays_saved',
  'novelty_verdict_given',
  'older_initiative_saved',
  'briefing_recorded',
  'publication_recorded',
  'code_printed',
  'trail_exported',
  'export_refused',
  'former_holder_tried',
  'support_access_changed',
  'support_opened',
  'counter_differs',
  'retention_applied',
]);
export type AuditNoteKind = z.infer<typeof auditNoteKind>;

/** One change: who, when, by which way, of what, and how it was before and after. */
export const auditNote = z.object({
  v: z.literal(1),
  id: z.string(),
  tenant: z.string(),
  at: instant,
  by: personRef,
  channel,
  kind: auditNoteKind,
  /** What was changed: its id, and its name where it has one. */
  subject: z.object({ id: z.string(), name: z.optional(z.string()) }),
  unitId: z.optional(z.string()),
  /** None where there was nothing before. */
  before: z.optional(z.unknown()),
  after: z.unknown(),
});
export type AuditNote = z.infer<typeof auditNote>;

/** A note of a kind that only a later release knows. */
export const isNewerNote = (raw: object): boolean =>
  'kind' in raw && typeof raw.kind === 'string' && !auditNoteKind.safeParse(raw.kind).success;

/** Reads a note from outside. @throws when a field is wrong. */
export const parseAuditNote = (raw: unknown): AuditNote => auditNote.parse(raw);
