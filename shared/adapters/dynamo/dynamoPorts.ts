import type {
  Achievements,
  Boards,
  Cases,
  Delegations,
  Dossiers,
  Holidays,
  Links,
  Organisation,
  Outbox,
  PlanTime,
  Programmes,
  Reports,
  Sessions,
  SupportAccesses,
  SupportVisits,
  Trail,
  Unfinished,
  Wordings,
} from '../../ports.ts';
import { dynamoAchievements } from './achievements.ts';
import { dynamoBoards } from './boards.ts';
import { dynamoCases } from './cases.ts';
import { dynamoDelegations } from './delegations.ts';
import { dynamoDossiers } from './dossiers.ts';
import { dynamoHolidays } from './holidays.ts';
import { dynamoLinks } from './links.ts';
import { dynamoOrganisation } from './organisation.ts';
import { dynamoOutbox } from './outbox.ts';
import { dynamoPlanTime } from './planTime.ts';
import { dynamoProgrammes } from './programmes.ts';
import { dynamoReports } from './reports.ts';
import { dynamoSessions } from './sessions.ts';
import { dynamoSupportAccesses } from './supportAccesses.ts';
import { dynamoSupportVisits } from './supportVisits.ts';
import type { Tables } from './table.ts';
import { dynamoTrail } from './trail.ts';
import { dynamoUnfinished } from './unfinished.ts';
import { dynamoWordings } from './wordings.ts';

export interface DynamoPorts {
  readonly dossiers: Dossiers;
  readonly programmes: Programmes;
  readonly organisation: Organisation;
  readonly outbox: Outbox;
  readonly links: Links;
  readonly sessions: Sessions;
  readonly supportAccesses: SupportAccesses;
  readonly supportVisits: SupportVisits;
  readonly boards: Boards;
  readonly reports: Reports;
  readonly cases: Cases;
  readonly delegations: Delegations;
  readonly holidays: Holidays;
  readonly wordings: Wordings;
  readonly planTime: PlanTime;
  readonly trail: Trail;
  readonly achievements: Achievements;
  readonly unfinished: Unfinished;
}

/** Every port that DynamoDB carries. */
export const dynamoPorts = (tables: Tables): DynamoPorts => ({
  dossiers: dynamoDossiers(tables),
  programmes: dynamoProgrammes(tables),
  organisation: dynamoOrganisation(tables),
  outbox: dynamoOutbox(tables),
  links: dynamoLinks(tables),
  sessions: dynamoSessions(tables),
  supportAccesses: dynamoSupportAccesses(tables),
  supportVisits: dynamoSupportVisits(tables),
  boards: dynamoBoards(tables),
  reports: dynamoReports(tables),
  cases: dynamoCases(tables),
  delegations: dynamoDelegations(tables),
  holidays: dynamoHolidays(tables),
  wordings: dynamoWordings(tables),
  planTime: dynamoPlanTime(tables),
  trail: dynamoTrail(tables),
  achievements: dynamoAchievements(tables),
  unfinished: dynamoUnfinished(tables),
});
