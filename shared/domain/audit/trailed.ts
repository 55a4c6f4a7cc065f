import type { AuditNote } from '../../../events/schema/auditNotes.ts';
import type { CaseEvent } from '../../../events/schema/caseEvents.ts';
import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';

/** What stands in the audit trail. */
export type Trailed = DossierEvent | CaseEvent | AuditNote;

/** Why the text of an entry is kept back; its hash is shown all the same, so that the chain can be checked. */
export type Withheld =
  /** Of another unit than the ones asked for. */
  | 'other_unit'
  /** Only the four bodies may see a misuse case, whatever one's role (Decree 73/2023). */
  | 'misuse_case'
  /** A dossier that was not handed in yet is its authors' alone. */
  | 'draft'
  /** Of a kind that only a later release knows, so that nobody can say who may see it. */
  | 'newer'
  /** Its text is no longer where it was stored. */
  | 'gone';

export const isNote = (one: Trailed): one is AuditNote => 'kind' in one;

export const isOfCase = (one: Trailed): one is CaseEvent => 'caseId' in one;

export function withheldFrom(one: Trailed): Extract<Withheld, 'misuse_case' | 'draft'> | undefined {
  if (isNote(one)) return undefined;
  if (isOfCase(one)) return one.type.startsWith('Misuse') ? 'misuse_case' : undefined;
  return one.after.status === 'draft' ? 'draft' : undefined;
}

/** What it was about. */
export function subjectOf(one: Trailed): { readonly id: string; readonly name?: string } {
  if (isNote(one)) return one.subject;
  if (isOfCase(one)) return { id: one.caseId };
  const { number, title } = one.after;
  return { id: one.dossierId, name: number ? `[${number}] ${title}` : title };
}

/** Before and after, or what was said; none where the act says it all. */
export function contentOf(one: Trailed): { readonly before?: unknown; readonly after?: unknown } {
  if (isNote(one)) return { before: one.before, after: one.after };
  const { data } = one;
  if (!('changes' in data)) return { after: data };
  return {
    before: Object.fromEntries(data.changes.map(({ field, before }) => [field, before])),
    after: Object.fromEntries(data.changes.map(({ field, after }) => [field, after])),
  };
}
