import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Trigger } from '../../functions/manifest.ts';
import type { AppFunction } from './appFunction.ts';
import { HarmAlarm } from './harmAlarm.ts';
import type { KeyedTable } from './keyedTable.ts';

export interface StreamReaderProps {
  readonly reader: AppFunction;
  readonly table: KeyedTable;
  readonly trigger: Extract<Trigger, { kind: 'stream' }>;
  readonly hurts: string;
  readonly alarms: ITopic;
}

/**
 * Feeds a function from a table's stream. Each attempt waits longer than the one before, so eight
 * of them outlast the lease of a mail; what still fails after six hours waits in the failure queue.
 */
export class StreamReader extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { reader, table, trigger, hurts, alarms }: StreamReaderProps,
  ) {
    super(scope, id);
    if (!reader.failures) throw new Error(`${id}: a stream reader needs a failure queue`);
    new EventSourceMapping(this, 'Mapping', {
      target: reader.alias,
      eventSourceArn: table.table.tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: trigger.batch,
      maxBatchingWindow: Duration.seconds(trigger.windowSeconds),
      parallelizationFactor: trigger.parallel,
      filters: [FilterCriteria.filter(trigger.filter)],
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 8,
      maxRecordAge: Duration.hours(6),
      onFailure: new SqsDlq(reader.failures),
    });
    new HarmAlarm(this, 'Late', {
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'IteratorAge',
        dimensionsMap: { FunctionName: reader.function.functionName },
        statistic: 'Maximum',
        period: Duration.minutes(5),
      }),
      threshold: Duration.minutes(2).toMilliseconds(),
      hurts,
      runbook: 'stream-late',
      topic: alarms,
    });
  }
}
