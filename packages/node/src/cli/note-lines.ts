import { localize, type Locale } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';

const severities = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
} as const;

/** Notes as lines of text, errors first; of equal severity in the order given. */
export function noteLines(notes: readonly GeoNote[], locale: Locale): string {
  const order = ['error', 'warning', 'info'] as const;
  return order
    .flatMap((severity) => notes.filter((note) => note.severity === severity))
    .map((note) => `  ${localize(severities[note.severity], locale)}  ${localize(note.message, locale)}  [${note.code}]${placeOf(note, locale)}\n`)
    .join('');
}

function placeOf({ place }: GeoNote, locale: Locale): string {
  if (!place) return '';
  const parts = [
    place.file,
    place.line !== undefined && (locale === 'en' ? `line ${place.line}` : `第 ${place.line} 行`),
    place.record !== undefined && (locale === 'en' ? `record ${place.record}` : `第 ${place.record} 条`),
    place.field,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

export function hasErrors(notes: readonly GeoNote[]): boolean {
  return notes.some(({ severity }) => severity === 'error');
}

/** Notes as reports hold them: what is documented of a note, without what formats keep for themselves. */
export function plainNotes(notes: readonly GeoNote[]): readonly GeoNote[] {
  return notes.map(({ code, severity, message, place, data }) => ({ code, severity, message, ...(place && { place }), ...(data && { data }) }));
}
