import type { SystemClock } from '../time/clock.ts';
import { daysAfter, nextWorkingDay } from '../time/workingDay.ts';

/** What a request to move the clock may say, as form fields or JSON; one of them. */
export interface ClockRequest {
  readonly step?: unknown;
  readonly set?: unknown;
  readonly advanceDays?: unknown;
  readonly advanceWorkingDays?: unknown;
}

const longestLeap = 800;

/**
 * Where the clock is to go, epoch milliseconds; days keep the time of day.
 * @returns a reason in Vietnamese when the request cannot be followed.
 */
export function targetOf(request: ClockRequest, clock: SystemClock): number | string {
  const days = daysOf(request, clock.today());
  if (days !== undefined) {
    if (!Number.isInteger(days) || days < 1 || days > longestLeap)
      return `Số ngày phải là số nguyên từ 1 đến ${longestLeap}.`;
    return clock.now() + days * 86_400_000;
  }
  return typeof request.set === 'string' ? instantOf(request.set, clock) : 'Hãy chọn ngày cần đến.';
}

function daysOf(request: ClockRequest, today: string): number | undefined {
  if (request.step === 'day') return 1;
  if (request.step === 'week') return 7;
  if (request.step === 'workday') return workingDays(today, 1);
  if (request.advanceWorkingDays !== undefined)
    return workingDays(today, Number(request.advanceWorkingDays));
  return request.advanceDays === undefined ? undefined : Number(request.advanceDays);
}

/** Calendar days until so many working days have passed. */
function workingDays(today: string, count: number): number {
  if (!Number.isInteger(count) || count > longestLeap) return Number.NaN;
  let day = today;
  for (let n = 0; n < count; n++) day = nextWorkingDay(day);
  return (Date.parse(day) - Date.parse(today)) / 86_400_000;
}

/** A day alone means the same time on that day. */
function instantOf(text: string, clock: SystemClock): number | string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = new Date(clock.now() + 7 * 3_600_000).toISOString().slice(10, 23);
  const target = Date.parse(isDay ? `${text}${time}+07:00` : text);
  if (Number.isNaN(target)) return `“${text}” không phải là một ngày.`;
  const limit = Date.parse(`${daysAfter(clock.today(), longestLeap)}T00:00:00Z`);
  return target > limit ? `Mỗi lần chỉ chuyển được tối đa ${longestLeap} ngày.` : target;
}
