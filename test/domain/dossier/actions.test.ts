import { actionsFor } from '../../../shared/domain/dossier/actions.ts';
import {
  type Act,
  act,
  administrator,
  agreed,
  appraise,
  appraised,
  approved,
  completed,
  deputy,
  director,
  dossierAfter,
  drafted,
  evaluated,
  hospital,
  mau,
  milestones,
  nominated,
  outsider,
  personnel,
  planning,
  progress,
  quality,
  received,
  records,
  save,
  sharedBy,
  submit,
  submitted,
  thu,
  urgentDraft,
  vote,
  votes,
} from '../../support/dossiers.ts';
import { hospitalPlan, intakeStep, withStep } from '../../support/programmes.ts';

const may = (acts: readonly Act[], who = mau, roles: readonly string[] = []) =>
  actionsFor(dossierAfter(acts), hospitalPlan, who, roles);

const back = act(quality, { type: 'return', reasons: 'Thiếu' }, '2023-06-06');
const ask = act(quality, { type: 'ask', question: 'Ai?' }, '2023-06-06');
const file = { fileId: 'f1', name: 'a.pdf', type: 'application/pdf', bytes: 1 };
const attach = act(mau, { type: 'addAttachment', file }, '2023-06-02');
const consent = act(thu, { type: 'answerAsCoAuthor', consents: true }, '2023-06-03');

test('the lead writes, hands in and withdraws', () => {
  expect(may(drafted)).toEqual(['saveDraft', 'addAttachment', 'submit', 'withdraw', 'comment']);
  expect(may([...drafted, attach])).toContain('removeAttachment');
  expect(may(submitted)).toEqual(['withdraw', 'comment']);
  expect(may([...submitted, back])).toEqual([
    'saveDraft',
    'addAttachment',
    'resubmit',
    'withdraw',
    'comment',
  ]);
  expect(may([...submitted, ask])).toEqual(['answer', 'withdraw', 'comment']);
  expect(may([...urgentDraft, submit()])).toEqual(['completePaperwork', 'withdraw', 'comment']);
  expect(may(urgentDraft)).not.toContain('completePaperwork');
});

test('the lead carries out and reports', () => {
  const work = ['setMilestones', 'reportProgress', 'skipProgress', 'amend', 'reportCompletion'];
  expect(may(approved)).toEqual(['addAttachment', ...work, 'comment']);
  const planned = [...approved, act(mau, { type: 'setMilestones', milestones }, '2023-06-16')];
  expect(may(planned)).toContain('reachMilestone');
  expect(may(approved, thu)).toEqual(['comment']);
});

test('a co-author answers for himself, until he has to stand by it', () => {
  const two = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
  expect(may(two, thu)).toEqual(['answerAsCoAuthor', 'comment']);
  expect(may([...two, consent], thu)).toEqual(['answerAsCoAuthor', 'comment']);
  expect(may([...two, consent, submit()], thu)).toEqual(['comment']);
  const joins = act(
    mau,
    { type: 'amend', content: { authors: sharedBy([mau, 60], [thu, 40]) } },
    '2023-06-19',
  );
  expect(may([...approved, joins], thu)).toEqual(['answerAsCoAuthor', 'comment']);
  expect(may(two, mau)).not.toContain('answerAsCoAuthor');
});

test('the intake point receives, refuses, returns and asks, until it waits', () => {
  expect(may(submitted, quality)).toEqual(['receive', 'refuse', 'return', 'ask', 'comment']);
  expect(may([...submitted, back], quality)).toEqual(['comment']);
  expect(may(submitted, outsider)).toEqual(['comment']);
});

test('after the last return it decides', () => {
  const once = { ...hospital, programme: withStep({ ...intakeStep, maxReturns: 1 }) };
  const again = [
    ...submitted,
    back,
    act(mau, { type: 'resubmit', content: { title: 'X' } }, '2023-06-07'),
  ];
  expect(actionsFor(dossierAfter(again, once), once.programme, quality, [])).toEqual([
    'receive',
    'refuse',
    'ask',
    'comment',
  ]);
});

test('each office appraises its own part once', () => {
  expect(may(received, personnel)).toEqual(['appraise', 'return', 'ask', 'comment']);
  expect(may([...received, appraise(personnel, 'legality')], personnel)).toEqual(['comment']);
  expect(may([...received, appraise(personnel, 'legality')], planning)).toContain('appraise');
});

test('leaders vote, and the head closes', () => {
  expect(may(appraised, deputy(1))).toEqual(['vote', 'return', 'ask', 'comment']);
  expect(may(appraised, director)).toEqual(['vote', 'closeVote', 'return', 'ask', 'comment']);
  expect(may([...appraised, vote(deputy(1), 'for')], deputy(1))).toContain('takeBackVote');
  expect(may(agreed, deputy(1))).toEqual(['comment']);
  expect(may(agreed, director)).toEqual(['takeBackDecision', 'comment']);
  expect(may(agreed, records)).toEqual(['recordDocument', 'comment']);
  expect(may(appraised, records)).toEqual(['comment']);
  const down = votes('against', 'against', 'against', 'against', 'against', 'against');
  expect(may([...appraised, ...down], director)).toEqual([
    'allowDespiteVote',
    'refuse',
    'takeBackDecision',
    'comment',
  ]);
});

test('the reviewer answers a report that is there', () => {
  expect(may(approved, quality)).toEqual(['comment']);
  expect(may([...approved, progress('2023-06', '2023-07-03')], quality)).toEqual([
    'acceptProgress',
    'returnProgress',
    'comment',
  ]);
});

test('evaluation and nomination belong to their offices', () => {
  expect(may(completed, quality)).toEqual(['evaluate', 'returnCompletion', 'ask', 'comment']);
  expect(may(completed, personnel)).toEqual(['comment']);
  expect(may(evaluated, personnel)).toEqual(['nominate', 'declineNomination', 'comment']);
  expect(may(nominated, personnel)).toEqual([]);
});

test('without an implementation there is no report to return', () => {
  const [intake, appraisal, , , judged, nomination] = hospitalPlan.route;
  const route = [intake, { ...appraisal, next: { appraised: 'evaluation' } }, judged, nomination];
  const programme = {
    ...hospitalPlan,
    route: route.flatMap((step) => (step ? [step as (typeof hospitalPlan.route)[number]] : [])),
  };
  const acts = [...received, appraise(personnel, 'legality'), appraise(planning, 'feasibility')];
  expect(
    actionsFor(dossierAfter(acts, { ...hospital, programme }), programme, quality, []),
  ).toEqual(['evaluate', 'ask', 'comment']);
});

test('the administrator can reassign what is open', () => {
  expect(may(submitted, administrator, ['administrator'])).toEqual(['reassign', 'comment']);
  expect(may(drafted, administrator, ['administrator'])).toEqual(['reassign', 'comment']);
  expect(may(nominated, administrator, ['administrator'])).toEqual([]);
});

test('a reviewer who has become an author stands aside', () => {
  const own = [
    ...submitted,
    back,
    save({ authors: sharedBy([mau, 60], [quality, 40]) }, '2023-06-07'),
    act(quality, { type: 'answerAsCoAuthor', consents: true }, '2023-06-07'),
    act(mau, { type: 'resubmit', content: {} }, '2023-06-07'),
  ];
  expect(may(own, quality)).toEqual(['comment']);
});
