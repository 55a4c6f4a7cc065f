import type { CaseEvent, CaseFact } from '../../events/schema/caseEvents.ts';
import type { PersonRef } from '../../events/schema/envelope.ts';
import { addDays, weekdayOf } from '../../shared/domain/calendar/days.ts';
import type { OversightCommand, OversightContext } from '../../shared/domain/oversight/commands.ts';
import { decideOversight } from '../../shared/domain/oversight/decide.ts';
import { evolveCase } from '../../shared/domain/oversight/evolve.ts';
import type { Inspection, MisuseCase, OversightCase } from '../../shared/domain/oversight/state.ts';

export const inspector = { personId: 'p-mau', name: 'Nguyễn Văn Mẫu' };
export const planner = { personId: 'p-thu', name: 'Trần Thị Thử' };
export const ward = { personId: 'p-vi', name: 'Lê Ví Dụ' };

type FactOf<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;

export const visit: FactOf<'InspectionRecorded'> = {
  type: 'InspectionRecorded',
  data: {
    programmeId: 'HCM-BTH-2023',
    unitId: 'bth',
    unitName: 'Bệnh viện Truyền máu Huyết học',
    place: 'Khoa Xét nghiệm',
    visitedOn: '2023-09-08',
    inspectors: [inspector],
    checklist: [{ question: 'Đã phổ biến kế hoạch?', answer: 'no' }],
  },
};

/** A finding that the ward answers for until Friday 22 September 2023. */
export const raised: FactOf<'FindingRaised'> = {
  type: 'FindingRaised',
  data: {
    findingId: 'f1',
    text: 'Chưa phổ biến kế hoạch đến tổ trực.',
    responsible: ward,
    due: { on: '2023-09-22', clause: 'Kế hoạch mục III.6', computed: '9 ngày làm việc' },
  },
};

/** A second finding, which somebody else answers for. */
export const raisedToo: FactOf<'FindingRaised'> = {
  type: 'FindingRaised',
  data: {
    findingId: 'f2',
    text: 'Thiếu sổ theo dõi sáng kiến.',
    responsible: planner,
    due: { on: '2023-09-15', clause: 'Kế hoạch mục III.6', computed: '4 ngày làm việc' },
  },
};

export const answered: FactOf<'FindingAnswered'> = {
  type: 'FindingAnswered',
  data: { findingId: 'f1', answer: 'Đã phổ biến 18/9.' },
};

export const suspicion: FactOf<'MisuseCaseOpened'> = {
  type: 'MisuseCaseOpened',
  data: {
    programmeId: 'HCM-BTH-2023',
    unitId: 'bth',
    unitName: 'Bệnh viện Truyền máu Huyết học',
    concerns: [planner],
    account: 'Đề xuất dùng để hợp thức hóa một gói mua sắm đã làm.',
  },
};

/** Monday to Friday, no holidays: enough for arithmetic in these sentences. */
const isWorkingDay = (day: string) => weekdayOf(day) % 6 !== 0;

export const weekdays: OversightContext['calendar'] = {
  isWorkingDay,
  addWorkingDays: (day, n) => {
    let at = day;
    for (let left = Math.abs(n); left > 0; ) {
      at = addDays(at, Math.sign(n));
      if (isWorkingDay(at)) left--;
    }
    return at;
  },
  workingDaysBetween: () => 0,
  holidaysBetween: () => [],
};

export const caseContext = (by: PersonRef = inspector, today = '2023-09-11'): OversightContext => ({
  now: `${today}T02:00:00.000Z`,
  today,
  by,
  system: false,
  commandId: 'c-1',
  channel: 'web',
  calendar: weekdays,
  bodies: [inspector, planner],
  clause: 'Kế hoạch mục III.6',
});

export const caseEvent = (
  fact: CaseFact,
  seq: number,
  by: PersonRef = inspector,
  on = '2023-09-11',
): CaseEvent => ({
  v: 1,
  id: `case-1#${String(seq).padStart(6, '0')}`,
  tenant: 'hcm-syt',
  caseId: 'case-1',
  seq,
  at: `${on}T02:00:00.000Z`,
  on,
  by,
  channel: 'web',
  commandId: `c-${seq}`,
  ...fact,
});

/** The case after the facts, which happened one after another on one day. */
export function caseAfter(...facts: readonly CaseFact[]): OversightCase {
  const after = facts.reduce<OversightCase | undefined>(
    (state, fact, index) => evolveCase(state, caseEvent(fact, index + 1)),
    undefined,
  );
  if (!after) throw new Error('nothing happened');
  return after;
}

export function inspectionAfter(...facts: readonly CaseFact[]): Inspection {
  const after = caseAfter(visit, ...facts);
  if (after.kind !== 'inspection') throw new Error('not an inspection');
  return after;
}

export function misuseAfter(...facts: readonly CaseFact[]): MisuseCase {
  const after = caseAfter(suspicion, ...facts);
  if (after.kind !== 'misuse') throw new Error('not a misuse case');
  return after;
}

/** What is decided: the facts when accepted, the refusal otherwise. */
export function answerTo(
  command: OversightCommand,
  state: OversightCase | undefined,
  context: OversightContext = caseContext(),
) {
  const decision = decideOversight(command, state, context);
  return decision.accepted ? decision.facts : decision.refusal;
}
