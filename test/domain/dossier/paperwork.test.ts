import type { Content } from '../../../shared/domain/dossier/state.ts';
import {
  act,
  appraise,
  given,
  mau,
  personnel,
  planning,
  quality,
  receive,
  recordDocument,
  save,
  sharedBy,
  submit,
  submitted,
  thu,
  urgentDraft,
  votes,
  words,
} from '../../support/dossiers.ts';

const urgent = [...urgentDraft, submit(), receive];
const bring = (content: Partial<Content>, by = mau) =>
  act(by, { type: 'completePaperwork', content }, '2023-06-07');
const sections = { I: words('Mục đích'), 'VII.2': words('Tổ chức') };
const risks = [{ risk: 'Chậm', remedy: 'Gọi xe' }];

test('what an urgent dossier left out is brought in whichever step it stands', () => {
  given(...urgent)
    .when(bring({ sections, risks }))
    .leadsTo({
      type: 'PaperworkCompleted',
      data: {
        contentVersion: 2,
        changes: [
          { field: 'risks', before: [], after: risks },
          { field: 'sections.I', before: '', after: words('Mục đích') },
          { field: 'sections.VII.2', before: '', after: words('Tổ chức') },
        ],
      },
    })
    .leaves({ paperwork: undefined, contentVersion: 2, content: { risks } });
});

test('it is brought whole', () => {
  given(...urgent)
    .when(bring({ sections }))
    .isRefused('incomplete', { missing: [{ field: 'risks', problem: 'empty' }] });
});

test('nothing else changes under its cover', () => {
  given(...urgent)
    .when(bring({ sections, risks, title: 'Khác' }))
    .isRefused('invalid_field', { field: 'title', problem: 'not_owed' });
  given(...urgent)
    .when(bring({ sections: { ...sections, IX: 'x' }, risks }))
    .isRefused('invalid_field', { field: 'sections.IX', problem: 'unknown_value' });
});

test('it is the lead’s to bring, when something is owed', () => {
  given(...urgent)
    .when(bring({ sections, risks }, thu))
    .isRefused('not_yours');
  given(...submitted)
    .when(bring({ sections, risks }))
    .isRefused('not_in_this_state');
});

test('an ended dossier owes no paper', () => {
  const refuse = act(quality, { type: 'refuse', reason: 'Ngoài phạm vi' }, '2023-06-06');
  given(...urgentDraft, submit(), refuse)
    .when(bring({ sections, risks }))
    .isRefused('not_in_this_state');
});

test('a risk without its remedy is owed as much as no risk at all', () => {
  const halfSaid = save({ risks: [{ risk: 'Xe đến chậm', remedy: '' }] });
  const submitted = given(...urgentDraft, halfSaid).when(submit());
  submitted.leaves({ paperwork: { owed: ['sections.I', 'sections.VII.2', 'risks.0.remedy'] } });
  given(...urgentDraft, halfSaid, submit())
    .when(bring({ sections, risks }))
    .leadsTo('PaperworkCompleted');
});

test.each([
  ['has not answered', []],
  ['has refused', [act(thu, { type: 'answerAsCoAuthor', consents: false }, '2023-06-20')]],
])('it does not wait for a later co-author who %s', (_, answers) => {
  const joins = act(
    mau,
    { type: 'amend', content: { authors: sharedBy([mau, 60], [thu, 40]) } },
    '2023-06-19',
  );
  const carriedOut = [
    ...urgent,
    appraise(personnel, 'legality'),
    appraise(planning, 'feasibility'),
    ...votes('for', 'for', 'for', 'for', 'for', 'for'),
    recordDocument(),
    joins,
    ...answers,
  ];
  given(...carriedOut)
    .when(bring({ sections, risks }))
    .leadsTo('PaperworkCompleted')
    .leaves({ paperwork: undefined });
});
