import { cyclesOf } from '../../../infra/rehearsal/anyPlan/cycles.ts';
import { storiesOf } from '../../../infra/rehearsal/anyPlan/stories.ts';
import { sampleOrganisation } from '../../../infra/rehearsal/sample/sampleOrganisation.ts';
import {
  shippedHolidays,
  shippedProgramme,
  shippedProgrammes,
  tenantOf,
} from '../../../infra/rehearsal/sampleFiles.ts';
import { workingCalendar } from '../../../shared/domain/calendar/workingCalendar.ts';
import { missingFrom } from '../../../shared/domain/dossier/checklist.ts';

const calendar = workingCalendar(shippedHolidays());

function storiesIn(id: string, proposals = 24) {
  const programme = shippedProgramme(id);
  const organisation = sampleOrganisation(tenantOf(programme));
  const cycles = cyclesOf(programme, calendar);
  return {
    programme,
    organisation,
    cycles,
    stories: storiesOf({ seed: 7, proposals }, organisation, cycles, calendar),
  };
}

describe.each(shippedProgrammes.slice(1))('the dossiers of %s', (id) => {
  const { programme, cycles, stories } = storiesIn(id);

  test('are the same for the same seed', () => {
    expect(storiesIn(id).stories).toEqual(stories);
  });

  test('fill in all that the form asks for', () => {
    for (const { content, authors } of stories) {
      const whole = {
        ...content,
        authors: authors.map(({ person, share }, at) => ({
          person: { personId: person.id, name: person.name },
          share,
          lead: at === 0,
          consent: 'given' as const,
        })),
      };
      expect(missingFrom(whole, programme, { urgent: false })).toEqual([]);
    }
  });

  test('have names of their own and begin inside the window of their version', () => {
    expect(new Set(stories.map(({ content }) => content.title)).size).toBe(stories.length);
    for (const { startsOn, cycle } of stories) {
      const window = cycles[cycle]?.programme.window;
      expect(startsOn >= (window?.from ?? '') && startsOn <= (window?.to ?? '')).toBe(true);
    }
  });
});

test('a plan with tracks is taken by managers, by everybody, by a head, and with what was sent before', () => {
  const { stories, organisation } = storiesIn('HCM-SYT-2023');
  expect(new Set(stories.map(({ track }) => track))).toEqual(
    new Set(['decree_73', 'encouragement', 'transitional']),
  );
  const heads = organisation.holdings.filter(({ role }) => role === 'head_of_unit');
  expect(
    stories.some(({ authors: [lead] }) =>
      heads.some(({ personId }) => personId === lead?.person.id),
    ),
  ).toBe(true);
  for (const { track, authors } of stories)
    if (track === 'decree_73') expect(authors[0]?.person.managing).toBe(true);
  expect(stories.filter(({ refusedFor }) => refusedFor)).toHaveLength(1);
});

test('a time bar is met by one too late and by one who is warned', () => {
  const { stories } = storiesIn('NT-CCHC-2025');
  expect(stories.filter(({ refusedFor }) => refusedFor === 'time_barred')).toHaveLength(1);
  expect(stories.filter(({ warned }) => warned)).toHaveLength(1);
});

test('somebody registers before the plan has its number, and private facilities take part where it lets them', () => {
  const { stories } = storiesIn('DN-TD-2024');
  expect(stories[0]).toMatchObject({ cycle: 0, refusedFor: 'outside_window' });
  expect(stories.map(({ authors: [lead] }) => lead?.person.unitId)).toContain('dn-bv-shing-mark');
});
