import type { Bilingual } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';

type Extra = Pick<GeoNote, 'place'>;

/** A note of this module's closed codes (`import/…`, `export/…`, `convert/…`). */
export function errorNote(code: string, message: Bilingual, data: GeoNote['data'] = {}, extra: Extra = {}): GeoNote {
  return { code, severity: 'error', message, data, ...extra };
}

export function warningNote(code: string, message: Bilingual, data: GeoNote['data'] = {}, extra: Extra = {}): GeoNote {
  return { code, severity: 'warning', message, data, ...extra };
}

export function infoNote(code: string, message: Bilingual, data: GeoNote['data'] = {}, extra: Extra = {}): GeoNote {
  return { code, severity: 'info', message, data, ...extra };
}
