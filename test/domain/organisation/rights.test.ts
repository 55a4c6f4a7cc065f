import { mayIn, rolesWith } from '../../../shared/domain/organisation/rights.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const plan = { ...hospitalPlan, registrars: ['quality_office'] };

describe('the roles that give a right', () => {
  test('are its own, whatever the plan', () => {
    expect(rolesWith('read_dossiers')).toEqual(['inspector', 'software_support']);
    expect(rolesWith('read_dossiers', plan)).toEqual(['inspector', 'software_support']);
    expect(rolesWith('reassign', plan)).toEqual(['administrator']);
  });

  test('are also those that the plan names for its own route', () => {
    expect(rolesWith('speak_for_unit', plan)).toEqual([
      'head_of_unit',
      'deputy_head',
      'quality_office',
    ]);
    expect(rolesWith('register_for_others', plan)).toEqual(['quality_office']);
    expect(rolesWith('inspect', plan)).toEqual(['head_of_unit', 'quality_office']);
    expect(rolesWith('lift_freeze', plan)).toEqual(['administrator', 'head_of_unit']);
  });

  test('name a role once, even where the plan names it again', () => {
    const receivedByHead = {
      ...plan,
      route: plan.route.map((step) =>
        step.type === 'intake' ? { ...step, responsible: 'head_of_unit' } : step,
      ),
    };
    expect(rolesWith('see_who_read', receivedByHead)).toEqual(['head_of_unit']);
  });

  test('are no bodies of a plan where no plan is meant', () => {
    expect(rolesWith('inspect')).toEqual([]);
    expect(rolesWith('see_who_read')).toEqual(['head_of_unit']);
  });

  test('are no registrars where the plan has none', () => {
    const { registrars: _, ...without } = plan;
    expect(rolesWith('register_for_others', without)).toEqual([]);
  });

  test('are not listed where any role gives it', () => {
    expect(rolesWith('read_unit', plan)).toEqual([]);
  });
});

describe('a right in a unit', () => {
  const quality = { role: 'quality_office', unitId: 'hcm-bth' };
  const elsewhere = { role: 'head_of_unit', unitId: 'hcm-nd1' };

  test('goes with one of the roles held there', () => {
    expect(mayIn('inspect', [elsewhere, quality], 'hcm-bth', plan)).toBe(true);
  });

  test('goes with no role held in another unit, nor with another role held there', () => {
    expect(mayIn('inspect', [elsewhere], 'hcm-bth', plan)).toBe(false);
    const records = { role: 'records_office', unitId: 'hcm-bth' };
    expect(mayIn('inspect', [records, elsewhere], 'hcm-bth', plan)).toBe(false);
    expect(mayIn('inspect', [], 'hcm-bth', plan)).toBe(false);
  });
});
