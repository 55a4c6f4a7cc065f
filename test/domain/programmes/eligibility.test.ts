import { unitTakesPart } from '../../../shared/domain/programmes/eligibility.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const takesPart = (
  unit: { id: string; type: string },
  units: readonly string[],
  privateUnits = false,
) => unitTakesPart({ eligibility: { ...hospitalPlan.eligibility, units, privateUnits } }, unit);
const hospital = { id: 'hcm-bth', type: 'hospital' };
const clinic = { id: 'hcm-pk', type: 'non_public_facility' };

test('the people of the units that the plan names may register, and no others', () => {
  expect(takesPart(hospital, ['hcm-nd1', 'hcm-bth'])).toBe(true);
  expect(takesPart(hospital, ['hcm-nd1'])).toBe(false);
});

test('where the plan names none, the people of every unit may', () => {
  expect(takesPart(hospital, [])).toBe(true);
});

test('those of a private facility only where the plan is for them too, even if it is named', () => {
  expect(takesPart(clinic, [])).toBe(false);
  expect(takesPart(clinic, ['hcm-pk'])).toBe(false);
  expect(takesPart(clinic, [], true)).toBe(true);
  expect(takesPart(clinic, ['hcm-bth'], true)).toBe(false);
});
