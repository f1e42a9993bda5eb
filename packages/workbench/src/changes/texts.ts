import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

const catalogue = {
  conflict: { zh: '{name} 有未保存的修改，而磁盘上的文件也变了。请先保存或还原它', en: '{name} has unsaved edits and changed on disk too. Save or revert it first' },
  changedMeanwhile: { zh: '预览之后工作区又有改动，没有修改任何文件。预览已更新，请核对后再继续', en: 'The workspace changed after the preview, so nothing was changed. The preview is new: check it and go on' },
  fileRefused: { zh: '无法改动 {name}：{message}。没有修改任何文件', en: '{name} cannot be changed: {message}. Nothing was changed' },
  fileExists: { zh: '{name} 已经存在，没有修改任何文件', en: '{name} exists already. Nothing was changed' },
  saveAll: { zh: '全部保存', en: 'Save All' },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已撤销：{name}', en: 'Taken back: {name}' },
  undoGone: { zh: '这些文件之后又有改动或已经保存，没有撤销：请在编辑器或文件视图里处理', en: 'These files changed or were saved since, so nothing was taken back: use the editor or the files view' },
  previewTools: { zh: '预览工具', en: 'Tools of the preview' },
  previewApply: { zh: '应用所选修改', en: 'Apply What Is Ticked' },
  previewCancel: { zh: '取消', en: 'Cancel' },
  previewBusy: { zh: '正在计算…', en: 'Working it out…' },
  previewCount: { zh: '将作 {count} 处修改，涉及 {files} 个文件', en: '{count} changes in {files} files' },
  previewTickFile: { zh: '选中 {name} 的全部修改', en: 'Tick all changes of {name}' },
  previewFollows: { zh: '随之修改：', en: 'Comes with them:' },
  previewNotes: { zh: '不能修改的', en: 'What cannot be done' },
  previewBefore: { zh: '修改前', en: 'Before' },
  previewAfter: { zh: '修改后', en: 'After' },
} as const satisfies Record<string, Bilingual>;

/** Texts about changes of several files, in both languages. */
export const changesText = createTexts(catalogue);
