import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import { HarmAlarm } from './harmAlarm.ts';

export interface MailProps {
  readonly sender: Stage['mail'];
  readonly key: IKey;
  readonly alarms: ITopic;
}

/** The sender's identity, and the topic on which SES tells what became of each mail. */
export class Mail extends Construct {
  readonly feedback: Topic;
  readonly configurationSet: ConfigurationSet;
  readonly identity: EmailIdentity;

  constructor(scope: Construct, id: string, { sender, key, alarms }: MailProps) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, 'Set', { reputationMetrics: true });
    this.identity = new EmailIdentity(this, 'Sender', {
      identity: Identity.domain(sender.address.slice(sender.address.indexOf('@') + 1)),
      mailFromDomain: sender.returnDomain,
      configurationSet: this.configurationSet,
    });
    this.feedback = new Topic(this, 'Feedback', { masterKey: key, enforceSSL: true });
    this.feedback.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.feedback.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    this.configurationSet.addEventDestination('ToFeedback', {
      destination: EventDestination.snsTopic(this.feedback),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
    this.watch(alarms);
  }

  get configurationSetArn(): string {
    return Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet.configurationSetName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  }

  /** SES reviews a sender at 5 % bounces or 0.1 % complaints; these ring before. */
  private watch(topic: ITopic): void {
    const rate = (metricName: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        statistic: 'Maximum',
        period: Duration.hours(1),
      });
    new HarmAlarm(this, 'Bounces', {
      metric: rate('Reputation.BounceRate'),
      threshold: 0.03,
      hurts:
        'Thư bị trả lại nhiều: SES có thể ngừng gửi thư của cả Sở, không ai được báo việc nữa.',
      runbook: 'mail-comes-back',
      topic,
    });
    new HarmAlarm(this, 'Complaints', {
      metric: rate('Reputation.ComplaintRate'),
      threshold: 0.0008,
      hurts:
        'Người nhận báo thư rác: SES có thể ngừng gửi thư của cả Sở, không ai được báo việc nữa.',
      runbook: 'mail-complained-of',
      topic,
    });
  }
}
