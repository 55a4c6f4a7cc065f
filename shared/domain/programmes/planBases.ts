import { addressRefusal } from '../dissemination/publication.ts';
import { cleanText } from '../text/vietnamese.ts';
import type { BasisRecord, BasisTakenDown, LifeRecord } from './planLife.ts';
import type { Programme } from './programme.ts';

/** A legal basis as the plan prints it, and what everybody may read of it. */
export interface Basis {
  /** 1 for the first that the plan prints. */
  readonly place: number;
  readonly basis: string;
  readonly published?: BasisRecord;
}

const isOfBasis = (record: LifeRecord): record is BasisRecord | BasisTakenDown =>
  record.kind === 'basis_published' || record.kind === 'basis_taken_down';

/** The plan's bases in its own order; of each the latest text, unless it was taken down since. */
export const basesOf = (
  { instrument }: Pick<Programme, 'instrument'>,
  records: readonly LifeRecord[],
): readonly Basis[] =>
  instrument.legalBases.map((basis, at) => {
    const latest = records.filter(isOfBasis).findLast((record) => record.basis === basis);
    return {
      place: at + 1,
      basis,
      ...(latest?.kind === 'basis_published' && { published: latest }),
    };
  });

export interface BasisFacts {
  readonly basis: string;
  readonly url?: string;
  readonly hasText: boolean;
  readonly evidence: string;
}

export type BasisRefusal = {
  readonly because: 'no_such_basis' | 'nothing_to_read' | 'not_an_address' | 'empty';
};

/** Why the text cannot be published so; nothing when it can. */
export function basisRefusal(
  { instrument }: Programme,
  { basis, url, hasText, evidence }: BasisFacts,
): BasisRefusal | undefined {
  if (!instrument.legalBases.includes(basis)) return { because: 'no_such_basis' };
  if (!hasText && url === undefined) return { because: 'nothing_to_read' };
  if (url !== undefined && addressRefusal(url)) return { because: 'not_an_address' };
  return cleanText(evidence) === '' ? { because: 'empty' } : undefined;
}
