import { Alarm, type AlarmProps, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type Runbook, seeRunbook } from '../runbooks.ts';

export interface HarmAlarmProps extends Omit<AlarmProps, 'alarmDescription' | 'evaluationPeriods'> {
  /** Whom the failure hurts and how: a whole sentence for whoever is woken by it. */
  readonly hurts: string;
  /** What to do then. */
  readonly runbook: Runbook;
  /** Default 1. */
  readonly evaluationPeriods?: number;
  readonly topic: ITopic;
}

/** An alarm that says whom the failure hurts and where to read on. Silence of a metric is no alarm unless it says so. */
export class HarmAlarm extends Alarm {
  constructor(scope: Construct, id: string, { hurts, runbook, topic, ...alarm }: HarmAlarmProps) {
    if (!/^\p{Lu}.{30,}\.$/u.test(hurts)) {
      throw new Error(`Alarm ${id}: \`hurts\` must be a whole sentence that says whom it hurts`);
    }
    super(scope, id, {
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...alarm,
      alarmDescription: `${hurts} ${seeRunbook(runbook)}`,
    });
    this.addAlarmAction(new SnsAction(topic));
    this.addOkAction(new SnsAction(topic));
  }
}
