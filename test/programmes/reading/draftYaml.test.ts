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
  expect(draft).toContain('clause: "mục IV: Trong năm 2023"');
  expect(draft).toContain('  - "9317/KH-SYT ngày 30/12/2022"');
  expect(draft).toContain('{ name: "Lưu VT, P.QLCL (Th)", purpose: archive }');
});

test('a draft of a letter and a plan is about the plan, and leaves a disputed day to a person', () => {
  const draft = draftOf(papers.letterWithPlan);
  expect(draft).toContain('symbol: "5337/KH-UBND"');
  expect(draft).toContain('issuedOn: ""');
  expect(draft).toContain('28/10/2023, 18/10/2023; điền sau khi có người xác nhận');
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
