import { actionsFor } from '../../../shared/domain/dossier/actions.ts';
import type { Step } from '../../../shared/domain/programmes/programme.ts';
import { hereIn, reviewersHere } from '../../../shared/domain/steps/index.ts';
import {
  type Act,
  act,
  agreed,
  appraise,
  appraised,
  approved,
  completed,
  completion,
  deputies,
  director,
  dossierAfter,
  evaluated,
  evaluation,
  given,
  givenIn,
  hospital,
  mau,
  outsider,
  personnel,
  planning,
  progress,
  quality,
  receive,
  received,
  recordDocument,
  staffing,
  submitted,
  vidu,
  type World,
} from '../../support/dossiers.ts';
import {
  appraisalStep,
  decisionStep,
  evaluationStep,
  hospitalPlan,
  implementationStep,
  nominationStep,
  withStep,
} from '../../support/programmes.ts';

const office = 'training_office';
const staffed = (step: Step, ...people: readonly (typeof mau)[]): World => ({
  ...hospital,
  programme: withStep(step),
  staffing: { ...staffing, [office]: people },
});

const ofOffice = {
  appraisal: {
    ...appraisalStep,
    parts: appraisalStep.parts.map((part) =>
      part.id === 'legality' ? { ...part, responsible: office } : part,
    ),
  },
  decision: { ...decisionStep, recorder: office },
  implementation: { ...implementationStep, reviewer: office },
  evaluation: { ...evaluationStep, responsible: office },
  nomination: { ...nominationStep, responsible: office },
};
const lastOpinion = appraise(planning, 'feasibility');
const appraisedByOne = [...received, appraise(personnel, 'legality')];

const entrances: readonly (readonly [string, string, Step, readonly Act[], Act])[] = [
  ['the appraisal', 'legality', ofOffice.appraisal, submitted, receive],
  ['the decision', 'recorder', ofOffice.decision, appraisedByOne, lastOpinion],
  ['the implementation', 'reviewer', ofOffice.implementation, agreed, recordDocument()],
  ['the evaluation', 'main', ofOffice.evaluation, approved, act(mau, completion, '2023-08-21')],
  [
    'the nomination',
    'main',
    ofOffice.nomination,
    completed,
    act(quality, evaluation, '2023-08-23'),
  ],
];

test.each(entrances)(
  '%s does not begin while its only officer is an author',
  (_, part, step, acts, last) => {
    givenIn(staffed(step, mau), ...acts)
      .when(last)
      .isRefused('role_unfilled', { role: office });
    givenIn(staffed(step, mau, vidu), ...acts)
      .when(last)
      .leaves({ current: { stepId: step.id, assignees: { [part]: [vidu] } } });
  },
);

test('a remark changes nothing in the step in which it is made', () => {
  const stories = [submitted, received, appraised, approved, completed, evaluated];
  for (const story of stories) {
    const before = dossierAfter(story).current;
    const comment = act(outsider, { type: 'comment', text: 'Đã đọc' }, '2023-08-24');
    expect(
      given(...story)
        .when(comment)
        .after().current,
    ).toEqual(before);
  }
});

test.each<[string, readonly Act[], readonly (typeof mau)[]]>([
  ['the intake point', submitted, [quality]],
  ['both offices of the appraisal', received, [personnel, planning]],
  ['the office that has not spoken', appraisedByOne, [planning]],
  ['the leaders', appraised, [director, ...deputies]],
  ['nobody after the vote', agreed, []],
  ['nobody while the work is done', approved, []],
  ['the evaluating office', completed, [quality]],
  ['nobody while the nomination is made', evaluated, []],
])('%s may return the dossier or ask', (_, acts, reviewers) => {
  const dossier = dossierAfter(acts);
  if (dossier.current.kind !== 'step') throw new Error('not open');
  expect(reviewersHere(hereIn(dossier.current, dossier, hospitalPlan))).toEqual(reviewers);
});

test('a reviewer who has answered every report has nothing left to do', () => {
  const reported = [...approved, progress('2023-06', '2023-07-03')];
  const accepted = act(quality, { type: 'acceptProgress', period: '2023-06' }, '2023-07-04');
  expect(actionsFor(dossierAfter([...reported, accepted]), hospitalPlan, quality, [])).toEqual([
    'comment',
  ]);
});
