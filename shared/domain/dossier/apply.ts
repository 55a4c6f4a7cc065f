import type { DossierEvent, DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { PersonRef, Summary } from '../../../events/schema/envelope.ts';
import { othersOf } from '../notifications/others.ts';
import type { Context } from './commands.ts';
import { evolve } from './evolve.ts';
import type { Dossier } from './state.ts';
import { summaryOf } from './summary.ts';

/**
 * Makes events of the facts of one command and takes them into the dossier. All of them carry the
 * summary after the whole command: nobody ever sees the dossier between two facts of one commit.
 */
export function applyFacts(
  dossier: Dossier | undefined,
  facts: readonly DossierFact[],
  context: Context,
  tenant: string,
  dossierId: string,
): { after: Dossier; events: DossierEvent[] } {
  const from = dossier?.version ?? 0;
  const enveloped = (after: Summary, othersOfFact: (fact: DossierFact) => PersonRef[]) =>
    facts.map((fact, at): DossierEvent => {
      const others = othersOfFact(fact);
      const seq = from + at + 1;
      const { now, today, by, channel, commandId } = context;
      const id = `${dossierId}#${String(seq).padStart(6, '0')}`;
      return {
        v: 1,
        id,
        tenant,
        dossierId,
        seq,
        at: now,
        on: today,
        by,
        channel,
        commandId,
        ...(others.length > 0 && { others }),
        after,
        ...fact,
      };
    });
  const after = enveloped(unknownYet, () => []).reduce<Dossier | undefined>(evolve, dossier);
  if (!after) throw new Error(`no facts for dossier ${dossierId}`);
  const others = (fact: DossierFact) => othersOf(fact, { before: dossier, after, facts }, context);
  return { after, events: enveloped(summaryOf(after, context.programme), others) };
}

/** Stands in while the dossier is worked out: `evolve` does not read summaries. */
const unknownYet: Summary = {
  title: '',
  programmeId: '',
  programmeName: '',
  unitId: '',
  unitName: '',
  status: 'draft',
  urgent: false,
  contentVersion: 0,
  lead: { personId: '', name: '' },
  authors: [],
  obligations: [],
};
