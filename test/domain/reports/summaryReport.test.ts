import {
  type FigureId,
  figureIds,
  type ReportFigures,
  reportFigures,
} from '../../../events/schema/reportFigures.ts';
import { count, listOf } from '../../../shared/domain/reports/readFigures.ts';
import type { DossierRecord } from '../../../shared/domain/reports/reportInput.ts';
import { summaryReport } from '../../../shared/domain/reports/summaryReport.ts';
import {
  fact,
  type Happening,
  person,
  plan,
  quality,
  recordOf,
  reportOf,
  yearEnd,
} from './sampleYear.ts';

const an = person('Lê Văn Thí');

let made = 0;
const proposal = (...happenings: Happening[]): DossierRecord => {
  made += 1;
  return recordOf(
    { id: `d${made}`, title: `Giải pháp ${made}`, lead: an, department: 'Khoa Dược' },
    happenings,
  );
};

function figuresOf(dossiers: readonly DossierRecord[], changes = {}): ReportFigures {
  const report = summaryReport(reportOf(dossiers, changes));
  if ('empty' in report) throw new Error('the report is empty');
  return report;
}

/** The figures that are not nought. */
const counted = (figures: ReportFigures): Partial<Record<FigureId, number>> =>
  Object.fromEntries(figureIds.map((id) => [id, count(figures, id)]).filter(([, n]) => n !== 0));

const registered = (on: string, number = 'BTH-2023-0001'): Happening => [
  on,
  fact.submitted(number),
  'registered',
];

test('the first and the last day of the period are counted, the days around them are not', () => {
  const figures = figuresOf([
    proposal(registered('2022-12-14', 'a'), ['2022-12-14', fact.withdrawn(), 'withdrawn']),
    proposal(registered('2022-12-15', 'b')),
    proposal(registered('2023-12-13', 'c')),
    proposal(registered('2023-12-14', 'd')),
  ]);
  expect(listOf(figures, 'registered').map(({ dossier }) => dossier.number)).toEqual(['b', 'c']);
  expect(figures.dossiers.map(({ number }) => number)).toEqual(['b', 'c']);
});

test('what happened after the cut-off changes nothing, whenever the report is made', () => {
  const early = proposal(registered('2023-07-03'), ['2023-07-05', fact.received(), 'appraising']);
  const later = {
    dossier: early.dossier,
    history: [
      ...early.history,
      ...recordOf({ id: early.dossier.id, title: 'Tên mới', lead: an }, [
        ['2023-12-20', fact.withdrawn(), 'withdrawn'],
      ]).history.map((event) => ({ ...event, seq: 3 })),
    ],
  };
  expect(figuresOf([later])).toEqual(figuresOf([early]));
});

test('a dossier that ended before the period is not listed, one that is still open is', () => {
  const figures = figuresOf([
    proposal(registered('2022-06-01', 'a'), ['2022-07-01', fact.refused(), 'refused']),
    proposal(registered('2022-06-01', 'b'), ['2022-07-01', fact.received(), 'appraising']),
  ]);
  expect(figures.dossiers.map(({ number, status }) => [number, status])).toEqual([
    ['b', 'appraising'],
  ]);
  expect(counted(figures)).toEqual({});
});

test('a draft is nobody’s figure', () => {
  const draft = proposal(['2023-07-01', { type: 'DraftSaved', data: { changes: [] } }, 'draft']);
  expect(summaryReport(reportOf([draft]))).toEqual({ empty: true });
});

test('a period in which nothing happened gives no report', () => {
  expect(summaryReport(reportOf([]))).toEqual({ empty: true });
});

test('a dossier that went the whole way is counted at every step', () => {
  const figures = figuresOf([
    proposal(
      ['2023-07-03', fact.submitted('BTH-2023-0001', true), 'registered'],
      ['2023-07-04', fact.returned(1), 'revision_requested'],
      ['2023-07-06', fact.returned(2), 'revision_requested'],
      ['2023-07-10', fact.received(), 'appraising'],
      ['2023-07-10', fact.appraisalStarted(), 'appraising'],
      ['2023-07-12', fact.appraised('legality', 'favourable'), 'appraising'],
      ['2023-07-13', fact.appraised('feasibility', 'favourable_with_conditions'), 'deciding'],
      ['2023-07-20', fact.voted(5, 1, true), 'agreed_pending_document'],
      ['2023-07-24', fact.documented('105/QĐ-BVTMHH', '2023-07-24'), 'implementing'],
      ['2023-07-25', fact.milestones('2023-08-31'), 'implementing'],
      ['2023-08-31', fact.reached('2023-08-31'), 'implementing'],
      ['2023-09-07', fact.progress('2023-08'), 'implementing'],
      ['2023-10-02', fact.completed('2023-09-29'), 'evaluating'],
      ['2023-10-10', fact.evaluated('completed', true), 'nominating'],
      ['2023-10-20', fact.nominated(), 'award_proposed'],
    ),
  ]);
  expect(counted(figures)).toEqual({
    registered: 1,
    urgent: 1,
    returned: 1,
    received: 1,
    appraised: 1,
    favourable_with_conditions: 1,
    voted: 1,
    approved: 1,
    milestones_on_time: 1,
    progress_on_time: 1,
    completed: 1,
    evaluated_completed: 1,
    outstanding: 1,
    nominated: 1,
  });
  expect(figures.lists.returned).toEqual([
    { dossierId: `d${made}`, on: '2023-07-06', detail: '02 lần' },
  ]);
  expect(figures.lists.voted[0]?.detail).toBe('5/6 đồng ý, 1 không đồng ý');
  expect(figures.lists.approved[0]?.detail).toBe('105/QĐ-BVTMHH ngày 24/07/2023');
  expect(figures.dossiers[0]?.decision).toEqual({
    symbol: '105/QĐ-BVTMHH',
    issuedOn: '2023-07-24',
  });
});

describe('appraisal', () => {
  const started: Happening[] = [
    registered('2023-07-03'),
    ['2023-07-05', fact.appraisalStarted(), 'appraising'],
    ['2023-07-06', fact.appraised('legality', 'favourable'), 'appraising'],
  ];

  test('is counted once every part has its finding', () => {
    expect(counted(figuresOf([proposal(...started)]))).toEqual({ registered: 1 });
  });

  test('counts as its worst part', () => {
    const figures = figuresOf([
      proposal(...started, [
        '2023-07-07',
        fact.appraised('feasibility', 'unfavourable'),
        'deciding',
      ]),
    ]);
    expect(counted(figures)).toEqual({ registered: 1, appraised: 1, unfavourable: 1 });
  });

  test('finished before the period is not counted again', () => {
    const figures = figuresOf([
      proposal(
        registered('2022-07-03'),
        ['2022-07-05', fact.appraisalStarted(), 'appraising'],
        ['2022-07-06', fact.appraised('legality', 'favourable'), 'appraising'],
        ['2022-07-07', fact.appraised('feasibility', 'favourable'), 'deciding'],
      ),
    ]);
    expect(counted(figures)).toEqual({});
  });
});

test('a failed vote that the head allowed is both, and a refusal taken back is none', () => {
  const allowed = proposal(
    registered('2023-07-03', 'a'),
    ['2023-07-20', fact.voted(2, 4, false), 'vote_not_passed'],
    ['2023-07-21', fact.allowed(), 'agreed_pending_document'],
  );
  const reopened = proposal(
    registered('2023-07-03', 'b'),
    ['2023-07-20', fact.refused(), 'refused'],
    ['2023-07-21', fact.takenBack(), 'deciding'],
  );
  expect(counted(figuresOf([allowed, reopened]))).toEqual({
    registered: 2,
    voted: 1,
    vote_not_passed: 1,
    allowed_despite_vote: 1,
    agreed_pending_document: 1,
  });
});

test('agreed dossiers are counted from the day on which they came to stand so', () => {
  const figures = figuresOf([
    proposal(
      registered('2023-07-03'),
      ['2023-07-20', fact.voted(5, 1, true), 'agreed_pending_document'],
      ['2023-07-25', { type: 'Commented', data: { text: 'Chờ ký' } }, 'agreed_pending_document'],
    ),
  ]);
  expect(figures.lists.agreed_pending_document).toEqual([
    { dossierId: `d${made}`, on: '2023-07-20' },
  ]);
});

test('milestones are late by the day they were reached, and say when', () => {
  const figures = figuresOf([
    proposal(
      registered('2023-07-03'),
      ['2023-07-25', fact.milestones('2023-08-31'), 'implementing'],
      ['2023-09-04', fact.reached('2023-09-01'), 'implementing'],
    ),
  ]);
  expect(figures.lists.milestones_late).toEqual([
    {
      dossierId: `d${made}`,
      on: '2023-09-04',
      detail: 'Tập huấn quy trình mới (hạn 31/08/2023, đạt 01/09/2023)',
    },
  ]);
  expect(count(figures, 'milestones_on_time')).toBe(0);
});

describe('progress reports', () => {
  // Five working days after Monday 31 July 2023: Monday 7 August.
  test.each([
    ['2023-08-07', 'progress_on_time'],
    ['2023-08-08', 'progress_late'],
  ] as const)('sent on %s are %s', (on, id) => {
    const figures = figuresOf([
      proposal(registered('2023-07-03'), [on, fact.progress('2023-07'), 'implementing']),
    ]);
    expect(count(figures, id)).toBe(1);
  });

  test('that were returned and sent again count once, by their first day', () => {
    const figures = figuresOf([
      proposal(
        registered('2023-07-03'),
        ['2023-08-07', fact.progress('2023-07'), 'implementing'],
        ['2023-08-15', fact.progress('2023-07'), 'implementing'],
      ),
    ]);
    expect(counted(figures)).toMatchObject({ progress_on_time: 1 });
    expect(figures.lists.progress_late).toEqual([]);
  });

  test('that were skipped keep their reason', () => {
    const figures = figuresOf([
      proposal(registered('2023-07-03'), ['2023-08-02', fact.skipped('2023-07'), 'implementing']),
    ]);
    expect(figures.lists.progress_skipped[0]?.detail).toBe('tháng 7/2023: Chờ thiết bị về');
  });
});

test('a completion report that was sent back is not counted until it comes again', () => {
  const returned: Happening[] = [
    registered('2023-07-03'),
    ['2023-10-02', fact.completed('2023-09-29'), 'evaluating'],
    ['2023-10-05', fact.completionReturned(), 'implementing'],
  ];
  expect(count(figuresOf([proposal(...returned)]), 'completed')).toBe(0);
  const again: Happening = ['2023-10-09', fact.completed('2023-09-29'), 'evaluating'];
  expect(figuresOf([proposal(...returned, again)]).lists.completed).toMatchObject([
    { on: '2023-10-09' },
  ]);
});

test('what was owed at the cut-off and past its last day is overdue, the last day itself is not', () => {
  const owed = (on: string) => ({
    id: 'intake',
    kind: 'intake' as const,
    who: [quality],
    due: { on, clause: 'nội bộ', computed: '' },
  });
  const at = (on: string) =>
    figuresOf([proposal(['2023-12-01', fact.submitted('a'), 'registered', [owed(on)]])]).lists
      .overdue;
  expect(at('2023-12-12')).toEqual([
    { dossierId: `d${made}`, on: '2023-12-12', detail: 'tiếp nhận hồ sơ (hạn 12/12/2023)' },
  ]);
  expect(at('2023-12-13')).toEqual([]);
});

test('only a hand-over outside the role is told', () => {
  const figures = figuresOf([
    proposal(
      registered('2023-07-03'),
      ['2023-07-04', fact.handedOver(false), 'registered'],
      ['2023-07-05', fact.handedOver(true), 'registered'],
    ),
  ]);
  expect(figures.lists.overridden).toEqual([
    { dossierId: `d${made}`, on: '2023-07-05', detail: 'Phòng chưa có người' },
  ]);
});

test('recommendations come from approved proposals alone', () => {
  const asking = (id: string, approved: boolean) =>
    recordOf({ id, title: id, lead: an, recommendation: ' Kiến nghị thí điểm. ' }, [
      registered('2023-07-03', id),
      ...(approved
        ? [['2023-07-24', fact.documented('1/QĐ', '2023-07-24'), 'implementing'] as const]
        : []),
    ]);
  const figures = figuresOf([asking('a', true), asking('b', false)]);
  expect(figures.recommendations).toEqual([{ dossierId: 'a', text: 'Kiến nghị thí điểm.' }]);
  expect(count(figures, 'recommending')).toBe(1);
});

test('a form without such a section recommends nothing', () => {
  const programme = { ...plan, form: { ...plan.form, sections: [] } };
  const record = recordOf({ id: 'a', title: 'a', lead: an, recommendation: 'Kiến nghị.' }, [
    registered('2023-07-03'),
    ['2023-07-24', fact.documented('1/QĐ', '2023-07-24'), 'implementing'],
  ]);
  expect(count(figuresOf([record], { programme }), 'recommending')).toBe(0);
});

test('a progress report whose step sets no limit is on time', () => {
  const programme = { ...plan, route: [] };
  const record = proposal(registered('2023-07-03'), [
    '2023-09-30',
    fact.progress('2023-Q2'),
    'implementing',
  ]);
  expect(figuresOf([record], { programme }).lists.progress_on_time).toEqual([
    { dossierId: record.dossier.id, on: '2023-09-30', detail: 'quý II/2023' },
  ]);
});

test('a hand-over outside the role is told even when nobody said why', () => {
  const record = proposal(registered('2023-07-03'), [
    '2023-07-05',
    {
      type: 'Reassigned',
      data: { stepId: 'intake', part: 'main', to: [quality], reason: '', flagged: true },
    },
    'registered',
  ]);
  const limits = figuresOf([record]).narrative.find(({ id }) => id === 'limits');
  expect(limits?.sentences.map(({ text }) => text)).toEqual([
    'Có bước được giao lại ngoài phân công:',
  ]);
});

describe('the narrative', () => {
  test('leaves a heading empty that no record can fill', () => {
    const duty = { ...yearEnd, narrative: [{ id: 'budget', heading: 'Kinh phí' }] };
    const figures = figuresOf([proposal(registered('2023-07-03'))], { duty });
    expect(figures.narrative[0]).toEqual({ id: 'budget', heading: 'Kinh phí', sentences: [] });
  });

  const told = (figures: ReportFigures, id: string) =>
    figures.narrative.find((part) => part.id === id)?.sentences;

  test('has the plan’s headings first and the customary ones that the plan leaves out', () => {
    const figures = figuresOf([proposal(registered('2023-07-03'))]);
    expect(figures.narrative.map(({ heading }) => heading)).toEqual([
      ...yearEnd.narrative.map(({ heading }) => heading),
      'Nguyên nhân',
    ]);
  });

  test('says nothing where nobody reported anything', () => {
    const figures = figuresOf([proposal(registered('2023-07-03'))]);
    expect(figures.narrative.flatMap(({ sentences }) => sentences)).toEqual([]);
  });

  test('takes strengths, limits, volume, quality and lessons from the completion report', () => {
    const figures = figuresOf([
      proposal(registered('2023-07-03'), [
        '2023-10-02',
        fact.completed('2023-09-29', { lessons: 'Tập huấn sớm.' }),
        'evaluating',
      ]),
    ]);
    const about = [`d${made}`];
    expect(told(figures, 'achieved')).toEqual([
      { text: 'Thời gian chờ giảm từ 72 phút còn 31 phút.', about },
    ]);
    expect(told(figures, 'limits')).toEqual([{ text: 'Chưa áp dụng cho ca đêm.', about }]);
    expect(told(figures, 'volume_quality')).toEqual([
      { text: 'Khối lượng: Đã áp dụng cho 1.250 lượt người bệnh.', about },
      { text: 'Chất lượng: Không ghi nhận sai sót.', about },
    ]);
    expect(told(figures, 'lessons')).toEqual([{ text: 'Tập huấn sớm.', about }]);
  });

  test('names delays, skips, overrides and failed votes among the limits', () => {
    const figures = figuresOf([
      proposal(
        registered('2023-07-03'),
        ['2023-07-04', fact.handedOver(true), 'registered'],
        ['2023-07-20', fact.voted(2, 4, false), 'vote_not_passed'],
        ['2023-07-25', fact.milestones('2023-08-31'), 'implementing'],
        ['2023-08-08', fact.progress('2023-07', 'Thiếu máy in.'), 'implementing'],
        ['2023-09-04', fact.reached('2023-09-01'), 'implementing'],
        ['2023-09-05', fact.skipped('2023-08'), 'implementing'],
      ),
    ]);
    expect(told(figures, 'limits')?.map(({ text }) => text)).toEqual([
      'Chậm mốc thực hiện: Tập huấn quy trình mới (hạn 31/08/2023, đạt 01/09/2023).',
      'Nộp chậm báo cáo tiến độ tháng 7/2023 (hạn 07/08/2023, nộp 08/08/2023).',
      'Không báo cáo tiến độ tháng 8/2023: Chờ thiết bị về',
      'Có bước được giao lại ngoài phân công: Phòng chưa có người',
      'Biểu quyết không thông qua: 2/6 đồng ý, 4 không đồng ý.',
    ]);
    expect(told(figures, 'causes')).toEqual([
      { text: 'Khó khăn tháng 7/2023: Thiếu máy in.', about: [`d${made}`] },
    ]);
  });

  test('tells what stood out first and names dossiers that say the same together', () => {
    const finished = (number: string, outstanding: boolean, achieved: string) =>
      proposal(
        registered('2023-07-03', number),
        ['2023-10-02', fact.completed('2023-09-29', { achieved }), 'evaluating'],
        ['2023-10-10', fact.evaluated('completed', outstanding), 'nominating'],
      );
    const [a, b, c] = [
      finished('a', false, 'Như nhau.'),
      finished('b', true, 'Nổi bật.'),
      finished('c', false, 'Như nhau.'),
    ];
    expect(told(figuresOf([a, b, c]), 'achieved')).toEqual([
      { text: 'Nổi bật.', about: [b.dossier.id] },
      { text: 'Như nhau.', about: [a.dossier.id, c.dossier.id] },
    ]);
  });
});

describe('the heading', () => {
  test('of a report that goes to the department addresses it', () => {
    const { heading } = figuresOf([proposal(registered('2023-07-03'))]);
    expect(heading).toMatchObject({
      superior: 'Sở Y tế Thành phố Hồ Chí Minh',
      issuer: 'Bệnh viện Truyền máu Huyết học',
      symbol: 'BC-BTH',
      year: 2023,
      instrument: 'Kế hoạch số 9…/KH-QLCL ngày 31/05/2023 của Bệnh viện Truyền máu Huyết học',
      addressees: ['Sở Y tế Thành phố Hồ Chí Minh'],
      recipients: ['BGĐ', 'Các khoa/phòng'],
      archive: 'VT, P.QLCL (Th)',
      signer: { name: 'Trần Thị Thử', title: 'Giám đốc' },
    });
  });

  test('of a report that stays in the house addresses nobody', () => {
    const duty = { ...yearEnd, receivers: ['unit:head_of_unit'] };
    expect(figuresOf([proposal(registered('2023-07-03'))], { duty }).heading.addressees).toEqual(
      [],
    );
  });

  test('leaves the signer’s name open when nobody heads the unit', () => {
    const figures = figuresOf([proposal(registered('2023-07-03'))], { unitHead: undefined });
    expect(figures.heading.signer).toEqual({ title: 'Giám đốc' });
  });

  test('takes the body above from the unit when it has one', () => {
    const unit = {
      id: 'u',
      name: 'Bệnh viện Mắt',
      code: 'BVM',
      place: 'Gia Lai',
      superiorName: 'Sở Y tế Gia Lai',
    };
    const { heading } = figuresOf([proposal(registered('2023-07-03'))], { unit });
    expect([heading.superior, heading.addressees]).toEqual([
      'Sở Y tế Gia Lai',
      ['Sở Y tế Gia Lai'],
    ]);
  });

  test('archives with the records office when the plan names no archive', () => {
    const programme = { ...plan, instrument: { ...plan.instrument, type: 'ĐA', recipients: [] } };
    const { heading } = figuresOf([proposal(registered('2023-07-03'))], { programme });
    expect([heading.archive, heading.instrument.slice(0, 5)]).toEqual(['VT', 'ĐA số']);
  });
});

test('inspections inside the period are told with what is still open', () => {
  const visit = (visitedOn: string) => ({
    tenant: 'hcm',
    id: `kt-${visitedOn}`,
    version: 1,
    kind: 'inspection' as const,
    programmeId: plan.id,
    unitId: 'hcm-bth',
    unitName: 'Bệnh viện',
    openedOn: visitedOn,
    openedBy: quality,
    commandIds: [],
    place: 'Khoa Dược',
    visitedOn,
    inspectors: [quality],
    checklist: [],
    findings: (['open', 'closed'] as const).map((status) => ({
      id: status,
      text: 'Thiếu biên bản',
      responsible: an,
      due: { on: '2023-11-01', clause: 'nội bộ', computed: '' },
      raisedBy: quality,
      status,
    })),
  });
  const figures = figuresOf([], {
    inspections: [
      visit('2022-12-14'),
      visit('2023-10-12'),
      { ...visit('2023-10-12'), programmeId: 'DN-TD-2024', place: 'Khoa Vi sinh' },
      visit('2023-12-14'),
    ],
  });
  expect(figures.inspections).toEqual([
    { on: '2023-10-12', place: 'Khoa Dược', findings: 2, open: 1 },
  ]);
});

test('figures are a plain value: stored and read again they are the same', () => {
  const figures = figuresOf([proposal(registered('2023-07-03'))]);
  expect(reportFigures.parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
});
