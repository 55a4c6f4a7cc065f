/** A resource of a template, as far as it is looked at here. */
interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** What keeps a resource the same through deployments: its type, what is kept, what must not change. */
export interface Kept {
  readonly type: string;
  readonly onDelete: string;
  readonly onReplace: string;
  readonly fixed: Readonly<Record<string, unknown>>;
}

/** By logical id. */
export type StatefulRecord = Readonly<Record<string, Kept>>;

/**
 * Properties whose change makes CloudFormation build anew, empty what was there, or delete a part of it,
 * by type. Source: "Update requires" in the CloudFormation reference of each type.
 */
const fixedProperties: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': [
    'TableName',
    'KeySchema',
    'AttributeDefinitions',
    'GlobalSecondaryIndexes',
    'LocalSecondaryIndexes',
    'StreamSpecification',
    'SSESpecification',
    'DeletionProtectionEnabled',
  ],
  'AWS::S3::Bucket': ['BucketName', 'BucketEncryption', 'VersioningConfiguration'],
  'AWS::KMS::Key': ['KeySpec', 'KeyUsage', 'MultiRegion'],
  // A changed rule of making makes a new value: every mailed link dies.
  'AWS::SecretsManager::Secret': ['Name', 'GenerateSecretString', 'SecretString', 'KmsKeyId'],
  'AWS::Backup::BackupVault': ['BackupVaultName', 'EncryptionKeyArn', 'LockConfiguration'],
  // Another identity has other DNS records, and cannot send until they are there.
  'AWS::SES::EmailIdentity': ['EmailIdentity'],
};

/** The resources of a template that hold something which a deployment cannot bring back. */
export const statefulResources = (resources: Readonly<Record<string, Resource>>): StatefulRecord =>
  Object.fromEntries(
    Object.entries(resources)
      .filter(([, { Type }]) => Type in fixedProperties)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, resource]) => [id, keptOf(resource)]),
  );

const keptOf = ({
  Type,
  Properties = {},
  DeletionPolicy,
  UpdateReplacePolicy,
}: Resource): Kept => ({
  type: Type,
  onDelete: DeletionPolicy ?? 'Delete',
  onReplace: UpdateReplacePolicy ?? 'Delete',
  fixed: Object.fromEntries(
    (fixedProperties[Type] ?? [])
      .filter((name) => name in Properties)
      .map((name) => [name, Properties[name]]),
  ),
});
