import { isDeepStrictEqual } from 'node:util';
import type { Kept, StatefulRecord } from './statefulResources.ts';

const accept =
  'If the change is wanted and the data is safe (docs/deploy.md, "Changing what holds data"): npm run stateful -- accept';

/** In words: what a deployment of `now` would do to what was deployed as `before`, and what to do instead. */
export function dangersBetween(before: StatefulRecord, now: StatefulRecord): readonly string[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return ids.flatMap((id) => {
    const [was, is] = [before[id], now[id]];
    if (!is) return was ? [gone(id, was, now)] : [];
    if (!was) return [`${id} (${is.type}) is new and not in the record. ${accept}`];
    if (was.type !== is.type)
      return [`${id} was ${was.type} and is ${is.type}: the old one would be deleted. ${accept}`];
    return [...lessKept(id, was, is), ...changed(id, was, is)];
  });
}

function gone(id: string, was: Kept, now: StatefulRecord): string {
  const namesake = Object.entries(now).find(
    ([other, { type }]) => type === was.type && other.slice(0, -8) === id.slice(0, -8),
  );
  const what =
    was.onDelete === 'Retain'
      ? 'A deployment would leave it behind without a stack, and the functions would get another, empty one or none.'
      : 'A deployment would delete it.';
  const instead = namesake
    ? `It seems to be called ${namesake[0]} now: a construct moved or was renamed. Put it back, or keep the id with overrideLogicalId('${id.split('.').at(-1)}').`
    : 'Put its construct back where it was.';
  return `${id} (${was.type}) is gone. ${what} ${instead} ${accept}`;
}

const lessKept = (id: string, was: Kept, is: Kept): string[] =>
  (
    [
      ['onDelete', 'DeletionPolicy', 'when its stack is deleted or it leaves the template'],
      ['onReplace', 'UpdateReplacePolicy', 'when a change replaces it'],
    ] as const
  )
    .filter(([side]) => was[side] === 'Retain' && is[side] !== 'Retain')
    .map(
      ([, policy, when]) =>
        `${id} (${is.type}) has lost ${policy}: Retain and would be deleted ${when}. Give its construct RemovalPolicy.RETAIN again.`,
    );

function changed(id: string, was: Kept, is: Kept): string[] {
  const names = [...new Set([...Object.keys(was.fixed), ...Object.keys(is.fixed)])];
  return names
    .filter((name) => !isDeepStrictEqual(was.fixed[name], is.fixed[name]))
    .map(
      (name) =>
        `${id} (${is.type}): ${name} changes from ${shown(was.fixed[name])} to ${shown(is.fixed[name])}. ${consequence(is.type, name)} ${accept}`,
    );
}

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
};

/** What CloudFormation makes of it; whatever is not named here is replaced. */
const consequences: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table GlobalSecondaryIndexes':
    'An index that is renamed or whose keys change is deleted and built anew; the functions that read it fail meanwhile. Add the new index first, deploy, move the readers, then take the old one away.',
  'AWS::DynamoDB::Table AttributeDefinitions':
    'Alone it changes nothing; with a key of the table it replaces the table.',
  'AWS::DynamoDB::Table StreamSpecification':
    'The stream is replaced: its readers lose what they have not read yet.',
  'AWS::DynamoDB::Table DeletionProtectionEnabled': 'Anybody could delete the table then.',
  'AWS::DynamoDB::Table SSESpecification':
    'The table is encrypted anew under another key; its copies need the old key as long as they are kept.',
  'AWS::S3::Bucket BucketEncryption':
    'Files written before stay under the old key, which must stay with them.',
  'AWS::S3::Bucket VersioningConfiguration':
    'Replaced and deleted files could not be brought back any more.',
  'AWS::Backup::BackupVault LockConfiguration': 'Copies could be deleted before their time.',
  'AWS::SecretsManager::Secret KmsKeyId':
    'Older values stay under the old key, which must stay with them.',
  'AWS::SecretsManager::Secret GenerateSecretString':
    'The value is made anew: every mailed link dies. Keys are changed by `npm run keys`.',
  'AWS::SES::EmailIdentity EmailIdentity':
    'The new sender cannot send before its DNS records are there: mails wait.',
};

const consequence = (type: string, name: string): string =>
  consequences[`${type} ${name}`] ??
  'CloudFormation builds a new, empty one and leaves the old one behind. Build the new one beside it, copy, move the functions, and take the old one away last.';
