import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import type { Content } from '../../shared/domain/dossier/state.ts';
import type { Person } from '../../shared/ports.ts';
import { sampleAuthors } from './authors.ts';
import type { SampleOrganisation } from './organisation.ts';
import { sampleProposal } from './proposals.ts';
import { type Random, randomOf } from './random.ts';

export type Pace = 'prompt' | 'slow' | 'absent';
export type Vote = 'for' | 'against' | 'abstain' | 'silent';

/** What a rehearsal of any plan knows of one dossier beforehand. */
export interface Story {
  readonly key: string;
  readonly index: number;
  /** What makes it remarkable, in Vietnamese, for the timeline. */
  readonly story: string;
  readonly startsOn: string;
  readonly content: Content;
  readonly authors: readonly { readonly person: Person; readonly share: number }[];
  readonly coAuthor: 'consents' | 'declines' | 'bounces' | 'no_mail';
  readonly mistypesCode: boolean;
  /** The way through the plan that its author takes, where there are several. */
  readonly track?: string;
}

/** Everything about one proposal that its people will do, decided beforehand by the seed. */
export interface Plot extends Story {
  /** What the office that receives does, one after the other; the last one is repeated. */
  readonly intake: readonly ('receive' | 'return' | 'refuse' | 'ask')[];
  readonly appraisal: readonly ('appraise' | 'return')[];
  readonly finding: 'favourable' | 'favourable_with_conditions' | 'unfavourable';
  /** Of the director and each deputy, authors included, who then stand aside. */
  readonly votes: readonly Vote[];
  readonly head: 'allow' | 'refuse';
  readonly officePace: Pace;
  readonly authorPace: Pace;
  readonly ending:
    | 'complete'
    | 'withdraw'
    | 'abandon_draft'
    | 'amend_small'
    | 'amend_material'
    | 'take_back';
  readonly returnsProgress: boolean;
  readonly skipsProgress: boolean;
  readonly returnsCompletion: boolean;
  readonly result: 'completed' | 'partly_completed' | 'not_completed' | 'outstanding';
  readonly nominates: boolean;
}

type Traits = Partial<Omit<Plot, 'key' | 'index' | 'startsOn' | 'content' | 'authors'>>;

const plain = {
  story: 'thuận lợi',
  intake: ['receive'],
  appraisal: ['appraise'],
  finding: 'favourable',
  votes: ['for', 'for', 'for', 'for'],
  head: 'refuse',
  officePace: 'prompt',
  authorPace: 'prompt',
  ending: 'complete',
  coAuthor: 'consents',
  returnsProgress: false,
  skipsProgress: false,
  returnsCompletion: false,
  result: 'completed',
  nominates: false,
  mistypesCode: false,
} as const satisfies Traits;

/** The stories that must be told, the most telling first; numbers 3 and 17 have leaders as authors. */
const told: readonly Traits[] = [
  { story: 'nhanh, vượt trội, được đề nghị khen', result: 'outstanding', nominates: true },
  { story: 'trả lại một lần, gõ nhầm mã', intake: ['return', 'receive'], mistypesCode: true },
  { story: 'phòng chậm, xử lý sau khi được nhắc', officePace: 'slow' },
  { story: 'Phó Giám đốc là tác giả' },
  { story: 'không được tiếp nhận', intake: ['refuse'] },
  {
    story: 'biểu quyết chưa đạt, Giám đốc cho phép',
    votes: ['for', 'against', 'against', 'abstain'],
    head: 'allow',
  },
  { story: 'khẩn, bổ sung đúng hạn' },
  { story: 'hai bên bằng phiếu, theo phía Giám đốc', votes: ['for', 'for', 'against', 'against'] },
  { story: 'tác giả rút', ending: 'withdraw' },
  { story: 'được hỏi thêm trước khi tiếp nhận', intake: ['ask', 'receive'] },
  { story: 'sửa đổi nhỏ khi thực hiện', ending: 'amend_small' },
  { story: 'sửa đổi lớn, biểu quyết lại', ending: 'amend_material' },
  { story: 'trả lại ba lần', intake: ['return', 'return', 'return', 'receive'] },
  { story: 'cán bộ vắng mặt đến khi báo lên cấp trên', officePace: 'absent' },
  { story: 'thư của đồng tác giả bị trả về', coAuthor: 'bounces' },
  { story: 'đồng tác giả không có hộp thư', coAuthor: 'no_mail' },
  { story: 'khẩn, bổ sung muộn', authorPace: 'slow' },
  { story: 'Giám đốc là tác giả' },
  {
    story: 'một phiếu im lặng, Giám đốc kết thúc biểu quyết',
    votes: ['for', 'for', 'for', 'silent'],
  },
  {
    story: 'biểu quyết chưa đạt, không phê duyệt',
    votes: ['against', 'against', 'for', 'abstain'],
  },
  { story: 'trả lại ở bước thẩm định', appraisal: ['return', 'appraise'], returnsProgress: true },
  { story: 'đồng tác giả không nhận', coAuthor: 'declines' },
  { story: 'rút lại quyết định rồi biểu quyết lại', ending: 'take_back' },
  { story: 'báo cáo kết quả bị trả lại', returnsCompletion: true, result: 'partly_completed' },
  { story: 'bỏ qua một kỳ tiến độ', skipsProgress: true, result: 'not_completed' },
  { story: 'bản nháp bỏ dở', ending: 'abandon_draft' },
];

export interface SeasonOptions {
  readonly seed: number;
  readonly from: string;
  readonly to: string;
  readonly proposals: number;
}

/** The whole season: the same seed, the same stories, people and days. */
export function seasonOf(
  options: SeasonOptions,
  organisation: SampleOrganisation,
  calendar: WorkingCalendar,
): readonly Plot[] {
  const { seed, from, to, proposals } = options;
  const span = Math.max(1, calendar.workingDaysBetween(from, to));
  const reserve = reserveOf(options, organisation);
  return Array.from({ length: proposals }, (_, index) => {
    const random = randomOf(seed * 104_729 + index);
    const traits = { ...plain, ...(told[index] ?? ordinary(random)) };
    const content = {
      ...sampleProposal(seed, index),
      urgent: traits.story.startsWith('khẩn'),
    };
    const day = 1 + Math.floor((index * span * startShare) / proposals);
    return {
      ...traits,
      key: `P${String(index + 1).padStart(2, '0')}`,
      index,
      startsOn: calendar.addWorkingDays(from, day),
      content: {
        ...content,
        urgentReason: content.urgent ? urgentReason : '',
        authors: [],
      },
      ...withAuthors(seed, index, traits.coAuthor, { organisation, reserve, random }),
    };
  });
}

/** The share of the period in which proposals come in. */
const startShare = 0.6;

const urgentReason =
  'Tình trạng hiện nay ảnh hưởng trực tiếp đến người bệnh, cần chủ trương sớm để kịp đợt cao điểm.';

/** A proposal without a story of its own: mostly well, sometimes slow or returned. */
const ordinary = (random: Random): Traits => ({
  story: 'thường',
  intake: random.chance(0.25) ? ['return', 'receive'] : ['receive'],
  finding: random.pick(['favourable', 'favourable', 'favourable_with_conditions', 'unfavourable']),
  votes: random.chance(0.12)
    ? ['against', 'against', 'for', 'against']
    : ['for', 'for', 'for', random.pick(['for', 'against', 'abstain'] as const)],
  head: 'refuse',
  officePace: random.chance(0.2) ? 'slow' : 'prompt',
  authorPace: random.chance(0.25) ? 'slow' : 'prompt',
  ending: random.chance(0.08) ? 'amend_small' : 'complete',
  result: random.pick(['completed', 'completed', 'outstanding', 'partly_completed']),
  nominates: random.chance(0.5),
  mistypesCode: random.chance(0.05),
});

interface People {
  readonly organisation: SampleOrganisation;
  /** Staff who write no proposal, so that their trouble troubles nobody else. */
  readonly reserve: { readonly withMail: Person[]; readonly withoutMail: Person[] };
  readonly random: Random;
}

function reserveOf(
  { seed, proposals }: SeasonOptions,
  { cast, people, hospital }: SampleOrganisation,
): People['reserve'] {
  const writers = new Set(
    Array.from({ length: proposals }, (_, index) => sampleAuthors(seed, index, cast))
      .flat()
      .map(({ person }) => person.personId),
  );
  return {
    withMail: cast.staff.filter(({ id }) => !writers.has(id)),
    withoutMail: people.filter(({ email, unitId }) => !email && unitId === hospital.id),
  };
}

function withAuthors(
  seed: number,
  index: number,
  wanted: Plot['coAuthor'],
  { organisation, reserve, random }: People,
): Pick<Plot, 'authors' | 'coAuthor'> {
  const known = new Map(organisation.people.map((person) => [person.id, person]));
  const usual = sampleAuthors(seed, index, organisation.cast).flatMap(
    ({ person }) => known.get(person.personId) ?? [],
  );
  const special = wanted === 'consents' ? undefined : specialOf(wanted, usual, reserve, random);
  const [lead, ...others] = special ? [...usual.slice(0, 1), special] : usual;
  if (!lead) throw new Error('a proposal has a lead');
  const each = others.length === 0 ? 0 : Math.floor(50 / others.length);
  return {
    coAuthor: special ? wanted : 'consents',
    authors: [
      { person: lead, share: 100 - each * others.length },
      ...others.map((person) => ({ person, share: each })),
    ],
  };
}

/** A co-author for a special story, taken out of the reserve; nobody when it is used up. */
function specialOf(
  wanted: Plot['coAuthor'],
  usual: readonly Person[],
  reserve: People['reserve'],
  random: Random,
): Person | undefined {
  const from = wanted === 'no_mail' ? reserve.withoutMail : reserve.withMail;
  if (wanted === 'declines') return usual[1] ?? from.pop();
  return from.length > 0 ? from.splice(random.whole(0, from.length - 1), 1)[0] : undefined;
}
