import type { Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import { momentOf } from '../../../shared/adapters/system/clock.ts';
import { type ActNeeds, actOnDossier } from '../../../shared/app/actOnDossier.ts';
import { endOfPeriod, periodOf } from '../../../shared/domain/calendar/periods.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/workingDays.ts';
import type { Command } from '../../../shared/domain/dossier/commands.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { isOwedByStaff } from '../../../shared/domain/notifications/staffKinds.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { hereIn } from '../../../shared/domain/steps/index.ts';
import type { RouteStory } from './routeStory.ts';

/** How far a sample dossier has come: handed in, half way to work, or in the middle of the work. */
export type Stop = 'registered' | 'underway' | 'working';

interface Walk {
  readonly tenant: string;
  readonly dossierId: string;
  readonly programme: Programme;
  readonly story: RouteStory;
  readonly stop: Stop;
  readonly calendar: WorkingCalendar;
}

interface Deed {
  readonly by: PersonRef;
  readonly command: Command;
  /** Not before this day. */
  readonly notBefore?: string;
}

/** More acts than any route takes. */
const mostActs = 60;

/**
 * Takes a dossier along its plan's route as far as the stop, one act a working day, through the same verb
 * as the pages; a dossier that is there already stays as it is.
 * @throws when an act is refused: the sample contradicts the plan then.
 */
export async function walk(
  deps: ActNeeds,
  { tenant, dossierId, programme, story, stop, calendar }: Walk,
): Promise<void> {
  if (await deps.dossiers.find(tenant, dossierId)) return;
  const run = actOnDossier(deps);
  let day = story.startsOn;
  let count = 0;
  const act = async ({ by, command, notBefore = '' }: Deed): Promise<void> => {
    if (count > 1) day = calendar.addWorkingDays(day, 1);
    if (day < notBefore) day = notBefore;
    count++;
    const outcome = await run({
      tenant,
      dossierId,
      command,
      by,
      programmeId: programme.id,
      moment: momentOf(`${day}T02:${String(count % 60).padStart(2, '0')}:00.000Z`),
      commandId: `sample-${dossierId}-${count}`,
      channel: 'web',
    });
    if (!outcome.accepted)
      throw new Error(`${dossierId} ${day} ${command.type}: ${outcome.refusal.because}`);
  };
  for (const deed of handingIn(tenant, dossierId, story)) await act(deed);
  for (let at = 0; at < mostActs; at++) {
    const dossier = await deps.dossiers.find(tenant, dossierId);
    const next = dossier && nextDeed(dossier, programme, stop, { day, calendar, at });
    if (!next) return;
    await act(next);
  }
}

const leadRef = ({ authors: [lead] }: RouteStory): PersonRef => {
  if (!lead) throw new Error('a dossier has a lead');
  return { personId: lead.person.id, name: lead.person.name };
};

function handingIn(tenant: string, dossierId: string, story: RouteStory): readonly Deed[] {
  const by = leadRef(story);
  const [lead] = story.authors;
  const { authors: _, ...content } = story.content;
  return [
    {
      by,
      command: {
        type: 'startDraft',
        tenant,
        dossierId,
        unitId: lead?.person.unitId ?? '',
        unitName: '',
        channel: content.channel,
        title: content.title,
        ...(story.track && { track: story.track }),
      },
    },
    { by, command: { type: 'saveDraft', content } },
    { by, command: { type: 'submit', number: '' } },
  ];
}

interface Now {
  readonly day: string;
  readonly calendar: WorkingCalendar;
  /** Acts since the dossier was handed in. */
  readonly at: number;
}

/** Acts after which a dossier that is under way rests. */
const halfWay = 2;

/** What comes next on the route; nothing once the stop is reached or nobody owes anything. */
function nextDeed(dossier: Dossier, programme: Programme, stop: Stop, now: Now): Deed | undefined {
  if (dossier.current.kind !== 'step' || stop === 'registered') return undefined;
  if (stop === 'underway' && now.at >= halfWay) return undefined;
  const owed = obligations(dossier, programme).find(
    (one) => isOwedByStaff(one) && one.who.length > 0,
  );
  return owed ? answerTo(owed, dossier, programme, now) : workOn(dossier, programme, now);
}

const evidence = 'Đã đối chiếu văn bản hiện hành và số liệu của đơn vị.';

type Answer = (obligation: Obligation, programme: Programme, day: string) => Command;

const answers: Partial<Record<Obligation['kind'], Answer>> = {
  intake: () => ({ type: 'receive' }),
  appraisal: appraise,
  vote: () => ({ type: 'vote', vote: 'for' }),
  head_decision: () => ({ type: 'allowDespiteVote', reason: evidence }),
  document: (_, __, day) => ({
    type: 'recordDocument',
    document: {
      symbol: '07/QĐ',
      issuedOn: day,
      signer: { name: 'Nguyễn Văn Mẫu', title: 'Giám đốc' },
    },
  }),
  progress_review: ({ id }) => ({ type: 'acceptProgress', period: id.split(':').at(-1) ?? '' }),
  evaluation: () => ({
    type: 'evaluate',
    result: 'completed',
    outstanding: false,
    opinion: evidence,
  }),
};

function answerTo(
  owed: Obligation,
  _dossier: Dossier,
  programme: Programme,
  { day, calendar, at }: Now,
): Deed | undefined {
  const answer = answers[owed.kind];
  const [by] = owed.who;
  const when = at === 0 ? day : calendar.addWorkingDays(day, 1);
  return answer && by ? { by, command: answer(owed, programme, when) } : undefined;
}

function appraise({ id, stepId }: Obligation, programme: Programme, day: string): Command {
  const step = programme.route.find((one) => one.id === stepId);
  const part =
    step?.type === 'appraisal'
      ? step.parts.find((one) => id.split(':').includes(one.id))
      : undefined;
  if (!part) throw new Error(`nothing to appraise in ${id}`);
  const said = { type: 'appraise', part: part.id, finding: 'favourable' } as const;
  if (part.onPaper) return { ...said, opinion: '', paper: { symbol: '12-CV/ĐU', issuedOn: day } };
  return {
    ...said,
    opinion: evidence,
    ...(part.questions && {
      answers: Object.fromEntries(part.questions.map((one) => [one.id, { met: true, evidence }])),
    }),
  };
}

/** The lead's part: milestones, the first of them, and one report after the first period. */
function workOn(dossier: Dossier, programme: Programme, { day, calendar }: Now): Deed | undefined {
  if (dossier.current.kind !== 'step') return undefined;
  const here = hereIn(dossier.current, dossier, programme);
  const by = dossier.content.authors.find(({ lead }) => lead)?.person;
  if (here.type !== 'implementation' || !by) return undefined;
  const { milestones, progress } = here.state;
  if (milestones.length === 0)
    return {
      by,
      command: {
        type: 'setMilestones',
        milestones: [
          {
            id: 'm1',
            title: 'Ban hành hướng dẫn và tập huấn',
            due: calendar.addWorkingDays(day, 10),
          },
          {
            id: 'm2',
            title: 'Thực hiện tại các khoa đã chọn',
            due: calendar.addWorkingDays(day, 150),
          },
        ],
      },
    };
  const [first] = milestones;
  if (first && !first.reachedOn)
    return {
      by,
      command: { type: 'reachMilestone', milestoneId: first.id, on: day, note: 'Đã tập huấn.' },
    };
  if (Object.keys(progress).length > 0) return undefined;
  const period = periodOf(here.open.startedOn, here.step.progressEvery);
  return {
    by,
    notBefore: calendar.addWorkingDays(endOfPeriod(period), 2),
    command: {
      type: 'reportProgress',
      period,
      percent: 40,
      done: 'Đã tập huấn và bắt đầu ghi số liệu theo mẫu.',
      difficulties: 'Một khoa thiếu người trong ca đêm.',
    },
  };
}
