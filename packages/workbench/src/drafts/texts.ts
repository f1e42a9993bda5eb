import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const draftCatalogue = {
  category: { zh: '文件', en: 'File' },
  show: { zh: '恢复未保存的修改…', en: 'Restore Unsaved Work…' },
  found: { zh: '上次有 {count} 份修改没有保存，已为你留着', en: '{count} unsaved edit(s) of an earlier visit were kept' },
  foundLine: { zh: '{uri}，{date}', en: '{uri}, {date}' },
  foundLineChanged: { zh: '{uri}，{date}（此后磁盘上的文件变了）', en: '{uri}, {date} (the file on disk changed since)' },
  none: { zh: '没有留下未保存的修改', en: 'There is no unsaved work of an earlier visit' },
  restore: { zh: '恢复', en: 'Restore' },
  compare: { zh: '比较', en: 'Compare' },
  discard: { zh: '丢弃', en: 'Discard' },
  cancel: { zh: '取消', en: 'Cancel' },
  askDiscard: { zh: '丢弃 {count} 份没有保存的修改？丢弃后无法找回。', en: 'Discard {count} unsaved edit(s)? They cannot be found again.' },
  restored: { zh: '已恢复 {count} 个文件的修改，尚未保存', en: 'The edits of {count} file(s) are restored, not saved yet' },
  saveAll: { zh: '全部保存', en: 'Save All' },
  restoredOverChange: { zh: '{uri} 的修改已恢复，但此后磁盘上的文件变了：请比较，保存时会再询问', en: 'The edits of {uri} are restored, but the file on disk changed since: compare them; saving will ask' },
  inUse: { zh: '编辑器里有这个文件的其他修改，请先保存或还原', en: 'the editor holds other edits of this file: save or revert them first' },
  failed: { zh: '无法恢复 {uri}：{message}。修改仍留着', en: '{uri} cannot be restored: {message}. The edits are still kept' },
  notKept: { zh: '浏览器不能保留未保存的修改：{message}。请随时保存', en: 'The browser cannot keep unsaved edits: {message}. Save often' },
  paneTitle: { zh: '{name}（编辑器 ↔ 未保存的修改）', en: '{name} (editor ↔ unsaved work)' },
  paneBar: { zh: '未保存的修改', en: 'Unsaved work' },
  paneOriginal: { zh: '{uri} 现在的内容', en: '{uri} as it is now' },
  paneDraft: { zh: '{uri} 未保存的修改', en: 'Unsaved work on {uri}' },
  paneDate: { zh: '写于 {date}', en: 'Written {date}' },
  changedUnderEdits: { zh: '{uri} 在磁盘上变了，而这里有未保存的修改：旁边已打开比较，保存时会询问', en: '{uri} changed on disk while it has unsaved edits here: a comparison is open beside it; saving will ask' },
  serverGone: { zh: '与服务器断开：未保存的修改留在浏览器里，不会丢。请重新运行 plansmith open，并在这个浏览器里打开它打印的地址，本页会自动连上', en: 'The server is gone: unsaved edits are kept in the browser. Run plansmith open again and open the address it prints in this browser; this page will connect by itself' },
  serverNew: { zh: '服务器重新启动了：请在这个浏览器里打开终端打印的新地址，本页会自动连上。未保存的修改留在浏览器里，不会丢', en: 'The server was started anew: open the address it printed in this browser, and this page will connect by itself. Unsaved edits are kept in the browser' },
  serverSilent: { zh: '服务器没有响应。修改留在浏览器里，不会丢', en: 'the server does not answer. The edits are kept in the browser' },
} as const satisfies Record<string, Bilingual>;

/** Texts of unsaved work, in both languages. */
export const draftText = createTexts(draftCatalogue);
