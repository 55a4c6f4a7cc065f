import fc from 'fast-check';
import { figureIds } from '../../../events/schema/reportFigures.ts';
import { addDays } from '../../../shared/domain/calendar/days.ts';
import {
  byDepartment,
  byObstacle,
  byStatus,
  count,
  listOf,
  wholeUnit,
} from '../../../shared/domain/reports/readFigures.ts';
import { summaryReport } from '../../../shared/domain/reports/summaryReport.ts';
import { fact, type Happening, person, plan, recordOf, reportOf, yearEnd } from './sampleYear.ts';

const findings = ['favourable', 'favourable_with_conditions', 'unfavourable'] as const;
const results = ['completed', 'partly_completed', 'not_completed'] as const;
const statuses = [
  'registered',
  'appraising',
  'agreed_pending_document',
  'implementing',
  'archived',
] as const;

const someFact = fc.oneof(
  fc.constantFrom(
    fact.received(),
    fact.returned(),
    fact.withdrawn(),
    fact.appraisalStarted(),
    fact.allowed(),
    fact.takenBack(),
    fact.refused(),
    fact.completionReturned(),
    fact.nominated(),
    fact.handedOver(true),
    fact.documented('1/QĐ', '2023-07-24'),
    fact.milestones('2023-08-31'),
    fact.reached('2023-09-01'),
    fact.skipped('2023-08'),
    fact.completed('2023-09-01'),
  ),
  fc.constantFrom(...findings).map((finding) => fact.appraised('legality', finding)),
  fc.constantFrom(...findings).map((finding) => fact.appraised('feasibility', finding)),
  fc.boolean().map((passed) => fact.voted(3, 3, passed)),
  fc.constantFrom('2023-06', '2023-07', '2023-Q3').map((period) => fact.progress(period)),
  fc
    .tuple(fc.constantFrom(...results), fc.boolean())
    .map(([r, outstanding]) => fact.evaluated(r, outstanding)),
);

/** Any facts in any order on rising days: a report must stand whatever the record says. */
const someRecord = fc
  .record({
    first: fc.integer({ min: 0, max: 400 }),
    steps: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 40 }), someFact, fc.constantFrom(...statuses)),
      { maxLength: 14 },
    ),
    department: fc.option(fc.constantFrom('Khoa Dược', 'Khoa Đông y', 'Khoa Vi sinh'), {
      nil: undefined,
    }),
    obstacles: fc.uniqueArray(fc.constantFrom(...plan.obstacleClasses.map(({ id }) => id))),
    urgent: fc.boolean(),
  })
  .map(({ first, steps, department, obstacles, urgent }) => (n: number) => {
    let day = addDays('2022-11-15', first);
    const happenings: Happening[] = [
      [day, fact.submitted(`BTH-${String(n).padStart(4, '0')}`, urgent), 'registered'],
    ];
    for (const [days, one, status] of steps) {
      day = addDays(day, days);
      happenings.push([day, one, status]);
    }
    const lead = person('Lê Văn Thí');
    return recordOf(
      { id: `d${n}`, title: `Giải pháp ${n}`, lead, obstacles, ...(department && { department }) },
      happenings,
    );
  });

const someDossiers = fc
  .array(someRecord, { minLength: 1, maxLength: 8 })
  .map((make) => make.map((one, n) => one(n)));

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
/** Counted by where dossiers stood at the cut-off, so their day may lie before the period. */
const standing = new Set(['agreed_pending_document', 'implementing', 'overdue']);

test('every figure equals the list that opens behind it, and the parts add up', () => {
  fc.assert(
    fc.property(someDossiers, (dossiers) => {
      const figures = summaryReport(reportOf(dossiers));
      if ('empty' in figures) return;
      for (const id of figureIds) {
        const list = listOf(figures, id);
        expect(list).toHaveLength(count(figures, id));
        for (const { on } of list) {
          expect(on <= yearEnd.dataTo).toBe(true);
          expect(standing.has(id) || on >= yearEnd.dataFrom).toBe(true);
        }
        const parts = byDepartment(figures, [id]).map(({ counts }) => counts[0] ?? 0);
        expect(sum(parts)).toBe(count(figures, id));
      }
      const n = (id: (typeof figureIds)[number]) => count(figures, id);
      expect(n('favourable') + n('favourable_with_conditions') + n('unfavourable')).toBe(
        n('appraised'),
      );
      expect(n('urgent')).toBeLessThanOrEqual(n('registered'));
      expect(n('vote_not_passed')).toBeLessThanOrEqual(n('voted'));
      expect(n('recommending')).toBeLessThanOrEqual(n('approved'));
      expect(sum(byStatus(figures).map(({ dossiers: some }) => some.length))).toBe(
        figures.dossiers.length,
      );
    }),
  );
});

test('every sentence of the narrative names dossiers of the report', () => {
  fc.assert(
    fc.property(someDossiers, (dossiers) => {
      const figures = summaryReport(reportOf(dossiers));
      if ('empty' in figures) return;
      const known = new Set(figures.dossiers.map(({ id }) => id));
      const sentences = figures.narrative.flatMap((part) => part.sentences);
      expect(
        sentences.every(({ about }) => about.length > 0 && about.every((id) => known.has(id))),
      ).toBe(true);
    }),
  );
});

const figures = (() => {
  const at = (id: string, obstacles: string[], department?: string) =>
    recordOf(
      { id, title: id, lead: person('Lê Văn Thí'), obstacles, ...(department && { department }) },
      [['2023-07-03', fact.submitted(id), 'registered']],
    );
  const made = summaryReport(
    reportOf([
      at('a', ['unclear', 'outdated'], 'Khoa Vi sinh'),
      at('b', ['unclear'], 'Khoa Đông y'),
      at('c', [], 'Khoa Dược'),
      at('d', []),
    ]),
  );
  if ('empty' in made) throw new Error('the report is empty');
  return made;
})();

test('departments stand in Vietnamese order, and a proposal of the unit itself has a line', () => {
  expect(byDepartment(figures, ['registered', 'approved'])).toEqual([
    { name: wholeUnit, counts: [1, 0] },
    { name: 'Khoa Dược', counts: [1, 0] },
    { name: 'Khoa Đông y', counts: [1, 0] },
    { name: 'Khoa Vi sinh', counts: [1, 0] },
  ]);
});

test('a dossier with two obstacle classes counts in both', () => {
  expect(byObstacle(figures, ['registered']).map(({ counts }) => counts[0])).toEqual([0, 2, 0, 1]);
});

test('a list that names a dossier which the report does not have is refused', () => {
  const broken = { ...figures, dossiers: [] };
  expect(() => listOf(broken, 'registered')).toThrow('figure registered counts dossier a');
});
