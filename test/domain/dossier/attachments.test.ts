import { act, approved, drafted, given, mau, submitted, thu } from '../../support/dossiers.ts';

describe('attachments', () => {
  const file = { fileId: 'f1', name: 'so-lieu.pdf', type: 'application/pdf', bytes: 1200 };
  const add = (fileId = 'f1', by = mau) =>
    act(by, { type: 'addAttachment', file: { ...file, fileId } }, '2023-06-03');
  const remove = (fileId = 'f1', by = mau) =>
    act(by, { type: 'removeAttachment', fileId }, '2023-06-03');

  test('are added and removed by the lead', () => {
    given(...drafted)
      .when(add())
      .leadsTo({ type: 'AttachmentAdded', data: { file } })
      .leaves({ attachments: [file] });
    given(...drafted, add(), add('f2'))
      .when(remove())
      .leadsTo({ type: 'AttachmentRemoved', data: { file } })
      .leaves({ attachments: [{ fileId: 'f2' }] });
    given(...drafted)
      .when(add('f1', thu))
      .isRefused('not_yours');
    given(...drafted, add())
      .when(remove('f1', thu))
      .isRefused('not_yours');
  });

  test('the same file twice, an unknown one and the twenty-first are refused', () => {
    const full = Array.from({ length: 20 }, (_, n) => add(`f${n}`));
    given(...drafted, add())
      .when(add())
      .isRefused('invalid_field', { field: 'file', problem: 'duplicate' });
    given(...drafted)
      .when(remove())
      .isRefused('invalid_field', {
        field: 'fileId',
        problem: 'unknown_value',
      });
    given(...drafted, ...full)
      .when(add('f20'))
      .isRefused('invalid_field', { field: 'file', problem: 'too_many' });
    given(...drafted, ...full.slice(1))
      .when(add('f20'))
      .leadsTo('AttachmentAdded');
  });

  test('are fixed while others look at the dossier, and evidence is added while it is carried out', () => {
    given(...submitted)
      .when(add())
      .isRefused('not_in_this_state');
    given(...approved)
      .when(add())
      .leadsTo('AttachmentAdded');
    given(...approved, add())
      .when(remove())
      .isRefused('not_in_this_state');
  });
});
