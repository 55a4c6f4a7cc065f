import type { DossierEvent, DossierFact, EventType } from '../../events/schema/dossierEvents.ts';
import type { Channel, PersonRef } from '../../events/schema/envelope.ts';
import type { WorkingCalendar } from '../../shared/domain/calendar/workingDays.ts';
import { applyFacts } from '../../shared/domain/dossier/apply.ts';
import type { Command, Context, Merging, Refusal } from '../../shared/domain/dossier/commands.ts';
import { decide } from '../../shared/domain/dossier/decide.ts';
import type { Content, Dossier } from '../../shared/domain/dossier/state.ts';
import type { Programme, Staffing } from '../../shared/domain/programmes/programme.ts';
import { calendar } from './calendar.ts';
import { hospitalPlan } from './programmes.ts';

const person = (personId: string, name: string): PersonRef => ({ personId, name });

export const mau = person('p-mau', 'Nguyễn Văn Mẫu');
export const thu = person('p-thu', 'Trần Thị Thử');
export const vidu = person('p-vidu', 'Lê Thị Ví Dụ');
export const quality = person('p-quality', 'Phạm Thị Chất Lượng');
export const personnel = person('p-personnel', 'Hoàng Văn Tổ Chức');
export const planning = person('p-planning', 'Võ Thị Kế Hoạch');
export const records = person('p-records', 'Bùi Thị Văn Thư');
export const director = person('p-director', 'Đặng Văn Giám Đốc');
export const deputies = [1, 2, 3, 4, 5].map((n) => person(`p-deputy-${n}`, `Đỗ Thị Phó ${n}`));
export const deputy = (n: number): PersonRef => deputies[n - 1] ?? director;
export const administrator = person('p-admin', 'Ngô Văn Quản Trị');
export const tick = person('system', 'Hệ thống');
export const outsider = person('p-outsider', 'Dương Văn Ngoài');

export const staffing: Staffing = {
  quality_office: [quality],
  personnel_office: [personnel],
  general_planning_office: [planning],
  records_office: [records],
  head_of_unit: [director],
  deputy_head: deputies,
  administrator: [administrator],
};

/** Everything around the dossier. */
export interface World {
  readonly programme: Programme;
  readonly staffing: Staffing;
  readonly calendar: WorkingCalendar;
  readonly merging?: Merging;
}

export const hospital: World = { programme: hospitalPlan, staffing, calendar };

/** One person asking for one thing on one day. */
export interface Act {
  readonly by: PersonRef;
  readonly command: Command;
  readonly on: string;
  /** How it came; on a page when left out. */
  readonly channel?: Channel;
}

export const act = (by: PersonRef, command: Command, on: string): Act => ({ by, command, on });

export const contextOf = ({ by, on, channel }: Act, commandId: string, world: World): Context => ({
  ...world,
  now: `${on}T02:00:00.000Z`,
  today: on,
  by,
  system: by === tick,
  administrator: by === administrator,
  commandId,
  channel: channel ?? (by === tick ? 'tick' : 'web'),
});

export const tenant = 'hcm';
export const dossierId = 'd-1';

/** Lets the acts happen one after another. @throws when one of them is refused. */
export function play(acts: readonly Act[], world: World = hospital) {
  return acts.reduce<{ dossier: Dossier | undefined; events: DossierEvent[] }>(
    ({ dossier, events }, one, at) => {
      const context = contextOf(one, `c-${at}`, world);
      const decision = decide(one.command, dossier, context);
      if (!decision.accepted) {
        throw new Error(`${one.command.type} refused: ${JSON.stringify(decision.refusal)}`);
      }
      const done = applyFacts(dossier, decision.facts, context, tenant, dossierId);
      return { dossier: done.after, events: [...events, ...done.events] };
    },
    { dossier: undefined, events: [] },
  );
}

/** The dossier after the acts. */
export function dossierAfter(acts: readonly Act[], world: World = hospital): Dossier {
  const { dossier } = play(acts, world);
  if (!dossier) throw new Error('nothing happened');
  return dossier;
}

type Expected = EventType | { readonly type: EventType; readonly data?: object };

/** `given(...submitted).when(act(...)).leadsTo('Received', 'StepStarted')`. */
export function given(...acts: readonly Act[]) {
  return givenIn(hospital, ...acts);
}

export function givenIn(world: World, ...acts: readonly Act[]) {
  const { dossier } = play(acts, world);
  return {
    dossier,
    when(one: Act) {
      const context = contextOf(one, 'c-now', world);
      const decision = decide(one.command, dossier, context);
      const facts = (): readonly DossierFact[] => {
        if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
        return decision.facts;
      };
      const after = () => applyFacts(dossier, facts(), context, tenant, dossierId).after;
      const outcome = {
        facts,
        after,
        leadsTo(...expected: readonly Expected[]) {
          const full = expected.map((one) => (typeof one === 'string' ? { type: one } : one));
          expect(facts().map(({ type }) => type)).toEqual(full.map(({ type }) => type));
          expect(facts()).toMatchObject(full);
          return outcome;
        },
        leaves(part: object) {
          expect(after()).toMatchObject(part);
          return outcome;
        },
        isRefused(because: Refusal['because'], details: object = {}) {
          expect(decision).toMatchObject({ accepted: false, refusal: { because, ...details } });
        },
      };
      return outcome;
    },
  };
}

export const words = (about: string): string => `${about}: nội dung thử nghiệm đủ dài để nộp.`;

/** Content that lacks nothing, with one author. */
export const fullContent: Partial<Content> = {
  title: 'Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện',
  obstacles: ['not_regulated'],
  sections: {
    I: words('Mục đích'),
    III: words('Mục tiêu'),
    'V.3': words('Giải pháp'),
    'VII.2': words('Tổ chức'),
  },
  risks: [{ risk: 'Máu không đạt nhiệt độ', remedy: 'Dừng giao nhận và kiểm tra lại' }],
  declared: true,
  committed: true,
};

export const sharedBy = (...shares: readonly (readonly [PersonRef, number])[]) =>
  shares.map(([who, share], at) => ({
    person: who,
    share,
    lead: at === 0,
    consent: 'pending' as const,
  }));

const start: Command = {
  type: 'startDraft',
  tenant,
  dossierId,
  unitId: 'hcm-bth',
  unitName: 'Bệnh viện Truyền máu Huyết học',
  departmentName: 'Khoa Huyết học',
  channel: 'annual_plan',
  title: 'Điều phối máu hiếm',
};

export const startedBy = (lead: PersonRef): Act[] => [act(lead, start, '2023-06-01')];

export const started = startedBy(mau);

export const save = (content: Partial<Content>, on = '2023-06-02', by = mau): Act =>
  act(by, { type: 'saveDraft', content }, on);

export const drafted = [...started, save(fullContent)];

export const submit = (on = '2023-06-05', by = mau): Act =>
  act(by, { type: 'submit', number: 'BTH-2023-0001' }, on);

export const submitted = [...drafted, submit()];

/** The same, led by somebody else. */
export const submittedBy = (lead: PersonRef): Act[] => [
  ...startedBy(lead),
  save(fullContent, '2023-06-02', lead),
  submit('2023-06-05', lead),
];

/** An urgent dossier with the essential sections only. */
export const urgentDraft = [
  ...started,
  save({
    ...fullContent,
    sections: { III: words('Mục tiêu'), 'V.3': words('Giải pháp') },
    risks: [],
    urgent: true,
    urgentReason: 'Người bệnh đang chờ máu hiếm',
  }),
];

export const receive = act(quality, { type: 'receive' }, '2023-06-06');

export const received = [...submitted, receive];

export const appraise = (
  by: PersonRef,
  part: string,
  on = '2023-06-08',
  finding: 'favourable' | 'favourable_with_conditions' | 'unfavourable' = 'favourable',
  opinion = 'Đồng ý',
): Act => act(by, { type: 'appraise', part, finding, opinion }, on);

const bothOpinions = [appraise(personnel, 'legality'), appraise(planning, 'feasibility')];

export const appraised = [...received, ...bothOpinions];

export const appraisedBy = (lead: PersonRef): Act[] => [
  ...submittedBy(lead),
  receive,
  ...bothOpinions,
];

export const vote = (by: PersonRef, how: 'for' | 'against' | 'abstain', on = '2023-06-12'): Act =>
  act(by, { type: 'vote', vote: how }, on);

/** Votes in the order: the director, then the deputies. */
export const votes = (...how: readonly ('for' | 'against' | 'abstain')[]): Act[] =>
  [director, ...deputies].slice(0, how.length).map((by, at) => vote(by, how[at] ?? 'abstain'));

export const agreed = [...appraised, ...votes('for', 'for', 'for', 'for', 'for', 'for')];

export const decisionDocument = {
  symbol: '123/QĐ-BVTMHH',
  issuedOn: '2023-06-14',
  signer: { name: 'Đặng Văn Giám Đốc', title: 'GIÁM ĐỐC' },
};

export const recordDocument = (on = '2023-06-15', by = records): Act =>
  act(by, { type: 'recordDocument', document: decisionDocument }, on);

export const approved = [...agreed, recordDocument()];

export const milestones = [
  { id: 'm1', title: 'Ban hành quy trình', due: '2023-07-10' },
  { id: 'm2', title: 'Tập huấn', due: '2023-08-10' },
];

export const progress = (period: string, on: string, by = mau): Act =>
  act(by, { type: 'reportProgress', period, percent: 40, done: 'Đã soạn quy trình' }, on);

export const completion = {
  type: 'reportCompletion',
  finishedOn: '2023-08-20',
  achieved: 'Thời gian điều phối giảm một nửa',
  limits: 'Chưa có xe chuyên dụng',
  volume: 'Đủ 5 chỉ tiêu',
  quality: 'Không có đơn vị máu hỏng',
} as const;

export const completed = [...approved, act(mau, completion, '2023-08-21')];

export const evaluation = {
  type: 'evaluate',
  result: 'completed',
  outstanding: true,
  opinion: 'Hoàn thành vượt mức',
} as const;

export const evaluated = [...completed, act(quality, evaluation, '2023-08-23')];

export const nomination = {
  type: 'nominate',
  form: 'Giấy khen',
  reason: 'Thành công, vượt trội',
} as const;

export const nominated = [...evaluated, act(personnel, nomination, '2023-08-25')];

/** The office says that it did not receive the dossier; the head sees to it. */
export const frozen: Act = {
  ...act(quality, { type: 'disown', seq: 4, what: 'Received', stepId: 'intake' }, '2023-06-07'),
  channel: 'link',
};
export const lifted = (takeBack: boolean, by = director): Act =>
  act(by, { type: 'liftFreeze', takeBack, reason: 'Đã hỏi lại người xử lý' }, '2023-06-08');

/** The dossier of somebody else that a person found to be the same. */
export const sameWork: Dossier = { ...dossierAfter(submittedBy(vidu)), id: 'd-2' };

/** The hospital, where the two may be merged. */
export const merging: World = { ...hospital, merging: { other: sameWork, foundSame: true } };

export const proposeMerge = (by = quality, mine = 40, theirs = 60): Act =>
  act(
    by,
    {
      type: 'proposeMerge',
      into: sameWork.id,
      shares: [
        { personId: vidu.personId, share: theirs },
        { personId: mau.personId, share: mine },
      ],
      reason: 'Cùng một cách điều phối, cùng một kho máu',
    },
    '2023-06-07',
  );

export const answerMerge = (by: PersonRef, agrees = true, reason = ''): Act =>
  act(by, { type: 'answerMerge', agrees, reason }, '2023-06-08');
