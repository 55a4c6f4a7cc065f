const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

/** `05/6/2024` style used in running text is avoided: dd/mm/yyyy throughout. */
export function shortDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/**
 * The date line of an official paper: days below 10 and the months 1 and 2 take a leading zero.
 * Source: Decree 30/2020, Annex I, element 4.
 */
export function paperDate(day: string): string {
  const [year, month, date] = parts(day);
  const two = (n: number) => String(n).padStart(2, '0');
  return `ngày ${two(date)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
}

/** `05`, `12`: numbers of papers below 10 take a leading zero (Decree 30/2020, element 3). */
export const paperNumber = (n: number): string => String(n).padStart(2, '0');

/** `1.250.000`. */
export const wholeNumber = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** `12,5%`: one decimal at most, with a comma. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${String(Math.round((part / whole) * 1000) / 10).replace('.', ',')}%`;

const weekdays = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
] as const;

/** Vietnamese name of the weekday; 0 is Sunday. */
export const weekdayName = (weekday: number): string => weekdays[weekday] ?? '';
