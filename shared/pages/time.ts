const hours7 = 7 * 60 * 60 * 1000;

/** `10:42 ngày 12/06/2023` in Vietnam for a UTC instant. */
export function localTime(instant: string): string {
  const local = new Date(Date.parse(instant) + hours7).toISOString();
  const [year, month, date] = local.slice(0, 10).split('-');
  return `${local.slice(11, 16)} ngày ${date}/${month}/${year}`;
}
