import type { Status } from '../../../events/schema/envelope.ts';
import type { Inspection } from '../../../shared/domain/oversight/state.ts';
import { summaryReport } from '../../../shared/domain/reports/summaryReport.ts';
import { inspectionAfter, raised, raisedToo } from '../../support/cases.ts';
import { figuresOf, lead, proposalOf, registered } from './madeFigures.ts';
import { fact, type Happening, plan, reportOf } from './sampleYear.ts';

test('a report says what it is about, from when to when, and when it was made', () => {
  expect(figuresOf([proposalOf('a', [registered('2023-07-03')])])).toMatchObject({
    v: 1,
    programmeId: 'HCM-BTH-2023',
    dutyId: 'tong-ket',
    unitId: 'hcm-bth',
    dataFrom: '2022-12-15',
    dataTo: '2023-12-13',
    snapshotAt: '2023-12-14T00:00:00.000Z',
    obstacleClasses: plan.obstacleClasses,
  });
});

describe('a dossier of the report', () => {
  const documented = (symbol: string, on: string): Happening => [
    on,
    fact.documented(symbol, on),
    'implementing',
  ];

  test('is shown as it stood at the cut-off, with its last decision', () => {
    const record = proposalOf(
      'a',
      [
        registered('2023-07-03', 'BTH-2023-0007'),
        documented('105/QĐ', '2023-07-24'),
        documented('210/QĐ', '2023-11-02'),
      ],
      { obstacles: ['unclear', 'outdated'] },
    );
    expect(figuresOf([record]).dossiers).toEqual([
      {
        id: 'a',
        number: 'BTH-2023-0007',
        title: 'Giải pháp a',
        lead: lead.name,
        department: 'Khoa Dược',
        obstacles: ['unclear', 'outdated'],
        status: 'implementing',
        registeredOn: '2023-07-03',
        decision: { symbol: '210/QĐ', issuedOn: '2023-11-02' },
      },
    ]);
  });

  test('names no department that it does not have, and no decision', () => {
    const record = proposalOf('a', [registered('2023-07-03')], { department: undefined });
    const [shown] = figuresOf([record]).dossiers;
    expect(shown).not.toHaveProperty('department');
    expect(shown).not.toHaveProperty('decision');
  });

  test('stands in order of its number', () => {
    const numbered = ['c', 'a', 'd', 'b'].map((id) =>
      proposalOf(id, [registered('2023-07-03', id)]),
    );
    expect(figuresOf(numbered).dossiers.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a dossier that nothing happened to in the period', () => {
  const earlier = (status: Status) =>
    proposalOf('a', [
      ['2022-06-01', fact.submitted('a'), 'registered'],
      ['2022-07-01', { type: 'Commented', data: { text: 'Đã xem' } }, status],
    ]);

  test.each<Status>(['award_proposed', 'archived', 'refused', 'withdrawn'])(
    'is left out when it was %s',
    (status) => {
      expect(summaryReport(reportOf([earlier(status)]))).toEqual({ empty: true });
    },
  );

  test.each<Status>(['registered', 'deciding', 'implementing', 'nominating'])(
    'is in the report while it is %s',
    (status) => {
      expect(figuresOf([earlier(status)]).dossiers).toMatchObject([{ id: 'a', status }]);
    },
  );
});

test('a dossier that ended in the period is in the report', () => {
  const ended = proposalOf('a', [
    registered('2022-06-01'),
    ['2023-03-01', fact.withdrawn(), 'withdrawn'],
  ]);
  expect(figuresOf([ended]).dossiers).toMatchObject([{ id: 'a', status: 'withdrawn' }]);
});

describe('inspections', () => {
  const [open, answered] = inspectionAfter(raised, raisedToo).findings;
  if (!open || !answered) throw new Error('nothing was found');
  const visit = (visitedOn: string, findings: Inspection['findings'] = []): Inspection => ({
    ...inspectionAfter(),
    programmeId: plan.id,
    visitedOn,
    findings,
  });
  const told = (...inspections: Inspection[]) => {
    const report = summaryReport(reportOf([], { inspections }));
    return 'empty' in report ? [] : report.inspections;
  };

  test('alone make a report', () => {
    expect(told(visit('2023-09-08'))).toEqual([
      { on: '2023-09-08', place: 'Khoa Xét nghiệm', findings: 0, open: 0 },
    ]);
  });

  test.each([
    ['2022-12-14', 0],
    ['2022-12-15', 1],
    ['2023-12-13', 1],
    ['2023-12-14', 0],
  ])('of %s are told %d times', (on, n) => {
    expect(told(visit(on))).toHaveLength(n);
  });

  test('leave a finding open until it is closed, answered or not', () => {
    const findings = [
      open,
      { ...answered, status: 'answered' as const },
      { ...open, id: 'f3', status: 'closed' as const },
    ];
    expect(told(visit('2023-09-08', findings))).toMatchObject([{ findings: 3, open: 2 }]);
  });

  test('of another programme are not told', () => {
    expect(told({ ...visit('2023-09-08'), programmeId: 'DN-TD-2024' })).toEqual([]);
  });
});

test('recommendations stand with the dossier that makes them, in order of numbers', () => {
  const asking = (id: string, recommendation: string) =>
    proposalOf(
      id,
      [
        registered('2023-07-03', id),
        ['2023-07-24', fact.documented('1/QĐ', '2023-07-24'), 'implementing'],
      ],
      { recommendation },
    );
  const figures = figuresOf([
    asking('b', ' Kiến nghị thí điểm. '),
    asking('c', ''),
    asking('a', 'Đề xuất sửa quy trình.'),
  ]);
  expect(figures.recommendations).toEqual([
    { dossierId: 'a', text: 'Đề xuất sửa quy trình.' },
    { dossierId: 'b', text: 'Kiến nghị thí điểm.' },
  ]);
});
