import { sampleAuthors } from '../../infra/rehearsal/authors.ts';
import { sampleOrganisation } from '../../infra/rehearsal/organisation.ts';

const { cast } = sampleOrganisation({ seed: 7, people: 200 });
const groups = Array.from({ length: 60 }, (_, index) => sampleAuthors(7, index, cast));

describe('authors of sample proposals', () => {
  test('share 100 per cent in whole numbers and are different people', () => {
    for (const group of groups) {
      expect(group.reduce((sum, { share }) => sum + share, 0)).toBe(100);
      for (const { share } of group) expect(Number.isInteger(share) && share > 0).toBe(true);
      expect(new Set(group.map(({ person }) => person.personId)).size).toBe(group.length);
    }
  });

  test('are one lead, who consents by submitting, and co-authors to be asked', () => {
    for (const [lead, ...others] of groups) {
      expect(lead).toMatchObject({ lead: true, consent: 'given' });
      for (const other of others) expect(other).toMatchObject({ lead: false, consent: 'pending' });
    }
    expect(new Set(groups.map((group) => group.length))).toEqual(new Set([1, 2, 3]));
  });

  test('are once a deputy and once the director', () => {
    const leads = groups.map(([lead]) => lead?.person.personId);
    expect(leads[3]).toBe(cast.deputies[0]?.id);
    expect(leads[17]).toBe(cast.director.id);
  });

  test('are the same for the same seed', () => {
    expect(sampleAuthors(7, 5, cast)).toEqual(groups[5]);
  });
});
