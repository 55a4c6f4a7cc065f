import { parseDossierEvent } from '../../../events/schema/dossierEvents.ts';
import { applyFacts } from '../../../shared/domain/dossier/apply.ts';
import { withChanges } from '../../../shared/domain/dossier/content.ts';
import { evolve } from '../../../shared/domain/dossier/evolve.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { summaryOf } from '../../../shared/domain/dossier/summary.ts';
import {
  act,
  administrator,
  appraise,
  approved,
  completed,
  contextOf,
  dossierAfter,
  dossierId,
  drafted,
  given,
  hospital,
  mau,
  nominated,
  personnel,
  planning,
  play,
  progress,
  quality,
  received,
  save,
  sharedBy,
  started,
  submitted,
  tenant,
  thu,
} from '../../support/dossiers.ts';
import { hospitalPlan, intakeStep, withStep } from '../../support/programmes.ts';

const replay = (stored: readonly unknown[]): Dossier | undefined =>
  stored.map(parseDossierEvent).reduce<Dossier | undefined>(evolve, undefined);

const anEvent = (more: object) => {
  const [event] = play(started).events;
  return parseDossierEvent({ ...event, seq: 99, ...more });
};

test('replaying stored events gives the stored state', () => {
  for (const story of [drafted, submitted, approved, completed, nominated]) {
    const { dossier, events } = play(story);
    expect(replay(JSON.parse(JSON.stringify(events)))).toEqual(dossier);
  }
});

test('events of one command share its summary, number and id in order', () => {
  const { events } = play(submitted);
  expect(events.map(({ id, seq, type }) => [id, seq, type])).toEqual([
    ['d-1#000001', 1, 'DraftStarted'],
    ['d-1#000002', 2, 'DraftSaved'],
    ['d-1#000003', 3, 'Submitted'],
    ['d-1#000004', 4, 'StepStarted'],
  ]);
  expect(events[2]).toMatchObject({
    v: 1,
    tenant,
    dossierId,
    at: '2023-06-05T02:00:00.000Z',
    on: '2023-06-05',
    by: mau,
    channel: 'web',
    commandId: 'c-2',
    after: { status: 'registered', number: 'BTH-2023-0001', obligations: [{ kind: 'intake' }] },
  });
  expect(events[3]?.after).toEqual(events[2]?.after);
});

test('the version is the last event, and each accepted command is remembered once', () => {
  const dossier = dossierAfter(submitted);
  expect(dossier.version).toBe(4);
  expect(dossier.commandIds).toEqual(['c-0', 'c-1', 'c-2']);
});

test('the summary says who, what and how far', () => {
  const two = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
  expect(summaryOf(dossierAfter(two), hospitalPlan)).toMatchObject({
    title: 'Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện',
    programmeId: 'HCM-BTH-2023',
    programmeName: hospitalPlan.name,
    unitId: 'hcm-bth',
    unitName: 'Bệnh viện Truyền máu Huyết học',
    status: 'draft',
    urgent: false,
    contentVersion: 0,
    lead: mau,
    authors: [mau, thu],
    stepId: undefined,
  });
  expect(summaryOf(dossierAfter(submitted), hospitalPlan).stepId).toBe('intake');
});

test('a dossier without a lead cannot be summed up', () => {
  const dossier = dossierAfter(drafted);
  const orphan = { ...dossier, content: { ...dossier.content, authors: [] } };
  expect(() => summaryOf(orphan, hospitalPlan)).toThrow('dossier d-1 has no lead');
});

test('a command without facts makes no dossier', () => {
  const [first] = started;
  if (!first) throw new Error('no story');
  const context = contextOf(first, 'c', hospital);
  expect(() => applyFacts(undefined, [], context, tenant, dossierId)).toThrow(
    'no facts for dossier d-1',
  );
});

test('only a start begins a dossier', () => {
  const event = anEvent({ type: 'Commented', data: { text: 'x' } });
  expect(() => evolve(undefined, event)).toThrow('cannot begin a dossier');
});

test('a comment is history only', () => {
  const before = dossierAfter(submitted);
  const after = given(...submitted).when(
    act(quality, { type: 'comment', text: ' Xin chào ' }, '2023-06-06'),
  );
  after.leadsTo({ type: 'Commented', data: { text: 'Xin chào' } });
  expect({ ...after.after(), version: 0, commandIds: [] }).toEqual({
    ...before,
    version: 0,
    commandIds: [],
  });
  given(...submitted)
    .when(act(quality, { type: 'comment', text: ' ' }, '2023-06-06'))
    .isRefused('reason_required', { field: 'text' });
});

test('a stored step type that nobody knows is an error', () => {
  const event = anEvent({
    type: 'StepStarted',
    data: { stepId: 'x', stepType: 'oracle', assignees: {}, round: 1 },
  });
  expect(() => evolve(dossierAfter(drafted), event)).toThrow('unknown step type oracle');
});

test('a stored change of the wrong kind is an error, an unknown field is left alone', () => {
  const { content } = dossierAfter(drafted);
  const change = (field: string, after: unknown) => () =>
    withChanges(content, [{ field, before: '', after }]);
  expect(change('sections.I', 7)).toThrow('stored change of sections.I is of another kind');
  expect(change('title', 7)).toThrow('stored change of title is of another kind');
  expect(change('risks', {})).toThrow('stored change of risks is of another kind');
  expect(change('attachments', ['a.pdf'])()).toEqual(content);
});

test('a reminder without a due day is kept under its own day', () => {
  const obligation = { id: 'answer:intake:5', kind: 'answer', who: [mau] };
  const event = anEvent({
    type: 'Reminded',
    data: { obligation, offset: 0, level: 0, to: [mau] },
  });
  expect(evolve(dossierAfter(submitted), event).reminded).toEqual({
    'answer:intake:5': { rung: 0, level: 0, on: '2023-06-01', dueOn: '2023-06-01' },
  });
});

test('a returned report without kept work is history only', () => {
  const event = anEvent({
    type: 'CompletionReturned',
    data: { stepId: 'evaluation', reasons: 'Thiếu' },
  });
  expect(evolve(dossierAfter(submitted), event).findings.implementation).toBeUndefined();
});

test('a stored completion report outside the work keeps no work', () => {
  const { findings } = dossierAfter(completed);
  const { stepId: _, ...rest } = { stepId: '', ...findings.completion };
  const event = anEvent({ type: 'CompletionReported', data: { ...rest, stepId: 'x' } });
  const registered = evolve(dossierAfter(submitted), event).findings;
  expect(registered).toMatchObject({ completion: { on: '2023-06-01' }, appraisals: [] });
  expect(registered.implementation).toBeUndefined();
  const drafting = evolve(dossierAfter(drafted), event).findings;
  expect(drafting.implementation).toBeUndefined();
});

test('a dossier read with another programme is an error', () => {
  const dossier = dossierAfter(submitted);
  const renamed = {
    ...hospitalPlan,
    route: hospitalPlan.route.map((step) => ({ ...step, id: `x-${step.id}` })),
  };
  expect(() => summaryOf(dossier, renamed)).toThrow('programme HCM-BTH-2023 has no step intake');
  const swapped = withStep({ ...hospitalPlan.route[4], id: 'intake' } as typeof intakeStep);
  expect(() => summaryOf(dossier, swapped)).toThrow('step intake is no intake');
});

test('a route that forgets an outcome is an error, not a lost dossier', () => {
  const forgetful = { ...hospital, programme: withStep({ ...intakeStep, next: {} }) };
  const receive = act(quality, { type: 'receive' }, '2023-06-06');
  expect(() => play([...submitted, receive], forgetful)).toThrow(
    'step intake has nothing after received',
  );
});

test('what is kept of the work survives the end', () => {
  const story = [...approved, progress('2023-06', '2023-07-03')];
  expect(dossierAfter(story).findings.implementation).toBeUndefined();
  expect(dossierAfter(nominated).findings.implementation).toMatchObject({ type: 'implementation' });
});

test.each([
  ['Refused', { stepId: 'intake', reason: 'Ngoài phạm vi' }, 'refused', 'Ngoài phạm vi'],
  ['Withdrawn', { reason: 'Trùng đề xuất khác' }, 'withdrawn', 'Trùng đề xuất khác'],
  ['DossierClosed', { outcome: 'archived' }, 'archived', undefined],
])('%s alone ends a dossier', (type, data, outcome, reason) => {
  expect(evolve(dossierAfter(submitted), anEvent({ type, data })).current).toEqual({
    kind: 'ended',
    outcome,
    on: '2023-06-01',
    reason,
  });
});

test('people who owe nothing are named in the events that concern them, and else nobody', () => {
  for (const event of play(submitted).events) expect(event).not.toHaveProperty('others');
  const rescue = act(
    administrator,
    { type: 'reassign', part: 'main', to: thu, reason: 'Nghỉ dài ngày' },
    '2023-06-06',
  );
  expect(play([...submitted, rescue]).events.at(-1)?.others).toEqual([quality]);
});

test('an amendment leaves no completion report behind', () => {
  const amend = act(mau, { type: 'amend', content: { title: 'Tên khác hẳn' } }, '2023-06-19');
  expect(dossierAfter([...approved, amend]).findings.completion).toBeUndefined();
});

test('two appraisals of one route keep their findings side by side', () => {
  const [intake, first, ...rest] = hospitalPlan.route;
  if (intake?.type !== 'intake' || first?.type !== 'appraisal') throw new Error('another route');
  const second = { ...first, id: 'review' };
  const route = [intake, { ...first, next: { appraised: 'review' } }, second, ...rest];
  const opinions = [appraise(personnel, 'legality'), appraise(planning, 'feasibility')];
  const { findings } = dossierAfter([...received, ...opinions, ...opinions], {
    ...hospital,
    programme: { ...hospitalPlan, route },
  });
  expect(findings.appraisals.map(({ stepId, part }) => [stepId, part])).toEqual([
    ['appraisal', 'legality'],
    ['appraisal', 'feasibility'],
    ['review', 'legality'],
    ['review', 'feasibility'],
  ]);
});
