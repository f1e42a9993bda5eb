import { fillMessage, type Bilingual } from '@plansmith/base';
import type { GeoNote, NotePlace } from '../note.ts';

/** A module's notes by code: severity and text, with `{name}` for the values of `data`. */
export type NoteCatalogue = Readonly<Record<string, Bilingual & { readonly severity: GeoNote['severity'] }>>;

export type NoteMaker<Catalogue extends NoteCatalogue> = (code: keyof Catalogue & string, data?: Readonly<Record<string, string | number>>, place?: NotePlace) => GeoNote;

/** Makes notes of a catalogue; their codes are `prefix/code`. Throws where `data` lacks a value that the text shows: a programmer's error. */
export function noteMaker<Catalogue extends NoteCatalogue>(prefix: string, catalogue: Catalogue): NoteMaker<Catalogue> {
  return (code, data = {}, place) => {
    const { severity, zh, en } = catalogue[code]!;
    return { code: `${prefix}/${code}`, severity, message: fillMessage({ zh, en }, data), data, ...(place === undefined ? {} : { place }) };
  };
}
