import { applyFacts } from '../../../shared/domain/dossier/apply.ts';
import { decide } from '../../../shared/domain/dossier/decide.ts';
import { noticesOf } from '../../../shared/domain/notifications/policy.ts';
import {
  type Act,
  act,
  answerMerge,
  contextOf,
  dossierAfter,
  hospital,
  mau,
  merging,
  personnel,
  planning,
  play,
  proposeMerge,
  type quality,
  received,
  sameWork,
  tenant,
  vidu,
} from '../../support/dossiers.ts';

const proposed = [...received, proposeMerge(personnel)];
const halfAgreed = [...proposed, answerMerge(mau)];

const noticesAfter = (acts: readonly Act[]) => {
  const { events } = play(acts, merging);
  return events
    .filter(({ commandId }) => commandId === `c-${acts.length - 1}`)
    .flatMap((event) => noticesOf(event, hospital.programme).map((notice) => ({ event, notice })));
};

const toldBy = (acts: readonly Act[]) =>
  noticesAfter(acts).map(({ event, notice }) => [event.type, notice.template, notice.to.name]);

test('both leads are asked, each by an own link, with the other dossier and the shares', () => {
  expect(toldBy(proposed)).toEqual([
    ['MergeProposed', 'task', mau.name],
    ['MergeProposed', 'task', vidu.name],
  ]);
  for (const { notice } of noticesAfter(proposed)) {
    expect(notice.link).toMatchObject({
      obligationId: `merge:7:${notice.to.personId}`,
      permits: ['answerMerge'],
    });
    expect(notice.facts).toMatchObject({
      because: {
        other: { title: sameWork.content.title },
        shares: [`${vidu.name} 60%`, `${mau.name} 40%`],
      },
    });
  }
});

test('a yes is receipted to whoever gave it', () => {
  expect(toldBy(halfAgreed)).toEqual([['MergeAgreed', 'decision_receipt', mau.name]]);
});

test('a no reaches the other lead and the office', () => {
  expect(toldBy([...halfAgreed, answerMerge(vidu, false, 'Hai việc khác nhau')])).toEqual([
    ['MergeCalledOff', 'progress_of_dossier', mau.name],
    ['MergeCalledOff', 'handled_by_other', personnel.name],
  ]);
  const callOff = act(personnel, { type: 'callOffMerge', reason: 'Đề nghị nhầm' }, '2023-06-08');
  expect(toldBy([...halfAgreed, callOff])).toEqual([
    ['MergeCalledOff', 'progress_of_dossier', mau.name],
    ['MergeCalledOff', 'handled_by_other', vidu.name],
  ]);
});

test('the merger reaches the authors, and those whose task is over', () => {
  expect(toldBy([...halfAgreed, answerMerge(vidu)])).toEqual([
    ['MergeAgreed', 'decision_receipt', vidu.name],
    ['Merged', 'progress_of_dossier', mau.name],
    ['Merged', 'handled_by_other', personnel.name],
    ['Merged', 'handled_by_other', planning.name],
  ]);
});

test('the other dossier’s authors hear of whom they are joined by; those who join heard already', () => {
  const gone = dossierAfter([...halfAgreed, answerMerge(vidu)], merging);
  const world = { ...merging, merging: { other: gone, foundSame: true } };
  const told = (by: typeof quality) => {
    const context = contextOf(act(by, { type: 'takeIn' }, '2023-06-08'), 'c-in', world);
    const decision = decide({ type: 'takeIn' }, sameWork, context);
    if (!decision.accepted) throw new Error(decision.refusal.because);
    const { events } = applyFacts(sameWork, decision.facts, context, tenant, sameWork.id);
    return events
      .flatMap((event) => noticesOf(event, hospital.programme))
      .map(({ template, to }) => [template, to.name]);
  };
  expect(told(vidu)).toEqual([]);
  expect(told(mau)).toEqual([['progress_of_dossier', vidu.name]]);
});
