import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

/** Texts of the side bar, in both languages. */
export const sideBarText = createTexts({
  one: { zh: '{icon}：{name}', en: '{icon}: {name}' },
  height: { zh: '调整“{name}”的高度', en: 'Height of "{name}"' },
} as const satisfies Record<string, Bilingual>);
