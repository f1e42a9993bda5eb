import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const noticesCatalogue = {
  title: { zh: '通知', en: 'Notifications' },
  show: { zh: '显示通知', en: 'Show Notifications' },
  hide: { zh: '隐藏通知', en: 'Hide Notifications' },
  clear: { zh: '清除所有通知', en: 'Clear All Notifications' },
  toggleQuiet: { zh: '切换勿扰模式', en: 'Toggle Do Not Disturb' },
  quiet: { zh: '勿扰：只弹出错误', en: 'Do not disturb: only errors pop up' },
  none: { zh: '没有通知', en: 'No notifications' },
  bell: { zh: '通知，{count} 条未看', en: 'Notifications, {count} not seen' },
  bellQuiet: { zh: '通知（勿扰），{count} 条未看', en: 'Notifications (do not disturb), {count} not seen' },
  close: { zh: '关闭', en: 'Close' },
  running: { zh: '正在进行', en: 'Under way' },
  working: { zh: '进行中：{title}', en: 'Under way: {title}' },
  cancel: { zh: '取消“{title}”', en: 'Call off "{title}"' },
  cancelShort: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

export type NoticesTextKey = keyof typeof noticesCatalogue;

/** Texts of the notification centre and of the progress line, in both languages. */
export const noticesText = createTexts(noticesCatalogue);
