import { Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  Policy,
  PolicyDocument,
  type PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionSpec, Trigger } from '../../functions/manifest.ts';
import { acknowledge, inBothPacks } from '../acknowledge.ts';
import type { Runbook } from '../runbooks.ts';
import { DepartmentWall } from './departmentWall.ts';
import { HarmAlarm } from './harmAlarm.ts';
import {
  isOfTables,
  permissionsFor,
  permissionsToLog,
  permissionsToPark,
  permissionsToRead,
  type Resources,
} from './permissions.ts';

export interface AppFunctionProps {
  readonly name: string;
  readonly spec: FunctionSpec;
  /** Folder with the built bundle. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly resources: Resources;
  readonly logRetention: RetentionDays;
  readonly reservedConcurrency?: number;
  /** Departments that share the tables, of which a call works for one: behind the second wall. */
  readonly walledFor?: readonly string[];
  readonly hurts: string;
  readonly alarms: ITopic;
}

/** One function of the manifest: its role, log, failure queue and the alarms on them. */
export class AppFunction extends Construct {
  readonly function: LambdaFunction;
  /** Every trigger calls the function by it; a release moves it from version to version. */
  readonly alias: Alias;
  readonly log: LogGroup;
  /** Where a trigger's work goes when it failed for good; the web has none, its caller sees the error. */
  readonly failures?: Queue;

  constructor(scope: Construct, id: string, props: AppFunctionProps) {
    super(scope, id);
    const { spec, resources } = props;
    this.log = new LogGroup(this, 'Log', {
      retention: props.logRetention,
      encryptionKey: resources.appKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.failures = spec.triggers.some(({ kind }) => kind !== 'http')
      ? this.queue(resources)
      : undefined;
    const behindWall = props.walledFor ? spec.needs.filter(isOfTables) : [];
    const role = this.role([
      ...permissionsFor(
        spec.needs.filter((need) => !behindWall.includes(need)),
        resources,
      ),
      ...permissionsToLog(this.log.logGroupArn),
      ...spec.triggers.flatMap((trigger) => permissionsOfTrigger(trigger, resources)),
      ...(this.failures ? permissionsToPark(this.failures.queueArn, resources) : []),
    ]);
    const wall = props.walledFor
      ? new DepartmentWall(this, 'Wall', {
          caller: role,
          statements: permissionsFor(behindWall, resources),
          tenants: props.walledFor,
        })
      : undefined;
    this.function = new LambdaFunction(this, 'Function', {
      description: `Sáng Kiến: ${props.name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundle),
      handler: 'index.handler',
      memorySize: spec.memoryMegabytes,
      timeout: Duration.seconds(spec.timeoutSeconds),
      environment: { ...props.environment, ...(wall && { DATA_ROLE_ARN: wall.role.roleArn }) },
      // The role is whole as it stands: nothing else may widen it.
      role: role.withoutPolicyUpdates(),
      tracing: Tracing.ACTIVE,
      logGroup: this.log,
      reservedConcurrentExecutions: props.reservedConcurrency,
      // The version before stays, so that the alias can go back to it.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    if (wall) this.function.node.addDependency(this.entry(role, wall));
    this.alias = new Alias(this, 'Live', {
      aliasName: 'live',
      version: this.function.currentVersion,
      ...(this.failures && spec.triggers.some(isAsynchronous)
        ? {
            onFailure: new SqsDestination(this.failures),
            retryAttempts: 2,
            maxEventAge: Duration.hours(6),
          }
        : {}),
    });
    const elsewhere = this.failures
      ? 'The failure queue is the destination of the mapping or of the asynchronous call.'
      : 'Called synchronously: whoever calls sees the failure.';
    acknowledge(this.function, {
      'Serverless-LambdaDLQ': elsewhere,
      ...inBothPacks('LambdaDLQ', elsewhere),
      ...(props.reservedConcurrency
        ? {}
        : inBothPacks(
            'LambdaConcurrency',
            'The stage limits what a flood would hurt; a limit on every page would leave most of the pool of the account idle. The front door throttles.',
          )),
    });
    Tags.of(this.function).add('function', props.name);
    this.watch(props);
  }

  private queue({ appKey }: Resources): Queue {
    const queue = new Queue(this, 'Failures', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: appKey,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const reason = 'This is the failure queue itself: an alarm brings a person to it.';
    acknowledge(queue, { 'AwsSolutions-SQS3': reason, 'Serverless-SQSRedrivePolicy': reason });
    return queue;
  }

  private role(statements: PolicyStatement[]): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { work: new PolicyDocument({ statements, minimize: true }) },
    });
    acknowledge(role, {
      ...wildcards(this, statements),
      'Serverless-LambdaStarPermissions':
        'The stars left are those acknowledged one by one; the tests hold the list.',
    });
    return role;
  }

  /** Beside the role, not within: role and wall name each other, and neither could be made first. */
  private entry(role: Role, { entry }: DepartmentWall): Policy {
    return new Policy(this, 'Entry', { roles: [role], statements: [entry] });
  }

  private watch({ name, hurts, walledFor, alarms: topic }: AppFunctionProps): void {
    const period = Duration.minutes(5);
    const alarm = (id: string, runbook: Runbook, metric: IMetric, threshold = 1) =>
      new HarmAlarm(this, id, { metric, threshold, hurts, runbook, topic });
    const counted = { period, statistic: 'Sum' };
    alarm('Errors', 'function-errors', this.function.metricErrors(counted), 3);
    alarm('Throttles', 'function-throttled', this.function.metricThrottles(counted), 5);
    if (walledFor)
      new HarmAlarm(this, 'WallHeld', {
        metric: measured(name, 'TableDenied', period),
        threshold: 1,
        hurts: wallHeld,
        runbook: 'wall-held',
        topic,
      });
    if (!this.failures) return;
    const waiting = this.failures.metricApproximateNumberOfMessagesVisible({
      period,
      statistic: 'Maximum',
    });
    alarm('FailuresWaiting', 'work-in-the-failure-queue', waiting);
    alarm('Parked', 'record-parked', measured(name, 'RecordParked', period));
  }
}

const wallHeld =
  'Một trang đòi dữ liệu ngoài Sở của người dùng và bị chặn: không lộ gì, nhưng chương trình có lỗi phải sửa ngay, và người dùng chỉ thấy trang báo lỗi.';

const measured = (service: string, metricName: string, period: Duration): Metric =>
  new Metric({
    namespace: 'SangKien',
    metricName,
    dimensionsMap: { service },
    statistic: 'Sum',
    period,
  });

/** The resources with a star, as the rule pack names them: imports by the name of their export. */
function wildcards(scope: Construct, statements: PolicyStatement[]): Record<string, string> {
  const starred = statements
    .flatMap(({ resources }) => resources)
    .filter((each) => each.endsWith('*'));
  const named = starred.map((each) => {
    const prefix = Stack.of(scope).resolve(each.slice(0, each.indexOf('/')));
    return each === '*' ? each : `${prefix['Fn::ImportValue']}${each.slice(each.indexOf('/'))}`;
  });
  return Object.fromEntries(
    named.map((each) => [
      `AwsSolutions-IAM5[Resource::${each}]`,
      each === '*'
        ? 'X-Ray and the listing of streams know no narrower resource.'
        : 'One prefix of one bucket: the files below it are not known beforehand.',
    ]),
  );
}

const isAsynchronous = ({ kind }: Trigger): boolean => kind === 'topic' || kind === 'schedule';

const permissionsOfTrigger = (trigger: Trigger, resources: Resources): PolicyStatement[] =>
  trigger.kind === 'stream' ? permissionsToRead(resources[trigger.table], resources) : [];
