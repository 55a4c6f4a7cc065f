import type { Round } from '../domain/dissemination/round.ts';
import { sameText } from '../domain/programmes/planText.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Needs } from './dependencies.ts';

/** The round in which a version is read: its own, or that of an earlier version with the same text. */
export const roundOf =
  (deps: Needs<'dissemination' | 'programmes'>) =>
  async (tenant: string, programme: Programme): Promise<Round | undefined> => {
    const { id, version } = programme;
    const own = await deps.dissemination.round(tenant, id, version);
    if (own || version === 1) return own;
    const before = await deps.programmes.find(tenant, id, version - 1);
    return before && sameText(before, programme) ? roundOf(deps)(tenant, before) : undefined;
  };

export interface ReadPlan {
  /** The newest version with the text, so with the number that the paper got meanwhile. */
  readonly programme: Programme;
  /** There is a version with another text. */
  readonly superseded: boolean;
}

/** What is to be read of a version now. */
export const planRead =
  ({ programmes }: Needs<'programmes'>) =>
  async (tenant: string, id: string, version: number): Promise<ReadPlan | undefined> => {
    const programme = await programmes.find(tenant, id, version);
    if (!programme) return undefined;
    const next = await programmes.find(tenant, id, version + 1);
    if (!next) return { programme, superseded: false };
    if (!sameText(programme, next)) return { programme, superseded: true };
    return planRead({ programmes })(tenant, id, version + 1);
  };
