import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

/** Texts of moving views, in both languages. */
export const moveText = createTexts({
  category: { zh: '视图', en: 'View' },
  move: { zh: '移动视图…', en: 'Move View…' },
  reset: { zh: '恢复视图的默认位置', en: 'Reset View Locations' },
  menu: { zh: '视图的位置', en: 'Place of the View' },
  moveOne: { zh: '移动“{name}”…', en: 'Move "{name}"…' },
  resetOne: { zh: '将“{name}”移回默认位置', en: 'Move "{name}" Back to Its Default Place' },
  which: { zh: '选择要移动的视图', en: 'Choose the view to move' },
  where: { zh: '将“{name}”移动到…', en: 'Move "{name}" to…' },
  icon: { zh: '侧边栏：{name}', en: 'Side Bar: {name}' },
  ownIcon: { zh: '侧边栏：新图标', en: 'Side Bar: an Icon of Its Own' },
  panel: { zh: '面板', en: 'Panel' },
  preview: { zh: '预览区', en: 'Preview' },
} as const satisfies Record<string, Bilingual>);
