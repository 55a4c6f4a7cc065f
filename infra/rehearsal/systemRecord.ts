import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { ReportFigures } from '../../events/schema/reportFigures.ts';
import { awsService, filesBucket } from '../../functions/config.ts';
import { fromItem } from '../../shared/adapters/dynamo/mailItem.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { readMailReference } from '../../shared/app/mailReference.ts';
import { figuresOf } from '../../shared/app/reportFiles.ts';
import type { Dossier } from '../../shared/domain/dossier/state.ts';
import type { IssuedReport, OutboxMail } from '../../shared/ports.ts';
import type { LocalSystem } from '../local/system.ts';
import type { SamplePorts } from './samplePorts.ts';

/** A mail that left, with the outbox mail that its tag names. */
export interface SentMail {
  readonly messageId: string;
  readonly to: string;
  readonly reference?: string;
  readonly cause?: OutboxMail;
}

/** What the system holds at the end, read past its own checks. */
export interface SystemRecord {
  readonly dossiers: readonly {
    readonly dossier: Dossier;
    readonly history: readonly DossierEvent[];
  }[];
  readonly outbox: readonly OutboxMail[];
  readonly sent: readonly SentMail[];
  readonly counts: Awaited<ReturnType<SamplePorts['boards']['counts']>>;
  readonly unfinished: {
    readonly events: number;
    readonly mails: number;
    readonly reports: number;
  };
  readonly reports: readonly (IssuedReport & { readonly frozen?: ReportFigures })[];
  /** Errors that the functions logged. */
  readonly errors: readonly string[];
  /** Every line that a function printed. */
  readonly logged: readonly LoggedLine[];
}

export interface LoggedLine {
  readonly file: string;
  readonly line: string;
}

const farAway = '9999-12-31T00:00:00.000Z';

export async function readSystem(
  system: LocalSystem,
  ports: SamplePorts,
  about: {
    readonly tenant: string;
    readonly programmeId: string;
    readonly unitIds: readonly string[];
  },
): Promise<SystemRecord> {
  const { tenant, programmeId, unitIds } = about;
  const [all, events, mails, reports, counts, outbox, issued] = await Promise.all([
    ofUnits(unitIds, (id) => ports.dossiers.ofUnit(tenant, programmeId, id)),
    ports.unfinished.events(tenant, farAway),
    ports.unfinished.mails(tenant, farAway),
    ports.unfinished.reports(tenant, farAway),
    ports.boards.counts(tenant, programmeId),
    wholeOutbox(system),
    ofUnits(unitIds, (id) => ports.reports.ofUnit(tenant, id)),
  ]);
  const logged = loggedLines(system);
  const dossiers: { dossier: Dossier; history: readonly DossierEvent[] }[] = [];
  for (const dossier of all)
    dossiers.push({ dossier, history: await ports.dossiers.history(tenant, dossier.id) });
  return {
    dossiers,
    outbox,
    counts,
    sent: sentMails(system, outbox),
    unfinished: { events: events.length, mails: mails.length, reports: reports.length },
    reports: await withFigures(system, issued),
    errors: errorsIn(logged),
    logged,
  };
}

async function ofUnits<T>(
  ids: readonly string[],
  read: (id: string) => Promise<readonly T[]>,
): Promise<T[]> {
  const lists: (readonly T[])[] = [];
  for (const id of ids) lists.push(await read(id));
  return lists.flat();
}

async function wholeOutbox(system: LocalSystem): Promise<OutboxMail[]> {
  const client = new DynamoDBClient({
    region: system.assembly.region,
    endpoint: system.endpoints.dynamodb,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const mails: OutboxMail[] = [];
  const pages = paginateScan({ client }, { TableName: environmentOf(system).OUTBOX_TABLE });
  for await (const { Items = [] } of pages)
    for (const item of Items) if (item.sk?.S === 'MAIL') mails.push(fromItem(item));
  client.destroy();
  return mails.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Everything that any of the functions is told, and where the services are. */
export const environmentOf = ({ assembly, environment }: LocalSystem): Record<string, string> => ({
  ...Object.assign({}, ...assembly.functions.map((one) => one.environment)),
  ...environment,
});

function sentMails({ ses }: LocalSystem, outbox: readonly OutboxMail[]): SentMail[] {
  const byId = new Map(outbox.map((mail) => [mail.id, mail]));
  return ses.mails.all().map(({ messageId, recipients, tags }) => {
    const reference = tags.mail;
    const cause = reference && byId.get(readMailReference(reference)?.id ?? '');
    return {
      messageId,
      to: recipients[0] ?? '',
      ...(reference ? { reference } : {}),
      ...(cause ? { cause } : {}),
    };
  });
}

async function withFigures(
  system: LocalSystem,
  reports: readonly IssuedReport[],
): Promise<SystemRecord['reports']> {
  const environment = environmentOf(system);
  const files = s3Files({ name: filesBucket(environment), ...awsService(environment, 'S3') });
  return Promise.all(
    reports.map(async (report) => {
      const frozen = report.status === 'issued' ? await figuresOf({ files })(report) : undefined;
      return { ...report, ...(frozen ? { frozen } : {}) };
    }),
  );
}

/** The functions' log files, line by line. */
function loggedLines({ logs }: LocalSystem): LoggedLine[] {
  const files = existsSync(logs) ? readdirSync(logs) : [];
  return files.flatMap((file) =>
    readFileSync(join(logs, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ file, line })),
  );
}

const errorsIn = (logged: readonly LoggedLine[]): string[] =>
  logged
    .filter(({ line }) => /"level":"(ERROR|CRITICAL)"/.test(line))
    .map(({ file, line }) => `${file}: ${line.slice(0, 300)}`);
