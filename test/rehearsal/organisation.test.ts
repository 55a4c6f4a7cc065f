import { readFileSync } from 'node:fs';
import { sampleOrganisation } from '../../infra/rehearsal/organisation.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';

const sample = sampleOrganisation({ seed: 7, people: 200 });
const ofHospital = sample.people.filter(({ unitId }) => unitId === 'hcm-bth');
const idsHolding = (unitId: string, role: string) =>
  sample.holdings
    .filter((holding) => holding.unitId === unitId && holding.role === role)
    .map(({ personId }) => personId);

describe('the sample organisation', () => {
  test('is the same for the same seed and another for another', () => {
    expect(sampleOrganisation({ seed: 7, people: 200 })).toEqual(sample);
    expect(sampleOrganisation({ seed: 8, people: 200 }).people).not.toEqual(sample.people);
  });

  test('has the hospital with 24 departments below the health department of the city', () => {
    const wards = sample.units.filter(({ parentId }) => parentId === 'hcm-bth');
    expect(wards).toHaveLength(24);
    expect(sample.hospital).toMatchObject({
      name: 'Bệnh viện Truyền máu Huyết học',
      parentId: 'hcm-syt',
    });
  });

  test('bears the names of 2023 and leaves out what was not under the department', () => {
    const names = sample.units.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Bệnh viện quận 1', 'Bệnh viện thành phố Thủ Đức']),
    );
    expect(names).not.toContain('Bệnh viện Chợ Rẫy');
    expect(names.join()).not.toContain('Bình Dương');
  });

  test('knows a private hospital without an official mailbox', () => {
    const fv = sample.units.find(({ id }) => id === 'hcm-fv');
    expect(fv?.type).toBe('non_public_facility');
    expect(fv?.contactEmail).toBeUndefined();
  });

  test('can be as small as the hospital alone', () => {
    const { units } = sampleOrganisation({ seed: 7, people: 60, units: 0 });
    expect(units.filter(({ parentId }) => parentId === 'hcm-syt').map(({ id }) => id)).toEqual([
      'hcm-syt-vp',
      'hcm-syt-tccb',
      'hcm-syt-nvy',
      'hcm-syt-ttra',
      'hcm-bth',
    ]);
  });

  test('employs exactly as many people as asked, each once', () => {
    expect(ofHospital).toHaveLength(200);
    for (const key of ['id', 'staffCode', 'name'] as const)
      expect(new Set(ofHospital.map((person) => person[key])).size).toBe(200);
  });

  test('has people without mail, people behind a shared mailbox, and otherwise unique addresses', () => {
    expect(ofHospital.filter(({ email }) => !email).length).toBeGreaterThan(3);
    expect(ofHospital.filter(({ sharedMailbox }) => sharedMailbox).length).toBeGreaterThan(2);
    const own = sample.people.filter(({ email, sharedMailbox }) => email && !sharedMailbox);
    expect(new Set(own.map(({ email }) => email)).size).toBe(own.length);
    for (const { email } of own) expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@(bth|syt)\.example$/);
  });

  test('fills every role that the plan gives work to', () => {
    const file = 'shared/programmes/HCM-BTH-2023.yaml';
    const roles = parseProgramme(readFileSync(file, 'utf8'), file).programme?.roles ?? [];
    for (const { id } of roles)
      expect([...idsHolding('hcm-bth', id), ...idsHolding('hcm-syt', id)]).not.toEqual([]);
    expect(idsHolding('hcm-bth', 'head_of_unit')).toEqual([sample.cast.director.id]);
    expect(idsHolding('hcm-bth', 'deputy_head')).toHaveLength(3);
    expect(idsHolding('hcm-syt', 'inspector')).toHaveLength(2);
  });

  test('gives each department one head, who works there', () => {
    for (const ward of sample.units.filter(({ parentId }) => parentId === 'hcm-bth')) {
      const [head, ...more] = idsHolding(ward.id, 'head_of_department');
      expect(more).toEqual([]);
      expect(ofHospital.find(({ id }) => id === head)?.departmentId).toBe(ward.id);
    }
  });

  test('uses names that nobody bears and addresses that lead nowhere', () => {
    for (const { name, email } of sample.people) {
      expect(name.split(' ')).toHaveLength(3);
      if (email) expect(email).toMatch(/\.example$/);
    }
  });
});
