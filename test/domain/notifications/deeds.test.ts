import type { EventType } from '../../../events/schema/dossierEvents.ts';
import { deedOf, dossierFacts } from '../../../shared/domain/notifications/deeds.ts';
import type { Deed } from '../../../shared/domain/notifications/facts.ts';
import { consentAsked, lastEvent, paperShown } from '../../support/deeds.ts';
import {
  type Act,
  act,
  administrator,
  agreed,
  appraise,
  appraised,
  approved,
  completed,
  deputies,
  director,
  evaluated,
  evaluation,
  mau,
  nominated,
  personnel,
  planning,
  progress,
  quality,
  received,
  records,
  save,
  submitted,
  thu,
  vidu,
  vote,
  words,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const deed = (type: EventType, acts: readonly Act[]) => deedOf(lastEvent(type, acts), hospitalPlan);

const answered = (consents: boolean): Act[] => [
  ...consentAsked,
  act(thu, { type: 'answerAsCoAuthor', consents }, '2023-06-03'),
];
const asked = [
  ...received,
  act(personnel, { type: 'ask', question: 'Ai chịu chi phí?' }, '2023-06-07'),
];
const failed = [
  ...appraised,
  ...[director, ...deputies].map((by, at) => vote(by, at < 4 ? 'against' : 'for')),
];
const reported = [...approved, progress('2023-06', '2023-07-03')];
const decision = 'Tập thể lãnh đạo quyết định';

describe('what every mail says of a deed', () => {
  test.each<[EventType, string, readonly Act[], Partial<Deed>]>([
    ['DraftSaved', mau.name, consentAsked, { on: '2023-06-02', changed: ['authors'] }],
    ['CoAuthorAnswered', thu.name, answered(true), { on: '2023-06-03', choice: 'yes' }],
    ['CoAuthorAnswered', thu.name, answered(false), { on: '2023-06-03', choice: 'no' }],
    ['Received', quality.name, received, { on: '2023-06-06', step: 'Tiếp nhận' }],
    [
      'Withdrawn',
      mau.name,
      [...submitted, act(mau, { type: 'withdraw', reason: 'Gộp đề án' }, '2023-06-06')],
      { on: '2023-06-06', text: 'Gộp đề án' },
    ],
    [
      'Commented',
      personnel.name,
      [...received, act(personnel, { type: 'comment', text: 'Xem thêm' }, '2023-06-07')],
      { on: '2023-06-07', text: 'Xem thêm' },
    ],
    [
      'AppraisalGiven',
      personnel.name,
      [
        ...received,
        appraise(personnel, 'legality', '2023-06-08', 'unfavourable', words('Trái luật')),
      ],
      { on: '2023-06-08', step: 'Thẩm định', choice: 'unfavourable', text: words('Trái luật') },
    ],
    [
      'VoteCast',
      director.name,
      [
        ...appraised,
        act(director, { type: 'vote', vote: 'abstain', remark: 'Chưa rõ' }, '2023-06-12'),
      ],
      { on: '2023-06-12', step: decision, choice: 'abstain', text: 'Chưa rõ' },
    ],
    [
      'VoteConcluded',
      deputies[4]?.name ?? '',
      failed,
      {
        on: '2023-06-12',
        step: decision,
        tally: { voters: 6, for: 2, against: 4, abstain: 0, silent: 0, passed: false },
      },
    ],
    [
      'DecisionTakenBack',
      director.name,
      [...agreed, act(director, { type: 'takeBackDecision', reason: 'Xem lại' }, '2023-06-13')],
      { on: '2023-06-13', step: decision, text: 'Xem lại' },
    ],
    [
      'DocumentRecorded',
      records.name,
      approved,
      {
        on: '2023-06-15',
        step: decision,
        document: {
          symbol: '123/QĐ-BVTMHH',
          issuedOn: '2023-06-14',
          signer: 'Đặng Văn Giám Đốc',
          signerTitle: 'GIÁM ĐỐC',
        },
      },
    ],
    [
      'Reassigned',
      administrator.name,
      [
        ...received,
        act(
          administrator,
          { type: 'reassign', part: 'legality', to: vidu, reason: 'Nghỉ phép' },
          '2023-06-07',
        ),
      ],
      { on: '2023-06-07', step: 'Thẩm định', text: 'Nghỉ phép', people: [vidu.name] },
    ],
    [
      'ProgressAccepted',
      quality.name,
      [...reported, act(quality, { type: 'acceptProgress', period: '2023-06' }, '2023-07-04')],
      { on: '2023-07-04', step: 'Triển khai', period: '2023-06' },
    ],
    ['CompletionReported', mau.name, completed, { on: '2023-08-21', step: 'Triển khai' }],
    [
      'Evaluated',
      quality.name,
      evaluated,
      {
        on: '2023-08-23',
        step: 'Đánh giá',
        choice: 'completed',
        text: 'Hoàn thành vượt mức',
        outstanding: true,
      },
    ],
    [
      'Evaluated',
      quality.name,
      [...completed, act(quality, { ...evaluation, outstanding: false }, '2023-08-23')],
      {
        on: '2023-08-23',
        step: 'Đánh giá',
        choice: 'completed',
        text: 'Hoàn thành vượt mức',
        outstanding: false,
      },
    ],
    [
      'Nominated',
      personnel.name,
      nominated,
      {
        on: '2023-08-25',
        step: 'Đề xuất khen thưởng',
        text: 'Thành công, vượt trội',
        form: 'Giấy khen',
      },
    ],
    ['DossierClosed', personnel.name, nominated, { on: '2023-08-25', choice: 'archived' }],
  ])('%s by %s', (type, by, acts, rest) => {
    expect(deed(type, acts)).toEqual({ act: type, by, ...rest });
  });
});

describe('a deed that sets a day says which', () => {
  test.each<[EventType, readonly Act[], string, Partial<Deed>]>([
    ['QuestionAsked', asked, '2023-06-14', { text: 'Ai chịu chi phí?' }],
    [
      'QuestionAnswered',
      [...asked, act(mau, { type: 'answer', answer: 'Đơn vị nhận máu' }, '2023-06-08')],
      '2023-06-16',
      { text: 'Đơn vị nhận máu' },
    ],
    [
      'Returned',
      [...submitted, act(quality, { type: 'return', reasons: 'Nêu rõ' }, '2023-06-06')],
      '2023-06-13',
      { text: 'Nêu rõ' },
    ],
    [
      'ProgressReported',
      reported,
      '2023-07-10',
      { period: '2023-06', choice: '40%', text: 'Đã soạn quy trình' },
    ],
    ['StepStarted', received, '2023-06-15', { people: [personnel.name, planning.name] }],
  ])('%s', (type, acts, on, rest) => {
    expect(deed(type, acts)).toMatchObject({ due: { on }, ...rest });
  });
});

test('a person with two parts in a step is named once among those who must act', () => {
  expect(deed('StepStarted', appraised).people).toEqual([
    director.name,
    ...deputies.map(({ name }) => name),
    records.name,
  ]);
});

test('a deed entered for somebody is that person’s', () => {
  const event = lastEvent('Received', received);
  expect(deedOf({ ...event, by: records, onBehalfOf: vidu }, hospitalPlan).by).toBe(vidu.name);
});

test('a consent is the co-author’s, whoever entered it', () => {
  const event = lastEvent('CoAuthorAnswered', answered(true));
  expect(deedOf({ ...event, by: records }, hospitalPlan).by).toBe(thu.name);
});

test('a consent on a signed paper is shown by the lead, and names the co-author and the paper', () => {
  expect(deed('CoAuthorAnswered', paperShown)).toEqual({
    act: 'CoAuthorAnswered',
    by: mau.name,
    on: '2023-06-03',
    choice: 'paper',
    people: [thu.name],
    text: 'giay-dong-y.pdf',
  });
});

test('changed sections go by number and heading, each once, and other fields by their name', () => {
  const sections = { 'V.3': words('Giải pháp mới'), IX: words('Không có trong mẫu') };
  const event = lastEvent('DraftSaved', [...consentAsked, save({ title: 'Tên mới' })]);
  const changes = ['title', ...Object.keys(sections).map((id) => `sections.${id}`), 'title'].map(
    (field) => ({ field, before: '', after: 'x' }),
  );
  expect(deedOf({ ...event, data: { changes } }, hospitalPlan).changed).toEqual([
    'title',
    'V.3 Giải pháp',
    'sections.IX',
  ]);
});

test('the dossier is told as it stood right after the event', () => {
  expect(dossierFacts(lastEvent('Submitted', submitted))).toEqual({
    number: 'BTH-2023-0001',
    title: 'Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện',
    programmeName: hospitalPlan.name,
    unitName: 'Bệnh viện Truyền máu Huyết học',
    status: 'registered',
    urgent: false,
    authors: [mau.name],
  });
});
