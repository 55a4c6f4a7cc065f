import type { Obligation } from '../../events/schema/envelope.ts';
import { obligationLabels } from '../../shared/pages/labels/obligations.ts';
import type { Person } from '../../shared/ports.ts';
import type { Courses } from './course.ts';
import type { ReadMail } from './inbox.ts';
import { officeActs, type Task } from './officeActs.ts';
import type { Plot } from './season.ts';
import type { World } from './world.ts';

type Kind = Obligation['kind'];

export interface Offices {
  /** A mail that asks for something or reminds of it. */
  readonly readTask: (person: Person, mail: ReadMail, plot: Plot) => void;
  /** A superior was told that something is late, and asks after it. */
  readonly readEscalation: (mail: ReadMail, plot: Plot) => void;
}

const staffKinds: readonly Kind[] = [
  'intake',
  'appraisal',
  'vote',
  'head_decision',
  'document',
  'progress_review',
  'evaluation',
  'nomination',
];

/** `Việc cần làm: …` or `Nhắc việc: …`, also when urgent. */
export function askedIn({ heading }: ReadMail): { kind: Kind; reminds: boolean } | undefined {
  const match = /(Việc cần làm|Nhắc việc): (.+)$/.exec(heading);
  const kind = (Object.keys(obligationLabels) as Kind[]).find(
    (one) => obligationLabels[one] === match?.[2],
  );
  return kind && { kind, reminds: match?.[1] === 'Nhắc việc' };
}

/** The offices and leaders of the hospital, each answering from the own mailbox. */
export function officesAtWork(world: World, courses: Courses): Offices {
  const { agenda, ledger } = world;
  const { byKind, officeOf, partOf, meanToCloseVote } = officeActs(world, courses);
  const newest = new Map<string, Task>();
  /** Tasks whose link had died of age: done as soon as the fresh mail is there. */
  const atHand = new Set<string>();
  const keyOf = ({ plot, kind, person }: Task): string => `${plot.key} ${kind} ${person.id}`;

  /** Who of several colleagues takes the proposal; the others see that it is taken. */
  const inCharge = ({ plot, kind, person }: Task): boolean => {
    if (kind === 'vote' || kind === 'head_decision') return true;
    const office = officeOf(person);
    return office[plot.index % office.length]?.id === person.id;
  };
  const intend = (task: Task, on: string): void =>
    agenda.plan({ key: keyOf(task), on, act: () => carryOut(task) });

  const carryOut = async (planned: Task): Promise<void> => {
    const task = newest.get(keyOf(planned)) ?? planned;
    const ended = await byKind[task.kind]?.(task);
    if (ended !== 'fresh') return;
    newest.delete(keyOf(task));
    atHand.add(keyOf(task));
  };

  const paceOf = ({ kind, plot }: Task): Plot['officePace'] => {
    if (kind === 'vote' || kind === 'head_decision') return 'prompt';
    return plot.officePace === 'absent' && kind !== 'intake' ? 'prompt' : plot.officePace;
  };

  /** The day on which the person means to do it; none while it is only put off. */
  const whenOf = (task: Task, reminds: boolean): string | undefined => {
    const isPressing = reminds && /ngày cuối|quá hạn/.test(task.mail.text);
    switch (paceOf(task)) {
      case 'absent':
        return undefined;
      case 'slow':
        return isPressing ? world.today() : undefined;
      case 'prompt':
        return world.inDays(world.luck(keyOf(task)).whole(task.kind === 'document' ? 2 : 0, 2));
    }
  };

  const nextDay = (task: Task, reminds: boolean): string | undefined => {
    if (atHand.delete(keyOf(task))) return world.today();
    return inCharge(task) ? whenOf(task, reminds) : undefined;
  };

  const owe = ({ plot, kind, person, mail }: Task): void => {
    if (mail.due)
      ledger.owes({
        plot: plot.key,
        kind,
        of: kind === 'appraisal' ? partOf(person) : '',
        who: person.id,
        due: mail.due,
        since: world.today(),
      });
  };

  return {
    readTask: (person, mail, plot) => {
      const asked = askedIn(mail);
      // a mail asked for just before the dossier ended comes with the one that says so
      if (!asked || !staffKinds.includes(asked.kind) || courses(plot).over) return;
      const task: Task = { plot, kind: asked.kind, person, mail };
      newest.set(keyOf(task), task);
      if (!asked.reminds) owe(task);
      const on = nextDay(task, asked.reminds);
      if (on) intend(task, on);
    },
    readEscalation: (_, plot) => {
      for (const task of newest.values())
        if (task.plot === plot && inCharge(task)) intend(task, world.inDays(1));
      if (plot.votes.includes('silent') && courses(plot).votes.size === 3) meanToCloseVote(plot);
    },
  };
}
