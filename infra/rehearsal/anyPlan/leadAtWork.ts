import { periodOf } from '../../../shared/domain/calendar/periods.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { routeOf } from '../../../shared/domain/programmes/tracks.ts';
import { statusLabels } from '../../../shared/pages/labels/statuses.ts';
import type { Person } from '../../../shared/ports.ts';
import { onPage } from '../doing.ts';
import type { ReadMail } from '../inbox.ts';
import type { ActType } from '../ledger.ts';
import { askedIn } from '../officesAtWork.ts';
import type { Filled, PageForm } from '../pageForms.ts';
import type { RouteStory } from './routeStory.ts';
import type { RouteWorld } from './staffAtWork.ts';

export interface Lead {
  readonly read: (plot: RouteStory, lead: Person, mail: ReadMail) => void;
}

/** Working days of the first milestone, and the range of the last, which may lie in the next quarter. */
const firstMilestone = 8;
const lastMilestone = { soonest: 20, latest: 60 } as const;

interface Work {
  readonly milestones: readonly { readonly id: string; readonly due: string }[];
  reached: number;
}

/** The lead's work once it may begin: milestones, progress, completion; whatever the route is. */
export function leadAtWork(world: RouteWorld, programmeOf: (plot: RouteStory) => Programme): Lead {
  const { agenda, calendar } = world;
  const works = new Map<string, Work>();
  const begun = new Set<string>();
  const plan = (plot: RouteStory, what: string, on: string, act: () => Promise<void>): void =>
    agenda.plan({ key: `${plot.key} ${what}`, on, act });

  const does = async (
    plot: RouteStory,
    lead: Person,
    act: { slug: string; tried: ActType; fields: (form: PageForm) => Filled },
  ): Promise<boolean> => {
    const ended = await onPage(world, lead, plot, act);
    if (ended === 'done') world.did(plot, act.tried, lead);
    return ended === 'done';
  };

  const begin = async (plot: RouteStory, lead: Person): Promise<void> => {
    const span = world.luck(`${plot.key} work`).whole(lastMilestone.soonest, lastMilestone.latest);
    const milestones = [
      { id: 'm1', due: calendar.addWorkingDays(world.today(), firstMilestone) },
      { id: 'm2', due: calendar.addWorkingDays(world.today(), span) },
    ];
    const isSet = await does(plot, lead, {
      slug: 'dat-moc',
      tried: 'milestones',
      fields: () => ({
        'milestones.0.id': 'm1',
        'milestones.0.title': 'Ban hành hướng dẫn và tập huấn',
        'milestones.0.due': milestones[0]?.due ?? '',
        'milestones.1.id': 'm2',
        'milestones.1.title': 'Thực hiện tại các khoa đã chọn',
        'milestones.1.due': milestones[1]?.due ?? '',
      }),
    });
    if (!isSet) return;
    works.set(plot.key, { milestones, reached: 0 });
    planMilestone(plot, lead);
  };

  const planMilestone = (plot: RouteStory, lead: Person): void => {
    const work = works.get(plot.key);
    const next = work?.milestones[work.reached];
    const shift = plot.late === 'milestone' ? 4 : -1;
    if (next)
      plan(plot, `reach ${next.id}`, calendar.addWorkingDays(next.due, shift), () =>
        reach(plot, lead),
      );
    else plan(plot, 'complete', whenDone(plot), () => complete(plot, lead));
  };

  const whenDone = (plot: RouteStory): string =>
    world.inDays(plot.late === 'completion_report' ? 16 : 2);

  const reach = async (plot: RouteStory, lead: Person): Promise<void> => {
    const work = works.get(plot.key);
    const next = work?.milestones[work.reached];
    if (!work || !next) return;
    const on = world.today();
    const isDone = await does(plot, lead, {
      slug: 'xong-moc',
      tried: 'milestone',
      fields: () => ({ milestoneId: next.id, on, note: 'Đã làm xong theo kế hoạch.' }),
    });
    if (!isDone) return;
    work.reached++;
    planMilestone(plot, lead);
  };

  const complete = async (plot: RouteStory, lead: Person): Promise<void> => {
    await does(plot, lead, {
      slug: 'ket-qua',
      tried: 'completion',
      fields: () => ({
        finishedOn: world.today(),
        achieved: 'Các khoa tham gia đã làm theo một quy trình chung.',
        limits: 'Ca đêm còn ghi sổ chậm.',
        volume: 'Hoàn thành đủ các việc đã đăng ký.',
        quality: 'Số liệu kiểm tra ngẫu nhiên khớp với hồ sơ; không ghi nhận sự cố.',
        lessons: 'Nên giao một đầu mối mỗi khoa ngay từ đầu.',
      }),
    });
  };

  const report = async (plot: RouteStory, lead: Person): Promise<void> => {
    const every = everyOf(plot);
    if (!every) return;
    await does(plot, lead, {
      slug: 'tien-do',
      tried: 'progress',
      fields: (form) => ({
        period: endedPeriod(form.options.get('period') ?? [], periodOf(world.today(), every)),
        percent: '45',
        done: 'Đã tập huấn và bắt đầu ghi số liệu theo mẫu.',
        difficulties: 'Một khoa thiếu người trong ca đêm.',
      }),
    });
  };

  const everyOf = (plot: RouteStory): 'month' | 'quarter' | undefined => {
    const work = routeOf(programmeOf(plot), plot.track).find(
      ({ type }) => type === 'implementation',
    );
    return work?.type === 'implementation' ? work.progressEvery : undefined;
  };

  const reminded = (plot: RouteStory, lead: Person, { text }: ReadMail): void => {
    if (plot.late !== 'progress_report' || /quá hạn/.test(text))
      plan(plot, 'progress', world.inDays(1), () => report(plot, lead));
  };

  return {
    read: (plot, lead, mail) => {
      const asked = askedIn(mail);
      if (mail.heading.includes('Báo cáo tiến độ cần bổ sung'))
        plan(plot, 'progress', world.inDays(1), () => report(plot, lead));
      else if (mail.heading.includes('Báo cáo kết quả thực hiện cần bổ sung'))
        plan(plot, 'complete', world.inDays(1), () => complete(plot, lead));
      else if (asked?.reminds && asked.kind === 'progress_report') reminded(plot, lead, mail);
      else if (!begun.has(plot.key) && isUnderWay(mail)) {
        begun.add(plot.key);
        plan(plot, 'begin', world.inDays(1), () => begin(plot, lead));
      }
    },
  };
}

const isUnderWay = ({ text }: ReadMail): boolean =>
  text.replaceAll('\n', ' ').includes(`Tình trạng: ${statusLabels.implementing}`);

/** The latest period that is over; the newest comes first. */
const endedPeriod = (offered: readonly string[], current: string): string =>
  offered.find((period) => period < current) ?? offered[0] ?? '';
