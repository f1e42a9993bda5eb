import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const keyboardCatalogue = {
  title: { zh: '键盘快捷方式', en: 'Keyboard Shortcuts' },
  open: { zh: '打开键盘快捷方式', en: 'Open Keyboard Shortcuts' },
  openView: { zh: '打开视图…', en: 'Open View…' },
  viewHint: { zh: '视图的名称', en: 'Name of a view' },
  filter: { zh: '筛选（命令、编号、键）', en: 'Filter (command, id, key)' },
  command: { zh: '命令', en: 'Command' },
  key: { zh: '键', en: 'Key' },
  when: { zh: '何时', en: 'When' },
  source: { zh: '来源', en: 'Source' },
  own: { zh: '默认', en: 'Default' },
  user: { zh: '自定义', en: 'User' },
  change: { zh: '更改“{name}”的键', en: 'Change the key of "{name}"' },
  reset: { zh: '恢复“{name}”的默认键', en: 'Give "{name}" its own key back' },
  press: { zh: '按下“{name}”的新键，两段键连着按；Enter 确定，Esc 取消，Delete 去掉键', en: 'Press the new key of "{name}", two after each other for a chord; Enter takes it, Esc leaves it, Delete takes the key away' },
  taken: { zh: '{key} 已用于：{names}', en: '{key} is used by: {names}' },
  shown: { zh: '{count} 条', en: '{count} lines' },
} as const satisfies Record<string, Bilingual>;

/** Texts of the sheet of keys, in both languages. */
export const keyboardText = createTexts(keyboardCatalogue);
