import type { Template } from '../../shared/ports.ts';
import type { AnyEvidence, Checked, Evidence } from './evidence.ts';
import { dayOf } from './evidence.ts';
import type { Act } from './ledger.ts';

/** What must be true of every mail. */
export const brokenMailPromises = (evidence: Evidence): readonly Checked[] => [
  ...brokenForAnyMail(evidence),
  { name: 'Thư về vụ việc chỉ tới bộ phận kiểm tra', broken: strayMisuseMails(evidence) },
];

/** The same for whatever plan. */
export const brokenForAnyMail = (evidence: AnyEvidence): readonly Checked[] => [
  { name: 'Không thư nào bị mất', broken: [...lostMails(evidence), ...untold(evidence)] },
  { name: 'Không thư nào gửi hai lần', broken: doubleMails(evidence) },
  { name: 'Thư nào cũng có kết cục', broken: unfinishedMails(evidence) },
];

const left = ['sent', 'delayed', 'delivered', 'bounced', 'complained'];
const neverLeft = ['rejected', 'suppressed'];

/** The outbox against what SES took: each mail that left must be there. */
function lostMails({ system: { outbox, sent } }: AnyEvidence): string[] {
  const arrived = new Set(sent.map(({ cause }) => cause?.id));
  return outbox
    .filter(({ id, status }) => left.includes(status) && !arrived.has(id))
    .map(({ id }) => `${id}: marked as sent, never taken by SES`);
}

function doubleMails({ system: { sent } }: AnyEvidence): string[] {
  const counts = new Map<string, number>();
  for (const { reference = 'without reference' } of sent)
    counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([one, count]) => `${one}: ${count} times`);
}

function unfinishedMails({ system: { outbox } }: AnyEvidence): string[] {
  return outbox
    .filter(
      ({ status, reason }) =>
        !['delivered', 'bounced', 'complained'].includes(status) &&
        !(neverLeft.includes(status) && reason),
    )
    .map(({ id, status, reason }) => `${id}: ${status} ${reason ?? ''}`);
}

function strayMisuseMails({ organisation: { cast }, system: { outbox } }: Evidence): string[] {
  const bodies = [
    cast.director,
    ...cast.deputies,
    ...cast.qualityOffice,
    ...cast.planningOffice,
    ...cast.personnelOffice,
  ].map(({ id }) => id);
  return outbox
    .filter(({ template, to }) => template === 'misuse_case' && !bodies.includes(to.personId))
    .map(({ id }) => id);
}

type Hearing = readonly [Template, 'authors' | 'doer' | 'other authors'];

/** Who must hear of an act on its day, and by which mail. */
const hearings: Partial<Record<Act['type'], readonly Hearing[]>> = {
  submit: [['receipt', 'authors']],
  return: [
    ['returned', 'authors'],
    ['decision_receipt', 'doer'],
  ],
  ask: [
    ['question', 'authors'],
    ['decision_receipt', 'doer'],
  ],
  receive: [['decision_receipt', 'doer']],
  appraise: [['decision_receipt', 'doer']],
  vote: [['decision_receipt', 'doer']],
  refuse: [
    ['progress_of_dossier', 'authors'],
    ['decision_receipt', 'doer'],
  ],
  allow: [['progress_of_dossier', 'authors']],
  take_back: [['progress_of_dossier', 'authors']],
  record: [['progress_of_dossier', 'authors']],
  accept_progress: [['progress_of_dossier', 'authors']],
  return_progress: [['returned', 'authors']],
  return_completion: [['returned', 'authors']],
  evaluate: [['progress_of_dossier', 'authors']],
  nominate: [['progress_of_dossier', 'authors']],
  decline_nomination: [['progress_of_dossier', 'authors']],
  withdraw: [['progress_of_dossier', 'other authors']],
};

/** Acts in the people's ledger of which somebody never heard. */
function untold(evidence: AnyEvidence): string[] {
  const { ledger, dossierIds, plots, system } = evidence;
  const told = new Set(
    system.outbox.map(({ createdAt, template, to, dossierId }) =>
      [dayOf(createdAt), dossierId, template, to.personId].join(' '),
    ),
  );
  return ledger.acts.flatMap((act) => {
    const plot = plots.find(({ key }) => key === act.plot);
    if (!plot) return [];
    const wasDropped = ledger.acts.some(
      ({ plot: key, type }) => key === plot.key && type === 'decline',
    );
    const isAlone = wasDropped || ['bounces', 'no_mail'].includes(plot.coAuthor);
    const authors = plot.authors.slice(0, isAlone ? 1 : undefined).map(({ person }) => person.id);
    return (hearings[act.type] ?? []).flatMap(([template, who]) =>
      receiversOf(who, act, authors)
        .filter((id) => !told.has([act.on, dossierIds.get(plot.key), template, id].join(' ')))
        .map((id) => `${act.on} ${plot.key} ${act.type}: no ${template} to ${id}`),
    );
  });
}

function receiversOf(who: Hearing[1], { by }: Act, authors: readonly string[]): readonly string[] {
  if (who === 'doer') return [by];
  return who === 'authors' ? authors : authors.filter((id) => id !== by);
}
