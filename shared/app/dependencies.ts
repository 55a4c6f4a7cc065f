import type { WorkingCalendar } from '../domain/calendar/workingDays.ts';
import type { KeptMonths } from '../domain/retention/policy.ts';
import type {
  Achievements,
  Boards,
  Cases,
  Delegations,
  Dissemination,
  Dossiers,
  Files,
  Holidays,
  Links,
  Novelty,
  Organisation,
  Outbox,
  PlanCalls,
  PlanCascade,
  PlanLife,
  PlanTime,
  Programmes,
  RemoveFile,
  Reports,
  Retention,
  SendMail,
  Sessions,
  SupportAccesses,
  SupportVisits,
  Trail,
  Transfers,
  Tries,
  Unfinished,
  Wordings,
} from '../ports.ts';
import type { SigningKeys } from './signingKeys.ts';

/** Everything the verbs work with; each takes the part that it needs. */
export interface Dependencies {
  readonly dossiers: Dossiers;
  readonly programmes: Programmes;
  readonly organisation: Organisation;
  readonly outbox: Outbox;
  readonly links: Links;
  readonly sessions: Sessions;
  readonly tries: Tries;
  readonly boards: Boards;
  readonly reports: Reports;
  readonly cases: Cases;
  readonly holidays: Holidays;
  readonly wordings: Wordings;
  readonly transfers: Transfers;
  readonly novelty: Novelty;
  readonly achievements: Achievements;
  readonly dissemination: Dissemination;
  readonly delegations: Delegations;
  readonly planLife: PlanLife;
  readonly planCalls: PlanCalls;
  readonly planCascade: PlanCascade;
  readonly planTime: PlanTime;
  readonly supportAccesses: SupportAccesses;
  readonly supportVisits: SupportVisits;
  readonly files: Files;
  readonly removeFile: RemoveFile;
  readonly retention: Retention;
  readonly keptMonths: KeptMonths;
  readonly trail: Trail;
  readonly unfinished: Unfinished;
  readonly calendarOf: (tenant: string) => Promise<WorkingCalendar>;
  readonly secret: () => Promise<SigningKeys>;
  readonly sendMail: SendMail;
  /** Scheme and host, without a slash at the end. */
  readonly publicUrl: string;
}

/** The part of the dependencies that a verb takes. */
export type Needs<K extends keyof Dependencies> = Pick<Dependencies, K>;
