/** Whether a text is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

/** How many days a month has; `month` counts from 1. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day so many whole months after a day (`YYYY-MM-DD`), or the last one of that month where it is shorter. Text that is no day comes back as it is. */
export function addMonths(day: string, months: number): string {
  if (!isDay(day)) return day;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + Math.trunc(months);
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const parts = [String(inYear).padStart(4, '0'), String(inMonth).padStart(2, '0'), String(Math.min(date, daysOfMonth(inYear, inMonth))).padStart(2, '0')];
  return parts.join('-');
}

/** Days from one day to another, negative where the second comes first; undefined where one is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  return isDay(from) && isDay(to) ? dayNumber(to) - dayNumber(from) : undefined;
}

/** Days since the first of March of the year 0 in the Gregorian calendar: years that begin in March end with the leap day. */
function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const years = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + daysBeforeMonth + date - 1;
}
