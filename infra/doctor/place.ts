import { type AwsAccess, NotAskable } from '../aws/signedCall.ts';
import { resourcesOfStack } from '../aws/stacks.ts';
import { readAssembly } from '../local/assembly/readAssembly.ts';
import type { Stage } from '../stage.ts';

/** What was deployed of the types that are looked at, by the name that AWS uses for it. */
export interface Place {
  readonly access: AwsAccess;
  readonly stage: Stage;
  readonly of: (type: string) => readonly { readonly logicalId: string; readonly id: string }[];
}

/**
 * Asks CloudFormation what it made; on this machine, which has none, the synthesised assembly says it.
 * @throws when there is no such deployment.
 */
export async function placeOf(access: AwsAccess, stage: Stage, assembly: string): Promise<Place> {
  try {
    const found = (
      await Promise.all(
        ['Data', 'App'].map((part) => resourcesOfStack(access, `SangKien-${stage.name}-${part}`)),
      )
    ).flat();
    return {
      access,
      stage,
      of: (type) =>
        found
          .filter((one) => one.type === type)
          .map(({ logicalId, physicalId }) => ({ logicalId, id: physicalId })),
    };
  } catch (error) {
    if (!(error instanceof NotAskable)) throw error;
    return localPlace(access, stage, assembly);
  }
}

function localPlace(access: AwsAccess, stage: Stage, folder: string): Place {
  const assembly = readAssembly(folder);
  const named: Readonly<Record<string, readonly string[]>> = {
    'AWS::DynamoDB::Table': assembly.tables.map(({ name }) => name),
    'AWS::SQS::Queue': assembly.queues,
    'AWS::SES::EmailIdentity': assembly.identities,
    'AWS::SES::ConfigurationSet': assembly.configurationSets.map(({ name }) => name),
    'AWS::Lambda::EventSourceMapping': assembly.mappings.map(({ functionName }) => functionName),
    'AWS::Scheduler::ScheduleGroup': ['schedules'],
    'AWS::Scheduler::Schedule': assembly.schedules.map(({ name }) => name),
    'AWS::KMS::Key': ['keys'],
    'AWS::SNS::Topic': assembly.topics.map(({ arn }) => arn),
  };
  return {
    access,
    stage,
    of: (type) => (named[type] ?? []).map((id) => ({ logicalId: id, id })),
  };
}
