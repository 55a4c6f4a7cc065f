import type { PersonRef } from '../../events/schema/envelope.ts';
import type { CommandOf } from '../domain/dossier/commands.ts';
import { type ApartBecause, apartBecause, authorsTogether } from '../domain/dossier/merging.ts';
import { isMergeable, openMerge } from '../domain/dossier/openMerge.ts';
import { includesPerson } from '../domain/dossier/people.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import { foundSame, mayJudge } from '../domain/novelty/verdict.ts';
import type { Moment, Person } from '../ports.ts';
import { type ActNeeds, actOnDossier, type Outcome } from './actOnDossier.ts';
import type { Needs } from './dependencies.ts';
import { type SeenDossier, type SightNeeds, seenDossier } from './dossierView.ts';
import { refOf } from './registeredPeople.ts';

type MergeNeeds = ActNeeds & SightNeeds & Needs<'novelty'>;

/** Who may do what about merging a dossier into another one. */
export interface MergeView {
  readonly dossier: Dossier;
  /** Found to be the same, of the same unit and plan, neither of them decided on; for the office. */
  readonly candidates: readonly Dossier[];
  /** Found to be the same as well, but not to be merged. */
  readonly apart: readonly Apart[];
  /** Takes in or appraises the dossier, and is no author of it. */
  readonly office: boolean;
  /** Has an answer to give, or one to take back. */
  readonly answers: 'owed' | 'given' | 'none';
}

export interface Apart {
  readonly dossier: Dossier;
  readonly because: ApartBecause;
}

/** Undefined for who may not see the dossier. */
export const mergeView =
  (deps: MergeNeeds) =>
  async (person: Person, dossierId: string, moment: Moment): Promise<MergeView | undefined> => {
    const seen = await seenDossier(deps)(person, dossierId, moment);
    if (!seen) return undefined;
    const { dossier, programme, roles, author } = seen;
    const office = !author && mayJudge(dossier, programme, roles);
    return {
      dossier,
      ...(office && isMergeable(dossier)
        ? await candidatesFor(deps, seen)
        : { candidates: [], apart: [] }),
      office,
      answers: answersOf(dossier, refOf(person)),
    };
  };

function answersOf(dossier: Dossier, person: PersonRef): MergeView['answers'] {
  const proposal = openMerge(dossier);
  if (!proposal || !includesPerson(proposal.asked, person)) return 'none';
  return includesPerson(proposal.agreed, person) ? 'given' : 'owed';
}

/** Verdicts on this dossier and on others that name it. */
async function verdictsAbout({ novelty }: Needs<'novelty'>, { tenant, id }: Dossier) {
  const [own, naming] = await Promise.all([
    novelty.verdictsOn(tenant, id),
    novelty.naming(tenant, id),
  ]);
  return [...own, ...naming];
}

async function candidatesFor(deps: MergeNeeds, { dossier }: SeenDossier) {
  const verdicts = await verdictsAbout(deps, dossier);
  const named = verdicts.flatMap(({ dossierId, compared }) =>
    compared?.kind === 'dossier' ? [dossierId, compared.dossierId] : [],
  );
  const same = [...new Set(named)].filter((id) => foundSame(verdicts, dossier.id, id));
  const found = await Promise.all(same.map((id) => deps.dossiers.find(dossier.tenant, id)));
  const others = found.filter((other) => other !== undefined);
  return {
    candidates: others.filter((other) => !apartBecause(other, dossier)),
    apart: others.flatMap((other): Apart[] => {
      const because = apartBecause(other, dossier);
      return because ? [{ dossier: other, because }] : [];
    }),
  };
}

/** The authors of both with the shares that they have now, halved: a place to begin, and 100 in all. */
export function sharesToBegin(
  gone: Dossier,
  surviving: Dossier,
): { readonly person: PersonRef; readonly share: number }[] {
  const shareIn = ({ content }: Dossier, { personId }: PersonRef) =>
    content.authors.find(({ person }) => person.personId === personId)?.share ?? 0;
  const halves = authorsTogether(gone, surviving).map((person) => ({
    person,
    share: Math.max(1, Math.floor((shareIn(gone, person) + shareIn(surviving, person)) / 2)),
  }));
  const rest = 100 - halves.reduce((sum, { share }) => sum + share, 0);
  return halves.map((one, at) => (at === 0 ? { ...one, share: one.share + rest } : one));
}

export interface MergeRequest {
  readonly person: Person;
  readonly dossierId: string;
  readonly command: CommandOf<'proposeMerge' | 'answerMerge' | 'callOffMerge'>;
  readonly commandId: string;
  readonly moment: Moment;
}

/** Proposes, answers or calls off; a proposal rests on what people found about the two. */
export const actOnMerge =
  (deps: MergeNeeds) =>
  async ({ person, command, ...request }: MergeRequest): Promise<Outcome> =>
    actOnDossier(deps)({
      ...request,
      tenant: person.tenant,
      command,
      by: refOf(person),
      channel: 'web',
      ...(command.type === 'proposeMerge' && {
        foundSame: await foundToBeSame(deps, person.tenant, request.dossierId, command.into),
      }),
    });

async function foundToBeSame(
  { novelty }: Needs<'novelty'>,
  tenant: string,
  one: string,
  other: string,
): Promise<boolean> {
  const verdicts = await Promise.all([one, other].map((id) => novelty.verdictsOn(tenant, id)));
  return foundSame(verdicts.flat(), one, other);
}
