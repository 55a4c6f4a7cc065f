import { sampleOrganisation } from '../../infra/rehearsal/sample/sampleOrganisation.ts';
import { realmOf } from '../../shared/app/realm.ts';
import { mayReorganise } from '../../shared/app/reorganisation.ts';
import { unitsOn } from '../../shared/domain/organisation/unitOn.ts';

const { units } = sampleOrganisation('hcm-syt');
const realm = (unitId: string, day = '2026-11-22') => {
  const found = realmOf(unitsOn(units, day), [unitId]);
  return { ...found, ids: found.units.map(({ id }) => id) };
};

test('a department looks after what is below it and what lies outside of every department', () => {
  const { ids, whole } = realm('hcm-syt');
  expect(whole).toBe(true);
  expect(ids).toEqual(
    expect.arrayContaining([
      'hcm-bth-xn',
      'hcm-bvdk-binh-duong',
      'hcm-fv',
      'hcm-cho-ray',
      'hcm-tyt-xa-mau',
      'hcm-ubnd',
    ]),
  );
});

test('a hospital looks after itself and its khoa and phòng', () => {
  const { ids, whole } = realm('hcm-bth');
  expect(whole).toBe(false);
  expect(ids).toHaveLength(25);
});

test('before the merger the hospital of Bình Dương is another department’s', () => {
  expect(realm('hcm-syt', '2025-06-30').ids).not.toContain('hcm-bvdk-binh-duong');
  expect(realm('hcm-syt-binh-duong', '2025-06-30').ids).toContain('hcm-bvdk-binh-duong');
  expect(realm('hcm-syt', '2025-07-01').ids).toContain('hcm-syt-binh-duong');
});

test('what happens to a unit is recorded by the level above it', () => {
  expect(mayReorganise(realm('hcm-bth'), 'hcm-bth')).toBe(false);
  expect(mayReorganise(realm('hcm-bth'), 'hcm-bth-xn')).toBe(true);
  expect(mayReorganise(realm('hcm-syt'), 'hcm-syt')).toBe(true);
  expect(mayReorganise(realm('hcm-bth'), 'hcm-nd1')).toBe(false);
});
