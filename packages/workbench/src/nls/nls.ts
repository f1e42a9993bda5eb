import { localize, type Bilingual, type Locale } from '@plansmith/base';
import type { ReadonlySignal } from '@preact/signals-core';
import { fillText } from './catalogue.ts';
import { en } from './en.ts';
import { zhCn, type TextKey } from './zh-cn.ts';

export type { TextKey };

/** The workbench's texts in the language of the moment; reading one inside a reactive computation subscribes to the language. */
export interface Nls {
  readonly locale: ReadonlySignal<Locale>;
  /** A text of the catalogue. Throws where it names a value that `data` lacks. */
  text(key: TextKey, data?: Readonly<Record<string, string | number>>): string;
  /** The side of a bilingual text. */
  pick(text: Bilingual): string;
}

export function createNls(locale: ReadonlySignal<Locale>): Nls {
  return {
    locale,
    text: (key, data = {}) => fillText((locale.value === 'en' ? en : zhCn)[key], data),
    pick: (text) => localize(text, locale.value),
  };
}

/** A text of the catalogue in both languages, for commands and notifications. */
export function both(key: TextKey, data: Readonly<Record<string, string | number>> = {}): Bilingual {
  return { zh: fillText(zhCn[key], data), en: fillText(en[key], data) };
}
