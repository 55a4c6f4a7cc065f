import type { Person } from '../../shared/ports.ts';
import type { Courses } from './course.ts';
import { editForm, onPage } from './doing.ts';
import type { ReadMail } from './inbox.ts';
import type { ActType } from './ledger.ts';
import { askedIn } from './officesAtWork.ts';
import type { PageForm } from './pageForms.ts';
import type { Plot } from './season.ts';
import type { World } from './world.ts';

export interface Carrying {
  /** Mails to the lead after the approval. */
  readonly read: (plot: Plot, lead: Person, mail: ReadMail) => void;
  /** A month has ended: its report is owed for what is being carried out. */
  readonly monthBegins: () => void;
}

/** Working days that the plan of the work counts on. */
const plannedDays = { first: 8, last: 22 } as const;
const completionDays = 10;
const progressDays = 5;

/** The lead's work after the approval: milestones, monthly progress, amendments, completion. */
export function carryingOut(world: World, courses: Courses): Carrying {
  const { agenda, ledger, calendar } = world;
  const plan = (plot: Plot, what: string, on: string, act: () => Promise<void>): void =>
    agenda.plan({ key: `${plot.key} ${what}`, on, act });

  const does = async (
    plot: Plot,
    lead: Person,
    act: {
      readonly slug: string;
      readonly tried: ActType;
      readonly detail?: Readonly<Record<string, string>>;
      readonly fields: (form: PageForm) => Readonly<Record<string, string>>;
    },
  ): Promise<boolean> => {
    const ended = await onPage(world, lead, plot, act);
    if (ended === 'done') world.did(plot, act.tried, lead, act.detail);
    return ended === 'done';
  };

  const owe = (
    plot: Plot,
    lead: Person,
    debt: {
      kind: 'milestone' | 'completion_report' | 'progress_report';
      of: string;
      due: string;
      since?: string;
    },
  ): void =>
    ledger.owes({
      plot: plot.key,
      who: lead.id,
      since: courses(plot).workingSince ?? world.today(),
      ...debt,
    });

  const begin = async (plot: Plot, lead: Person, since: string): Promise<void> => {
    const course = courses(plot);
    if (course.milestones.length > 0) return resume(plot, lead, since);
    const due = {
      m1: calendar.addWorkingDays(world.today(), plannedDays.first),
      m2: calendar.addWorkingDays(world.today(), plannedDays.last),
    };
    const isSet = await does(plot, lead, {
      slug: 'dat-moc',
      tried: 'milestones',
      detail: due,
      fields: () => ({
        'milestones.0.id': 'm1',
        'milestones.0.title': 'Ban hành hướng dẫn và tập huấn',
        'milestones.0.due': due.m1,
        'milestones.1.id': 'm2',
        'milestones.1.title': 'Thực hiện tại các khoa đã chọn',
        'milestones.1.due': due.m2,
      }),
    });
    if (!isSet) return;
    course.workingSince = since;
    course.milestones = [
      { id: 'm1', due: due.m1, reached: false },
      { id: 'm2', due: due.m2, reached: false },
    ];
    for (const { id, due: on } of course.milestones)
      owe(plot, lead, { kind: 'milestone', of: id, due: on });
    oweCompletion(plot, lead, due.m2);
    planMilestone(plot, lead, 'm1', due.m1);
    if (plot.ending.startsWith('amend') && !course.amended)
      plan(plot, 'amend', calendar.addWorkingDays(due.m1, 3), () => amend(plot, lead));
  };

  /** Approved again after an amendment: what was planned and reached still stands. */
  const resume = (plot: Plot, lead: Person, since: string): void => {
    const course = courses(plot);
    course.workingSince = since;
    const open = course.milestones.filter(({ reached }) => !reached);
    for (const { id, due } of open) owe(plot, lead, { kind: 'milestone', of: id, due });
    const last = course.milestones
      .map(({ due }) => due)
      .sort()
      .at(-1);
    if (last) oweCompletion(plot, lead, last);
    for (const { id, due } of open.slice(0, 1)) planMilestone(plot, lead, id, due);
  };

  const oweCompletion = (plot: Plot, lead: Person, after: string): void =>
    owe(plot, lead, {
      kind: 'completion_report',
      of: '',
      due: calendar.addWorkingDays(after, completionDays),
    });

  const planMilestone = (plot: Plot, lead: Person, id: string, due: string): void => {
    if (plot.authorPace === 'slow') return;
    plan(plot, `reach ${id}`, calendar.addWorkingDays(due, -1), () => reach(plot, lead, id));
  };

  const reach = async (plot: Plot, lead: Person, id: string): Promise<void> => {
    const course = courses(plot);
    const milestone = course.milestones.find((one) => one.id === id && !one.reached);
    if (!milestone) return;
    const on = world.today();
    const isDone = await does(plot, lead, {
      slug: 'xong-moc',
      tried: 'milestone',
      detail: { id, on, due: milestone.due },
      fields: () => ({ milestoneId: id, on, note: 'Đã làm xong theo kế hoạch.' }),
    });
    if (!isDone) return;
    milestone.reached = true;
    ledger.settled(plot.key, on, { kind: 'milestone', of: id });
    const next = course.milestones.find(({ reached }) => !reached);
    if (next) return planMilestone(plot, lead, next.id, next.due);
    oweCompletion(plot, lead, on);
    plan(plot, 'complete', world.inDays(2), () => complete(plot, lead));
  };

  const complete = async (plot: Plot, lead: Person): Promise<void> => {
    const isDone = await does(plot, lead, {
      slug: 'ket-qua',
      tried: 'completion',
      fields: () => ({
        finishedOn: world.today(),
        achieved: 'Các khoa tham gia đã làm theo một quy trình chung.',
        limits: 'Ca đêm còn ghi sổ chậm.',
        volume: 'Hoàn thành đủ các việc trong kế hoạch thực hiện.',
        quality: 'Số liệu kiểm tra ngẫu nhiên khớp với hồ sơ; không ghi nhận sự cố.',
        lessons: 'Nên giao một đầu mối mỗi khoa ngay từ đầu.',
      }),
    });
    if (isDone) stopWork(plot);
  };

  const stopWork = (plot: Plot): void => {
    courses(plot).workingSince = undefined;
    for (const kind of [
      'milestone',
      'progress_report',
      'progress_review',
      'completion_report',
    ] as const)
      ledger.settled(plot.key, world.today(), { kind });
  };

  const amend = async (plot: Plot, lead: Person): Promise<void> => {
    const material = plot.ending === 'amend_material';
    const section = material ? 'sections.V.3' : 'sections.II';
    const ended = await editForm(world, lead, plot, {
      slug: 'sua-doi',
      tried: 'amend',
      fields: (form) => {
        const before = form.values.find(([name]) => name === section)?.[1] ?? '';
        return { [section]: `${before} Bổ sung một khoa tham gia.` };
      },
    });
    if (ended !== 'done') return;
    const course = courses(plot);
    course.amended = true;
    world.did(plot, 'amend', lead, { material: material ? 'yes' : 'no' });
    if (!material) return;
    stopWork(plot);
    course.votes.clear();
    for (const id of ['m1', 'm2']) agenda.drop(`${plot.key} reach ${id}`);
    agenda.drop(`${plot.key} complete`);
  };

  const report = async (plot: Plot, lead: Person): Promise<void> => {
    const course = courses(plot);
    const period = course.workingSince && owedPeriod(plot);
    if (!period) return;
    const skips = plot.skipsProgress && !course.progressSkipped;
    const isDone = await does(plot, lead, {
      ...(skips ? skipping : reporting),
      detail: { period },
      fields: () => ({ period, ...(skips ? whyNot : progressMade) }),
    });
    if (!isDone) return;
    course.progressSkipped ||= skips;
    course.reported.add(period);
    ledger.settled(plot.key, world.today(), { kind: 'progress_report' });
  };

  /** The month that the open debt is about. */
  const owedPeriod = (plot: Plot): string | undefined =>
    ledger.debts.find(
      ({ plot: key, kind, closedOn }) =>
        key === plot.key && kind === 'progress_report' && closedOn === undefined,
    )?.of;

  /** A slow lead does what is due today or overdue, a prompt one has plans of the own. */
  const late: Readonly<Record<string, (plot: Plot, lead: Person) => void>> = {
    milestone: (plot, lead) => {
      const next = courses(plot).milestones.find(({ reached }) => !reached);
      if (next) plan(plot, `reach ${next.id}`, world.inDays(1), () => reach(plot, lead, next.id));
    },
    completion_report: (plot, lead) =>
      plan(plot, 'complete', world.today(), () => complete(plot, lead)),
    progress_report: (plot, lead) =>
      plan(plot, 'progress', world.today(), () => report(plot, lead)),
  };

  const reminded = (plot: Plot, lead: Person, mail: ReadMail, kind: string): void => {
    const isPrompt = plot.authorPace === 'prompt';
    const isLate = /ngày cuối|quá hạn/.test(mail.text);
    if (isPrompt ? kind === 'progress_report' : isLate) late[kind]?.(plot, lead);
  };

  const approved = (plot: Plot, lead: Person): void => {
    const since = world.today();
    courses(plot).workingSince = since;
    plan(plot, 'begin', world.inDays(1), () => begin(plot, lead, since));
  };

  const progressReturned = (plot: Plot, lead: Person, { text, due }: ReadMail): void => {
    const of = /kỳ\s+(\d{4}-\d{2})/.exec(text)?.[1] ?? '';
    if (due) owe(plot, lead, { kind: 'progress_report', of, due, since: world.today() });
    plan(plot, 'progress', world.inDays(1), () => report(plot, lead));
  };

  const completionReturned = (plot: Plot, lead: Person, { due }: ReadMail): void => {
    courses(plot).workingSince = world.today();
    if (due) owe(plot, lead, { kind: 'completion_report', of: '', due, since: world.today() });
    plan(plot, 'complete', world.inDays(1), () => complete(plot, lead));
  };

  return {
    read: (plot, lead, mail) => {
      const { heading } = mail;
      const asked = askedIn(mail);
      if (heading.includes('Đã được phê duyệt bằng văn bản')) approved(plot, lead);
      else if (heading.includes('Báo cáo tiến độ cần bổ sung')) progressReturned(plot, lead, mail);
      else if (heading.includes('Báo cáo kết quả thực hiện cần bổ sung'))
        completionReturned(plot, lead, mail);
      else if (asked?.reminds) reminded(plot, lead, mail, asked.kind);
    },
    monthBegins: () => {
      const last = dayBefore(`${world.today().slice(0, 7)}-01`);
      const period = last.slice(0, 7);
      for (const plot of world.plots) {
        const course = courses(plot);
        const [lead] = plot.authors;
        if (!lead || !course.workingSince || course.workingSince > last) continue;
        if (course.reported.has(period)) continue;
        const due = calendar.addWorkingDays(last, progressDays);
        ledger.settled(plot.key, last, { kind: 'progress_report' });
        owe(plot, lead.person, { kind: 'progress_report', of: period, due, since: last });
      }
    },
  };
}

const skipping = { slug: 'bo-qua-tien-do', tried: 'skip_progress' } as const;
const reporting = { slug: 'tien-do', tried: 'progress' } as const;

const whyNot: Readonly<Record<string, string>> = {
  reason: 'Khoa tạm dừng để sửa chữa cơ sở.',
};

const progressMade: Readonly<Record<string, string>> = {
  percent: '45',
  done: 'Đã tập huấn và bắt đầu ghi số liệu theo mẫu.',
  difficulties: 'Một khoa thiếu người trong ca đêm.',
};

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
