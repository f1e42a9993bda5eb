import { daysOfMonth, isDay } from '@plansmith/plugin/rule-kit';

/** What a text that should be a date most likely means; `exact` where nothing had to be assumed but the way of writing. */
export interface ReadDate {
  readonly iso: string;
  readonly exact: boolean;
}

/**
 * Reads days and months as people write them: `2026-9-30`, `2026/09/30`, `2026年9月30日`, `2026年9月底前` (the last day of the
 * month, as the implementation plan's part IV uses the phrase). Undefined for a text that is none of these, or no day of the calendar.
 */
export function readDate(text: string, format: 'date' | 'month'): ReadDate | undefined {
  const parts = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(?:(\d{1,2})\s*日?|(底|末)?(?:前|之前|以前)?))?\s*$/u.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, end] = parts;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const isoMonth = `${year!}-${month!.padStart(2, '0')}`;
  if (format === 'month') return day === undefined ? { iso: isoMonth, exact: true } : undefined;
  if (day !== undefined) {
    const iso = `${isoMonth}-${day.padStart(2, '0')}`;
    return isDay(iso) ? { iso, exact: true } : undefined;
  }
  return { iso: `${isoMonth}-${String(daysOfMonth(Number(year), monthNumber))}`, exact: end !== undefined };
}

/** Whether a text is a month written `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}
