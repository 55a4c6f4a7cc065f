import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Person } from '../../shared/ports.ts';
import type { Intention } from './agenda.ts';
import { authorsAtWork } from './authorsAtWork.ts';
import { coursesOf } from './course.ts';
import type { ReadMail } from './inbox.ts';
import { inspectorsAtWork } from './inspectorsAtWork.ts';
import { officesAtWork } from './officesAtWork.ts';
import { type ReportReaders, reportReaders } from './reportReaders.ts';
import type { Plot } from './season.ts';
import type { World } from './world.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Lived {
  readonly reports: Pick<ReportReaders, 'fetched' | 'troubled'>;
  /** Days on which somebody could not go on, with what stopped them. */
  readonly troubles: readonly string[];
}

/** After this many rounds of a day something goes in a circle. */
const mostRounds = 12;

/** Every day of the period: what the system does at its hour, then what its people do in theirs. */
export async function liveThrough(
  world: World,
  programme: Programme,
  { from, to }: Period,
  progress: (done: number, total: number, day: string) => void,
): Promise<Lived> {
  const courses = coursesOf();
  const authors = authorsAtWork(world, courses, programme);
  const offices = officesAtWork(world, courses);
  const inspectors = inspectorsAtWork(world);
  const readers = reportReaders(
    world,
    programme.reports.map(({ name }) => name),
  );
  const troubles: string[] = [];
  const { system, calendar, plots } = world;

  const bouncing = new Set(
    plots.flatMap(({ coAuthor, authors: [, second] }) =>
      coAuthor === 'bounces' && second?.person.email ? [second.person.email] : [],
    ),
  );

  const readAboutPlot = (person: Person, mail: ReadMail, plot: Plot): void => {
    if (mail.heading.includes('Báo cáo việc quá hạn')) offices.readEscalation(mail, plot);
    offices.readTask(person, mail, plot);
    authors.read(person, mail, plot);
  };

  const readMail = (mail: ReadMail): void => {
    const person = bouncing.has(mail.to) ? undefined : world.personAt(mail.to);
    const plot = world.plotOf(mail);
    if (!person) return;
    if (plot) {
      readAboutPlot(person, mail, plot);
      return;
    }
    readers.read(person, mail);
    inspectors.read(person, mail);
    if (mail.heading.includes('Địa chỉ thư không nhận được thư')) authors.hearOfBadAddress(mail);
  };

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
      for (const intention of due) await attempt(day, intention);
      await system.settle();
      await readAll();
    }
    troubles.push(`${day}: the people did not come to an end in ${mostRounds} rounds`);
  };

  for (const address of bouncing) system.ses.treat(address, 'bounced');
  authors.begin();
  inspectors.begin(from, to);
  const days = daysBetween(from, to);
  for (const [at, day] of days.entries()) {
    progress(at, days.length, day);
    await system.schedules.moveTo(`${day}T01:00:00.000Z`, { freeze: true });
    if (!calendar.isWorkingDay(day)) continue;
    authors.monthBegins();
    await workingHours(day);
  }
  progress(days.length, days.length, to);
  await system.schedules.moveTo(`${to}T16:00:00.000Z`, { freeze: true });
  await system.settle();
  return { reports: readers, troubles };
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
