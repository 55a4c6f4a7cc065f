import type { Programme, Step, Track } from './programme.ts';

type Routed = Pick<Programme, 'route' | 'tracks'>;

export const trackOf = ({ tracks }: Routed, id: string | undefined): Track | undefined =>
  tracks?.find((track) => track.id === id);

/** The tracks that a person may take, the usual one first. */
export const tracksFor = ({ tracks = [] }: Routed, managing: boolean): Track[] =>
  tracks.filter(({ people }) => people === 'all_staff' || managing);

/** Where a dossier enters the route. @throws when the route is empty or has no such step. */
export function firstStep(programme: Routed, trackId: string | undefined): Step {
  const start = trackOf(programme, trackId)?.start ?? programme.route[0]?.id;
  const step = programme.route.find(({ id }) => id === start);
  if (!step) throw new Error(`the route has no first step ${start ?? ''}`);
  return step;
}

/** The steps that a dossier of the track can come to, in the route's order. */
export function routeOf(programme: Routed, trackId: string | undefined): readonly Step[] {
  const { route } = programme;
  const reached = new Set([firstStep(programme, trackId).id]);
  // A set visits what is added while it is walked.
  for (const id of reached) {
    const step = route.find((one) => one.id === id);
    for (const target of Object.values(step?.next ?? {})) reached.add(target);
  }
  return route.filter(({ id }) => reached.has(id));
}
