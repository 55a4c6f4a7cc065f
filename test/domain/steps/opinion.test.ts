import type { Command } from '../../../shared/domain/dossier/commands.ts';
import {
  act,
  director,
  givenIn,
  hospital,
  personnel,
  planning,
  received,
} from '../../support/dossiers.ts';
import { appraisalStep, withStep } from '../../support/programmes.ts';

const party = {
  id: 'party',
  name: 'Ý kiến cấp ủy',
  responsible: 'personnel_office',
  onPaper: true,
};
const novelty = {
  id: 'novelty',
  name: 'Tính mới',
  responsible: 'general_planning_office',
  questions: [
    { id: 'N1', text: 'Lần đầu được áp dụng' },
    { id: 'N2', text: 'Không trùng giải pháp đã được công nhận' },
  ],
};
const programme = withStep({ ...appraisalStep, parts: [party, novelty] });
const after = givenIn({ ...hospital, programme }, ...received);

type Appraisal = Extract<Command, { type: 'appraise' }>;
const appraise = (by: typeof personnel, more: Omit<Appraisal, 'type' | 'finding'>) =>
  act(by, { type: 'appraise', finding: 'favourable', ...more }, '2023-06-08');

describe('an opinion on paper', () => {
  const paper = { symbol: ' 12-CV/ĐU ', issuedOn: '2023-06-07' };

  test('keeps its number and day, and none of its words', () => {
    after.when(appraise(personnel, { part: 'party', opinion: '', paper })).leadsTo({
      type: 'AppraisalGiven',
      data: {
        part: 'party',
        opinion: '',
        paper: { symbol: '12-CV/ĐU', issuedOn: '2023-06-07' },
      },
    });
    after
      .when(appraise(personnel, { part: 'party', opinion: 'Nội dung mật', paper }))
      .isRefused('invalid_field', { field: 'opinion', problem: 'not_owed' });
  });

  test.each([
    ['no paper at all', undefined, 'reason_required', 'paper.symbol'],
    ['no number', { symbol: ' ', issuedOn: '2023-06-07' }, 'reason_required', 'paper.symbol'],
    ['no real day', { symbol: '1', issuedOn: '2023-06-31' }, 'invalid_field', 'paper.issuedOn'],
    ['a day to come', { symbol: '1', issuedOn: '2023-06-09' }, 'invalid_field', 'paper.issuedOn'],
  ] as const)('is refused with %s', (_what, given, because, field) => {
    after
      .when(appraise(personnel, { part: 'party', opinion: '', paper: given }))
      .isRefused(because, { field });
  });
});

describe('conditions judged one by one', () => {
  const answers = {
    N1: { met: true, evidence: ' Biên bản áp dụng thử ' },
    N2: { met: false, evidence: 'Gần với hồ sơ năm 2022' },
  };

  test('are kept with their evidence and the name of who judged', () => {
    after
      .when(appraise(planning, { part: 'novelty', opinion: 'Còn trùng một phần', answers }))
      .leadsTo({
        type: 'AppraisalGiven',
        data: {
          part: 'novelty',
          person: planning,
          answers: {
            N1: { met: true, evidence: 'Biên bản áp dụng thử' },
            N2: { met: false, evidence: 'Gần với hồ sơ năm 2022' },
          },
        },
      });
  });

  test('must all be answered, each with evidence', () => {
    const { N1 } = answers;
    after
      .when(appraise(planning, { part: 'novelty', opinion: '', answers: { N1 } }))
      .isRefused('invalid_field', { field: 'answers.N2.met', problem: 'empty' });
    after
      .when(
        appraise(planning, {
          part: 'novelty',
          opinion: '',
          answers: { N1, N2: { met: true, evidence: ' ' } },
        }),
      )
      .isRefused('reason_required', { field: 'answers.N2.evidence' });
  });

  test('that nobody asked are not kept', () => {
    const more = { ...answers, X: { met: true, evidence: 'Không ai hỏi' } };
    const [given] = after
      .when(appraise(planning, { part: 'novelty', opinion: '', answers: more }))
      .facts();
    expect(given?.data).not.toHaveProperty('answers.X');
    expect(given?.data).toHaveProperty('answers.N2');
  });
});

test('whoever gave an opinion stays out of a step that must be apart from it', () => {
  const route = programme.route.map((step) =>
    step.type === 'decision'
      ? { ...step, recorder: 'personnel_office', apartFrom: ['appraisal'] }
      : step,
  );
  const paper = { symbol: '12-CV/ĐU', issuedOn: '2023-06-07' };
  const answers = { N1: { met: true, evidence: 'a' }, N2: { met: true, evidence: 'b' } };
  const opinions = [
    appraise(personnel, { part: 'party', opinion: '', paper }),
    appraise(planning, { part: 'novelty', opinion: '', answers }),
  ];
  const world = { ...hospital, programme: { ...programme, route } };
  const [first, last] = opinions;
  if (!first || !last) throw new Error('two opinions');
  givenIn(world, ...received, first)
    .when(last)
    .isRefused('role_unfilled', { role: 'personnel_office' });
  const staffing = { ...hospital.staffing, personnel_office: [personnel, director] };
  givenIn({ ...world, staffing }, ...received, first)
    .when(last)
    .leaves({ current: { stepId: 'decision', assignees: { recorder: [director] } } });
});
