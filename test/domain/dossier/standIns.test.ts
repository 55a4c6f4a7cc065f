import { impartial, mayStandIn } from '../../../shared/domain/dossier/standIns.ts';
import {
  appraised,
  deputy,
  dossierAfter,
  givenIn,
  hospital,
  mau,
  personnel,
  planning,
  records,
  submitted,
  vote,
  votes,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const names = (people: readonly { personId: string }[]) => people.map(({ personId }) => personId);

test('an author stands in for nobody and passes nothing on', () => {
  const dossier = dossierAfter(submitted);
  expect(names(impartial([planning, mau, personnel], dossier, hospitalPlan))).toEqual([
    'p-planning',
  ]);
});

test('whoever gave an opinion stays out of a step that is to be kept apart from it', () => {
  const programme = {
    ...hospitalPlan,
    route: hospitalPlan.route.map((step) =>
      step.id === 'decision' ? { ...step, apartFrom: ['appraisal'] } : step,
    ),
  };
  const dossier = dossierAfter(appraised);
  expect(names(impartial([personnel, records], dossier, programme))).toEqual(['p-records']);
  expect(names(impartial([personnel, records], dossier, hospitalPlan))).toEqual([
    'p-personnel',
    'p-records',
  ]);
});

test('a vote is not cast by somebody who has one, before or after voting', () => {
  const may = (acts: Parameters<typeof dossierAfter>[0], kind: 'vote' | 'head_decision') =>
    names(mayStandIn([deputy(1), records], dossierAfter(acts), hospitalPlan, kind));
  expect(may(appraised, 'vote')).toEqual(['p-records']);
  expect(may([...appraised, ...votes('for', 'for')], 'vote')).toEqual(['p-records']);
  expect(may(appraised, 'head_decision')).toEqual(['p-deputy-1', 'p-records']);
});

test('what an author owes is nobody else’s', () => {
  expect(mayStandIn([records], dossierAfter(submitted), hospitalPlan, 'revision')).toEqual([]);
  expect(mayStandIn([records], dossierAfter(submitted), hospitalPlan, undefined)).toEqual([]);
});

test('the vote of a deputy is the vote of the person acted for', () => {
  const by = { ...records, actingFor: { personId: 'p-deputy-2', name: 'Đỗ Thị Phó 2' } };
  const twice = { ...deputy(1), actingFor: by.actingFor };
  const place = givenIn(hospital, ...appraised);
  place.when(vote(twice, 'for')).isRefused('not_yours');
  place
    .when(vote(by, 'for'))
    .leadsTo({ type: 'VoteCast', data: { voter: { personId: 'p-deputy-2' } } });
  givenIn(hospital, ...appraised, vote(by, 'for'))
    .when(vote(deputy(2), 'for'))
    .isRefused('already_decided');
});
