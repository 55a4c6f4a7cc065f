import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type IAlarm,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import {
  LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
  TimeBasedCanaryTrafficRouting,
} from 'aws-cdk-lib/aws-codedeploy';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../functions/manifest.ts';
import { acknowledge, inBothPacks } from '../acknowledge.ts';
import { seeRunbook } from '../runbooks.ts';
import type { Stage } from '../stage.ts';
import type { AppFunction } from './appFunction.ts';

/**
 * Takes each function's alias to its new version: first a share of the calls, then all of them, and
 * back to the version before as soon as the new one fails.
 */
export class Releases extends Construct {
  private readonly application: LambdaApplication;
  private readonly share: LambdaDeploymentConfig;
  private readonly role: Role;
  private readonly allowed: PolicyDocument;

  constructor(scope: Construct, id: string, { percent, minutes }: Exclude<Stage['canary'], 'off'>) {
    super(scope, id);
    this.application = new LambdaApplication(this, 'Application');
    this.share = new LambdaDeploymentConfig(this, 'Share', {
      trafficRouting: new TimeBasedCanaryTrafficRouting({
        percentage: percent,
        interval: Duration.minutes(minutes),
      }),
    });
    this.allowed = new PolicyDocument({
      minimize: true,
      statements: [
        new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: ['*'] }),
      ],
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      inlinePolicies: { release: this.allowed },
    });
    acknowledge(this.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Reads the state of alarms and nothing else; the aliases it may move are named.',
    });
  }

  add(id: string, name: FunctionName, built: AppFunction, hurts: string): void {
    this.allowed.addStatements(
      new PolicyStatement({
        actions: [
          'lambda:GetAlias',
          'lambda:UpdateAlias',
          'lambda:GetProvisionedConcurrencyConfig',
        ],
        // By the name of the function: the alias itself waits for this role.
        resources: [`${built.function.functionArn}:${built.alias.aliasName}`],
      }),
    );
    new LambdaDeploymentGroup(this, id, {
      application: this.application,
      alias: built.alias,
      deploymentConfig: this.share,
      alarms: [this.gate(id, name, built, hurts)],
      role: this.role.withoutPolicyUpdates(),
    });
  }

  /**
   * Failures of the new version alone: what Lambda saw of it while it has a share of the calls, and what
   * it caught itself and logged. An old version that fails does not hold up its repair.
   */
  private gate(id: string, name: FunctionName, built: AppFunction, hurts: string): IAlarm {
    const { functionName, currentVersion } = built.function;
    new MetricFilter(this, `${id}Logged`, {
      logGroup: built.log,
      filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
      metricNamespace: 'SangKien',
      metricName: 'Failed',
      dimensions: { service: '$.service', version: '$.version' },
    });
    const failures = (
      namespace: string,
      metricName: string,
      dimensionsMap: Record<string, string>,
    ) => new Metric({ namespace, metricName, dimensionsMap, statistic: 'Sum', period });
    const gate = new Alarm(this, `${id}NewVersionFails`, {
      metric: new MathExpression({
        label: 'NewVersionFails',
        expression: 'FILL(seen, 0) + FILL(caught, 0)',
        usingMetrics: {
          seen: failures('AWS/Lambda', 'Errors', {
            FunctionName: functionName,
            Resource: `${functionName}:${built.alias.aliasName}`,
            ExecutedVersion: currentVersion.version,
          }),
          caught: failures('SangKien', 'Failed', {
            service: name,
            version: currentVersion.version,
          }),
        },
        period,
      }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${hurts} Bản đang thử bị lỗi và được tự động rút lại. ${seeRunbook('release-taken-back')}`,
    });
    acknowledge(
      gate,
      inBothPacks(
        'CloudWatchAlarmAction',
        'CodeDeploy listens to it and takes the release back; whoever deploys sees that fail. Failures in general ring elsewhere.',
      ),
    );
    return gate;
  }
}

const period = Duration.minutes(1);
