import type { Day } from '../domain/calendar/workingDays.ts';
import { asks, isCallOpen, type OpenCall } from '../domain/programmes/call.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Needs } from './dependencies.ts';

/** What leaders ask of a unit under these programmes, the earliest last day first. */
export const openCalls =
  ({ planCalls }: Needs<'planCalls'>) =>
  async (
    { tenant, unitId, today }: { tenant: string; unitId: string; today: Day },
    programmes: readonly Programme[],
  ): Promise<readonly OpenCall[]> => {
    const perPlan = await Promise.all(
      programmes
        .filter(({ intakeChannels }) => intakeChannels.includes('commissioned'))
        .map(async (programme) => {
          const calls = await planCalls.ofPlan(tenant, programme.id);
          const open = calls.filter((call) => isCallOpen(call, today) && asks(call, unitId));
          return Promise.all(
            open.map(async (call) => {
              const answers = await planCalls.answers(tenant, programme.id, call.id);
              return { programme, call, answers: answers.length };
            }),
          );
        }),
    );
    return perPlan.flat().sort((a, b) => (a.call.lastDay < b.call.lastDay ? -1 : 1));
  };
