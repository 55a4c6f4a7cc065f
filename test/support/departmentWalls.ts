import { ofOneDepartment } from '../../infra/constructs/departmentWall.ts';
import type { Dynamo } from '../../shared/adapters/dynamo/client.ts';
import { DynamoFailure } from '../../shared/adapters/dynamo/failure.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { walledDynamo } from '../../shared/adapters/dynamo/walledDynamo.ts';
import { ofRunningFunction } from './underRole.ts';

/** A call as it reached the service, with the tag of the session that it came with. */
export interface Recorded {
  readonly tag: string;
  readonly action: string;
  readonly leadingKeys: readonly string[];
}

interface Keyed {
  readonly Key?: { readonly pk?: { readonly S?: string } };
  readonly Item?: { readonly pk?: { readonly S?: string } };
  readonly ExpressionAttributeValues?: Readonly<Record<string, { readonly S?: string }>>;
  readonly RequestItems?: Readonly<
    Record<string, { readonly Keys?: readonly { readonly pk?: { readonly S?: string } }[] }>
  >;
  readonly TransactItems?: readonly Readonly<Record<string, Keyed>>[];
}

/** The partition keys that a call names, as the service sees them; a query's is in its values. */
export function leadingKeysOf(action: string, input: unknown): readonly string[] {
  const call = input as Keyed;
  const found = [
    call.Key?.pk?.S,
    call.Item?.pk?.S,
    ...(action === 'Query' ? [call.ExpressionAttributeValues?.[':pk']?.S] : []),
    ...Object.values(call.RequestItems ?? {}).flatMap(({ Keys = [] }) =>
      Keys.map(({ pk }) => pk?.S),
    ),
    ...(call.TransactItems ?? []).flatMap((item) =>
      Object.values(item).flatMap((one) => leadingKeysOf('', one)),
    ),
  ];
  return found.filter((key) => key !== undefined);
}

/** What IAM makes of the policy for a session with this tag: every key must be like the pattern. */
export function isAllowed(tag: string | undefined, keys: readonly string[]): boolean {
  if (tag === undefined || keys.length === 0) return false;
  const patterns = ofOneDepartment['ForAllValues:StringLike']['dynamodb:LeadingKeys'].map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .replace(/\$\{aws:PrincipalTag\/tenant\}/, tag)
          .replace(/[.+^()|[\]\\]/g, '\\$&')
          .replaceAll('*', '.*')}$`,
        's',
      ),
  );
  return keys.every((key) => patterns.some((pattern) => pattern.test(key)));
}

/** The tables behind the second wall: DynamoDB Local knows no policies, so this weighs ours. */
export function wallsOver({ client, ...names }: Tables, recorded: Recorded[]): Tables {
  const clientFor = (tag: string): Dynamo => ({
    ...client,
    call: async (action, input) => {
      const leadingKeys = leadingKeysOf(action, input);
      recorded.push({ tag, action, leadingKeys });
      if (!isAllowed(tag, leadingKeys)) throw new DynamoFailure('AccessDeniedException');
      return client.call(action, input);
    },
  });
  const walled = walledDynamo(clientFor);
  const inScope = () => ofRunningFunction(walled.inScope?.() ?? walled);
  return { ...names, client: { ...walled, inScope } };
}
