import { parseProgramme } from '../../../shared/programmes/parseProgramme.ts';
import { draftYaml } from '../../../shared/programmes/reading/draftYaml.ts';
import { readPlanText } from '../../../shared/programmes/reading/planReading.ts';
import * as papers from './papers.ts';

const draftOf = (text: string) => draftYaml(readPlanText(text, '2026-11-22'));

test.each(Object.entries(papers))(
  'the check of the draft of %s names exactly the marked fields',
  (_name, text) => {
    const draft = draftOf(text);
    const marked = draft
      .split('\n')
      .flatMap((line, index) => (line.includes('# CẦN ĐIỀN:') ? [index + 1] : []));
    const { problems } = parseProgramme(draft, 'nhap.yaml');
    expect(problems?.map(({ line }) => line)).toEqual(marked);
    expect(marked.length).toBeGreaterThan(10);
  },
);

test('a draft holds what was found, with sentences as comments', () => {
  const draft = draftOf(papers.hospitalPlan);
  expect(draft).toContain('  symbol: "9…/KH-QLCL"\n  numberIncomplete: true');
  expect(draft).toContain('  issuedOn: "2023-05-31"');
  expect(draft).toContain(
    '# dòng 40: “Trong năm 2023 đăng ký giải pháp theo kế hoạch hàng năm hoặc theo đặt hàng.”',
  );
  expect(draft).toContain('  from: 2023-05-31\n  to: 2023-12-31');
  expect(draft).toContain('clause: "mục IV"\n  printed: "Trong năm 2023"');
  expect(draft).toContain('  - "9317/KH-SYT ngày 30/12/2022"');
  expect(draft).toContain('{ name: "Lưu VT, P.QLCL (Th)", purpose: archive }');
});

test('a letter issues what it hands on; a disputed day is left to a person with every claim', () => {
  const draft = draftOf(papers.letterWithPlan);
  expect(draft).toContain('  symbol: "10424/SYT-TCCB"');
  expect(draft).toContain('  - relation: implements\n    type: "KH"\n    symbol: "5337/KH-UBND"');
  expect(draft).toContain('    issuedOn: ""\n    issuedOnClaims:');
  expect(draft).toContain('      - { on: 2023-10-18, source: "ghi trên văn bản" }');
  expect(draft).toContain('      - { on: 2023-10-28, source: "dẫn trong văn bản 1" }');
});

test('dates stand in the operators of a plan file, with the printed words', () => {
  const whens = (text: string) => draftOf(text).match(/(?<= {4}when: )\{.*\}/g);
  expect(whens(papers.letterWithPlan)).toEqual([
    '{ operator: before, on: 2023-12-15 }',
    '{ operator: quarter, year: 2023, quarter: 4 }',
    '{ operator: ongoing }',
    '{ operator: yearly, from: 01-01, to: 12-31 }',
  ]);
  expect(whens(papers.reformPlan)).toEqual(['{ operator: yearly, from: 12-01, to: 12-05 }']);
  expect(whens(papers.movementPlan)).toEqual([
    '{ operator: by, on: 2024-12-25 }',
    '{ operator: by, on: 2024-12-31 }',
    '{ operator: event, on: 2025-02-27 }',
  ]);
  expect(whens(papers.frameworkPlan)).toContain('{ operator: half_yearly }');
  expect(whens(papers.hospitalPlan)).toEqual([
    '{ operator: window, from: 2023-01-01, to: 2023-12-31 }',
  ]);
  expect(draftOf(papers.frameworkPlan)).toContain('printed: "Định kỳ 6 tháng, hàng năm"');
});

test('what only has a month begins no earlier than the month, and on the day of issue', () => {
  const draft = draftOf(papers.movementPlan);
  expect(draft).toContain('  printedDate: "ngày … tháng 6 năm 2024"');
  expect(draft).toContain('  from: 2024-06-01\n  to: 2024-12-25');
  expect(draft).toContain('  opensOnIssue: true');
  expect(draftOf(papers.frameworkPlan)).toContain('  issuedAfter: 2014-10-21');
});

test.each([
  [papers.hospitalPlan, 'proposal'],
  [papers.reformPlan, 'initiative'],
  [papers.movementPlan, 'emulation'],
  [papers.frameworkPlan, 'emulation_framework'],
])('of plan %#, the kind is guessed by its title', (text, kind) => {
  expect(draftOf(text)).toContain(`\nkind: ${kind}\n`);
});

test('nothing in a document can break out of its place in the draft', () => {
  const nasty = papers.reformPlan.replace('Lãnh đạo Sở', 'Lãnh đạo "Sở" # x: [y');
  expect(nasty).not.toBe(papers.reformPlan);
  const draft = draftOf(nasty);
  expect(draft).toContain('{ name: "Lãnh đạo \\"Sở\\" # x: [y" }');
  expect(parseProgramme(draft, 'nhap.yaml').problems?.every(({ field }) => field !== '')).toBe(
    true,
  );
});
