import type { Bilingual } from '@plansmith/base';

/** Where in a file something stands; whatever of it is known. Counted from 1, as people count. */
export interface NotePlace {
  /** File of the set, where there are several: `parcels.dbf`. */
  readonly file?: string;
  readonly line?: number;
  /** Number of the record or feature. */
  readonly record?: number;
  readonly field?: string;
}

/**
 * Something to tell people about a file: what is wrong with it, what was assumed, what could not be kept. The code is closed within the
 * module that makes it and is what programs switch on; nobody compares texts.
 */
export interface GeoNote {
  /** `<format or module>/<camelCase>`, e.g. `shp/encodingGuessed`. */
  readonly code: string;
  /** `error`: part of the file could not be used. `warning`: used, with an assumption or a loss. `info`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: Bilingual;
  readonly place?: NotePlace;
  /** The values that the message shows. */
  readonly data?: Readonly<Record<string, string | number>>;
}
