import { readFileSync } from 'node:fs';
import { type Act, actsOf, sampleJourneys } from '../../infra/rehearsal/journeys.ts';
import { sampleOrganisation } from '../../infra/rehearsal/organisation.ts';
import { sampleNow } from '../../infra/rehearsal/sampleMoment.ts';
import { dayOf } from '../../shared/adapters/system/clock.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import { applyFacts } from '../../shared/domain/dossier/apply.ts';
import type { Context } from '../../shared/domain/dossier/commands.ts';
import { decide } from '../../shared/domain/dossier/decide.ts';
import type { Dossier } from '../../shared/domain/dossier/state.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import type { Programme, Staffing } from '../../shared/domain/programmes/programme.ts';
import { type HolidayTable, parseHolidays } from '../../shared/programmes/holidays.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';

const read = (name: string) => readFileSync(`shared/programmes/${name}`, 'utf8');
const programme = parseProgramme(read('HCM-BTH-2023.yaml'), '').programme as Programme;
const calendar = workingCalendar(
  parseHolidays(read('holidays.yaml'), '').years as Record<string, HolidayTable>,
);
const sample = sampleOrganisation({ seed: 7, people: 200 });

const nameOf = (id: string) => sample.people.find((person) => person.id === id)?.name ?? '';
const staffing: Staffing = Object.fromEntries(
  (programme.roles ?? []).map(({ id: role }) => [
    role,
    sample.holdings
      .filter((holding) => holding.unitId === 'hcm-bth' && holding.role === role)
      .map(({ personId }) => ({ personId, name: nameOf(personId), role })),
  ]),
);

const contextOf = (act: Act, commandId: string): Context => ({
  now: act.at,
  today: dayOf(act.at),
  by: act.by,
  system: false,
  administrator: false,
  commandId,
  channel: 'web',
  programme,
  staffing,
  calendar,
});

/** Plays the acts through the domain. @throws on the first refusal. */
function play(acts: readonly Act[]): Dossier {
  let dossier: Dossier | undefined;
  for (const [index, act] of acts.entries()) {
    const context = contextOf(act, `act-${index}`);
    const command =
      act.command.type === 'submit' ? { ...act.command, number: 'BTH-2023-0001' } : act.command;
    const decision = decide(command, dossier, context);
    if (!decision.accepted)
      throw new Error(`${act.at} ${command.type}: ${JSON.stringify(decision.refusal)}`);
    dossier = applyFacts(dossier, decision.facts, context, 'hcm-syt', act.dossierId).after;
  }
  if (!dossier) throw new Error('no acts');
  return dossier;
}

describe('sample dossiers', () => {
  test.each(sampleJourneys.map((journey) => [journey.stage, journey.from, journey] as const))(
    'one is %s, begun on %s',
    (stage, _from, journey) => {
      const acts = actsOf(journey, { ...sample, seed: 7, calendar });
      const expected = {
        returned: 'revision_requested',
        agreed: 'agreed_pending_document',
        nominated: 'award_proposed',
      };
      expect(statusOf(play(acts))).toBe(expected[stage as keyof typeof expected] ?? stage);
    },
  );

  test('are all behind the sample moment, in order of time, on working days', () => {
    for (const journey of sampleJourneys) {
      const times = actsOf(journey, { ...sample, seed: 7, calendar }).map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
      expect(times.at(-1)?.localeCompare(sampleNow)).toBe(-1);
      for (const at of times) expect(calendar.isWorkingDay(dayOf(at))).toBe(true);
    }
  });

  test('the one led by a deputy is decided by the others', () => {
    const journey = sampleJourneys.find(({ index }) => index === 3);
    if (!journey) throw new Error('missing');
    const votes = actsOf(journey, { ...sample, seed: 7, calendar }).filter(
      ({ command }) => command.type === 'vote',
    );
    expect(votes.map(({ by }) => by.personId)).toEqual([sample.cast.director.id]);
  });
});
