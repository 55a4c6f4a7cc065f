import { readFileSync } from 'node:fs';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { CriteriaSets } from '../../shared/pages/plans/criteriaSets.tsx';
import { describeProgramme } from '../../shared/programmes/describeProgramme.ts';
import { nextCycle } from '../../shared/programmes/nextCycle.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import { planDifferences } from '../../shared/programmes/planDifferences.ts';
import { planYaml } from '../../shared/programmes/planYaml.ts';

const initiative = readFileSync('shared/programmes/NT-CCHC-2025.yaml', 'utf8');
const movement = readFileSync('shared/programmes/DN-TD-2024.yaml', 'utf8');

const scored = `
criteria:
  - id: score
    name: Bảng điểm của Hội đồng
    clause: nội bộ
    step: council
    total: 100
    groups:
      - id: novelty
        name: Tính mới
        weight: 40
        criteria:
          - { id: S1, text: Mức độ mới, input: choice, options: [{ id: all, name: hoàn toàn mới, points: 30 }, { id: part, name: mới một phần, points: 15 }] }
          - { id: S2, text: Có tài liệu chứng minh, input: yes_no, most: 10 }
      - id: effect
        name: Tính hiệu quả
        weight: 60
        criteria:
          - { id: S3, text: Lợi ích kinh tế hoặc xã hội, input: points, most: 60 }
          - { id: S4, text: Xác nhận của nơi áp dụng, input: evidence }
    bands:
      - { id: fail, name: Không công nhận, from: 0, to: 49 }
      - { id: pass, name: Công nhận, from: 50, to: 84 }
      - { id: top, name: Công nhận xuất sắc, from: 85, to: 100 }
`;
const withScores = initiative + scored;

/** The plan with one place of the criteria changed. */
function changed(from: string, to: string): string {
  if (!scored.includes(from)) throw new Error(`nothing to change: ${from}`);
  return initiative + scored.replace(from, to);
}

const problemsOf = (source: string) => parseProgramme(source, 'ke-hoach.yaml').problems ?? [];
function planOf(source: string): Programme {
  const { programme, problems } = parseProgramme(source, 'ke-hoach.yaml');
  if (!programme) throw new Error(JSON.stringify(problems));
  return programme;
}
const described = (programme: Programme) => describeProgramme(programme, workingCalendar({}), {});
const linesOf = (programme: Programme, heading: string) =>
  described(programme).find((part) => part.heading === heading)?.lines ?? [];

test('a set of groups, weights, inputs and bands that adds up is taken as it is', () => {
  const [set] = planOf(withScores).criteria ?? [];
  expect(set).toMatchObject({ total: 100, groups: [{ weight: 40 }, { weight: 60 }] });
  expect(set?.bands?.map(({ from, to }) => [from, to])).toEqual([
    [0, 49],
    [50, 84],
    [85, 100],
  ]);
});

test.each([
  [
    'weights that do not add up to the total',
    'weight: 60',
    'weight: 50',
    'criteria[0].total',
    'Trọng số các nhóm cộng lại là 90, phải là 100.',
  ],
  [
    'criteria that do not add up to the weight',
    'most: 60',
    'most: 55',
    'criteria[0].groups[1].weight',
    'Điểm cao nhất của các tiêu chí trong nhóm cộng lại là 55, phải bằng trọng số 60.',
  ],
  [
    'a gap between two bands',
    'from: 50, to: 84',
    'from: 55, to: 84',
    'criteria[0].bands[1].from',
    'Hở giữa mức "Không công nhận" (đến 49) và "Công nhận" (từ 55): 50–54 điểm không thuộc mức nào.',
  ],
  [
    'two bands for the same points',
    'from: 85, to: 100',
    'from: 80, to: 100',
    'criteria[0].bands[2].from',
    'Mức "Công nhận xuất sắc" (từ 80) chồng lên "Công nhận" (đến 84).',
  ],
  [
    'a lowest band that leaves points below it',
    'from: 0, to: 49',
    'from: 10, to: 49',
    'criteria[0].bands[0].from',
    'Mức thấp nhất bắt đầu ở 10: 0–9 điểm không thuộc mức nào.',
  ],
  [
    'a highest band that ends before the total',
    'from: 85, to: 100',
    'from: 85, to: 99',
    'criteria[0].bands[2].to',
    'Mức cao nhất kết thúc ở 99, tổng điểm là 100.',
  ],
  [
    'a band that ends before it begins',
    'from: 0, to: 49',
    'from: 50, to: 49',
    'criteria[0].bands[0].to',
    'Mức "Không công nhận" kết thúc (49) trước khi bắt đầu (50).',
  ],
  [
    'a group without its weight',
    '        weight: 40\n',
    '',
    'criteria[0].groups[0]',
    'Nhóm chưa có trọng số.',
  ],
  [
    'points where the set has no total',
    '    total: 100\n',
    '',
    'criteria[0].groups[1].criteria[0].input',
    'Tiêu chí cho điểm mà bộ tiêu chí không có tổng điểm.',
  ],
  [
    'bands where the set has no total',
    '    total: 100\n',
    '',
    'criteria[0].bands',
    'Có mức xếp loại mà bộ tiêu chí không có tổng điểm.',
  ],
  [
    'a criterion named twice',
    'id: S3',
    'id: S1',
    'criteria[0].groups[1].criteria[0].id',
    'Mã "S1" đã dùng ở trên.',
  ],
  [
    'an option named twice',
    'id: part',
    'id: all',
    'criteria[0].groups[0].criteria[0].options[1].id',
    'Mã "all" đã dùng ở trên.',
  ],
  [
    'a step that is none',
    'step: council',
    'step: hoi-dong',
    'criteria[0].step',
    'Không có bước "hoi-dong".',
  ],
  [
    'an unknown kind of input',
    'input: points',
    'input: stars',
    'criteria[0].groups[1].criteria[0].input',
    'Giá trị không có trong danh mục.',
  ],
  [
    'a choice of one',
    ', { id: part, name: mới một phần, points: 15 }',
    '',
    'criteria[0].groups[0].criteria[0].options',
    'Để trống.',
  ],
])('%s is named with its field and what to do', (_, from, to, field, problem) => {
  const found = problemsOf(changed(from, to));
  expect(found).toContainEqual(expect.objectContaining({ field, problem }));
  for (const { line, remedy } of found) {
    expect(line).toBeGreaterThan(initiative.split('\n').length - 1);
    expect(remedy).not.toBe('');
  }
});

test('the check says in words what will be looked at, counted and called what', () => {
  expect(linesOf(planOf(withScores), 'Bộ tiêu chí: Bảng điểm của Hội đồng')).toEqual([
    'Dùng ở bước “Hội đồng sáng kiến cơ sở xét” (nội bộ); tổng 100 điểm.',
    'Tính mới (40 điểm):',
    '   S1 Mức độ mới: hoàn toàn mới: 30 điểm; mới một phần: 15 điểm.',
    '   S2 Có tài liệu chứng minh: có: 10 điểm, không: 0 điểm.',
    'Tính hiệu quả (60 điểm):',
    '   S3 Lợi ích kinh tế hoặc xã hội: 0–60 điểm.',
    '   S4 Xác nhận của nơi áp dụng: nêu minh chứng, không cho điểm.',
    'Xếp loại: Không công nhận 0–49; Công nhận 50–84; Công nhận xuất sắc 85–100.',
  ]);
});

test('the movement’s criteria are a list of evidence: nothing is counted by itself', () => {
  const programme = planOf(movement);
  const [set] = programme.criteria ?? [];
  const inputs = set?.groups.flatMap(({ criteria }) => criteria.map(({ input }) => input));
  expect(set?.groups.map(({ criteria }) => criteria.length)).toEqual([15, 4]);
  expect(new Set(inputs)).toEqual(new Set(['evidence']));
  expect(linesOf(programme, 'Bộ tiêu chí: Tiêu chí xét khen thưởng')[0]).toContain(
    'không cho điểm, người xét nhận định theo minh chứng',
  );
});

test('the next cycle and the file made of it keep the sets', () => {
  const next = nextCycle(planOf(withScores), { years: 1, from: '2026-01-05', to: '2026-11-10' });
  expect(next.criteria).toEqual(planOf(withScores).criteria);
  expect(planOf(planYaml(next)).criteria).toEqual(next.criteria);
});

test('what changed between two versions is shown criterion by criterion', () => {
  const before = planOf(withScores);
  const after = planOf(
    changed('most: 60', 'most: 50').replace(
      'input: evidence }\n    bands',
      'input: yes_no, most: 10 }\n    bands',
    ),
  );
  expect(planDifferences(described(before), described(after))).toContainEqual({
    heading: 'Bộ tiêu chí: Bảng điểm của Hội đồng',
    removed: [
      '   S3 Lợi ích kinh tế hoặc xã hội: 0–60 điểm.',
      '   S4 Xác nhận của nơi áp dụng: nêu minh chứng, không cho điểm.',
    ],
    added: [
      '   S3 Lợi ích kinh tế hoặc xã hội: 0–50 điểm.',
      '   S4 Xác nhận của nơi áp dụng: có: 10 điểm, không: 0 điểm.',
    ],
  });
});

test('the plan’s page shows groups, weights, inputs and bands', () => {
  const html = String(CriteriaSets({ programme: planOf(withScores) }));
  expect(html).toContain('Bảng điểm của Hội đồng');
  expect(html).toContain('Tính mới<span class="muted"> · 40 điểm</span>');
  expect(html).toContain('0–60 điểm');
  expect(html).toContain('<strong>Công nhận</strong>: 50–84 điểm');
  expect(String(CriteriaSets({ programme: planOf(initiative) }))).not.toContain('điểm');
});
