import { createHash } from 'node:crypto';
import type { StoredFile } from '../../events/schema/dossierEvents.ts';
import { type BasisRefusal, basesOf, basisRefusal } from '../domain/programmes/planBases.ts';
import type { Needs } from './dependencies.ts';
import { type PlanAct, type PlanOutcome, recordBase } from './planLife.ts';

/** What the department puts before everybody: the words, the paper as it came, the official page. */
export interface BasisText {
  readonly basis: string;
  /** Where the words lie, and their hash. */
  readonly text?: { readonly file: StoredFile; readonly words: string };
  readonly original?: StoredFile;
  readonly url?: string;
  readonly evidence: string;
}

const done = { accepted: true } as const;

/** Publishes the text of one of the plan's legal bases in place of an earlier one; all records stay. */
export const publishBasis =
  ({ planLife }: Needs<'planLife'>) =>
  async (act: PlanAct, facts: BasisText): Promise<PlanOutcome<BasisRefusal>> => {
    const { tenant, programme, commandId } = act;
    const { basis, text, original, url, evidence } = facts;
    const records = await planLife.records(tenant, programme.id);
    if (records.some((one) => one.commandId === commandId)) return done;
    const hasText = text !== undefined || original !== undefined;
    const refusal = basisRefusal(programme, { basis, url, hasText, evidence });
    if (refusal) return { accepted: false, refusal };
    await planLife.record(tenant, programme.id, {
      kind: 'basis_published',
      ...recordBase(act, records.length, evidence),
      basis,
      ...(text && { text: { ...text.file, sha256: hashOf(text.words) } }),
      ...(original && { original }),
      ...(url && { url }),
    });
    return done;
  };

/** Takes down what is published of a basis; what was published, and that it was, stays on record. */
export const takeDownBasis =
  ({ planLife }: Needs<'planLife'>) =>
  async (
    act: PlanAct,
    { basis, evidence }: Pick<BasisText, 'basis' | 'evidence'>,
  ): Promise<PlanOutcome<BasisRefusal>> => {
    const { tenant, programme, commandId } = act;
    const records = await planLife.records(tenant, programme.id);
    if (records.some((one) => one.commandId === commandId)) return done;
    const shown = basesOf(programme, records).find((one) => one.basis === basis);
    if (!shown?.published) return { accepted: false, refusal: { because: 'no_such_basis' } };
    await planLife.record(tenant, programme.id, {
      kind: 'basis_taken_down',
      ...recordBase(act, records.length, evidence),
      basis,
    });
    return done;
  };

/** So that whoever kept a copy can show that the published words are the same, or are not. */
const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');
