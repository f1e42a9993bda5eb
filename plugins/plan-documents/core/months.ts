import { isDay } from './chinese-date.ts';

/** The same day so many months later, or that month's last day where it has no such day. `date` is `YYYY-MM-DD`. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const stem = `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
  for (let last = day; last > 28; last--) if (isDay(`${stem}-${last}`)) return `${stem}-${last}`;
  return `${stem}-${String(Math.min(day, 28)).padStart(2, '0')}`;
}
