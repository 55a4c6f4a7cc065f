import { delegationsOf } from '../shared/adapters/dynamo/delegations.ts';
import { dynamoDossiers } from '../shared/adapters/dynamo/dossiers.ts';
import { readOnlyOrganisation } from '../shared/adapters/dynamo/organisationReads.ts';
import { dynamoOutbox } from '../shared/adapters/dynamo/outbox.ts';
import { planTimeOf } from '../shared/adapters/dynamo/planTime.ts';
import type { Tables } from '../shared/adapters/dynamo/table.ts';
import { secretText } from '../shared/adapters/secrets/secrets.ts';
import type { SigningKeys } from '../shared/app/signingKeys.ts';
import type {
  Achievements,
  Boards,
  Cases,
  Delegations,
  Dossiers,
  Files,
  Links,
  Novelty,
  Organisation,
  Outbox,
  PerNetwork,
  PlanCalls,
  PlanCascade,
  PlanLife,
  PlanTime,
  Reports,
  SupportAccesses,
  SupportVisits,
  Trail,
  Transfers,
  Tries,
  Wordings,
} from '../shared/ports.ts';
import { answering } from './answering.ts';
import { awsService, commonConfig, type Environment, originSecretArn } from './config.ts';
import { pagePorts } from './dependencies.ts';
import type { WebHono } from './http/web.ts';
import type { WebDependencies } from './http/webDependencies.ts';
import { tellingOfLocks } from './lockedLinks.ts';
import { countIn, observation, observed } from './middleware.ts';
import { failuresOfPages } from './pageFailures.ts';
import { pageTables } from './pageTables.ts';

/** What only some of the functions with pages may touch, made of the tables where it lies in them. */
interface Granted {
  readonly dossiers?: (tables: Tables) => Dossiers;
  readonly outbox?: (tables: Tables) => Outbox;
  readonly sharedAchievements?: (tables: Tables) => Achievements['using'];
  readonly files?: Files;
  readonly organisation?: (tables: Tables) => Organisation;
  readonly trail?: (tables: Tables) => Trail;
  readonly secret?: () => Promise<SigningKeys>;
  readonly links?: (tables: Tables) => Links;
  readonly tries?: (tables: Tables) => Tries;
  readonly perNetwork?: PerNetwork;
  readonly boards?: (tables: Tables) => Omit<Boards, 'project'>;
  readonly delegations?: (tables: Tables) => Delegations;
  readonly cases?: (tables: Tables) => Cases;
  readonly reports?: (tables: Tables) => Reports;
  readonly transfers?: (tables: Tables) => Transfers;
  readonly supportAccesses?: (tables: Tables) => SupportAccesses;
  /** Has pages that whoever looks after the software may read. */
  readonly supportVisits?: (tables: Tables) => SupportVisits;
  readonly novelty?: (tables: Tables) => Novelty;
  readonly wordings?: (tables: Tables) => Wordings;
  readonly planLife?: (tables: Tables) => PlanLife;
  readonly planCascade?: (tables: Tables) => PlanCascade;
  readonly planCalls?: (tables: Tables) => PlanCalls;
  readonly planTime?: (tables: Tables) => PlanTime;
}

const refused = (what: string) => () => Promise.reject(new Error(`not granted: ${what}`));

/** A port of which a function was granted some verbs; the others fail. */
export const partOf = <T extends object>(what: string, granted: Partial<T>): T =>
  new Proxy(granted, { get: (_, verb) => granted[verb as keyof T] ?? refused(what) }) as T;

/** A port whose every verb fails: the function was not granted it. */
const noPort = <T extends object>(what: string): T => partOf<T>(what, {});

const deniedBoards = (): Omit<Boards, 'project'> => ({
  tasksOf: refused('boards'),
  dossiersOf: refused('boards'),
  counts: refused('boards'),
  registered: refused('boards'),
});

/** Every page may ask who acts for whom. */
const onlyReading = (tables: Tables): Delegations => ({
  of: delegationsOf(tables),
  toHandOver: refused('delegations'),
  proposal: refused('delegations'),
  propose: refused('delegations'),
  commit: refused('delegations'),
});

/** Every page may ask how long a unit may register. */
const onlyAsking = (tables: Tables): PlanTime => ({
  of: planTimeOf(tables),
  ofPlan: refused('plans'),
  save: refused('plans'),
});

const noTrail = () => noPort<Trail>('audit trail');

const supportPorts = (tables: Tables, { supportAccesses, supportVisits }: Granted) => ({
  supportAccesses: supportAccesses?.(tables) ?? noPort<SupportAccesses>('support'),
  supportVisits: supportVisits?.(tables) ?? noPort<SupportVisits>('support'),
});

const planPorts = (tables: Tables, { planLife, planTime, planCascade, planCalls }: Granted) => ({
  planCalls: planCalls?.(tables) ?? noPort<PlanCalls>('plans'),
  planCascade: planCascade?.(tables) ?? noPort<PlanCascade>('plans'),
  planTime: planTime?.(tables) ?? onlyAsking(tables),
  planLife: planLife?.(tables) ?? noPort<PlanLife>('plans'),
});

const linkPorts = (tables: Tables, { links, tries, secret, perNetwork }: Granted) => ({
  secret: secret ?? refused('signing keys'),
  links: links
    ? tellingOfLocks(links(tables), (tenant) => countIn(tenant, 'LinkLocked'))
    : noPort<Links>('links'),
  tries: tries?.(tables) ?? noPort<Tries>('tries'),
  perNetwork: perNetwork ?? { failed: 0, sign_in: 0 },
});

const dossierPorts = (tables: Tables, { dossiers, outbox, sharedAchievements }: Granted) => ({
  dossiers: dossiers?.(tables) ?? noPort<Dossiers>('dossiers'),
  outbox: outbox?.(tables) ?? noPort<Outbox>('outbox'),
  achievements: {
    using: sharedAchievements?.(tables) ?? refused('achievements'),
    keep: refused('achievements'),
  },
});

/** A function with pages about dossiers and their mails. */
export const pageHandler: typeof pagesWithoutDossiers = (environment, appFor, granted) =>
  pagesWithoutDossiers(environment, appFor, {
    dossiers: dynamoDossiers,
    outbox: dynamoOutbox,
    ...granted,
  });

/** A function that serves pages, wired from its environment; what it is not granted it cannot use. */
export function pagesWithoutDossiers(
  environment: Environment,
  appFor: (deps: WebDependencies) => WebHono,
  {
    files,
    organisation = readOnlyOrganisation,
    trail = noTrail,
    delegations,
    boards,
    cases,
    reports,
    transfers,
    novelty,
    wordings,
    ...more
  }: Granted,
) {
  const config = commonConfig(environment);
  const tables = pageTables(config, environment);
  const deps = {
    ...pagePorts(tables, config),
    organisation: organisation(tables),
    trail: trail(tables),
    files: files ?? noPort<Files>('files'),
    boards: { project: refused('projection'), ...(boards ?? deniedBoards)(tables) },
    delegations: delegations?.(tables) ?? onlyReading(tables),
    cases: cases?.(tables) ?? noPort<Cases>('cases'),
    reports: reports?.(tables) ?? noPort<Reports>('reports'),
    transfers: transfers?.(tables) ?? noPort<Transfers>('transfers'),
    novelty: novelty?.(tables) ?? noPort<Novelty>('novelty'),
    wordings: wordings?.(tables) ?? noPort<Wordings>('wordings'),
    ...linkPorts(tables, more),
    ...dossierPorts(tables, more),
    ...planPorts(tables, more),
    ...supportPorts(tables, more),
    tenants: config.tenants,
    onFailure: failuresOfPages(observation),
  };
  const frontDoor = secretText(
    awsService(environment, 'SECRETS_MANAGER'),
    originSecretArn(environment),
  );
  return observed(answering(frontDoor, (originSecret) => appFor({ ...deps, originSecret })));
}
