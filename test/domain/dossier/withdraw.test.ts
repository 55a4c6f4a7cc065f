import { isWithdrawable } from '../../../shared/domain/dossier/withdraw.ts';
import type { Act } from '../../support/dossiers.ts';
import {
  act,
  agreed,
  appraised,
  approved,
  dossierAfter,
  drafted,
  given,
  mau,
  nominated,
  quality,
  received,
  submitted,
  thu,
  votes,
} from '../../support/dossiers.ts';

const withdraw = (by = mau, reason = 'Trùng đề xuất khác') =>
  act(by, { type: 'withdraw', reason }, '2023-06-20');
const down = votes('against', 'against', 'against', 'against', 'against', 'against');
const returned = act(quality, { type: 'return', reasons: 'Thiếu' }, '2023-06-06');

test.each<[string, Act[]]>([
  ['a draft', drafted],
  ['a submitted dossier', submitted],
  ['a returned one', [...submitted, returned]],
  ['one under appraisal', received],
  ['one being voted on', appraised],
  ['one voted down', [...appraised, ...down]],
])('%s can be withdrawn', (_, acts) => {
  given(...acts)
    .when(withdraw())
    .leadsTo(
      { type: 'Withdrawn', data: { reason: 'Trùng đề xuất khác' } },
      { type: 'DossierClosed', data: { outcome: 'withdrawn' } },
    )
    .leaves({
      current: {
        kind: 'ended',
        outcome: 'withdrawn',
        on: '2023-06-20',
        reason: 'Trùng đề xuất khác',
      },
    });
});

test('what the leaders agreed to is no longer the author’s to withdraw', () => {
  given(...agreed)
    .when(withdraw())
    .isRefused('not_in_this_state');
  given(...approved)
    .when(withdraw())
    .isRefused('not_in_this_state');
});

test('not even while an amendment is decided', () => {
  const amend = act(mau, { type: 'amend', content: { title: 'Tên khác hẳn' } }, '2023-06-19');
  given(...approved, amend)
    .when(withdraw())
    .isRefused('not_in_this_state');
});

test('only the lead withdraws, and says why', () => {
  given(...submitted)
    .when(withdraw(thu))
    .isRefused('not_yours');
  given(...submitted)
    .when(withdraw(mau, ''))
    .isRefused('reason_required', { field: 'reason' });
});

test('what has ended stays ended', () => {
  expect(isWithdrawable(dossierAfter(nominated))).toBe(false);
  given(...submitted, withdraw())
    .when(withdraw())
    .isRefused('not_in_this_state');
});
