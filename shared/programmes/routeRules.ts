import type { Programme } from '../domain/programmes/programme.ts';
import type { ValueProblem } from './yamlSource.ts';

const ends = ['end:archived', 'end:refused'];

/** Every outcome of a step leads to a step of the plan or to an end. */
export const routeRules = ({ route }: Programme): readonly ValueProblem[] => {
  const targets = [...route.map(({ id }) => id), ...ends];
  return route.flatMap((step, index) =>
    Object.entries(step.next)
      .filter(([, target]) => !targets.includes(target))
      .map(([outcome, target]) => ({
        path: ['route', index, 'next', outcome],
        problem: `Không có bước "${target}".`,
        remedy: `Ghi mã một bước của kế hoạch hoặc một trong: ${ends.join(', ')}.`,
      })),
  );
};
