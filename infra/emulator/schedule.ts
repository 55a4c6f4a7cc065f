import { type AwsAccess, signedCall } from '../aws/signedCall.ts';

interface Schedule {
  readonly Name: string;
  readonly GroupName: string;
  readonly ScheduleExpression: string;
  readonly Target: { readonly Arn: string; readonly RoleArn: string; readonly Input: string };
  readonly State?: string;
}

const json = { 'content-type': 'application/json' };

/** The deployed schedules of the group. */
export async function schedulesOf(access: AwsAccess, group: string): Promise<readonly Schedule[]> {
  const list = await signedCall(access, {
    service: 'scheduler',
    path: '/schedules',
    query: { ScheduleGroup: group },
  });
  const { Schedules } = JSON.parse(list) as { Schedules: { Name: string }[] };
  return Promise.all(
    Schedules.map(async ({ Name }) => {
      const answer = await signedCall(access, {
        service: 'scheduler',
        path: `/schedules/${Name}`,
        query: { groupName: group },
      });
      return JSON.parse(answer) as Schedule;
    }),
  );
}

/**
 * Lets the daily tick fire in a moment by a second schedule with the same target and role. The
 * emulator leaves `<aws.scheduler.scheduled-time>` as it stands, so the time is written out.
 */
export async function fireSoon(access: AwsAccess, schedule: Schedule, at: Date): Promise<void> {
  const due = new Date(at.getTime() + 2_000).toISOString().slice(0, 19);
  await signedCall(access, {
    service: 'scheduler',
    method: 'POST',
    path: `/schedules/once-${at.getTime()}`,
    headers: json,
    body: JSON.stringify({
      GroupName: schedule.GroupName,
      ScheduleExpression: `at(${due})`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        ...schedule.Target,
        Input: schedule.Target.Input.replace('<aws.scheduler.scheduled-time>', at.toISOString()),
      },
    }),
  });
}
