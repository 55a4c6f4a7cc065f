import type { FunctionName } from '../../functions/manifest.ts';
import type { Template } from './assembly.ts';

/** How the resources of a policy look in a template, and what they are called here. */
const looks: readonly (readonly [pattern: RegExp, name: (match: RegExpExecArray) => string])[] = [
  [/(Records|Outbox)Table.*StreamArn/, ([, table = '']) => `stream of ${table.toLowerCase()}`],
  [
    /(Records|Outbox)Table.*\/index\/(\w+)/,
    ([, table = '', index]) => `${table.toLowerCase()}/${index}`,
  ],
  [/(Records|Outbox)Table/, ([, table = '']) => table.toLowerCase()],
  [/Files.*"\/(\w+\/\*)"/, ([, prefix]) => `files/${prefix}`],
  [/SigningKeys/, () => 'signing keys'],
  [/OriginKey/, () => 'origin key'],
  [/ImportValue.*GetAttKey\w+Arn/, () => 'data key'],
  [/"Key\w+","Arn"/, () => 'app key'],
  [/configuration-set\//, () => 'configuration set'],
  [/identity\//, () => 'sender'],
  [/"(\w+?)(Log|Failures)[0-9A-F]{8}"/, ([, owner, part]) => `${owner} ${part}`.toLowerCase()],
];

function named(resource: unknown): string {
  const text = JSON.stringify(resource);
  for (const [pattern, name] of looks) {
    const match = pattern.exec(text);
    if (match) return name(match);
  }
  return text.replaceAll('"', '');
}

const list = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one as T]);

/** The function's own role, or the one behind its second wall. */
export const roleOf = (app: Template, name: FunctionName, part: 'Role' | 'WallRole' = 'Role') =>
  app
    .of('AWS::IAM::Role')
    .find(({ id }) => new RegExp(`^${name}${part}[0-9A-F]{8}$`, 'i').test(id));

/** What a role may do, one line per action and resource. */
export function allowedTo(app: Template, name: FunctionName, part?: 'WallRole'): string[] {
  const statements = roleOf(app, name, part)?.Properties.Policies.flatMap(
    (policy: { PolicyDocument: { Statement: object[] } }) => policy.PolicyDocument.Statement,
  );
  return statements
    .flatMap(
      ({
        Action,
        Resource,
        Condition,
      }: {
        Action: string;
        Resource: unknown;
        Condition?: object;
      }) => {
        const via = JSON.stringify(Condition ?? '').match(/ViaService":"(\w+)/)?.[1];
        return list(Resource).flatMap((resource) =>
          list(Action).map(
            (action) => `${action} on ${named(resource)}${via ? ` via ${via}` : ''}`,
          ),
        );
      },
    )
    .sort();
}
