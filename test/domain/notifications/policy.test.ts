import type { EventType } from '../../../events/schema/dossierEvents.ts';
import {
  type Notice,
  noticeMailId,
  noticesOf,
} from '../../../shared/domain/notifications/policy.ts';
import {
  type Act,
  act,
  administrator,
  agreed,
  appraise,
  appraised,
  approved,
  completed,
  completion,
  deputy,
  director,
  drafted,
  evaluated,
  evaluation,
  frozen,
  hospital,
  lifted,
  mau,
  milestones,
  nomination,
  personnel,
  planning,
  play,
  progress,
  quality,
  receive,
  received,
  recordDocument,
  records,
  save,
  sharedBy,
  started,
  submit,
  submitted,
  thu,
  tick,
  urgentDraft,
  vidu,
  vote,
  votes,
  type World,
  words,
} from '../../support/dossiers.ts';
import { hospitalPlan, intakeStep, withStep } from '../../support/programmes.ts';

type Told = readonly [EventType, Notice['template'], string];

/** What the last act's events tell, and to whom. */
function toldBy(acts: readonly Act[], world: World = hospital) {
  const { events } = play(acts, world);
  const last = events.filter(({ commandId }) => commandId === `c-${acts.length - 1}`);
  const notices = last.flatMap((event) =>
    noticesOf(event, world.programme).map((notice) => ({ event, notice })),
  );
  const told = notices.map(
    ({ event, notice }): Told => [event.type, notice.template, notice.to.name],
  );
  const to = (name: string, template: Notice['template']) =>
    notices
      .map(({ notice }) => notice)
      .find((one) => one.to.name === name && one.template === template);
  return { told, notices, to, types: last.map(({ type }) => type) };
}

const consented = [
  ...drafted,
  save({ authors: sharedBy([mau, 60], [thu, 40]) }),
  act(thu, { type: 'answerAsCoAuthor', consents: true }, '2023-06-03'),
];
const withCoAuthor = [...consented, submit()];
const receivedTogether = [...withCoAuthor, receive];
const decidingTogether = [
  ...receivedTogether,
  appraise(personnel, 'legality'),
  appraise(planning, 'feasibility'),
];
const agreedTogether = [...decidingTogether, ...votes('for', 'for', 'for', 'for', 'for', 'for')];
const approvedTogether = [...agreedTogether, recordDocument()];
const failed = [
  ...decidingTogether,
  ...votes('against', 'against', 'against', 'against', 'for', 'for'),
];
const returnedOnce = [
  ...withCoAuthor,
  act(quality, { type: 'return', reasons: 'Cần nêu rõ vướng mắc' }, '2023-06-06'),
];
const asked = [
  ...receivedTogether,
  act(personnel, { type: 'ask', question: 'Ai chịu chi phí?' }, '2023-06-07'),
];
const reported = [...approvedTogether, progress('2023-06', '2023-07-03')];

const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map((n) => deputy(n).name) as [
  string,
  string,
  string,
  string,
  string,
];
const allDeputies = [first, second, third, fourth, fifth];
const everyVoter = [director.name, ...allDeputies];

/** Told in `mergers.test.ts`: they take two dossiers. */
type OfMerger = 'MergeProposed' | 'MergeAgreed' | 'MergeCalledOff' | 'Merged' | 'OtherTakenIn';

/** Every event type of the hospital's plan once, in a story of two authors, with everybody who is told. */
const stories: Readonly<
  Record<
    Exclude<EventType, 'NoticeRecorded' | OfMerger>,
    { acts: readonly Act[]; told: readonly Told[] }
  >
> = {
  DraftStarted: { acts: started, told: [] },
  DraftSaved: {
    acts: [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })],
    told: [['DraftSaved', 'consent_request', thu.name]],
  },
  AttachmentAdded: {
    acts: [
      ...drafted,
      act(
        mau,
        {
          type: 'addAttachment',
          file: { fileId: 'f1', name: 'a.pdf', type: 'application/pdf', bytes: 10 },
        },
        '2023-06-02',
      ),
    ],
    told: [],
  },
  AttachmentRemoved: {
    acts: [
      ...drafted,
      act(
        mau,
        {
          type: 'addAttachment',
          file: { fileId: 'f1', name: 'a.pdf', type: 'application/pdf', bytes: 10 },
        },
        '2023-06-02',
      ),
      act(mau, { type: 'removeAttachment', fileId: 'f1' }, '2023-06-02'),
    ],
    told: [],
  },
  CoAuthorAnswered: {
    acts: consented,
    told: [['CoAuthorAnswered', 'progress_of_dossier', mau.name]],
  },
  Submitted: {
    acts: withCoAuthor,
    told: [
      ['Submitted', 'receipt', mau.name],
      ['Submitted', 'receipt', thu.name],
      ['StepStarted', 'task', quality.name],
    ],
  },
  PaperworkCompleted: {
    acts: [
      ...urgentDraft,
      submit(),
      act(
        mau,
        {
          type: 'completePaperwork',
          content: {
            sections: { I: words('Mục đích'), 'VII.2': words('Tổ chức') },
            risks: [{ risk: 'Chậm xe', remedy: 'Thuê xe' }],
          },
        },
        '2023-06-07',
      ),
    ],
    told: [['PaperworkCompleted', 'task', quality.name]],
  },
  Withdrawn: {
    acts: [...withCoAuthor, act(mau, { type: 'withdraw', reason: 'Gộp đề án' }, '2023-06-06')],
    told: [
      ['Withdrawn', 'progress_of_dossier', thu.name],
      ['Withdrawn', 'handled_by_other', quality.name],
    ],
  },
  StepStarted: {
    acts: decidingTogether,
    told: [
      ['AppraisalGiven', 'decision_receipt', planning.name],
      ...everyVoter.map((name): Told => ['StepStarted', 'task', name]),
      ['StepStarted', 'progress_of_dossier', mau.name],
      ['StepStarted', 'progress_of_dossier', thu.name],
    ],
  },
  Reassigned: {
    acts: [
      ...receivedTogether,
      act(
        administrator,
        { type: 'reassign', part: 'legality', to: vidu, reason: 'Nghỉ phép' },
        '2023-06-07',
      ),
    ],
    told: [
      ['Reassigned', 'task', vidu.name],
      ['Reassigned', 'decision_receipt', administrator.name],
      ['Reassigned', 'handled_by_other', personnel.name],
    ],
  },
  Received: {
    acts: receivedTogether,
    told: [
      ['Received', 'decision_receipt', quality.name],
      ['StepStarted', 'task', personnel.name],
      ['StepStarted', 'task', planning.name],
      ['StepStarted', 'progress_of_dossier', mau.name],
      ['StepStarted', 'progress_of_dossier', thu.name],
    ],
  },
  Returned: {
    acts: returnedOnce,
    told: [
      ['Returned', 'decision_receipt', quality.name],
      ['Returned', 'returned', mau.name],
      ['Returned', 'returned', thu.name],
    ],
  },
  Resubmitted: {
    acts: [
      ...returnedOnce,
      act(
        mau,
        { type: 'resubmit', content: { sections: { 'V.3': words('Giải pháp mới') } } },
        '2023-06-08',
      ),
    ],
    told: [
      ['Resubmitted', 'task', quality.name],
      ['Resubmitted', 'progress_of_dossier', thu.name],
    ],
  },
  QuestionAsked: {
    acts: asked,
    told: [
      ['QuestionAsked', 'decision_receipt', personnel.name],
      ['QuestionAsked', 'question', mau.name],
      ['QuestionAsked', 'question', thu.name],
      ['QuestionAsked', 'handled_by_other', planning.name],
    ],
  },
  QuestionAnswered: {
    acts: [...asked, act(mau, { type: 'answer', answer: 'Đơn vị nhận máu' }, '2023-06-08')],
    told: [
      ['QuestionAnswered', 'task', personnel.name],
      ['QuestionAnswered', 'task', planning.name],
      ['QuestionAnswered', 'progress_of_dossier', thu.name],
    ],
  },
  Commented: {
    acts: [
      ...receivedTogether,
      act(personnel, { type: 'comment', text: 'Xem thêm quy định' }, '2023-06-07'),
    ],
    told: [
      ['Commented', 'progress_of_dossier', mau.name],
      ['Commented', 'progress_of_dossier', thu.name],
    ],
  },
  AppraisalGiven: {
    acts: [...receivedTogether, appraise(personnel, 'legality')],
    told: [['AppraisalGiven', 'decision_receipt', personnel.name]],
  },
  VoteCast: {
    acts: [...decidingTogether, vote(director, 'for')],
    told: [['VoteCast', 'decision_receipt', director.name]],
  },
  VoteTakenBack: {
    acts: [
      ...decidingTogether,
      vote(director, 'for'),
      act(director, { type: 'takeBackVote' }, '2023-06-13'),
    ],
    told: [['VoteTakenBack', 'decision_receipt', director.name]],
  },
  VoteConcluded: {
    acts: agreedTogether,
    told: [
      ['VoteCast', 'decision_receipt', fifth],
      ['VoteConcluded', 'task', records.name],
      ['VoteConcluded', 'progress_of_dossier', mau.name],
      ['VoteConcluded', 'progress_of_dossier', thu.name],
      ...[director.name, first, second, third, fourth].map(
        (name): Told => ['VoteConcluded', 'handled_by_other', name],
      ),
    ],
  },
  AllowedDespiteVote: {
    acts: [
      ...failed,
      act(director, { type: 'allowDespiteVote', reason: 'Cần thiết' }, '2023-06-13'),
    ],
    told: [
      ['AllowedDespiteVote', 'task', records.name],
      ['AllowedDespiteVote', 'decision_receipt', director.name],
      ['AllowedDespiteVote', 'progress_of_dossier', mau.name],
      ['AllowedDespiteVote', 'progress_of_dossier', thu.name],
    ],
  },
  Refused: {
    acts: [...failed, act(director, { type: 'refuse', reason: 'Chưa đủ nguồn lực' }, '2023-06-13')],
    told: [
      ['Refused', 'decision_receipt', director.name],
      ['Refused', 'progress_of_dossier', mau.name],
      ['Refused', 'progress_of_dossier', thu.name],
    ],
  },
  DecisionTakenBack: {
    acts: [
      ...agreedTogether,
      act(director, { type: 'takeBackDecision', reason: 'Xem lại kinh phí' }, '2023-06-13'),
    ],
    told: [
      ['DecisionTakenBack', 'decision_receipt', director.name],
      ['DecisionTakenBack', 'progress_of_dossier', mau.name],
      ['DecisionTakenBack', 'progress_of_dossier', thu.name],
      ['DecisionTakenBack', 'handled_by_other', records.name],
      ...everyVoter.map((name): Told => ['StepStarted', 'task', name]),
    ],
  },
  DocumentRecorded: {
    acts: approvedTogether,
    told: [
      ['DocumentRecorded', 'decision_receipt', records.name],
      ['DocumentRecorded', 'progress_of_dossier', mau.name],
      ['DocumentRecorded', 'progress_of_dossier', thu.name],
    ],
  },
  MilestonesSet: {
    acts: [...approvedTogether, act(mau, { type: 'setMilestones', milestones }, '2023-06-16')],
    told: [],
  },
  MilestoneReached: {
    acts: [
      ...approvedTogether,
      act(mau, { type: 'setMilestones', milestones }, '2023-06-16'),
      act(mau, { type: 'reachMilestone', milestoneId: 'm1', on: '2023-07-03' }, '2023-07-03'),
    ],
    told: [],
  },
  ProgressReported: { acts: reported, told: [['ProgressReported', 'task', quality.name]] },
  ProgressAccepted: {
    acts: [...reported, act(quality, { type: 'acceptProgress', period: '2023-06' }, '2023-07-04')],
    told: [
      ['ProgressAccepted', 'decision_receipt', quality.name],
      ['ProgressAccepted', 'progress_of_dossier', mau.name],
      ['ProgressAccepted', 'progress_of_dossier', thu.name],
    ],
  },
  ProgressReturned: {
    acts: [
      ...reported,
      act(
        quality,
        { type: 'returnProgress', period: '2023-06', reasons: 'Thiếu số liệu' },
        '2023-07-04',
      ),
    ],
    told: [
      ['ProgressReturned', 'decision_receipt', quality.name],
      ['ProgressReturned', 'returned', mau.name],
      ['ProgressReturned', 'returned', thu.name],
    ],
  },
  ProgressSkipped: {
    acts: [
      ...approvedTogether,
      act(mau, { type: 'skipProgress', period: '2023-06', reason: 'Cuối kỳ' }, '2023-07-03'),
    ],
    told: [
      ['ProgressSkipped', 'decision_receipt', mau.name],
      ['ProgressSkipped', 'progress_of_dossier', thu.name],
    ],
  },
  Amended: {
    acts: [
      ...approvedTogether,
      act(
        mau,
        { type: 'amend', content: { sections: { 'VII.2': words('Ba bệnh viện') } } },
        '2023-07-03',
      ),
    ],
    told: [
      ...everyVoter.map((name): Told => ['Amended', 'amended', name]),
      ['Amended', 'amended', quality.name],
    ],
  },
  CompletionReported: {
    acts: [...approvedTogether, act(mau, completion, '2023-08-21')],
    told: [
      ['StepStarted', 'task', quality.name],
      ['StepStarted', 'progress_of_dossier', thu.name],
    ],
  },
  CompletionReturned: {
    acts: [
      ...completed,
      act(quality, { type: 'returnCompletion', reasons: 'Thiếu so sánh' }, '2023-08-22'),
    ],
    told: [
      ['CompletionReturned', 'decision_receipt', quality.name],
      ['CompletionReturned', 'returned', mau.name],
    ],
  },
  Evaluated: {
    acts: [...completed, act(quality, evaluation, '2023-08-23')],
    told: [
      ['Evaluated', 'decision_receipt', quality.name],
      ['Evaluated', 'progress_of_dossier', mau.name],
      ['StepStarted', 'task', personnel.name],
    ],
  },
  Nominated: {
    acts: [...evaluated, act(personnel, nomination, '2023-08-25')],
    told: [
      ['Nominated', 'decision_receipt', personnel.name],
      ['Nominated', 'progress_of_dossier', mau.name],
    ],
  },
  NotNominated: {
    acts: [
      ...evaluated,
      act(personnel, { type: 'declineNomination', reason: 'Đã khen trong năm' }, '2023-08-25'),
    ],
    told: [
      ['NotNominated', 'decision_receipt', personnel.name],
      ['NotNominated', 'progress_of_dossier', mau.name],
    ],
  },
  Reminded: {
    acts: [...submitted, act(tick, { type: 'remind' }, '2023-06-07')],
    told: [['Reminded', 'reminder', quality.name]],
  },
  DossierFrozen: {
    acts: [...received, frozen],
    told: [
      ['DossierFrozen', 'dossier_frozen', quality.name],
      ['DossierFrozen', 'dossier_frozen', director.name],
      ['DossierFrozen', 'dossier_frozen', administrator.name],
    ],
  },
  FreezeLifted: {
    acts: [...received, frozen, lifted(false)],
    told: [
      ['FreezeLifted', 'dossier_frozen', quality.name],
      ['FreezeLifted', 'dossier_frozen', administrator.name],
      ['FreezeLifted', 'task', personnel.name],
      ['FreezeLifted', 'task', planning.name],
    ],
  },
  DossierClosed: {
    acts: [...evaluated, act(personnel, nomination, '2023-08-25')],
    told: [
      ['Nominated', 'decision_receipt', personnel.name],
      ['Nominated', 'progress_of_dossier', mau.name],
    ],
  },
};

describe('who hears of it', () => {
  test.each(Object.entries(stories))('%s', (type, { acts, told }) => {
    const story = toldBy(acts);
    expect(story.types).toContain(type);
    expect(story.told).toEqual(told);
  });

  test.each(Object.entries(stories))(
    '%s: nobody is asked to do what they have just done',
    (_, { acts }) => {
      const doer = acts.at(-1)?.by.personId;
      const { notices } = toldBy(acts);
      const tasksOfDoer = notices.filter(
        ({ notice }) => notice.template === 'task' && notice.to.personId === doer,
      );
      expect(tasksOfDoer.map(({ event }) => event.type)).toEqual(
        acts === stories.DecisionTakenBack.acts ? ['StepStarted'] : [],
      );
    },
  );

  test.each(Object.entries(stories))(
    '%s: every mail has its own id, the same whenever it is read',
    (_, { acts }) => {
      const ids = () =>
        toldBy(acts).notices.map(({ event, notice }) => noticeMailId(event, notice));
      expect(new Set(ids()).size).toBe(ids().length);
      expect(ids()).toEqual(ids());
    },
  );
});

describe('links', () => {
  test('a step asks each person with a link for what the person may decide', () => {
    const { to } = toldBy(withCoAuthor);
    expect(to(quality.name, 'task')?.link).toEqual({
      purpose: 'decide',
      obligationId: 'intake:intake:1',
      contentVersion: 1,
      permits: ['receive', 'return', 'refuse', 'ask'],
      days: 4,
    });
  });

  test('recording a document takes more than a link', () => {
    expect(toldBy(agreed).to(records.name, 'task')?.link).toBeUndefined();
  });

  test('a co-author is asked with a link that outlives the next saving', () => {
    const { link } = toldBy(stories.DraftSaved.acts).to(thu.name, 'consent_request') ?? {};
    expect(link).toMatchObject({
      obligationId: `consent:${thu.personId}`,
      permits: ['answerAsCoAuthor'],
    });
    expect(link).not.toHaveProperty('contentVersion', expect.anything());
  });

  test('only the author who must answer gets the link', () => {
    const { to } = toldBy(asked);
    expect(to(mau.name, 'question')).toMatchObject({
      facts: { yours: true },
      link: { permits: ['answer'] },
    });
    expect(to(thu.name, 'question')).toMatchObject({ facts: { yours: false } });
    expect(to(thu.name, 'question')?.link).toBeUndefined();
  });

  test('a revised dossier voids the old links: reviewers get one for the new version', () => {
    expect(toldBy(stories.Resubmitted.acts).to(quality.name, 'task')?.link).toMatchObject({
      contentVersion: 2,
    });
  });
});

describe('particular receivers', () => {
  test('saving again asks a co-author no second time', () => {
    const acts = [...stories.DraftSaved.acts, save({ title: 'Tên khác của đề xuất' })];
    expect(toldBy(acts).told).toEqual([]);
  });

  test('naming a third author asks the third alone', () => {
    const authors = sharedBy([mau, 40], [thu, 40], [vidu, 20]);
    const acts = [...stories.DraftSaved.acts, save({ authors })];
    expect(toldBy(acts).told).toEqual([['DraftSaved', 'consent_request', vidu.name]]);
  });

  test('a colleague added without a share is asked once there is one to consent to', () => {
    const added = [...drafted, save({ authors: sharedBy([mau, 100], [thu, 0]) })];
    expect(toldBy(added).told).toEqual([]);
    const shared = [...added, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
    expect(toldBy(shared).told).toEqual([['DraftSaved', 'consent_request', thu.name]]);
  });

  test('a co-author whose share changed after consenting is asked again', () => {
    const acts = [...consented, save({ authors: sharedBy([mau, 50], [thu, 50]) })];
    expect(toldBy(acts).told).toEqual([['DraftSaved', 'consent_request', thu.name]]);
  });

  test('a co-author who declines is news for the lead while others are still asked', () => {
    const acts = [
      ...drafted,
      save({ authors: sharedBy([mau, 40], [thu, 30], [vidu, 30]) }),
      act(thu, { type: 'answerAsCoAuthor', consents: false }, '2023-06-03'),
    ];
    expect(toldBy(acts).told).toEqual([['CoAuthorAnswered', 'progress_of_dossier', mau.name]]);
  });

  test('one consent among several still open is no news', () => {
    const acts = [
      ...drafted,
      save({ authors: sharedBy([mau, 40], [thu, 30], [vidu, 30]) }),
      act(thu, { type: 'answerAsCoAuthor', consents: true }, '2023-06-03'),
    ];
    expect(toldBy(acts).told).toEqual([]);
  });

  test('a failed vote asks the head, and tells the authors that it is no refusal', () => {
    const { told, to } = toldBy(failed);
    expect(told).toContainEqual(['VoteConcluded', 'task', director.name]);
    expect(told).toContainEqual(['VoteConcluded', 'progress_of_dossier', mau.name]);
    expect(to(director.name, 'task')?.link).toMatchObject({
      permits: ['allowDespiteVote', 'refuse'],
    });
  });

  test('the head who closes an overdue vote is asked to decide, and the silent are told', () => {
    const acts = [
      ...decidingTogether,
      vote(director, 'against'),
      act(director, { type: 'closeVote' }, '2023-06-30'),
    ];
    const { told } = toldBy(acts);
    expect(told).toContainEqual(['VoteConcluded', 'task', director.name]);
    expect(told).toContainEqual(['VoteConcluded', 'handled_by_other', first]);
    expect(told.filter(([, , name]) => name === director.name)).toHaveLength(1);
  });

  test('a person with two parts of a step gets one task for each', () => {
    const world: World = {
      ...hospital,
      staffing: { ...hospital.staffing, general_planning_office: [personnel] },
    };
    const { notices } = toldBy(received, world);
    const tasks = notices.filter(({ notice }) => notice.template === 'task');
    expect(tasks.map(({ notice }) => [notice.to.name, notice.facts])).toMatchObject([
      [personnel.name, { step: 'Thẩm định: Tính pháp lý' }],
      [personnel.name, { step: 'Thẩm định: Tính khả thi' }],
    ]);
  });

  test('the other holders of the office hear that a colleague has taken the dossier', () => {
    const world: World = {
      ...hospital,
      staffing: { ...hospital.staffing, quality_office: [quality, vidu] },
    };
    expect(toldBy(received, world).told).toContainEqual([
      'Received',
      'handled_by_other',
      vidu.name,
    ]);
  });

  test('a material amendment asks the voters again instead of informing them', () => {
    const acts = [
      ...approvedTogether,
      act(
        mau,
        { type: 'amend', content: { sections: { 'V.3': words('Giải pháp khác hẳn') } } },
        '2023-07-03',
      ),
    ];
    const { told } = toldBy(acts);
    expect(told.filter(([, template]) => template === 'amended')).toEqual([]);
    expect(told).toContainEqual(['StepStarted', 'task', director.name]);
    expect(told.filter(([, , name]) => name === thu.name)).toEqual([
      ['Amended', 'progress_of_dossier', thu.name],
    ]);
  });

  test('the superior hears of an overdue task by name of who owes it', () => {
    const overdue = [...submitted, act(tick, { type: 'remind' }, '2023-06-12')];
    const acts = [...overdue, act(tick, { type: 'remind' }, '2023-06-13')];
    const notices = [overdue, acts].flatMap((one) =>
      toldBy(one).notices.map(({ notice }) => notice),
    );
    const raised = notices.filter(({ template }) => template === 'escalation');
    expect(raised[0]).toMatchObject({
      facts: { level: 1, owedBy: [quality.name], asked: 'intake' },
    });
    expect(raised[0]?.link).toBeUndefined();
  });

  test('an unfinished draft is reminded of in its own words', () => {
    const reminded = [...started, act(tick, { type: 'remind' }, '2023-12-27')];
    expect(toldBy(reminded).told).toEqual([['Reminded', 'draft_unfinished', mau.name]]);
  });

  test("an author's comment reaches whoever has the dossier", () => {
    const acts = [
      ...submitted,
      act(mau, { type: 'comment', text: 'Bổ sung số liệu' }, '2023-06-06'),
    ];
    expect(toldBy(acts).told).toEqual([['Commented', 'progress_of_dossier', quality.name]]);
  });

  test('what was entered for somebody is confirmed to that person', () => {
    const { events } = play(received);
    const [event] = events.filter(({ type }) => type === 'Received');
    if (!event) throw new Error('no event');
    const notices = noticesOf({ ...event, onBehalfOf: vidu }, hospitalPlan);
    expect(notices.map(({ template, to }) => [template, to.name])).toEqual([
      ['decision_receipt', vidu.name],
    ]);
  });
});

describe('work that begins', () => {
  const begins = (route: typeof hospitalPlan.route) => {
    const [started] = play(approved).events.filter(
      (event) => event.type === 'StepStarted' && event.data.stepType === 'implementation',
    );
    if (!started) throw new Error('no event');
    return noticesOf(started, { ...hospitalPlan, route }).map(({ to }) => to.name);
  };

  test('is no news after the decision that its authors were told of', () => {
    expect(begins(hospitalPlan.route)).toEqual([]);
  });

  test('is news where the dossier goes to work as soon as it is received', () => {
    const next = { received: 'implementation', refused: 'end:refused' };
    const route = hospitalPlan.route.filter(({ type }) => type !== 'decision');
    expect(begins([{ ...intakeStep, next }, ...route])).toContain(mau.name);
  });
});

describe('odd events, as an old or restored store may hold them', () => {
  const [event] = play(withCoAuthor).events.filter(({ type }) => type === 'Submitted');
  if (!event) throw new Error('no event');
  const strange = (type: EventType, data: object, more: object = {}) =>
    // an event that the rules would not make today
    ({ ...event, type, data, ...more }) as Parameters<typeof noticesOf>[0];
  const owing = (...obligations: object[]) => ({ after: { ...event.after, obligations } });

  test('a step that the programme does not name is called by its id', () => {
    const started = strange('StepStarted', {
      stepId: 'gone',
      stepType: 'appraisal',
      assignees: {},
      round: 1,
    });
    const [notice] = noticesOf(started, { ...hospitalPlan, route: [] });
    expect(notice?.facts).toMatchObject({ news: { step: 'gone' } });
  });

  test('a reminder of a step or part that the programme does not name is sent all the same', () => {
    const remindOf = (obligation: object) =>
      noticesOf(
        strange('Reminded', { obligation, offset: 0, level: 0, to: [quality] }),
        hospitalPlan,
      )[0]?.facts;
    const intake = { id: 'intake:gone:1', kind: 'intake', stepId: 'gone', who: [quality] };
    expect(remindOf(intake)).toMatchObject({ step: 'gone' });
    const part = { id: 'appraisal:appraisal:1:gone', kind: 'appraisal', stepId: 'appraisal' };
    expect(remindOf({ ...part, who: [quality] })).toMatchObject({ step: 'Thẩm định' });
  });

  test('a receipt of a programme without steps promises none', () => {
    const submission = strange('Submitted', event.data, owing());
    expect(noticesOf(submission, { ...hospitalPlan, route: [] })[0]?.facts).toMatchObject({
      nextStep: '',
      nextPeople: [],
    });
  });

  test('a question that nobody owes an answer to goes to the lead without a link', () => {
    const question = strange(
      'QuestionAsked',
      { stepId: 'intake', question: 'Vì sao?' },
      { ...owing(), by: quality },
    );
    const toLead = noticesOf(question, hospitalPlan).find(({ to }) => to.name === mau.name);
    expect(toLead).toMatchObject({ template: 'question', facts: { yours: true } });
    expect(toLead?.link).toBeUndefined();
  });

  test('a stored list of authors that is none asks nobody', () => {
    const consent = { id: `consent:${thu.personId}`, kind: 'consent', who: [thu] };
    const asking = (after: unknown) =>
      noticesOf(
        strange('DraftSaved', { changes: [{ field: 'authors', after }] }, owing(consent)),
        hospitalPlan,
      );
    const pending = { person: thu, share: 40, consent: 'pending' };
    expect(asking([pending])).toHaveLength(1);
    const strangers = ['x', null, {}, { consent: 'given' }, { consent: 'pending' }];
    for (const authors of [undefined, 'x', strangers, [{ consent: 'pending', share: 1 }]])
      expect(asking(authors)).toEqual([]);
  });

  test('what the tick does is confirmed to nobody', () => {
    const received = strange('Received', { stepId: 'intake' }, { channel: 'tick', by: tick });
    expect(noticesOf(received, hospitalPlan)).toEqual([]);
  });

  test('the doer is not told of the own deed as one of the others', () => {
    const amended = strange(
      'Amended',
      { changes: [], contentVersion: 2, material: false },
      { others: [mau, director] },
    );
    expect(noticesOf(amended, hospitalPlan).map(({ to }) => to.name)).toEqual([director.name]);
  });
});

describe('facts', () => {
  test('the receipt promises the next step with its day and its reason', () => {
    const receipt = toldBy(withCoAuthor).to(mau.name, 'receipt');
    expect(receipt?.facts).toMatchObject({
      dossier: { number: 'BTH-2023-0001', authors: [mau.name, thu.name], status: 'registered' },
      on: '2023-06-05',
      nextStep: 'Tiếp nhận',
      nextPeople: [quality.name],
      nextDue: { on: '2023-06-08', clause: 'nội bộ' },
    });
  });

  test('an urgent receipt lists the headings still owed', () => {
    const receipt = toldBy([...urgentDraft, submit()]).to(mau.name, 'receipt');
    expect(receipt?.facts).toMatchObject({
      urgentReason: 'Người bệnh đang chờ máu hiếm',
      paperworkOwed: expect.arrayContaining(['VII.2 Tổ chức thực hiện']),
      paperworkDue: { on: '2023-06-12' },
    });
  });

  test('a step without a limit promises none', () => {
    const { limit: _, ...unlimited } = intakeStep;
    const world: World = { ...hospital, programme: withStep(unlimited) };
    const facts = toldBy(submitted, world).to(mau.name, 'receipt')?.facts;
    expect(facts).toMatchObject({ nextDue: undefined, nextLimit: undefined });
  });

  test('the approval names number, day and signer of the paper', () => {
    expect(toldBy(approved).to(mau.name, 'progress_of_dossier')?.facts).toMatchObject({
      news: {
        act: 'DocumentRecorded',
        document: {
          symbol: '123/QĐ-BVTMHH',
          issuedOn: '2023-06-14',
          signer: 'Đặng Văn Giám Đốc',
          signerTitle: 'GIÁM ĐỐC',
        },
      },
    });
  });

  test('the receipt of a vote says what was voted and remarked', () => {
    const acts = [
      ...appraised,
      act(director, { type: 'vote', vote: 'for', remark: 'Nên làm sớm' }, '2023-06-12'),
    ];
    expect(toldBy(acts).to(director.name, 'decision_receipt')?.facts).toMatchObject({
      deed: {
        act: 'VoteCast',
        choice: 'for',
        text: 'Nên làm sớm',
        step: 'Tập thể lãnh đạo quyết định',
      },
    });
  });

  test('changed sections are named by their heading', () => {
    expect(toldBy(stories.Amended.acts).to(director.name, 'amended')?.facts).toMatchObject({
      deed: { changed: ['VII.2 Tổ chức thực hiện'] },
    });
  });

  test('a returned dossier says which return it is and until when', () => {
    expect(toldBy(returnedOnce).to(mau.name, 'returned')?.facts).toMatchObject({
      what: 'proposal',
      round: 1,
      reasons: 'Cần nêu rõ vướng mắc',
      due: { on: '2023-06-13' },
      yours: true,
    });
  });
});
