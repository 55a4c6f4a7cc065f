import { randomUUID } from 'node:crypto';
import type { ScheduleSpec } from '../assembly/assembly.ts';
import { epochOf, type SystemClock, vietnameseDay } from './clock.ts';
import { occurrences } from './cronExpression.ts';

export interface Schedules {
  /** Moves the clock, firing on the way what is due, in order; then the clock runs on from there. */
  readonly moveTo: (instant: string | number, options?: { freeze?: boolean }) => Promise<void>;
  /** Occurrences fired since the start. */
  readonly fired: () => number;
  readonly stop: () => Promise<void>;
}

export interface SchedulesOptions {
  readonly schedules: readonly ScheduleSpec[];
  readonly clock: SystemClock;
  readonly invoke: (functionName: string, payload: unknown) => Promise<void>;
  /** Waits until everything that an occurrence caused has happened. */
  readonly settle: () => Promise<void>;
  /** A count that grows whenever a function may have changed the tables. */
  readonly writes: () => number;
  /** Look for due occurrences while time passes by itself. */
  readonly running: boolean;
}

interface Due {
  readonly schedule: ScheduleSpec;
  readonly at: number;
}

const lookMilliseconds = 1_000;

/** EventBridge Scheduler on a clock that can be moved. */
export function startSchedules(options: SchedulesOptions): Schedules {
  const { schedules, clock } = options;
  let lookedUntil = clock.now();
  let fired = 0;
  let turn: Promise<void> = Promise.resolve();

  /** One mover at a time. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  const fire = async ({ schedule, at }: Due): Promise<void> => {
    fired++;
    await options.invoke(schedule.functionName, inputAt(schedule, at));
  };

  const look = async (): Promise<void> => {
    const now = clock.now();
    const due = dueBetween(schedules, lookedUntil, now);
    lookedUntil = now;
    for (const one of due) await fire(one);
  };

  const move = async (target: number, freeze: boolean): Promise<void> => {
    const from = Math.min(lookedUntil, clock.now());
    for (const one of withoutSpares(dueBetween(schedules, from, target))) {
      clock.freezeAt(one.at);
      const before = options.writes();
      await fire(one);
      if (options.writes() !== before) await options.settle();
    }
    lookedUntil = target;
    if (freeze) clock.freezeAt(target);
    else clock.runFrom(target);
  };

  const timer = options.running
    ? setInterval(() => {
        inTurn(look).catch((error: unknown) => console.error('schedules:', error));
      }, lookMilliseconds)
    : undefined;

  return {
    moveTo: (instant, { freeze = false } = {}) => inTurn(() => move(epochOf(instant), freeze)),
    fired: () => fired,
    stop: async () => {
      clearInterval(timer);
      await turn;
    },
  };
}

const dueBetween = (schedules: readonly ScheduleSpec[], after: number, until: number): Due[] =>
  schedules
    .flatMap((schedule) =>
      occurrences(schedule.expression, schedule.timeZone, after, until).map((at) => ({
        schedule,
        at,
      })),
    )
    .sort((left, right) => left.at - right.at);

/** Of a schedule that is due many times a day, a leap in time fires only the last of each day. */
function withoutSpares(due: readonly Due[]): Due[] {
  const lastOfDay = new Map(
    due.map((one) => [`${one.schedule.name} ${vietnameseDay(one.at)}`, one]),
  );
  const kept = new Set(lastOfDay.values());
  return due.filter((one) => kept.has(one));
}

/** The input with the context attributes that Scheduler fills in. */
function inputAt(schedule: ScheduleSpec, at: number): unknown {
  const text = schedule.input
    .replaceAll('<aws.scheduler.scheduled-time>', new Date(at).toISOString().replace('.000Z', 'Z'))
    .replaceAll('<aws.scheduler.execution-id>', randomUUID())
    .replaceAll('<aws.scheduler.attempt-number>', '1');
  return JSON.parse(text) as unknown;
}
