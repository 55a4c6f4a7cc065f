import {
  foundSame,
  type GivenVerdict,
  judge,
  mayJudge,
  type NoveltyVerdict,
  workOf,
} from '../../../shared/domain/novelty/verdict.ts';
import {
  appraised,
  dossierAfter,
  drafted,
  mau,
  quality,
  received,
  submitted,
  thu,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const dossier = dossierAfter(submitted);
const given = (more: Partial<GivenVerdict> = {}): GivenVerdict => ({
  condition: 'N2',
  finding: 'related',
  compared: { kind: 'other', text: 'Đề tài của Bệnh viện Mẫu, 2021' },
  evidence: 'Cùng một đầu mối điều phối, khác ở cách thanh toán giữa hai bên.',
  by: quality,
  at: '2023-06-06T02:00:00.000Z',
  commandId: 'c-12345678',
  ...more,
});
const judged = (more: Partial<GivenVerdict> = {}, bench: object = {}) =>
  judge(given(more), { dossier, judges: true, earlier: 2, ...bench });
const other = {
  kind: 'dossier',
  dossierId: 'd-2',
  title: 'Hồ sơ khác',
  unitId: 'hcm-other',
  unitName: 'Bệnh viện Khác',
  lead: thu,
} as const;

test('a verdict says who found what on which content, and takes the next number', () => {
  expect(judged({ evidence: `  ${given().evidence}\u0007 ` })).toEqual({
    accepted: true,
    verdict: {
      ...given(),
      tenant: dossier.tenant,
      dossierId: dossier.id,
      judged: { number: 'BTH-2023-0001', title: dossier.content.title, unitName: dossier.unitName },
      number: 3,
      contentVersion: dossier.contentVersion,
    },
  });
});

test.each([
  ['a draft', {}, { dossier: dossierAfter(drafted) }, 'not_in_this_state'],
  ['an author', { by: mau }, {}, 'own_dossier'],
  ['a reader', {}, { judges: false }, 'not_yours'],
  ['nothing to compare', { compared: undefined }, {}, 'compared_missing'],
  ['a duplicate of nothing', { finding: 'duplicate', compared: undefined }, {}, 'compared_missing'],
  ['itself', { compared: { ...other, dossierId: dossier.id } }, {}, 'compared_with_itself'],
  [
    'hardly a reason',
    { evidence: 'Giống.                              ' },
    {},
    'evidence_too_short',
  ],
] as const)('%s is refused', (_, more, bench, because) => {
  expect(judged(more, bench)).toMatchObject({ accepted: false, refusal: { because } });
});

test('that there is no duplicate may be found without naming anything', () => {
  expect(judged({ finding: 'not_duplicate', compared: undefined }).accepted).toBe(true);
});

test('whoever receives or appraises judges, whatever step the dossier is at', () => {
  for (const acts of [submitted, appraised])
    expect(
      ['quality_office', 'personnel_office', 'general_planning_office'].filter((role) =>
        mayJudge(dossierAfter(acts), hospitalPlan, [role]),
      ),
    ).toEqual(['quality_office', 'personnel_office', 'general_planning_office']);
});

test('leaders, inspectors and authors do not, and a stand-in only while it is at intake or appraisal', () => {
  const at = (acts: typeof submitted, roles: readonly string[]) =>
    mayJudge(dossierAfter(acts), hospitalPlan, roles);
  expect(at(submitted, ['head_of_unit', 'deputy_head', 'records_office', 'administrator'])).toBe(
    false,
  );
  expect(at(received, ['assignee'])).toBe(true);
  expect(at(appraised, ['assignee'])).toBe(false);
});

test('what is compared from outside the system is one tidy line; a dossier stays as it is', () => {
  const outside = { kind: 'other', text: '  Đề tài\n của Bệnh viện Mẫu ' } as const;
  expect(judged({ compared: outside })).toMatchObject({
    verdict: { compared: { kind: 'other', text: 'Đề tài của Bệnh viện Mẫu' } },
  });
  expect(judged({ compared: other })).toMatchObject({ verdict: { compared: other } });
});

test('where nothing is named nothing stands beside the verdict', () => {
  const { compared: _, ...alone } = given({ finding: 'not_duplicate' });
  const decision = judge(alone, { dossier, judges: true, earlier: 0 });
  expect(decision.accepted && decision.verdict).not.toHaveProperty('compared');
});

test('a reason of thirty characters is enough, of twenty-nine it is not', () => {
  const reason = 'Cùng đầu mối, khác thanh toán.';
  expect(reason).toHaveLength(30);
  expect(judged({ evidence: reason }).accepted).toBe(true);
  expect(judged({ evidence: reason.slice(1) })).toEqual({
    accepted: false,
    refusal: { because: 'evidence_too_short', fewest: 30 },
  });
});

test('a dossier without a number is named by its title and unit', () => {
  const { number: _, ...unnumbered } = dossier;
  const { title } = dossier.content;
  expect(workOf(unnumbered)).toStrictEqual({ title, unitName: dossier.unitName });
});

describe('two dossiers are the same', () => {
  const verdict = (more: Partial<NoveltyVerdict> = {}): NoveltyVerdict => ({
    ...given({ finding: 'duplicate', compared: other }),
    tenant: dossier.tenant,
    dossierId: 'd-1',
    judged: workOf(dossier),
    number: 1,
    contentVersion: 1,
    ...more,
  });
  const found = (...verdicts: readonly NoveltyVerdict[]) => foundSame(verdicts, 'd-1', 'd-2');

  test('when a person found so, whichever of them was judged', () => {
    expect(found(verdict())).toBe(true);
    expect(foundSame([verdict()], 'd-2', 'd-1')).toBe(true);
  });

  test('not when nobody judged, or found them related only', () => {
    expect(found()).toBe(false);
    expect(found(verdict({ finding: 'related' }))).toBe(false);
  });

  test('not when it was said of another condition, another dossier or something outside', () => {
    expect(found(verdict({ condition: 'N3' }))).toBe(false);
    expect(found(verdict({ dossierId: 'd-3' }))).toBe(false);
    expect(found(verdict({ compared: { ...other, dossierId: 'd-3' } }))).toBe(false);
    expect(found(verdict({ compared: { kind: 'other', text: 'Đề tài khác' } }))).toBe(false);
    expect(found(verdict({ dossierId: 'd-2' }))).toBe(false);
  });

  test('as the latest word on them says, in whatever order the words were stored', () => {
    const later = '2023-06-09T02:00:00.000Z';
    const taken = verdict({ finding: 'related', at: later });
    expect(found(verdict(), taken)).toBe(false);
    expect(found(taken, verdict())).toBe(false);
    expect(found(verdict({ at: later }), verdict({ finding: 'related' }))).toBe(true);
  });
});
