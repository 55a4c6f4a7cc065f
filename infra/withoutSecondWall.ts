import type { FunctionName } from '../functions/manifest.ts';

const batch =
  'A batch of the stream holds what several departments wrote, and the stream cannot be opened by department.';
const inTurn = 'Goes through all departments of the stage in one call, each after the other.';

/** Why a function reaches the tables of a shared stage by its own role; whatever is not here works for one department a call. */
export const withoutSecondWall = {
  notify: batch,
  project: batch,
  mail: batch,
  report:
    'Works at one report a call, but takes it off the stream that holds the mails of all departments: a wall behind that door would hold nothing back.',
  feedback: 'The topic brings what became of the mails of all departments.',
  tick: inTurn,
  sweep: inTurn,
} as const satisfies Partial<Record<FunctionName, string>>;
