import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import {
  type FunctionName,
  type FunctionSpec,
  manifest,
  type Need,
  type Trigger,
} from '../functions/manifest.ts';
import { acknowledge } from './acknowledge.ts';
import { AppFunction } from './constructs/appFunction.ts';
import { AppKey } from './constructs/appKey.ts';
import { Mail } from './constructs/mail.ts';
import type { Resources } from './constructs/permissions.ts';
import { PublicApi } from './constructs/publicApi.ts';
import { Releases } from './constructs/releases.ts';
import { Schedules } from './constructs/schedules.ts';
import { ServiceAlarms } from './constructs/serviceAlarms.ts';
import { StreamReader } from './constructs/streamReader.ts';
import type { DataStack } from './dataStack.ts';
import { harms } from './harms.ts';
import type { Stage } from './stage.ts';
import { withoutSecondWall } from './withoutSecondWall.ts';

export interface AppStackProps {
  readonly stage: Stage;
  readonly data: DataStack;
  /** Folder of a function's built bundle. */
  readonly bundle: (name: FunctionName) => string;
}

/** Needs of whoever is told where the files lie. */
const filePrefixes = ['attachments:', 'published:', 'reports:', 'exports:'];

/** Everything that a deployment may replace: functions, triggers, the front door, mail and alarms. */
export class AppStack extends Stack {
  private readonly stage: Stage;
  private readonly resources: Resources;
  private readonly alarms: Topic;
  private readonly mail: Mail;
  private readonly api: PublicApi;
  private readonly schedules: Schedules;

  constructor(scope: Construct, id: string, { stage, data, bundle }: AppStackProps) {
    super(scope, id, {
      env: { account: stage.account, region: stage.region },
      description: `Sáng Kiến ${stage.name}: functions, mail, pages and alarms`,
    });
    this.stage = stage;
    const key = new AppKey(this, 'Key');
    this.alarms = this.alarmTopic(key);
    this.mail = new Mail(this, 'Outgoing', {
      sender: stage.mail,
      key,
      alarms: this.alarms,
    });
    this.api = new PublicApi(this, 'Pages', {
      stage,
      key,
      logRetention: retention(stage),
      alarms: this.alarms,
    });
    this.resources = this.resourcesFor(data, key);
    this.schedules = new Schedules(this, 'Schedules', { resources: this.resources });
    const releases =
      stage.canary === 'off' ? undefined : new Releases(this, 'Releases', stage.canary);
    for (const name of Object.keys(manifest) as FunctionName[]) {
      const built = this.build(name, data, bundle(name));
      this.start(name, built);
      releases?.add(capitalised(name), name, built, harms[name]);
    }
    new ServiceAlarms(this, 'Service', {
      topic: this.alarms,
      tenants: stage.tenants,
      lockedAnHour: stage.tries.lockedAnHour,
    });
    if (stage.monthlyBudgetDollars) this.budget(stage.monthlyBudgetDollars);
    new CfnOutput(this, 'PublicUrl', { value: this.api.url });
  }

  private build(name: FunctionName, data: DataStack, bundle: string): AppFunction {
    const spec: FunctionSpec = manifest[name];
    return new AppFunction(this, capitalised(name), {
      name,
      spec,
      bundle,
      environment: this.environmentOf(name, spec.needs, data),
      resources: this.resources,
      logRetention: retention(this.stage),
      reservedConcurrency: this.stage.reservedConcurrency[name],
      ...(this.stage.mode === 'shared' &&
        !(name in withoutSecondWall) && { walledFor: this.stage.tenants }),
      hurts: harms[name],
      alarms: this.alarms,
    });
  }

  private start(name: FunctionName, built: AppFunction): void {
    const triggers: readonly Trigger[] = manifest[name].triggers;
    for (const [index, trigger] of triggers.entries()) {
      this.attach(`${capitalised(name)}${index > 0 ? index + 1 : ''}`, name, built, trigger);
    }
  }

  private attach(id: string, name: FunctionName, built: AppFunction, trigger: Trigger): void {
    switch (trigger.kind) {
      case 'http':
        this.api.serve(built.alias, trigger.under);
        break;
      case 'stream':
        new StreamReader(this, `${id}Stream`, {
          reader: built,
          table: this.resources[trigger.table],
          trigger,
          hurts: harms[name],
          alarms: this.alarms,
        });
        break;
      case 'schedule':
        this.schedules.add(id, built, trigger);
        break;
      case 'topic':
        acknowledge(
          this.mail.feedback.addSubscription(
            new LambdaSubscription(built.alias, { deadLetterQueue: built.failures }),
          ),
          { 'CloudFormation-Validate::W3694': 'The alias is the function to SNS as to everybody.' },
        );
    }
  }

  /** What a function is told: only what its needs let it use. */
  private environmentOf(
    name: FunctionName,
    needs: readonly Need[],
    data: DataStack,
  ): Record<string, string> {
    const uses = (prefix: string) => needs.some((need) => need.startsWith(prefix));
    return {
      PUBLIC_URL: this.api.url,
      TENANTS: this.stage.tenants.join(','),
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: 'SangKien',
      POWERTOOLS_LOG_LEVEL: 'INFO',
      ...(uses('records:') && { RECORDS_TABLE: data.records.table.tableName }),
      ...(uses('outbox:') && { OUTBOX_TABLE: data.outbox.table.tableName }),
      ...(filePrefixes.some(uses) && { FILES_BUCKET: data.files.bucketName }),
      ...(uses('secret:') && { SECRET_ARN: data.signingKeys.secretArn }),
      ...(uses('secret:') &&
        uses('origin:') && {
          FAILED_TRIES_PER_NETWORK: String(this.stage.tries.failed),
          SIGN_INS_PER_NETWORK: String(this.stage.tries.signIns),
        }),
      ...(uses('attachments:delete') && {
        DRAFTS_KEPT_MONTHS: String(this.stage.retention.draftMonths),
        MAIL_TEXTS_KEPT_MONTHS: String(this.stage.retention.mailTextMonths),
      }),
      ...(uses('origin:') && { ORIGIN_SECRET_ARN: this.api.originKey.secretArn }),
      ...(uses('mail:') && {
        MAIL_FROM: `${this.stage.mail.name} <${this.stage.mail.address}>`,
        MAIL_CONFIGURATION_SET: this.mail.configurationSet.configurationSetName,
      }),
    };
  }

  private resourcesFor(data: DataStack, key: AppKey): Resources {
    return {
      region: this.stage.region,
      dataKey: data.key,
      appKey: key,
      records: data.records,
      outbox: data.outbox,
      filesArn: data.exportValue(data.files.bucketArn),
      signingKeysArn: data.signingKeys.secretArn,
      originKeyArn: this.api.originKey.secretArn,
      mailIdentityArn: this.mail.identity.emailIdentityArn,
      mailConfigurationSetArn: this.mail.configurationSetArn,
      mailAddress: this.stage.mail.address,
    };
  }

  private alarmTopic(key: AppKey): Topic {
    const topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    for (const address of this.stage.alarmEmails) {
      const subscription = topic.addSubscription(new EmailSubscription(address));
      acknowledge(subscription, {
        'Serverless-SNSRedrivePolicy':
          'A person reads this mailbox; a queue of alarms nobody reads would help nobody.',
      });
    }
    return topic;
  }

  private budget(dollars: number): void {
    const warnAt = (percent: number) => ({
      notification: {
        notificationType: 'ACTUAL',
        comparisonOperator: 'GREATER_THAN',
        threshold: percent,
      },
      subscribers: this.stage.alarmEmails.map((address) => ({
        subscriptionType: 'EMAIL',
        address,
      })),
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
      },
      notificationsWithSubscribers:
        this.stage.alarmEmails.length > 0 ? [warnAt(80), warnAt(100)] : [],
    });
  }
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `RetentionDays` is numbers by name; the stage allows only some of them. */
const retention = (stage: Stage): RetentionDays => stage.logRetentionDays;
