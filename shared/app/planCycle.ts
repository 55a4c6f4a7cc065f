import { workingCalendar } from '../domain/calendar/workingCalendar.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import { type CycleFindings, cycleFindings } from '../programmes/cycleFindings.ts';
import type { DescriptionPart } from '../programmes/descriptionPart.ts';
import { type CycleAsked, movedDays, nextCycle } from '../programmes/nextCycle.ts';
import type { Needs } from './dependencies.ts';
import { describePlan } from './describePlan.ts';
import { launchWithRound } from './disseminationLaunch.ts';
import type { PlanAct } from './planLife.ts';

export interface CycleDraft {
  readonly programme: Programme;
  readonly moved: readonly string[];
  readonly findings: CycleFindings;
  readonly description: readonly DescriptionPart[];
}

/** The next cycle of a plan as it would be, with all that speaks against it; saves nothing. */
export const draftCycle =
  ({ holidays }: Needs<'holidays'>) =>
  async (tenant: string, before: Programme, asked: CycleAsked): Promise<CycleDraft> => {
    const years = await holidays.years(tenant);
    const programme = nextCycle(before, asked);
    const known = { calendar: workingCalendar(years), years: Object.keys(years) };
    return {
      programme,
      moved: movedDays(before, programme),
      findings: cycleFindings(before, programme, known),
      description: await describePlan({ holidays })(tenant, programme),
    };
  };

export type CycleOutcome = 'launched' | 'refused' | 'meanwhile';

/** Puts the next cycle in force as the plan's next version, if nothing speaks against it. */
export const launchCycle =
  (deps: Needs<'holidays' | 'organisation' | 'dissemination' | 'programmes'>) =>
  async (
    { tenant, programme, by, moment }: PlanAct,
    asked: CycleAsked,
    shown: string,
  ): Promise<CycleOutcome> => {
    if (shown !== String(programme.version)) return 'meanwhile';
    const draft = await draftCycle(deps)(tenant, programme, asked);
    if (draft.findings.refused.length > 0) return 'refused';
    const launch = { tenant, programme: draft.programme, by, moment };
    return (await launchWithRound(deps)(launch)) ? 'launched' : 'meanwhile';
  };
