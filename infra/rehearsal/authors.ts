import type { Author } from '../../shared/domain/dossier/state.ts';
import type { Person } from '../../shared/ports.ts';
import type { Cast } from './organisation.ts';
import { randomOf } from './random.ts';

/** One proposal of a deputy and one of the director: neither may decide on the own dossier. */
const ofDeputy = 3;
const ofDirector = 17;

/** Lead and up to two co-authors of the proposal with that index, their shares totalling 100. */
export function sampleAuthors(seed: number, index: number, cast: Cast): readonly Author[] {
  const random = randomOf(seed * 7_919 + index);
  const [lead, ...others] = [
    ...leaders(index, cast),
    ...random.shuffle(cast.staff).slice(0, 1 + random.whole(0, 2)),
  ].slice(0, 3);
  if (!lead) throw new Error('the sample has no staff to write proposals');
  const share = others.length === 0 ? 100 : random.pick([40, 50, 60]);
  const rest = Math.floor((100 - share) / Math.max(others.length, 1));
  const shares = others.map((_, n) => (n === 0 ? 100 - share - rest * (others.length - 1) : rest));
  return [
    author(lead, share, true),
    ...others.map((person, n) => author(person, shares[n] ?? 0, false)),
  ];
}

function leaders(index: number, { deputies, director }: Cast): readonly Person[] {
  if (index === ofDeputy) return deputies.slice(0, 1);
  return index === ofDirector ? [director] : [];
}

const author = ({ id, name }: Person, share: number, lead: boolean): Author => ({
  person: { personId: id, name },
  share,
  lead,
  consent: lead ? 'given' : 'pending',
});
