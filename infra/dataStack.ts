import { RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge, inBothPacks } from './acknowledge.ts';
import { Backups } from './constructs/backups.ts';
import { KeyedTable } from './constructs/keyedTable.ts';
import type { Stage } from './stage.ts';

/** Everything that must outlive a deployment. Deleting this stack deletes nothing but the stack. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly records: KeyedTable;
  readonly outbox: KeyedTable;
  readonly files: Bucket;
  readonly signingKeys: Secret;

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id, {
      env: { account: stage.account, region: stage.region },
      description: `Sáng Kiến ${stage.name}: tables, files and keys`,
      terminationProtection: true,
    });
    this.key = new Key(this, 'Key', {
      description: 'Tables, files and signing keys',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this,
      inBothPacks(
        'S3BucketReplicationEnabled',
        'The data stays in the region that the department chose; versions and the object store of AWS keep it there.',
      ),
    );
    this.records = new KeyedTable(this, 'Records', { key: this.key });
    this.outbox = new KeyedTable(this, 'Outbox', { key: this.key });
    const tables = [this.records.table, this.outbox.table];
    if (stage.backups) new Backups(this, 'Backups', { key: this.key, tables });
    else
      acknowledge(
        this,
        inBothPacks(
          'DynamoDBInBackupPlan',
          'The stage says that its data is worth no copies; the tables still go back 35 days.',
        ),
      );
    this.files = this.privateFiles(stage, this.accessLog(stage));
    this.signingKeys = this.linkSigningKeys();
  }

  private privateFiles({ files: kept }: Stage, accessLog: Bucket): Bucket {
    return new Bucket(this, 'Files', {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: accessLog,
      serverAccessLogsPrefix: 'files/',
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionTransitions: [
            { storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) },
          ],
          noncurrentVersionExpiration: Duration.days(kept.oldVersionDays),
        },
        {
          // Lists of staff that wait for "Lưu" on the import page; one hour is all they are good for.
          prefix: 'attachments/nhap/',
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
        {
          // Exports of the audit trail: fetched at once, or made again.
          prefix: 'exports/',
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
  }

  private accessLog({ files: kept }: Stage): Bucket {
    const bucket = new Bucket(this, 'AccessLog', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          expiration: Duration.days(kept.accessLogDays),
          noncurrentVersionExpiration: Duration.days(30),
        },
      ],
    });
    const ownLog = 'This bucket receives the access log; logging its own access would feed itself.';
    acknowledge(bucket, {
      'AwsSolutions-S1': ownLog,
      ...inBothPacks('S3BucketLoggingEnabled', ownLog),
      ...inBothPacks(
        'S3DefaultEncryptionKMS',
        'S3 writes access logs only into buckets under its own key; they hold names of objects, no content.',
      ),
    });
    return bucket;
  }

  /** `{"current":"k1","k1":"…"}`: a rotation adds a key and moves `current`; the old one still verifies. */
  private linkSigningKeys(): Secret {
    const secret = new Secret(this, 'SigningKeys', {
      description: 'Keys that sign mailed links',
      encryptionKey: this.key,
      removalPolicy: RemovalPolicy.RETAIN,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: 'k1' }),
        generateStringKey: 'k1',
        passwordLength: 64,
        excludePunctuation: true,
      },
    });
    // By it `npm run keys` finds the secret, whatever CloudFormation called it.
    Tags.of(secret).add('holds', 'signing-keys');
    const byHand =
      'A blind rotation would kill every link under way. `npm run keys` adds a key beside the old one, which goes on verifying for 30 days.';
    acknowledge(secret, {
      'AwsSolutions-SMG4': byHand,
      ...inBothPacks('SecretsManagerRotationEnabled', byHand),
    });
    return secret;
  }
}
