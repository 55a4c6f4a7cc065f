import { statusOf } from '../../../shared/domain/dossier/status.ts';
import {
  act,
  agreed,
  appraised,
  approved,
  completed,
  dossierAfter,
  drafted,
  evaluated,
  hospital,
  mau,
  nominated,
  personnel,
  quality,
  received,
  submitted,
  votes,
} from '../../support/dossiers.ts';
import { evaluationStep, withStep } from '../../support/programmes.ts';

const returned = act(quality, { type: 'return', reasons: 'Thiếu căn cứ' }, '2023-06-06');
const asked = act(quality, { type: 'ask', question: 'Ai thực hiện?' }, '2023-06-06');
const declined = act(
  personnel,
  { type: 'declineNomination', reason: 'Chưa vượt trội' },
  '2023-08-25',
);
const refused = act(quality, { type: 'refuse', reason: 'Ngoài phạm vi' }, '2023-06-06');
const withdrawn = act(mau, { type: 'withdraw', reason: 'Trùng đề xuất khác' }, '2023-06-06');

test.each([
  ['a draft', drafted, 'draft'],
  ['a submitted dossier', submitted, 'registered'],
  ['a returned one', [...submitted, returned], 'revision_requested'],
  ['one with a question open', [...submitted, asked], 'registered'],
  ['a received one', received, 'appraising'],
  ['an appraised one', appraised, 'deciding'],
  [
    'one voted down',
    [...appraised, ...votes('against', 'against', 'against', 'against', 'against', 'against')],
    'vote_not_passed',
  ],
  ['one agreed to', agreed, 'agreed_pending_document'],
  ['an approved one', approved, 'implementing'],
  ['a finished one', completed, 'evaluating'],
  ['an evaluated one', evaluated, 'nominating'],
  ['a nominated one', nominated, 'award_proposed'],
  ['one not nominated', [...evaluated, declined], 'archived'],
  ['one refused at intake', [...submitted, refused], 'refused'],
  ['a withdrawn one', [...submitted, withdrawn], 'withdrawn'],
] as const)('%s has its status', (_, acts, status) => {
  expect(statusOf(dossierAfter(acts))).toBe(status);
});

test('a dossier archived without a word on a nomination is archived', () => {
  const route = withStep({ ...evaluationStep, next: { evaluated: 'end:archived' } });
  expect(statusOf(dossierAfter(evaluated, { ...hospital, programme: route }))).toBe('archived');
});
