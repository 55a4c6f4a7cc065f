import { applyFacts } from '../../../shared/domain/dossier/apply.ts';
import { decide } from '../../../shared/domain/dossier/decide.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import type { Programme, Track } from '../../../shared/domain/programmes/programme.ts';
import { routeProblems } from '../../../shared/domain/programmes/route.ts';
import { firstStep, routeOf, tracksFor } from '../../../shared/domain/programmes/tracks.ts';
import {
  act,
  contextOf,
  dossierId,
  fullContent,
  hospital,
  mau,
  save,
  submit,
  tenant,
} from '../../support/dossiers.ts';
import { hospitalPlan, intakeStep } from '../../support/programmes.ts';

const managers: Track = {
  id: 'decree_73',
  name: 'Cán bộ lãnh đạo, quản lý',
  people: 'leader_or_manager',
  ruleSet: 'decree_73',
  protection: 'Được xem xét loại trừ trách nhiệm theo Điều 11',
  start: 'appraisal',
};
const earlier: Track = {
  id: 'earlier',
  name: 'Đã gửi trước nghị định',
  people: 'all_staff',
  ruleSet: 'pre_decree_73',
  start: 'guided',
  sentBefore: { day: 'sent_on', before: '2023-09-29', clause: 'mục II.4' },
};
const everybody: Track = {
  id: 'encouragement',
  name: 'Mọi người',
  programmeName: 'Khuyến khích sáng tạo',
  people: 'all_staff',
  ruleSet: 'local_plan',
  start: 'intake',
};
const programme: Programme = {
  ...hospitalPlan,
  ruleSet: 'decree_73',
  tracks: [managers, earlier, everybody],
  form: { ...hospitalPlan.form, days: [{ id: 'sent_on', label: 'Ngày đã gửi', required: false }] },
  route: [
    ...hospitalPlan.route,
    { ...intakeStep, id: 'guided', next: { received: 'decision', refused: 'end:refused' } },
  ],
};

/** Starts and hands in as a manager or as somebody else. */
function handedIn(managing: boolean, more: { track?: string; sent?: string } = {}): Dossier {
  const start = {
    type: 'startDraft',
    tenant,
    dossierId,
    unitId: 'hcm-bth',
    unitName: 'Bệnh viện Truyền máu Huyết học',
    channel: 'annual_plan',
    title: 'Điều phối máu hiếm',
    ...(more.track && { track: more.track }),
  } as const;
  const days: Record<string, string> = more.sent ? { sent_on: more.sent } : {};
  const acts = [
    act(mau, start, '2023-10-02'),
    save({ ...fullContent, days }, '2023-10-02'),
    submit('2023-10-03'),
  ];
  const { dossier } = acts.reduce<{ dossier: Dossier | undefined }>(
    ({ dossier: before }, one, at) => {
      const context = { ...contextOf(one, `c-${at}`, { ...hospital, programme }), managing };
      const decision = decide(one.command, before, context);
      if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
      return { dossier: applyFacts(before, decision.facts, context, tenant, dossierId).after };
    },
    { dossier: undefined },
  );
  if (!dossier) throw new Error('nothing happened');
  return dossier;
}

test('a manager takes the track of the decree, with its rules and its way', () => {
  expect(handedIn(true)).toMatchObject({
    track: 'decree_73',
    regime: 'decree_73',
    programmeName: hospitalPlan.name,
    current: { stepId: 'appraisal' },
  });
});

test('check 16: a nurse takes the track for everybody, and its name promises no protection', () => {
  expect(handedIn(false)).toMatchObject({
    track: 'encouragement',
    regime: 'local_plan',
    programmeName: 'Khuyến khích sáng tạo',
    current: { stepId: 'intake' },
  });
  expect(tracksFor(programme, false).map(({ protection }) => protection)).toEqual([
    undefined,
    undefined,
  ]);
});

test('a nurse cannot choose the managers’ track', () => {
  expect(() => handedIn(false, { track: 'decree_73' })).toThrow('not_eligible');
  expect(() => handedIn(true, { track: 'unknown' })).toThrow('not_eligible');
});

test('a manager may take the track for everybody', () => {
  expect(handedIn(true, { track: 'encouragement' }).regime).toBe('local_plan');
});

test('what was handed in before the decree keeps its rules; later papers do not get them', () => {
  expect(handedIn(true, { track: 'earlier', sent: '2023-09-28' })).toMatchObject({
    regime: 'pre_decree_73',
    current: { stepId: 'guided' },
  });
  for (const sent of ['2023-09-29', ''])
    expect(() => handedIn(true, { track: 'earlier', sent })).toThrow('"field":"days.sent_on"');
});

test('every track is a route of its own, and a step that no track reaches is named', () => {
  const ids = (track?: string) => routeOf(programme, track).map(({ id }) => id);
  expect(ids('decree_73')).toEqual([
    'appraisal',
    'decision',
    'implementation',
    'evaluation',
    'nomination',
  ]);
  expect(ids('earlier')).toEqual([
    'decision',
    'implementation',
    'evaluation',
    'nomination',
    'guided',
  ]);
  expect(firstStep(programme, 'earlier').id).toBe('guided');
  expect(routeProblems(programme)).toEqual([]);
  expect(routeProblems({ ...programme, tracks: [managers] })).toEqual([
    { stepId: 'intake', problem: 'unreachable' },
    { stepId: 'guided', problem: 'unreachable' },
  ]);
});
