/** User-visible text: Chinese first, English beside it. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Locale = 'zh-CN' | 'en';

/** The text for a locale. */
export function localize(text: Bilingual, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}

/** Values a message template may take. */
export type MessageData = Readonly<Record<string, string | number | Bilingual>>;

/**
 * Fills `{name}` placeholders in both languages. A bilingual value gives its own language to each side.
 * Throws when the template names a value that `data` lacks: that is a programmer's error.
 */
export function fillMessage(template: Bilingual, data: MessageData): Bilingual {
  return { zh: fillOne(template.zh, data, 'zh'), en: fillOne(template.en, data, 'en') };
}

function fillOne(template: string, data: MessageData, side: 'zh' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message template needs a value for {${name}}: "${template}"`);
    return typeof value === 'object' ? value[side] : String(value);
  });
}
