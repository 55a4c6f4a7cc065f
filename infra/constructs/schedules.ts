import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { Trigger } from '../../functions/manifest.ts';
import type { AppFunction } from './appFunction.ts';
import { permissionsToPark, type Resources } from './permissions.ts';

/** Deadlines are printed in this time, so the schedules run in it. */
const timeZone = 'Asia/Ho_Chi_Minh';

/** The department's clock: each schedule calls one function, with the moment it was meant for. */
export class Schedules extends Construct {
  private readonly group: CfnScheduleGroup;
  private readonly resources: Resources;

  constructor(scope: Construct, id: string, { resources }: { resources: Resources }) {
    super(scope, id);
    this.resources = resources;
    this.group = new CfnScheduleGroup(this, 'Group');
  }

  add(name: string, target: AppFunction, trigger: Extract<Trigger, { kind: 'schedule' }>): void {
    if (!target.failures) throw new Error(`${name}: a scheduled function needs a failure queue`);
    const role = new Role(this, `${name}Role`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceArn': this.group.attrArn } },
      }),
      inlinePolicies: {
        call: new PolicyDocument({
          minimize: true,
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: [target.alias.functionArn],
            }),
            ...permissionsToPark(target.failures.queueArn, this.resources),
          ],
        }),
      },
    });
    new CfnSchedule(this, name, {
      groupName: this.group.ref,
      scheduleExpression: trigger.cron,
      scheduleExpressionTimezone: timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.alias.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify(trigger.input),
        deadLetterConfig: { arn: target.failures.queueArn },
        retryPolicy: { maximumRetryAttempts: 20, maximumEventAgeInSeconds: 6 * 60 * 60 },
      },
    });
  }
}
