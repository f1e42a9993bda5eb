import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const groupCatalogue = {
  category: { zh: '编辑器组', en: 'Editor Groups' },
  group: { zh: '第 {number} 编辑器组', en: 'Editor group {number}' },
  tabsOf: { zh: '打开的文件，第 {number} 组', en: 'Open files, group {number}' },
  sticky: { zh: '{name}，已固定', en: '{name}, pinned' },
  unstick: { zh: '取消固定 {name}', en: 'Unpin {name}' },
  bar: { zh: '调整编辑器组的大小', en: 'Resize the editor groups' },
  compared: { zh: '{uri}，编辑器中的', en: '{uri} in the editor' },
  splitRight: { zh: '向右拆分编辑器', en: 'Split Editor Right' },
  splitDown: { zh: '向下拆分编辑器', en: 'Split Editor Down' },
  splitLeft: { zh: '向左拆分编辑器', en: 'Split Editor Left' },
  splitUp: { zh: '向上拆分编辑器', en: 'Split Editor Up' },
  moveLeft: { zh: '将编辑器左移', en: 'Move Editor Left' },
  moveRight: { zh: '将编辑器右移', en: 'Move Editor Right' },
  moveNext: { zh: '将编辑器移到下一组', en: 'Move Editor into Next Group' },
  movePrevious: { zh: '将编辑器移到上一组', en: 'Move Editor into Previous Group' },
  focus1: { zh: '聚焦第一个编辑器组', en: 'Focus First Editor Group' },
  focus2: { zh: '聚焦第二个编辑器组', en: 'Focus Second Editor Group' },
  focus3: { zh: '聚焦第三个编辑器组', en: 'Focus Third Editor Group' },
  focusLeft: { zh: '聚焦左侧编辑器组', en: 'Focus Left Editor Group' },
  focusRight: { zh: '聚焦右侧编辑器组', en: 'Focus Right Editor Group' },
  focusUp: { zh: '聚焦上方编辑器组', en: 'Focus Above Editor Group' },
  focusDown: { zh: '聚焦下方编辑器组', en: 'Focus Below Editor Group' },
  closeGroup: { zh: '关闭组中的所有编辑器', en: 'Close All Editors in Group' },
  join: { zh: '合并所有编辑器组', en: 'Join All Editor Groups' },
  even: { zh: '均分编辑器组的大小', en: 'Reset Editor Group Sizes' },
  stick: { zh: '固定或取消固定选项卡', en: 'Pin or Unpin Tab' },
} as const satisfies Record<string, Bilingual>;

/** Texts of editor groups, in both languages. */
export const groupText = createTexts(groupCatalogue);
