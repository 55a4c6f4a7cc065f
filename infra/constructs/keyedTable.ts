import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A table of the shared key layout: `pk`/`sk`, the sparse `todo` and the `list` index, a stream, expiry. */
export class KeyedTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
    });
    for (const index of ['todo', 'list']) {
      this.table.addGlobalSecondaryIndex({
        indexName: index,
        partitionKey: text(`${index}Pk`),
        sortKey: text(`${index}Sk`),
        projectionType: ProjectionType.ALL,
      });
    }
  }
}
