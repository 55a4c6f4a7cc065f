import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

/** Source: the point-in-time recovery of a table reaches back as far. */
const shortestDays = 35;

/**
 * Copies beside the tables' own recovery, in a vault that lets nobody delete one early: one a day for
 * 35 days, for a table that was destroyed with its recovery, and one a month for a year.
 */
export class Backups extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { key, tables }: { readonly key: IKey; readonly tables: readonly ITable[] },
  ) {
    super(scope, id);
    const vault = new BackupVault(this, 'Vault', {
      encryptionKey: key,
      lockConfiguration: { minRetention: Duration.days(shortestDays) },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: vault,
      backupPlanRules: [
        // At night in Vietnam; AWS counts in UTC.
        copies('daily', Schedule.cron({ hour: '18', minute: '0' }), shortestDays),
        copies('monthly', Schedule.cron({ day: '1', hour: '19', minute: '0' }), 366),
      ],
    });
    plan.addSelection('Tables', {
      resources: tables.map((table) => BackupResource.fromDynamoDbTable(table)),
      role: this.role().withoutPolicyUpdates(),
      disableDefaultBackupPolicy: true,
    });
  }

  private role(): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup'),
      ],
    });
    acknowledge(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
        'AWS keeps this policy in step with its backup service; a copy of ours would make a backup fail silently one day.',
    });
    return role;
  }
}

const copies = (ruleName: string, scheduleExpression: Schedule, days: number) =>
  new BackupPlanRule({ ruleName, scheduleExpression, deleteAfter: Duration.days(days) });
