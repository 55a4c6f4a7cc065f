import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
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
    this.records = new KeyedTable(this, 'Records', { key: this.key });
    this.outbox = new KeyedTable(this, 'Outbox', { key: this.key });
    this.files = this.privateFiles(this.accessLog());
    this.signingKeys = this.linkSigningKeys();
  }

  private privateFiles(accessLog: Bucket): Bucket {
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

  private accessLog(): Bucket {
    const bucket = new Bucket(this, 'AccessLog', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'This bucket receives the access log; logging its own access would feed itself.',
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
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'A blind rotation would kill every link under way. Keys are rotated by adding one beside the old, which goes on verifying for 30 days.',
    });
    return secret;
  }
}
