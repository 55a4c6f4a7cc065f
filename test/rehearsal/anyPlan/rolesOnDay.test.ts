import { rolesOnDay } from '../../../infra/rehearsal/anyPlan/rolesOnDay.ts';
import { sampleOrganisation } from '../../../infra/rehearsal/sample/sampleOrganisation.ts';
import { shippedProgramme } from '../../../infra/rehearsal/sampleFiles.ts';

const unitsOf = (people: readonly string[]) => new Set(people.map((id) => id.replace(/-\d+$/, '')));

describe('who must hold a role on a day', () => {
  test('a department’s offices are the successor’s from the day of the merger on', () => {
    const ninhThuan = rolesOnDay(sampleOrganisation('nt-syt'), shippedProgramme('NT-CCHC-2025'));
    const dossier = { unitId: 'nt-bvdk-ninh-thuan', authors: [] };
    const office = (day: string) =>
      unitsOf(ninhThuan('department:department_office', dossier, day));
    expect(office('2025-06-30')).toEqual(new Set(['nt-syt']));
    expect(office('2025-07-01')).toEqual(new Set(['kh-syt']));
  });

  test('a head’s own proposal goes to the body above, a manager’s stays in the unit', () => {
    const city = sampleOrganisation('hcm-syt');
    const holders = rolesOnDay(city, shippedProgramme('HCM-SYT-2023'));
    const decidedIn = (author: string) =>
      unitsOf(
        holders('authority:head_of_unit', { unitId: 'hcm-nd1', authors: [author] }, '2024-01-02'),
      );
    const [head] = city.holdersOf('head_of_unit', 'hcm-nd1');
    const [planner] = city.holdersOf('general_planning_office', 'hcm-nd1');
    expect(decidedIn(head?.id ?? '')).toEqual(new Set(['hcm-syt']));
    expect(decidedIn(planner?.id ?? '')).toEqual(new Set(['hcm-nd1']));
  });
});
