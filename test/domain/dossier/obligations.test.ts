import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import {
  type Act,
  act,
  appraise,
  completed,
  dossierAfter,
  drafted,
  evaluated,
  mau,
  nominated,
  personnel,
  planning,
  quality,
  received,
  save,
  sharedBy,
  submit,
  submitted,
  thu,
  urgentDraft,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const owed = (acts: readonly Act[]) => obligations(dossierAfter(acts), hospitalPlan);
const windowEnd = {
  on: '2023-12-31',
  clause: 'Mục IV: trong năm 2023',
  computed: 'ngày cuối của thời gian đăng ký',
};

test('a draft is the lead’s to finish, and each co-author’s to answer', () => {
  const two = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
  expect(owed(two)).toEqual([
    {
      id: 'finish_draft',
      kind: 'finish_draft',
      who: [mau],
      due: windowEnd,
      since: '2023-06-01',
    },
    {
      id: `consent:${thu.personId}`,
      kind: 'consent',
      who: [thu],
      due: windowEnd,
      since: '2023-06-01',
    },
  ]);
  const answered = [...two, act(thu, { type: 'answerAsCoAuthor', consents: false }, '2023-06-03')];
  expect(owed(answered).map(({ kind }) => kind)).toEqual(['finish_draft']);
});

test('each step owes its own act', () => {
  expect(owed(submitted)).toEqual([
    {
      id: 'intake:intake:1',
      kind: 'intake',
      stepId: 'intake',
      who: [quality],
      due: expect.objectContaining({ on: '2023-06-08' }),
      since: '2023-06-05',
    },
  ]);
  expect(owed(received)).toEqual([
    {
      id: 'appraisal:appraisal:1:legality',
      kind: 'appraisal',
      stepId: 'appraisal',
      who: [personnel],
      due: expect.objectContaining({ on: '2023-06-15' }),
      since: '2023-06-06',
    },
    expect.objectContaining({ id: 'appraisal:appraisal:1:feasibility', who: [planning] }),
  ]);
  expect(owed([...received, appraise(personnel, 'legality')])).toMatchObject([
    { id: 'appraisal:appraisal:1:feasibility' },
  ]);
  expect(owed(completed)).toEqual([
    {
      id: 'evaluation:evaluation:1',
      kind: 'evaluation',
      stepId: 'evaluation',
      who: [quality],
      due: expect.objectContaining({ on: '2023-08-30' }),
      since: '2023-08-21',
    },
  ]);
  expect(owed(evaluated)).toEqual([
    {
      id: 'nomination:nomination:1',
      kind: 'nomination',
      stepId: 'nomination',
      who: [personnel],
      due: expect.objectContaining({ on: '2023-09-08' }),
      since: '2023-08-23',
    },
  ]);
  expect(owed(nominated)).toEqual([]);
});

test('a return and a question put the debt on the author', () => {
  const back = act(quality, { type: 'return', reasons: 'Thiếu' }, '2023-06-06');
  const ask = act(quality, { type: 'ask', question: 'Ai?' }, '2023-06-06');
  expect(owed([...submitted, back])).toEqual([
    {
      id: 'revision:intake:5',
      kind: 'revision',
      stepId: 'intake',
      who: [mau],
      due: expect.objectContaining({ on: '2023-06-13' }),
      since: '2023-06-06',
    },
  ]);
  expect(owed([...submitted, ask])).toMatchObject([{ id: 'answer:intake:5', kind: 'answer' }]);
});

test('paperwork is owed beside the step, in whichever it stands', () => {
  const back = act(quality, { type: 'return', reasons: 'Thiếu' }, '2023-06-06');
  const paperwork = {
    id: 'paperwork',
    kind: 'paperwork',
    who: [mau],
    due: expect.objectContaining({ on: '2023-06-12' }),
    since: '2023-06-05',
  };
  expect(owed([...urgentDraft, submit()])).toEqual([
    expect.objectContaining({ kind: 'intake' }),
    paperwork,
  ]);
  expect(owed([...urgentDraft, submit(), back])).toEqual([
    expect.objectContaining({ kind: 'revision' }),
    paperwork,
  ]);
});
