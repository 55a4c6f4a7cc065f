import { actionsFor } from '../../../shared/domain/dossier/actions.ts';
import { noticesOf } from '../../../shared/domain/notifications/policy.ts';
import {
  type Act,
  act,
  dossierAfter,
  drafted,
  given,
  mau,
  play,
  quality,
  save,
  sharedBy,
  submit,
  thu,
  vidu,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const scan = { fileId: 'f-giay', name: 'Giấy đồng ý.pdf', type: 'application/pdf', bytes: 9_000 };
const two = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
const withScan = [...two, act(mau, { type: 'addAttachment', file: scan }, '2023-06-02')];
const onPaper = (by = mau, of = thu.personId, fileId = scan.fileId): Act =>
  act(by, { type: 'recordPaperConsent', personId: of, fileId }, '2023-06-03');
const answer = (consents: boolean): Act =>
  act(thu, { type: 'answerAsCoAuthor', consents }, '2023-06-03');

test('a signed paper among the attachments stands for the answer of a co-author without mail', () => {
  given(...withScan)
    .when(onPaper())
    .leadsTo({ type: 'CoAuthorAnswered', data: { person: thu, consents: true, paper: scan } })
    .leaves({ content: { authors: [{ consent: 'given' }, { person: thu, consent: 'given' }] } });
  given(...withScan, onPaper())
    .when(submit())
    .leadsTo('Submitted', 'StepStarted');
});

test('it is offered to the lead while somebody is silent and there is a file to show', () => {
  const may = (acts: readonly Act[], who = mau) =>
    actionsFor(dossierAfter(acts), hospitalPlan, who, []);
  expect(may(withScan)).toContain('recordPaperConsent');
  expect(may(withScan, thu)).not.toContain('recordPaperConsent');
  expect(may(two)).not.toContain('recordPaperConsent');
  expect(may([...withScan, onPaper()])).not.toContain('recordPaperConsent');
});

test('the co-author hears of it, and nobody else', () => {
  const last = play([...withScan, onPaper()]).events.slice(-1);
  const told = last.flatMap((event) => noticesOf(event, hospitalPlan));
  expect(told).toMatchObject([
    {
      template: 'progress_of_dossier',
      to: thu,
      facts: { news: { by: mau.name, choice: 'paper', people: [thu.name], text: scan.name } },
    },
  ]);
});

test('only the lead records it, for a co-author of the dossier, with a file of the dossier', () => {
  for (const by of [thu, quality, vidu])
    given(...withScan)
      .when(onPaper(by))
      .isRefused('not_yours');
  given(...withScan)
    .when(onPaper(mau, vidu.personId))
    .isRefused('invalid_field', { field: 'personId', problem: 'unknown_value' });
  given(...withScan)
    .when(onPaper(mau, thu.personId, 'f-khac'))
    .isRefused('invalid_field', { field: 'fileId', problem: 'unknown_value' });
  given(...two)
    .when(onPaper())
    .isRefused('invalid_field');
});

test('no paper overrules what the co-author answered, and none is needed twice', () => {
  for (const earlier of [answer(false), answer(true), onPaper()])
    given(...withScan, earlier)
      .when(onPaper())
      .isRefused('already_decided');
  given(...withScan)
    .when(onPaper(mau, mau.personId))
    .isRefused('already_decided');
});

test('the co-author may still say no before the submission', () => {
  given(...withScan, onPaper())
    .when(answer(false))
    .leaves({ content: { authors: [{ consent: 'given' }, { consent: 'declined' }] } });
});

test('the paper stays among the attachments; other files may go', () => {
  const other = { ...scan, fileId: 'f-khac' };
  const remove = (fileId: string): Act =>
    act(mau, { type: 'removeAttachment', fileId }, '2023-06-03');
  const shown = [
    ...withScan,
    act(mau, { type: 'addAttachment', file: other }, '2023-06-02'),
    onPaper(),
  ];
  given(...shown)
    .when(remove(scan.fileId))
    .isRefused('invalid_field', { field: 'fileId', problem: 'shows_consent' });
  given(...shown)
    .when(remove(other.fileId))
    .leadsTo('AttachmentRemoved');
  given(...withScan)
    .when(remove(scan.fileId))
    .leadsTo('AttachmentRemoved');
});

test('another share asks again, on paper or by mail', () => {
  const shares = save({ authors: sharedBy([mau, 50], [thu, 50]) });
  const asked = [...withScan, onPaper(), shares];
  expect(dossierAfter(asked).content.authors).toMatchObject([{}, { consent: 'pending' }]);
  given(...asked)
    .when(onPaper())
    .leadsTo('CoAuthorAnswered');
});
