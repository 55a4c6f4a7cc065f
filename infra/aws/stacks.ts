import { type AwsAccess, queryCall } from './signedCall.ts';
import { inside, insideAll } from './xml.ts';

/** What CloudFormation made of a resource of a template. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
}

const version = '2010-05-15';

/** Every resource of a stack. @throws when there is no such stack. */
export async function resourcesOfStack(
  access: AwsAccess,
  stackName: string,
): Promise<readonly StackResource[]> {
  const found: StackResource[] = [];
  let next: string | undefined;
  do {
    const answer = await queryCall(access, 'cloudformation', version, {
      Action: 'ListStackResources',
      StackName: stackName,
      ...(next && { NextToken: next }),
    });
    for (const member of insideAll(answer, 'member'))
      found.push({
        logicalId: inside(member, 'LogicalResourceId') ?? '',
        type: inside(member, 'ResourceType') ?? '',
        physicalId: inside(member, 'PhysicalResourceId') ?? '',
      });
    next = inside(answer, 'NextToken');
  } while (next);
  return found;
}

/** `CREATE_COMPLETE` and the like; nothing when there is no such stack. */
export async function statusOfStack(
  access: AwsAccess,
  stackName: string,
): Promise<string | undefined> {
  const answer = await queryCall(access, 'cloudformation', version, {
    Action: 'DescribeStacks',
    StackName: stackName,
  }).catch((error: Error) => {
    if (/does not exist/.test(error.message)) return undefined;
    throw error;
  });
  return answer && inside(answer, 'StackStatus');
}
