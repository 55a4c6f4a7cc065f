import {
  factsOf,
  isInstitution,
  isPart,
  type Unit,
  type UnitType,
} from '../../../shared/domain/organisation/unit.ts';

/** What a unit of the type is: an institution, a part of one, or neither. */
const types: Readonly<Record<UnitType, 'institution' | 'part' | 'neither'>> = {
  hospital: 'institution',
  medical_centre: 'institution',
  commune_health_station: 'institution',
  non_public_facility: 'institution',
  clinical_department: 'part',
  office: 'part',
  health_department: 'neither',
  provincial_peoples_committee: 'neither',
  commune_peoples_committee: 'neither',
  home_affairs_department: 'neither',
  other_body: 'neither',
};

test.each(Object.entries(types))('%s: %s', (name, kind) => {
  const type = name as UnitType;
  expect(isInstitution({ type })).toBe(kind === 'institution');
  expect(isPart({ type })).toBe(kind === 'part');
});

test('the facts of a unit are what can be different on another day', () => {
  const facts = {
    type: 'hospital',
    name: 'Bệnh viện quận 1',
    code: 'BVQ1',
    parentId: 'so',
    province: 'Thành phố Hồ Chí Minh',
    place: 'Thành phố Hồ Chí Minh',
    active: false,
  } as const;
  const unit: Unit = {
    ...facts,
    tenant: 'hcm',
    id: 'q1',
    dissolvedOn: '2025-07-01',
    successorId: 'q3',
    carriedOnBy: 'q3',
  };
  expect(factsOf(unit)).toStrictEqual(facts);
});
