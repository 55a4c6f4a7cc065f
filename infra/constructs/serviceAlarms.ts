import { Duration } from 'aws-cdk-lib';
import {
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { FunctionName } from '../../functions/manifest.ts';
import { HarmAlarm } from './harmAlarm.ts';

const measured = (
  service: FunctionName,
  metricName: string,
  statistic: 'Sum' | 'Maximum',
  period = Duration.minutes(15),
) =>
  new Metric({
    namespace: 'SangKien',
    metricName,
    dimensionsMap: { service },
    statistic,
    period,
  });

/** Alarms on what the functions measure themselves: failures that no error shows. */
export class ServiceAlarms extends Construct {
  constructor(scope: Construct, id: string, { topic, tenants, lockedAnHour }: ServiceAlarmsProps) {
    super(scope, id);
    new HarmAlarm(this, 'MissingHolidayYear', {
      metric: measured('tick', 'MissingHolidayYear', 'Sum', Duration.days(1)),
      threshold: 1,
      hurts:
        'Thiếu lịch nghỉ lễ của năm tới: hạn xử lý tính sai, người làm việc bị nhắc nhầm ngày.',
      runbook: 'holidays-missing',
      topic,
    });
    new HarmAlarm(this, 'CounterDiffers', {
      metric: measured('tick', 'CounterDiffers', 'Sum', Duration.days(1)),
      threshold: 1,
      hurts:
        'Số hồ sơ trên bảng theo dõi khác với hồ sơ thật, hoặc không đếm lại được: đơn vị và Sở nhìn thấy số sai.',
      runbook: 'counters-differ',
      topic,
    });
    new HarmAlarm(this, 'MailQueueOld', {
      metric: measured('sweep', 'OldestPendingMailMinutes', 'Maximum'),
      threshold: 10,
      hurts: 'Thư chờ gửi quá 10 phút: người đang đợi quyết định hoặc kết quả chưa được báo.',
      runbook: 'mail-waits',
      topic,
    });
    new HarmAlarm(this, 'ReportFailed', {
      metric: measured('report', 'ReportFailed', 'Sum'),
      threshold: 1,
      hurts: 'Một báo cáo định kỳ không lập được: đơn vị có thể trễ hạn báo cáo với Sở.',
      runbook: 'report-failed',
      topic,
    });
    new HarmAlarm(this, 'MailUnknown', {
      metric: new MathExpression({
        label: 'MailUnknown',
        expression: 'FILL(mail, 0) + FILL(notify, 0)',
        usingMetrics: {
          mail: measured('mail', 'MailUnknown', 'Sum', Duration.hours(1)),
          notify: measured('notify', 'MailUnknown', 'Sum', Duration.hours(1)),
        },
        period: Duration.hours(1),
      }),
      threshold: 5,
      hurts: 'Không rõ nhiều thư đã gửi hay chưa: người duyệt có thể nhận hai lần hoặc không nhận.',
      runbook: 'mail-of-unknown-fate',
      topic,
    });
    for (const [at, departments] of groupsOf(tenants).entries())
      new HarmAlarm(this, `LinksLocked${at > 0 ? at + 1 : ''}`, {
        metric: mostLocked(departments),
        threshold: lockedAnHour,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        hurts: `Nhiều liên kết của một đơn vị (${departments.join(', ')}) bị khóa vì sai mã trong một giờ: có thể có kẻ dò mã; người duyệt phải chờ thư mới mới quyết định được.`,
        runbook: 'links-locked',
        topic,
      });
  }
}

interface ServiceAlarmsProps {
  readonly topic: ITopic;
  /** Departments of the stage. */
  readonly tenants: readonly string[];
  readonly lockedAnHour: number;
}

/** A stack holds five hundred parts: where more departments share a stage, some share an alarm. */
const mostAlarmsOnLocks = 5;

function groupsOf(tenants: readonly string[]): readonly (readonly string[])[] {
  const size = Math.ceil(tenants.length / mostAlarmsOnLocks);
  return Array.from({ length: Math.ceil(tenants.length / size) }, (_, at) =>
    tenants.slice(at * size, (at + 1) * size),
  );
}

/** Links that locked within an hour, in that of the departments where most did: each is judged by itself. */
function mostLocked(departments: readonly string[]): IMetric {
  const period = Duration.hours(1);
  const locked = departments.map(
    (department) =>
      new Metric({
        namespace: 'SangKien',
        metricName: 'LinkLocked',
        dimensionsMap: { department },
        statistic: 'Sum',
        period,
      }),
  );
  const [only, ...others] = locked;
  if (only && others.length === 0) return only;
  const usingMetrics = Object.fromEntries(locked.map((metric, at) => [`d${at}`, metric]));
  const each = Object.keys(usingMetrics).map((id) => `FILL(${id}, 0)`);
  const expression = `MAX([${each.join(', ')}])`;
  return new MathExpression({ label: 'LinksLocked', expression, usingMetrics, period });
}
