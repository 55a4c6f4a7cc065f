import {
  act,
  evaluated,
  given,
  mau,
  nomination,
  outsider,
  personnel,
  receive,
} from '../../support/dossiers.ts';

const nominate = (by = personnel, more: object = {}) =>
  act(by, { ...nomination, ...more }, '2023-08-25');
const decline = (by = personnel, reason = 'Chưa vượt trội') =>
  act(by, { type: 'declineNomination', reason }, '2023-08-25');

test('the personnel office puts the work on the list, and the dossier is archived', () => {
  given(...evaluated)
    .when(nominate())
    .leadsTo(
      {
        type: 'Nominated',
        data: { stepId: 'nomination', form: 'Giấy khen', reason: 'Thành công, vượt trội' },
      },
      { type: 'DossierClosed', data: { outcome: 'archived' } },
    )
    .leaves({
      current: { kind: 'ended', outcome: 'archived', on: '2023-08-25', reason: undefined },
      findings: {
        nomination: {
          on: '2023-08-25',
          nominated: true,
          form: 'Giấy khen',
          reason: 'Thành công, vượt trội',
        },
      },
    });
});

test('or says why not', () => {
  given(...evaluated)
    .when(decline())
    .leadsTo(
      { type: 'NotNominated', data: { stepId: 'nomination', reason: 'Chưa vượt trội' } },
      { type: 'DossierClosed', data: { outcome: 'archived' } },
    )
    .leaves({
      findings: { nomination: { on: '2023-08-25', nominated: false, reason: 'Chưa vượt trội' } },
    });
  given(...evaluated)
    .when(decline(personnel, ''))
    .isRefused('reason_required', { field: 'reason' });
});

test('form and reason are both needed', () => {
  given(...evaluated)
    .when(nominate(personnel, { form: '' }))
    .isRefused('reason_required', { field: 'form' });
  given(...evaluated)
    .when(nominate(personnel, { reason: ' ' }))
    .isRefused('reason_required', { field: 'reason' });
});

test('nobody nominates himself, and nobody else nominates', () => {
  given(...evaluated)
    .when(nominate(mau))
    .isRefused('own_dossier');
  given(...evaluated)
    .when(nominate(outsider))
    .isRefused('not_yours');
  given(...evaluated)
    .when(decline(outsider))
    .isRefused('not_yours');
  given(...evaluated)
    .when(receive)
    .isRefused('not_in_this_state');
});
