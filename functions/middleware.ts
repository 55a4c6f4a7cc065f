import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';

const logger = new Logger();
const metrics = new Metrics();

/** Names that alarms read; see `infra`. */
export type Metric =
  | 'MissingHolidayYear'
  | 'CounterDiffers'
  | 'OldestPendingMailMinutes'
  | 'ReportFailed'
  | 'RecordParked'
  | 'LinkLocked'
  | 'MailUnknown'
  | 'ReminderFailed'
  | 'SweepFailed'
  | 'TableDenied';

/** What a handler may say: ids, hashes and counts, never names, addresses or texts. */
export interface Observation {
  readonly count: (metric: Metric, value?: number) => void;
  readonly failed: (what: string, error: unknown, ids?: Readonly<Record<string, string>>) => void;
  readonly note: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}

export const observation: Observation = {
  count: (metric, value = 1) => metrics.addMetric(metric, MetricUnit.Count, value),
  failed: (what, error, ids = {}) => logger.error(what, { ...ids, ...traceOf(error) }),
  note: (what, facts) => logger.info(what, facts),
};

/** One more in a department, whichever function counts it; it leaves at once, with no other figure of the request. */
export function countIn(department: string, metric: Metric): void {
  const one = metrics.singleMetric();
  one.clearDefaultDimensions();
  one.addDimension('department', department);
  one.addMetric(metric, MetricUnit.Count, 1);
}

/** An error's name and the places it passed; its message may quote what people wrote. */
export function traceOf(error: unknown): { error: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  const frames = lines.filter((line) => line.startsWith('at '));
  const { cause } = error;
  const from = cause instanceof Error ? ` < ${cause.name}` : '';
  return { error: `${error.name}${from}`, at: frames.slice(0, 8) };
}

/** Every handler as Lambda calls it: request id and version in the log (a release is judged by it), metrics flushed, failures logged once. */
export const observed = <E, R>(handler: (event: E, context: Context) => Promise<R>) =>
  middy<E, R>()
    .use(injectLambdaContext(logger))
    .before(({ context }) => logger.appendKeys({ version: context.functionVersion }))
    .after(flush)
    .onError((request) => {
      observation.failed('request failed', request.error);
      flush();
      request.error = withoutWords(request.error);
    })
    .handler((event: E, context: Context) => handler(event, context));

/** Lambda itself prints what a handler throws: the kind of failure and where, not what it says. */
function withoutWords(error: unknown): Error {
  const told = new Error('see “request failed” in the log');
  const { error: name, at } = traceOf(error);
  told.name = name;
  told.stack = [name, ...at].join('\n    ');
  return told;
}

function flush(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
