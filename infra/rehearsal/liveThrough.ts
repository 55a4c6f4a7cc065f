import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Person } from '../../shared/ports.ts';
import { authorsAtWork } from './authorsAtWork.ts';
import { coursesOf } from './course.ts';
import type { ReadMail } from './inbox.ts';
import { inspectorsAtWork } from './inspectorsAtWork.ts';
import { liveDays, type Period } from './liveDays.ts';
import { officesAtWork } from './officesAtWork.ts';
import { type ReportReaders, reportReaders } from './reportReaders.ts';
import type { Plot } from './season.ts';
import type { World } from './world.ts';

export interface Lived {
  readonly reports: Pick<ReportReaders, 'fetched' | 'troubled'>;
  /** Days on which somebody could not go on, with what stopped them. */
  readonly troubles: readonly string[];
}

/** Every day of the period: what the system does at its hour, then what its people do in theirs. */
export async function liveThrough(
  world: World,
  programme: Programme,
  period: Period,
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
  const { system, plots } = world;

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

  for (const address of bouncing) system.ses.treat(address, 'bounced');
  authors.begin();
  inspectors.begin(period.from, period.to);
  const troubles = await liveDays(world, period, {
    readMail,
    workingDayBegins: authors.monthBegins,
    progress,
  });
  return { reports: readers, troubles };
}
