import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import type { Obligation } from '../../../events/schema/envelope.ts';
import type { FigureId } from '../../../events/schema/reportFigures.ts';
import { figuresOf, proposalOf, registered } from './madeFigures.ts';
import { fact, type Happening, plan, quality } from './sampleYear.ts';

/** What the figures list of one dossier registered on 3 July 2023, without its id. */
const listed = (id: FigureId, happenings: readonly Happening[], changes = {}) =>
  figuresOf([proposalOf('a', [registered('2023-07-03'), ...happenings])], changes).lists[id].map(
    ({ dossierId: _, ...entry }) => entry,
  );

describe('one entry of a list', () => {
  const documented: Happening = [
    '2023-07-26',
    fact.documented('105/QĐ-BVTMHH', '2023-07-24'),
    'implementing',
  ];

  test.each<[FigureId, Happening, object]>([
    ['received', ['2023-07-05', fact.received(), 'appraising'], { on: '2023-07-05' }],
    ['returned', ['2023-07-05', fact.returned(), 'revision_requested'], { on: '2023-07-05' }],
    [
      'withdrawn',
      ['2023-07-05', fact.withdrawn(), 'withdrawn'],
      { on: '2023-07-05', detail: 'Đã có quy định mới' },
    ],
    [
      'refused',
      ['2023-07-20', fact.refused(), 'refused'],
      { on: '2023-07-20', detail: 'Chưa đủ cơ sở pháp lý' },
    ],
    [
      'voted',
      ['2023-07-20', fact.voted(6, 0, true), 'agreed_pending_document'],
      { on: '2023-07-20', detail: '6/6 đồng ý' },
    ],
    [
      'vote_not_passed',
      ['2023-07-20', fact.voted(2, 4, false), 'vote_not_passed'],
      { on: '2023-07-20', detail: '2/6 đồng ý, 4 không đồng ý' },
    ],
    [
      'allowed_despite_vote',
      ['2023-07-21', fact.allowed(), 'agreed_pending_document'],
      { on: '2023-07-21', detail: 'Phục vụ cấp cứu' },
    ],
    [
      'agreed_pending_document',
      ['2023-07-20', fact.voted(6, 0, true), 'agreed_pending_document'],
      { on: '2023-07-20' },
    ],
    ['approved', documented, { on: '2023-07-26', detail: '105/QĐ-BVTMHH ngày 24/07/2023' }],
    ['implementing', documented, { on: '2023-07-26' }],
    [
      'progress_skipped',
      ['2023-09-05', fact.skipped('2023-08'), 'implementing'],
      { on: '2023-09-05', detail: 'tháng 8/2023: Chờ thiết bị về' },
    ],
    ['completed', ['2023-10-02', fact.completed('2023-09-29'), 'evaluating'], { on: '2023-10-02' }],
    [
      'evaluated_completed',
      ['2023-10-10', fact.evaluated('completed'), 'nominating'],
      { on: '2023-10-10' },
    ],
    [
      'evaluated_partly',
      ['2023-10-10', fact.evaluated('partly_completed'), 'nominating'],
      { on: '2023-10-10' },
    ],
    [
      'evaluated_not',
      ['2023-10-10', fact.evaluated('not_completed'), 'nominating'],
      { on: '2023-10-10' },
    ],
    [
      'outstanding',
      ['2023-10-10', fact.evaluated('completed', true), 'nominating'],
      { on: '2023-10-10' },
    ],
    [
      'nominated',
      ['2023-10-20', fact.nominated(), 'award_proposed'],
      { on: '2023-10-20', detail: 'Giấy khen của Giám đốc' },
    ],
    [
      'overridden',
      ['2023-07-05', fact.handedOver(true), 'registered'],
      { on: '2023-07-05', detail: 'Phòng chưa có người' },
    ],
  ])('%s says when it happened and what exactly', (id, happening, entry) => {
    expect(listed(id, [happening])).toStrictEqual([entry]);
    expect(listed(id, [])).toEqual([]);
  });

  test.each<[FigureId, Happening]>([
    ['vote_not_passed', ['2023-07-20', fact.voted(5, 1, true), 'agreed_pending_document']],
    ['evaluated_completed', ['2023-10-10', fact.evaluated('partly_completed'), 'nominating']],
    ['outstanding', ['2023-10-10', fact.evaluated('completed', false), 'nominating']],
    ['overridden', ['2023-07-05', fact.handedOver(false), 'registered']],
    ['recommending', documented],
  ])('%s is not made by the like of it', (id, happening) => {
    expect(listed(id, [happening])).toEqual([]);
  });
});

test('what the head allowed and took back again is not counted', () => {
  const allowed: Happening = ['2023-07-21', fact.allowed(), 'agreed_pending_document'];
  const takenBack: Happening = ['2023-07-22', fact.takenBack(), 'deciding'];
  expect(listed('allowed_despite_vote', [allowed, takenBack])).toEqual([]);
});

describe('registration', () => {
  const urgent = (on: string) =>
    figuresOf([proposalOf('a', [[on, fact.submitted('a', true), 'registered']])]).lists;

  test('of an urgent dossier keeps the reason', () => {
    expect(urgent('2023-07-03').registered).toStrictEqual([{ dossierId: 'a', on: '2023-07-03' }]);
    expect(urgent('2023-07-03').urgent).toEqual([
      { dossierId: 'a', on: '2023-07-03', detail: 'Thiếu máu hiếm trong tuần' },
    ]);
    expect(listed('urgent', [])).toEqual([]);
  });

  test('before the period is neither registered nor urgent in it', () => {
    expect([urgent('2022-12-14').registered, urgent('2022-12-14').urgent]).toEqual([[], []]);
  });
});

test('a vote is told with everybody who did not agree, the silent too', () => {
  const [on, concluded, status] = [
    '2023-07-20',
    fact.voted(2, 1, false),
    'vote_not_passed',
  ] as const;
  const data = { ...concluded.data, voters: 7, abstain: 3, silent: 1 };
  expect(listed('voted', [[on, { ...concluded, data } as DossierFact, status]])).toEqual([
    {
      on,
      detail: '2/7 đồng ý, 1 không đồng ý, 3 không có ý kiến, 1 chưa biểu quyết',
    },
  ]);
});

describe('milestones', () => {
  const set: Happening = ['2023-07-25', fact.milestones('2023-08-31'), 'implementing'];
  const detail = (reached: string) => `Tập huấn quy trình mới (hạn 31/08/2023, đạt ${reached})`;

  test('reached on their last day are on time, a day after they are late', () => {
    const onTime: Happening = ['2023-09-04', fact.reached('2023-08-31'), 'implementing'];
    const late: Happening = ['2023-09-04', fact.reached('2023-09-01'), 'implementing'];
    expect(listed('milestones_on_time', [set, onTime])).toEqual([
      { on: '2023-09-04', detail: detail('31/08/2023') },
    ]);
    expect(listed('milestones_late', [set, onTime])).toEqual([]);
    expect(listed('milestones_on_time', [set, late])).toEqual([]);
    expect(listed('milestones_late', [set, late])).toEqual([
      { on: '2023-09-04', detail: detail('01/09/2023') },
    ]);
  });

  test('are measured by the plan as it was set last', () => {
    const again: Happening = ['2023-08-15', fact.milestones('2023-09-30'), 'implementing'];
    const reached: Happening = ['2023-09-04', fact.reached('2023-09-01'), 'implementing'];
    expect(listed('milestones_on_time', [set, again, reached])).toEqual([
      { on: '2023-09-04', detail: 'Tập huấn quy trình mới (hạn 30/09/2023, đạt 01/09/2023)' },
    ]);
  });

  test('that nobody planned are not counted', () => {
    const reached: Happening = ['2023-09-04', fact.reached('2023-09-01'), 'implementing'];
    expect(listed('milestones_on_time', [reached])).toEqual([]);
    expect(listed('milestones_late', [reached])).toEqual([]);
  });
});

describe('progress reports', () => {
  test('stand in the order in which they were sent, each with its days', () => {
    expect(
      listed('progress_late', [
        ['2023-09-20', fact.progress('2023-08'), 'implementing'],
        ['2023-09-20', fact.progress('2023-07'), 'implementing'],
        ['2023-09-25', fact.progress('2023-07'), 'implementing'],
      ]),
    ).toEqual([
      { on: '2023-09-20', detail: 'tháng 8/2023 (hạn 07/09/2023, nộp 20/09/2023)' },
      { on: '2023-09-20', detail: 'tháng 7/2023 (hạn 07/08/2023, nộp 20/09/2023)' },
    ]);
  });

  test('sent first before the period are not counted when they come again in it', () => {
    const { lists } = figuresOf([
      proposalOf('a', [
        registered('2022-10-03'),
        ['2022-12-14', fact.progress('2022-11'), 'implementing'],
        ['2022-12-20', fact.progress('2022-11'), 'implementing'],
      ]),
    ]);
    expect([lists.progress_on_time, lists.progress_late]).toEqual([[], []]);
  });

  test('sent on the first day of the period are counted', () => {
    const { lists } = figuresOf([
      proposalOf('a', [
        registered('2022-10-03'),
        ['2022-12-15', fact.progress('2022-11'), 'implementing'],
      ]),
    ]);
    expect(lists.progress_late).toEqual([
      {
        dossierId: 'a',
        on: '2022-12-15',
        detail: 'tháng 11/2022 (hạn 07/12/2022, nộp 15/12/2022)',
      },
    ]);
  });
});

test('everything that is past its last day is overdue, and what has no day never is', () => {
  const due = (on: string) => ({ on, clause: 'nội bộ', computed: '' });
  const owed: Obligation[] = [
    { id: 'i', kind: 'intake', who: [quality], due: due('2023-12-12') },
    { id: 'p', kind: 'paperwork', who: [quality], due: due('2023-12-11') },
    { id: 'm', kind: 'milestone', who: [quality], due: due('2023-12-13') },
    { id: 'a', kind: 'answer', who: [quality] },
  ];
  const figures = figuresOf([
    proposalOf('a', [['2023-12-01', fact.submitted('a'), 'registered', owed]]),
  ]);
  expect(figures.lists.overdue).toEqual([
    { dossierId: 'a', on: '2023-12-12', detail: 'tiếp nhận hồ sơ (hạn 12/12/2023)' },
    { dossierId: 'a', on: '2023-12-11', detail: 'bổ sung thành phần hồ sơ (hạn 11/12/2023)' },
  ]);
});

describe('recommendations', () => {
  const approved = (recommendation: string, programme = plan) =>
    figuresOf(
      [
        proposalOf(
          'a',
          [
            registered('2023-07-03'),
            ['2023-07-24', fact.documented('1/QĐ', '2023-07-24'), 'implementing'],
          ],
          { recommendation },
        ),
      ],
      { programme },
    );

  test('are counted like the approval that they came with', () => {
    expect(approved('Kiến nghị thí điểm.').lists.recommending).toEqual([
      { dossierId: 'a', on: '2023-07-24', detail: '1/QĐ ngày 24/07/2023' },
    ]);
  });

  test('of spaces alone are none', () => {
    expect(approved('   ').lists.recommending).toEqual([]);
  });

  test.each([
    ['ĐỀ XUẤT, KIẾN NGHỊ', true, 1],
    ['Các kiến nghị khác', true, 1],
    ['ĐỀ XUẤT', true, 0],
    ['ĐỀ XUẤT, KIẾN NGHỊ', false, 0],
  ])('are read from the section "%s" that carries text: %s', (heading, text, n) => {
    const sections = plan.form.sections.map((one) =>
      one.id === 'VIII' ? { ...one, heading, text } : one,
    );
    const programme = { ...plan, form: { ...plan.form, sections } };
    expect(approved('Kiến nghị thí điểm.', programme).recommendations).toHaveLength(n);
  });
});
