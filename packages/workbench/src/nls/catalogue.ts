import type { Bilingual } from '@plansmith/base';

/** Texts of one feature, apart from the workbench's own so that they are loaded with the feature. */
export type Texts<Key extends string> = (key: Key, data?: Readonly<Record<string, string | number>>) => Bilingual;

/** Gives the texts of a catalogue in both languages, `{name}` replaced by a value. Asking throws where `data` lacks a value that a text names. */
export function createTexts<Key extends string>(catalogue: Readonly<Record<Key, Bilingual>>): Texts<Key> {
  return (key, data = {}) => ({ zh: fillText(catalogue[key].zh, data), en: fillText(catalogue[key].en, data) });
}

/** A text with every `{name}` replaced by its value. Throws where `data` lacks one. */
export function fillText(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${name}}`);
    return String(value);
  });
}
