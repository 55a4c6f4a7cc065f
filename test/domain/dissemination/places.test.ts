import { printRefusal } from '../../../shared/domain/dissemination/printedCode.ts';
import { publicationRefusal } from '../../../shared/domain/dissemination/publication.ts';
import { placeIn, unitsTakingPart } from '../../../shared/domain/dissemination/round.ts';

describe('proof of publication', () => {
  const today = '2023-06-15';
  const on = '2023-06-10';
  const refused = (url: string, day = on) =>
    publicationRefusal({ url, on: day }, { today, last: undefined })?.because;

  test.each([
    'https://syt.hcm.example/ke-hoach',
    'https://bệnhviện.example/kế-hoạch?bản=1#mục',
    'https://a.example:8443',
  ])('%s is an address', (url) => {
    expect(refused(url)).toBeUndefined();
  });

  test.each([
    ['http://a.example/', 'not_https'],
    ['javascript:alert(1)', 'not_https'],
    ['//a.example', 'not_https'],
    ['xem https://a.example/', 'not_https'],
    ['https://-a.example/', 'not_an_address'],
    ['https://a-.example/', 'not_an_address'],
    ['https://', 'not_an_address'],
    ['https://localhost/x', 'not_an_address'],
    ['https://user:secret@a.example/', 'not_an_address'],
    ['https://a.example/one two', 'not_an_address'],
    ['https://a.example/x\r\nSet-Cookie: a=b', 'not_an_address'],
    ['https://a.example/"onmouseover="x', 'not_an_address'],
    [`https://a.example/${'x'.repeat(500)}`, 'too_long'],
  ])('%j is refused', (url, because) => {
    expect(refused(url)).toBe(because);
  });

  test('an address of 500 characters is not too long', () => {
    const start = 'https://a.example/';
    expect(refused(`${start}${'x'.repeat(500 - start.length)}`)).toBeUndefined();
    expect(refused(`${start}${'x'.repeat(501 - start.length)}`)).toBe('too_long');
  });

  test('a day that is none, that is to come, and the same entry again are refused', () => {
    const url = 'https://a.example/';
    expect(refused(url, '2023-13-01')).toBe('no_such_day');
    expect(refused(url, '2023-06-16')).toBe('day_ahead');
    expect(refused(url, today)).toBeUndefined();
    const by = { personId: 'p-1', name: 'Phạm Thị Chất Lượng' };
    const last = { url, on, by, number: 1, at: '', commandId: '' };
    const again = (day: string) => publicationRefusal({ url, on: day }, { today, last })?.because;
    expect([again(on), again(today)]).toEqual(['same_as_before', undefined]);
  });
});

test.each([
  ['2023-06-14', 'day_passed'],
  ['2023-06-15', undefined],
  ['2023-06-22', undefined],
  ['2023-06-23', 'day_too_far'],
  ['hôm nay', 'no_such_day'],
])('a sheet for %s on 2023-06-15: %s', (day, because) => {
  expect(printRefusal(day, '2023-06-15')?.because).toBe(because);
});

test('a unit’s part of a round is of that version of the plan', () => {
  const round = { tenant: 'hcm', programmeId: 'HCM-BTH-2023', version: 2 };
  expect(placeIn(round, 'bth')).toEqual({ ...round, unitId: 'bth' });
});

describe('who takes part', () => {
  const unit = (id: string, type: string, active = true) => ({ id, name: id, type, active });
  const registered = [
    unit('so', 'health_department'),
    unit('bv', 'hospital'),
    unit('khoa', 'clinical_department'),
    unit('phong', 'office'),
    unit('tram', 'commune_health_station'),
    unit('tu', 'non_public_facility'),
    unit('cu', 'hospital', false),
  ];
  const ids = (named: readonly string[], privateUnits = false) =>
    unitsTakingPart(named, privateUnits, registered).map(({ id }) => id);

  test('a plan that names nobody is for every unit of its own, private ones where it says so', () => {
    expect(ids([])).toEqual(['bv', 'tram']);
    expect(ids([], true)).toEqual(['bv', 'tram', 'tu']);
  });

  test('a plan that names its units is for them, as long as they exist', () => {
    expect(ids(['phong', 'bv', 'cu', 'la'])).toEqual(['bv', 'phong']);
  });
});
