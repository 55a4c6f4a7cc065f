import { type Line, notOk, ok } from './line.ts';

export interface TableFacts {
  readonly name: string;
  readonly deletionProtection: boolean;
  readonly stream: boolean;
  /** Nothing where it could not be asked. */
  readonly recoveryDays?: number;
}

export function judgeTable({ name, deletionProtection, stream }: TableFacts): Line {
  const about = `table ${name}`;
  if (!deletionProtection)
    return notOk(about, 'deletion protection is off', 'deploy the data stack again');
  return stream
    ? ok(about, 'protected from deletion, with a stream')
    : notOk(about, 'it has no stream: nobody is told anything', 'deploy the data stack again');
}

/** Nothing counts as off: no window was named. */
export function judgeRecovery({ name, recoveryDays = 0 }: TableFacts): Line {
  const about = `recovery of ${name}`;
  return recoveryDays >= 35
    ? ok(about, `to any second of the last ${recoveryDays} days`)
    : notOk(
        about,
        recoveryDays > 0 ? `only ${recoveryDays} days` : 'point-in-time recovery is off',
        'turn it on for 35 days: deploy the data stack again',
      );
}

export function judgeKey(key: {
  readonly id: string;
  readonly state: string;
  readonly rotates: boolean;
}): Line {
  const about = `key ${key.id}`;
  if (key.state === 'PendingDeletion')
    return notOk(
      about,
      'it is about to be deleted, and all data with it',
      'CANCEL THE DELETION NOW',
    );
  if (key.state !== 'Enabled')
    return notOk(about, `it is ${key.state}: nothing can be read`, 'enable it');
  return key.rotates
    ? ok(about, 'enabled, changed every year')
    : notOk(about, 'enabled, but never changed', 'turn rotation on');
}

export function judgeSchedule({ name, state }: { readonly name: string; readonly state: string }) {
  const about = `schedule ${name}`;
  return state === 'ENABLED'
    ? ok(about, 'on')
    : notOk(
        about,
        `it is ${state}: reminders and reports stand still`,
        'turn it on',
        'bật lại lịch',
      );
}

export interface MappingFacts {
  readonly name: string;
  readonly state: string;
  readonly lastResult: string;
}

/** What a mapping says when it has nothing to complain of, or nothing to do. */
const healthy = /^(OK|No records processed|$)/i;

export function judgeMapping({ name, state, lastResult }: MappingFacts): Line {
  const about = `stream reader ${name}`;
  if (state !== 'Enabled')
    return notOk(about, `it is ${state}`, 'enable the mapping: what waits is read after that');
  return healthy.test(lastResult)
    ? ok(about, `on${lastResult ? `, last: ${lastResult}` : ''}`)
    : notOk(about, lastResult, 'read the log of its function');
}

export function judgeQueue({ name, waiting }: { readonly name: string; readonly waiting: number }) {
  const about = `failure queue ${name}`;
  return waiting === 0
    ? ok(about, 'empty')
    : notOk(about, `${waiting} wait`, 'read them, mend the cause, then send them again');
}

export interface AlarmAddresses {
  readonly confirmed: readonly string[];
  readonly pending: readonly string[];
  /** As the stage names them. */
  readonly wanted: readonly string[];
}

export function judgeAlarms({ confirmed, pending, wanted }: AlarmAddresses): Line {
  const about = 'addresses of the alarms';
  const missing = wanted.filter((one) => !confirmed.includes(one) && !pending.includes(one));
  if (wanted.length === 0)
    return notOk(about, 'the stage names none', 'add alarmEmails to the stage, then deploy');
  if (missing.length > 0)
    return notOk(about, `${missing.join(', ')} is not subscribed`, 'deploy again');
  if (pending.length > 0)
    return notOk(
      about,
      `not confirmed yet: ${pending.join(', ')}`,
      'follow the link in the mail “AWS Notification - Subscription Confirmation”',
      'mở thư “AWS Notification - Subscription Confirmation” và bấm xác nhận; chưa xác nhận thì không nhận được cảnh báo',
    );
  return ok(about, confirmed.join(', '));
}
