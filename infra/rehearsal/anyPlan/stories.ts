import { addDays, addMonths } from '../../../shared/domain/calendar/days.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/workingDays.ts';
import type { Programme, Track } from '../../../shared/domain/programmes/programme.ts';
import type { Person } from '../../../shared/ports.ts';
import { type Random, randomOf } from '../random.ts';
import type { TenantOrganisation } from '../sample/sampleOrganisation.ts';
import type { Cycle } from './cycles.ts';
import { contentFor, type DaysAsked, ideaFor } from './fillForm.ts';
import { type Proposers, proposersOf } from './proposers.ts';
import { plain, type RouteStory, type Traits, told } from './routeStory.ts';

/** Who writes it, on which track, and what is particular; the plan says which of these there are. */
interface Cast {
  readonly traits: Partial<Traits>;
  readonly from: keyof Proposers;
  readonly track?: Track;
  readonly days?: DaysAsked;
}

/** The share of a window in which dossiers come in. */
const startShare = 0.7;

export interface StoriesOptions {
  readonly seed: number;
  /** Dossiers of all years together, besides those that a plan must refuse. */
  readonly proposals: number;
}

/** All dossiers of a rehearsal: the same seed, the same people, words and days. */
export function storiesOf(
  { seed, proposals }: StoriesOptions,
  organisation: TenantOrganisation,
  cycles: readonly Cycle[],
  calendar: WorkingCalendar,
): readonly RouteStory[] {
  const years = cycles.filter(({ takesDossiers }) => takesDossiers).length;
  const perYear = Math.ceil(proposals / years);
  let taken = 0;
  return cycles.flatMap((cycle, at) => {
    const { programme, launchedOn, takesDossiers } = cycle;
    const proposers = turnsIn(proposersOf(organisation, programme, launchedOn));
    const casts = takesDossiers ? castsOf(programme, perYear, seed + at) : tooEarly;
    const first = calendar.addWorkingDays(launchedOn, 1);
    const span = takesDossiers ? calendar.workingDaysBetween(first, programme.window.to) : 0;
    return casts.map((cast, place): RouteStory => {
      const index = taken++;
      const random = randomOf(seed * 104_729 + index);
      const day = Math.floor((place * span * startShare) / casts.length);
      const startsOn = day === 0 ? first : calendar.addWorkingDays(first, day);
      const lead = proposers.next(cast.from);
      const { track } = cast;
      return {
        ...plain,
        ...cast.traits,
        key: `H${String(index + 1).padStart(2, '0')}`,
        index,
        cycle: at,
        startsOn,
        ...(track && { track: track.id }),
        content: contentFor(programme, {
          idea: ideaFor(programme, {
            seed,
            index,
            unitId: lead.unitId,
            year: startsOn.slice(0, 4),
          }),
          days: cast.days?.(startsOn) ?? usualDays(programme, startsOn),
          random,
        }),
        authors: authorsOf(lead, programme, index, proposers),
        coAuthor: 'consents',
        mistypesCode: random.chance(0.05),
      };
    });
  });
}

const usualDays = ({ form }: Programme, on: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (form.days ?? []).filter(({ required }) => required).map(({ id }) => [id, addDays(on, -60)]),
  );

/** A registration while the plan has no number yet is refused. */
const tooEarly: readonly Cast[] = [
  {
    traits: { story: 'đăng ký khi kế hoạch chưa có số và ngày', refusedFor: 'outside_window' },
    from: 'staff',
  },
];

function castsOf(programme: Programme, count: number, seed: number): readonly Cast[] {
  const { tracks = [], form, routing } = programme;
  const usual = tracks.filter(({ sentBefore }) => !sentBefore);
  const ofTrack = (at: number): Pick<Cast, 'from' | 'track'> => {
    const track = usual[at % Math.max(1, usual.length)];
    const from = track?.people === 'leader_or_manager' ? 'managers' : 'staff';
    return { from, ...(track && { track }) };
  };
  const special: Cast[] = [
    ...(routing ? [{ traits: { story: 'người đứng đầu đơn vị đề xuất' }, ...asHead(tracks) }] : []),
    ...tracks.flatMap((track) => transitional(track)),
    ...(form.firstApplication ? timeBars(form.firstApplication) : []),
  ];
  const random = randomOf(seed);
  const rest = Array.from(
    { length: Math.max(0, count - special.length) },
    (_, at): Cast => ({
      traits: told[at] ?? ordinary(random),
      ...ofTrack(at),
    }),
  );
  return [...rest.slice(0, 2), ...special, ...rest.slice(2)];
}

const asHead = (tracks: readonly Track[]): Pick<Cast, 'from' | 'track'> => {
  const track = tracks.find(({ people }) => people === 'leader_or_manager');
  return { from: 'heads', ...(track && { track }) };
};

/** What was sent elsewhere before the day is taken, what came later is not. */
function transitional(track: Track): readonly Cast[] {
  const rule = track.sentBefore;
  if (!rule) return [];
  const sent = (shift: number) => () => ({ [rule.day]: addDays(rule.before, shift) });
  return [
    {
      traits: { story: 'đã gửi nơi khác trước ngày chuyển tiếp' },
      from: 'staff',
      track,
      days: sent(-40),
    },
    {
      traits: { story: 'gửi nơi khác sau ngày chuyển tiếp', refusedFor: 'too_late_for_track' },
      from: 'staff',
      track,
      days: sent(3),
    },
  ];
}

const timeBars = ({
  began,
  barMonths,
}: NonNullable<Programme['form']['firstApplication']>): readonly Cast[] => {
  const agoIn = (months: number) => (on: string) => ({ [began]: addMonths(on, -months) });
  return [
    {
      traits: { story: 'áp dụng lần đầu quá lâu, không được nộp', refusedFor: 'time_barred' },
      from: 'staff',
      days: agoIn(barMonths + 1),
    },
    {
      traits: { story: 'sắp hết thời hạn nộp đơn, được nhắc trước', warned: true },
      from: 'staff',
      days: agoIn(barMonths - 1),
    },
  ];
};

const ordinary = (random: Random): Partial<Traits> => ({
  story: 'thường',
  intake: random.chance(0.25) ? ['return', 'receive'] : ['receive'],
  finding: random.pick(['favourable', 'favourable', 'favourable_with_conditions', 'unfavourable']),
  vote: random.chance(0.15) ? 'against' : 'for',
  head: random.pick(['allow', 'refuse']),
  returnsProgress: random.chance(0.2),
  returnsCompletion: random.chance(0.2),
  result: random.pick([
    'completed',
    'completed',
    'outstanding',
    'partly_completed',
    'not_completed',
  ]),
  nominates: random.chance(0.5),
  ...(random.chance(0.3)
    ? {
        late: random.pick([
          'intake',
          'appraisal',
          'document',
          'progress_review',
          'evaluation',
        ] as const),
      }
    : {}),
});

interface Turns {
  /** Whose turn it is; whoever has written waits until all others have. */
  readonly next: (from: keyof Proposers) => Person;
  readonly colleagueOf: (lead: Person) => Person | undefined;
}

function turnsIn(proposers: Proposers): Turns {
  const turns = { heads: 0, managers: 0, staff: 0 };
  return {
    next: (from) => {
      const people = proposers[from].length > 0 ? proposers[from] : proposers.staff;
      const person = people[turns[from]++ % Math.max(1, people.length)];
      if (!person) throw new Error('no unit that takes part has anybody to propose');
      return person;
    },
    colleagueOf: (lead) =>
      proposers.staff.find(({ id, unitId }) => id !== lead.id && unitId === lead.unitId),
  };
}

/** Every fifth dossier is written by two where the plan takes groups. */
function authorsOf(
  lead: Person,
  { eligibility }: Programme,
  index: number,
  { colleagueOf }: Turns,
): RouteStory['authors'] {
  const second = eligibility.groups && index % 5 === 4 ? colleagueOf(lead) : undefined;
  return second
    ? [
        { person: lead, share: 70 },
        { person: second, share: 30 },
      ]
    : [{ person: lead, share: 100 }];
}
