import { type AwsAccess, jsonCall, queryCall, restCall } from '../aws/signedCall.ts';
import { inside, insideAll } from '../aws/xml.ts';
import type { AlarmAddresses, MappingFacts, TableFacts } from './judgeParts.ts';

const dynamo = 'DynamoDB_20120810';

export async function askTable(access: AwsAccess, name: string): Promise<TableFacts> {
  const { Table } = await jsonCall<{
    Table: {
      DeletionProtectionEnabled?: boolean;
      StreamSpecification?: { StreamEnabled?: boolean };
    };
  }>(access, 'dynamodb', `${dynamo}.DescribeTable`, { TableName: name });
  return {
    name,
    deletionProtection: Table.DeletionProtectionEnabled === true,
    stream: Table.StreamSpecification?.StreamEnabled === true,
  };
}

export async function askRecovery(access: AwsAccess, name: string): Promise<number> {
  const { ContinuousBackupsDescription: backups } = await jsonCall<{
    ContinuousBackupsDescription: {
      PointInTimeRecoveryDescription?: {
        PointInTimeRecoveryStatus?: string;
        RecoveryPeriodInDays?: number;
      };
    };
  }>(access, 'dynamodb', `${dynamo}.DescribeContinuousBackups`, { TableName: name });
  const recovery = backups.PointInTimeRecoveryDescription;
  return recovery?.PointInTimeRecoveryStatus === 'ENABLED'
    ? (recovery.RecoveryPeriodInDays ?? 35)
    : 0;
}

export async function askKey(access: AwsAccess, id: string) {
  const { KeyMetadata } = await jsonCall<{ KeyMetadata: { KeyState: string } }>(
    access,
    'kms',
    'TrentService.DescribeKey',
    { KeyId: id },
  );
  const { KeyRotationEnabled } = await jsonCall<{ KeyRotationEnabled?: boolean }>(
    access,
    'kms',
    'TrentService.GetKeyRotationStatus',
    { KeyId: id },
  );
  return { id, state: KeyMetadata.KeyState, rotates: KeyRotationEnabled === true };
}

export async function askSchedule(access: AwsAccess, group: string, name: string) {
  const { State } = await restCall<{ State?: string }>(access, {
    service: 'scheduler',
    path: `/schedules/${name}`,
    query: { groupName: group },
  });
  return { name, state: State ?? 'unknown' };
}

export async function askMapping(
  access: AwsAccess,
  uuid: string,
  name: string,
): Promise<MappingFacts> {
  const mapping = await restCall<{ State?: string; LastProcessingResult?: string }>(access, {
    service: 'lambda',
    path: `/2015-03-31/event-source-mappings/${uuid}`,
  });
  return {
    name,
    state: mapping.State ?? 'unknown',
    lastResult: mapping.LastProcessingResult ?? '',
  };
}

/** @param id name or address of the queue. */
export async function askQueue(access: AwsAccess, id: string) {
  const name = id.split('/').at(-1) ?? id;
  const { QueueUrl } = await jsonCall<{ QueueUrl: string }>(
    access,
    'sqs',
    'AmazonSQS.GetQueueUrl',
    {
      QueueName: name,
    },
  );
  const { Attributes } = await jsonCall<{ Attributes: Record<string, string> }>(
    access,
    'sqs',
    'AmazonSQS.GetQueueAttributes',
    { QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] },
  );
  return { name, waiting: Number(Attributes.ApproximateNumberOfMessages) };
}

/** Subscribers by mail of all topics; SNS names the subscription only once it is confirmed. */
export async function askAlarmAddresses(
  access: AwsAccess,
  topics: readonly string[],
): Promise<Omit<AlarmAddresses, 'wanted'>> {
  const confirmed: string[] = [];
  const pending: string[] = [];
  for (const TopicArn of topics) {
    const answer = await queryCall(access, 'sns', '2010-03-31', {
      Action: 'ListSubscriptionsByTopic',
      TopicArn,
    });
    for (const member of insideAll(answer, 'member')) {
      if (inside(member, 'Protocol') !== 'email') continue;
      const isConfirmed = inside(member, 'SubscriptionArn')?.startsWith('arn:');
      (isConfirmed ? confirmed : pending).push(inside(member, 'Endpoint') ?? '');
    }
  }
  return { confirmed, pending };
}
