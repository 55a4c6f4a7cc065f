import { turns } from '../../shared/app/turns.ts';
import type { Intention } from './agenda.ts';
import type { ReadMail } from './inbox.ts';
import type { AnyWorld } from './world.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** After this many rounds of a day something goes in a circle. */
const mostRounds = 12;

export interface DailyLife {
  readonly readMail: (mail: ReadMail) => void;
  /** Before the first mail of a working day is read. */
  readonly workingDayBegins: () => void;
  readonly progress: (done: number, total: number, day: string) => void;
}

/**
 * Every day of the period: what the system does at its hour, then what its people do in theirs.
 * @returns days on which somebody could not go on, with what stopped them
 */
export async function liveDays(
  world: AnyWorld,
  { from, to }: Period,
  { readMail, workingDayBegins, progress }: DailyLife,
): Promise<readonly string[]> {
  const { system, calendar } = world;
  const troubles: string[] = [];

  const readAll = async (): Promise<void> => {
    const order = (mail: ReadMail): string =>
      [world.plotOf(mail)?.key ?? '', mail.to, mail.heading].join(' ');
    const mails = [...(await world.inbox.unread())];
    mails.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    for (const mail of mails) readMail(mail);
  };

  const attempt = async (day: string, { key, act }: Intention): Promise<void> => {
    try {
      await act();
    } catch (error) {
      troubles.push(`${day} ${key}: ${error instanceof Error ? error.message : error}`);
    }
  };

  const workingHours = async (day: string): Promise<void> => {
    await readAll();
    for (let round = 0; round < mostRounds; round++) {
      const due = world.agenda.takeDue(day);
      if (due.length === 0) return;
      system.clock.freezeAt(hourOf(day, round));
      await besides(due, (intention) => attempt(day, intention));
      await system.settle();
      await readAll();
    }
    troubles.push(`${day}: the people did not come to an end in ${mostRounds} rounds`);
  };

  const days = daysBetween(from, to);
  for (const [at, day] of days.entries()) {
    progress(at, days.length, day);
    await system.schedules.moveTo(`${day}T01:00:00.000Z`, { freeze: true });
    if (!calendar.isWorkingDay(day)) continue;
    workingDayBegins();
    await workingHours(day);
  }
  progress(days.length, days.length, to);
  await system.schedules.moveTo(`${to}T16:00:00.000Z`, { freeze: true });
  await system.settle();
  return troubles;
}

/** Dossiers go on beside each other, so many at once; what is done about one is done in its order. */
const dossiersAtOnce = 3;

async function besides(
  due: readonly Intention[],
  act: (intention: Intention) => Promise<void>,
): Promise<void> {
  const about = new Map<string, Intention[]>();
  for (const one of due) {
    const [dossier = ''] = one.key.split(' ');
    about.set(dossier, [...(about.get(dossier) ?? []), one]);
  }
  const inTurn = turns(dossiersAtOnce);
  await Promise.all(
    [...about.values()].map((acts) =>
      inTurn(async () => {
        for (const one of acts) await act(one);
      }),
    ),
  );
}

/** Rounds half an hour apart from half past eight in Vietnam. */
const hourOf = (day: string, round: number): number =>
  Date.parse(`${day}T01:30:00.000Z`) + round * 30 * 60_000;

export const daysBetween = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (
    let at = Date.parse(`${from}T00:00:00Z`);
    at <= Date.parse(`${to}T00:00:00Z`);
    at += 86_400_000
  )
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};
