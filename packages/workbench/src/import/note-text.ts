import type { Bilingual } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';
import { importText } from './texts.ts';

/** A note for people in front of the panel: where the command line names an option, the panel names its own field. */
export function noteText({ code, message, data }: GeoNote): Bilingual {
  switch (code) {
    case 'crs/absent':
      return importText('noteCrsAbsent');
    case 'crs/unknown':
      return importText('noteCrsUnknown', { text: data?.['text'] ?? '' });
    case 'crs/noZone':
      return importText('noteNoZone');
    case 'export/needsZone':
      return importText('noteNeedsZone');
    case 'import/noKey':
      return importText('noteNoKey');
    default:
      return message;
  }
}

/** Where in the file a note belongs, as far as it is known. */
export function notePlace({ place }: GeoNote): Bilingual | undefined {
  if (!place) return undefined;
  const { file, line, record, field } = place;
  const parts = [
    file === undefined ? undefined : { zh: file, en: file },
    line === undefined ? undefined : importText('placeLine', { line }),
    record === undefined ? undefined : importText('record', { record }),
    field === undefined ? undefined : importText('placeField', { field }),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return { zh: importText('place', { place: parts.map(({ zh }) => zh).join('，') }).zh, en: importText('place', { place: parts.map(({ en }) => en).join(', ') }).en };
}
