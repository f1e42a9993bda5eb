import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const activityCatalogue = {
  menu: { zh: '活动栏的图标', en: 'Icons of the activity bar' },
  hide: { zh: '隐藏“{name}”', en: 'Hide "{name}"' },
  show: { zh: '显示“{name}”', en: 'Show "{name}"' },
  up: { zh: '上移“{name}”', en: 'Move "{name}" Up' },
  down: { zh: '下移“{name}”', en: 'Move "{name}" Down' },
  reset: { zh: '恢复默认图标和顺序', en: 'Icons and Order as They Were at First' },
  manage: { zh: '管理', en: 'Manage' },
  moveUp: { zh: '上移当前侧边栏视图的图标', en: 'Move the Icon of the Side Bar’s View Up' },
  moveDown: { zh: '下移当前侧边栏视图的图标', en: 'Move the Icon of the Side Bar’s View Down' },
  hideActive: { zh: '隐藏当前侧边栏视图的图标', en: 'Hide the Icon of the Side Bar’s View' },
} as const satisfies Record<string, Bilingual>;

/** Texts of the activity bar, in both languages. */
export const activityText = createTexts(activityCatalogue);
