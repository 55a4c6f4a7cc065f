import {
  act,
  drafted,
  given,
  mau,
  save,
  sharedBy,
  submit,
  thu,
  vidu,
} from '../../support/dossiers.ts';

describe('co-authors', () => {
  const two = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
  const consent = (consents: boolean, by = thu) =>
    act(by, { type: 'answerAsCoAuthor', consents }, '2023-06-03');

  test('a new one is asked, and nobody can consent in another name', () => {
    const claimed = sharedBy([mau, 60], [thu, 40]).map((one) => ({
      ...one,
      consent: 'given' as const,
    }));
    given(...drafted)
      .when(save({ authors: claimed }))
      .leaves({
        content: { authors: [{ consent: 'given' }, { person: thu, consent: 'pending' }] },
      });
  });

  test('answer for themselves', () => {
    given(...two)
      .when(consent(true))
      .leadsTo({ type: 'CoAuthorAnswered', data: { person: thu, consents: true } })
      .leaves({ content: { authors: [{ consent: 'given' }, { consent: 'given' }] } });
    given(...two)
      .when(consent(false))
      .leaves({ content: { authors: [{ consent: 'given' }, { consent: 'declined' }] } });
  });

  test('may change their mind before the submission, and say nothing twice', () => {
    given(...two, consent(false))
      .when(consent(true))
      .leadsTo('CoAuthorAnswered');
    for (const consents of [true, false])
      given(...two, consent(consents))
        .when(consent(consents))
        .isRefused('unchanged');
  });

  test('cannot take the consent back afterwards', () => {
    given(...two, consent(true), submit())
      .when(consent(false))
      .isRefused('already_decided');
  });

  test('the lead and strangers have nothing to answer', () => {
    given(...two)
      .when(consent(true, mau))
      .isRefused('not_yours');
    given(...two)
      .when(consent(true, vidu))
      .isRefused('not_yours');
  });

  test('whose share changes is asked again, the others are not', () => {
    const three = [
      ...drafted,
      save({ authors: sharedBy([mau, 50], [thu, 30], [vidu, 20]) }),
      consent(true),
      consent(true, vidu),
    ];
    given(...three)
      .when(save({ authors: sharedBy([mau, 60], [thu, 20], [vidu, 20]) }))
      .leaves({
        content: {
          authors: [{ consent: 'given' }, { consent: 'pending' }, { consent: 'given' }],
        },
      });
  });

  test('a former lead who stays as co-author is asked', () => {
    given(...two)
      .when(save({ authors: sharedBy([thu, 40], [mau, 60]) }))
      .leaves({
        content: {
          authors: [
            { person: thu, lead: true, consent: 'given' },
            { person: mau, lead: false, consent: 'pending' },
          ],
        },
      });
  });

  test('cannot answer when the dossier has ended', () => {
    const gone = act(mau, { type: 'withdraw', reason: 'Trùng' }, '2023-06-04');
    given(...two, gone)
      .when(consent(true))
      .isRefused('not_in_this_state');
  });
});
