import type { Obligation } from '../../../events/schema/envelope.ts';
import type { DossierRecord } from '../../../shared/domain/reports/reportInput.ts';
import { figuresOf, proposalOf, registered } from './madeFigures.ts';
import { fact, type Happening, quality, yearEnd } from './sampleYear.ts';

const told = (id: string, dossiers: readonly DossierRecord[], duty = yearEnd) =>
  figuresOf(dossiers, { duty }).narrative.find((part) => part.id === id)?.sentences;

const completed = (texts: Parameters<typeof fact.completed>[1] = {}): Happening => [
  '2023-10-02',
  fact.completed('2023-09-29', texts),
  'evaluating',
];
const returned: Happening = ['2023-10-05', fact.completionReturned(), 'implementing'];
const one = (...happenings: Happening[]) => [
  proposalOf('a', [registered('2023-07-03'), ...happenings]),
];

test('a plan without headings of its own gets the customary ones', () => {
  const { narrative } = figuresOf(one(), { duty: { ...yearEnd, narrative: [] } });
  expect(narrative).toEqual([
    { id: 'achieved', heading: 'Mặt được', sentences: [] },
    { id: 'limits', heading: 'Mặt hạn chế', sentences: [] },
    { id: 'causes', heading: 'Nguyên nhân', sentences: [] },
    { id: 'lessons', heading: 'Bài học kinh nghiệm', sentences: [] },
  ]);
});

test('a customary heading that the plan words itself stands once, as the plan words it', () => {
  const own = { ...yearEnd, narrative: [{ id: 'limits', heading: 'Tồn tại' }] };
  const { narrative } = figuresOf(one(), { duty: own });
  expect(narrative.map(({ heading }) => heading)).toEqual([
    'Tồn tại',
    'Mặt được',
    'Nguyên nhân',
    'Bài học kinh nghiệm',
  ]);
});

test.each(['achieved', 'limits', 'volume_quality', 'lessons'])(
  'under %s a completion report that was sent back is not quoted',
  (id) => {
    expect(told(id, one(completed({ lessons: 'Tập huấn sớm.' })))).not.toEqual([]);
    expect(told(id, one(completed({ lessons: 'Tập huấn sớm.' }), returned))).toEqual([]);
  },
);

test('what people left empty or wrote around with spaces is printed as they meant it', () => {
  const texts = { achieved: ' Nhanh hơn. ', limits: '  ', lessons: '' };
  expect(told('achieved', one(completed(texts)))).toEqual([{ text: 'Nhanh hơn.', about: ['a'] }]);
  expect(told('limits', one(completed(texts)))).toEqual([]);
  expect(told('lessons', one(completed(texts)))).toEqual([]);
});

test('what was overdue at the cut-off is a limit', () => {
  const due = { on: '2023-12-12', clause: 'nội bộ', computed: '' };
  const owed: Obligation[] = [{ id: 'i', kind: 'intake', who: [quality], due }];
  const record = proposalOf('a', [['2023-12-01', fact.submitted('a'), 'registered', owed]]);
  expect(told('limits', [record])?.map(({ text }) => text)).toEqual([
    'Quá hạn tại thời điểm chốt số liệu: tiếp nhận hồ sơ (hạn 12/12/2023).',
  ]);
});

test('each dossier is named for its own limits alone', () => {
  const late = (id: string, period: string): DossierRecord =>
    proposalOf(id, [
      registered('2023-07-03', id),
      ['2023-11-01', fact.progress(period), 'implementing'],
    ]);
  expect(told('limits', [late('a', '2023-07'), late('b', '2023-08')])).toEqual([
    {
      text: 'Nộp chậm báo cáo tiến độ tháng 7/2023 (hạn 07/08/2023, nộp 01/11/2023).',
      about: ['a'],
    },
    {
      text: 'Nộp chậm báo cáo tiến độ tháng 8/2023 (hạn 07/09/2023, nộp 01/11/2023).',
      about: ['b'],
    },
  ]);
});

describe('causes', () => {
  const texts = (...happenings: Happening[]) =>
    told('causes', one(...happenings))?.map(({ text }) => text);

  test.each<[string, Happening, string[]]>([
    [
      'a difficulty of a progress report',
      ['2023-08-07', fact.progress('2023-07', 'Thiếu máy in.'), 'implementing'],
      ['Khó khăn tháng 7/2023: Thiếu máy in.'],
    ],
    [
      'a progress report without difficulties',
      ['2023-08-07', fact.progress('2023-07'), 'implementing'],
      [],
    ],
    [
      'a completion report to be done again',
      returned,
      ['Báo cáo hoàn thành phải làm lại: Thiếu số liệu trước khi áp dụng'],
    ],
    [
      'a decision taken back',
      ['2023-07-21', fact.takenBack(), 'deciding'],
      ['Ý kiến đồng ý được rút lại: Cần làm rõ kinh phí'],
    ],
  ])('are told from %s', (_, happening, expected) => {
    expect(texts(happening)).toEqual(expected);
  });

  test('of the time before the period are not told', () => {
    const early = proposalOf('a', [
      registered('2022-07-03'),
      ['2022-08-07', fact.progress('2022-07', 'Thiếu máy in.'), 'implementing'],
    ]);
    expect(told('causes', [early])).toEqual([]);
  });
});

describe('the order of sentences', () => {
  const finished = (id: string, ...more: Happening[]) =>
    proposalOf(id, [registered('2023-07-03', id), ...more, completed({ achieved: `${id}.` })]);
  const approved: Happening = ['2023-07-24', fact.documented('1/QĐ', '2023-07-24'), 'implementing'];
  const evaluated = (id: string, outstanding: boolean): DossierRecord => {
    const happenings: Happening[] = [
      registered('2023-07-03', id),
      completed({ achieved: `${id}.` }),
      ['2023-10-10', fact.evaluated('completed', outstanding), 'nominating'],
    ];
    return proposalOf(id, happenings);
  };
  const order = (...dossiers: DossierRecord[]) =>
    told('achieved', dossiers)?.map(({ text }) => text);

  test('puts what stood out before what was approved, and that before the rest', () => {
    expect(
      order(finished('a'), finished('b', approved), evaluated('c', false), evaluated('d', true)),
    ).toEqual(['d.', 'b.', 'a.', 'c.']);
  });

  test('is else the order of numbers', () => {
    expect(order(finished('c'), finished('a'), finished('b'))).toEqual(['a.', 'b.', 'c.']);
  });
});

test('a dossier that says the same twice is named once for it', () => {
  expect(
    told('causes', [
      ...one(
        ['2023-08-07', fact.progress('2023-07', 'Thiếu máy in.'), 'implementing'],
        ['2023-08-15', fact.progress('2023-07', 'Thiếu máy in.'), 'implementing'],
      ),
    ]),
  ).toEqual([{ text: 'Khó khăn tháng 7/2023: Thiếu máy in.', about: ['a'] }]);
});
