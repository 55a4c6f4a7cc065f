import { type GivenVerdict, judge, mayJudge } from '../../../shared/domain/novelty/verdict.ts';
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
