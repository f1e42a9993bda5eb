import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const explorerCatalogue = {
  category: { zh: '文件', en: 'File' },
  open: { zh: '打开', en: 'Open' },
  rename: { zh: '重命名文件…', en: 'Rename File…' },
  delete: { zh: '删除文件…', en: 'Delete File…' },
  copyPath: { zh: '复制路径', en: 'Copy Path' },
  reveal: { zh: '在文件视图中显示', en: 'Reveal in Files View' },
  findInFolder: { zh: '在文件夹中查找…', en: 'Find in Folder…' },
  close: { zh: '关闭', en: 'Close' },
  closeOthers: { zh: '关闭其他', en: 'Close Others' },
  closeRight: { zh: '关闭右侧', en: 'Close to the Right' },
  closeSaved: { zh: '关闭已保存', en: 'Close Saved' },
  newName: { zh: '{uri} 的新路径', en: 'New path of {uri}' },
  renameTo: { zh: '重命名为 {uri}', en: 'Rename to {uri}' },
  nameSame: { zh: '请输入新的路径', en: 'Type a new path' },
  nameWrong: { zh: '“{uri}”不能用作路径：不能以 / 或 . 开头，不能有 .. 和 \\ : * ? " < > |', en: '"{uri}" cannot be a path: it may not begin with / or . nor have .. or \\ : * ? " < > |' },
  nameTaken: { zh: '{uri} 已经存在', en: '{uri} exists already' },
  renamed: { zh: '已重命名为 {uri}', en: 'Renamed to {uri}' },
  references: { zh: '{count} 处还写着旧路径 {uri}', en: '{count} places still name the old path {uri}' },
  showReferences: { zh: '查看并替换', en: 'Look and Replace' },
  saveFirst: { zh: '{uri} 有未保存的修改，请先保存再重命名', en: '{uri} has unsaved edits: save it before it is renamed' },
  askDelete: { zh: '删除 {uri}？文件会移到 .plansmith/trash，可以找回。', en: 'Delete {uri}? The file goes to .plansmith/trash, where it can be found again.' },
  askDeleteDirty: { zh: '删除 {uri}？它有未保存的修改，这些修改会丢失。文件会移到 .plansmith/trash，可以找回。', en: 'Delete {uri}? It has unsaved edits, which will be lost. The file goes to .plansmith/trash, where it can be found again.' },
  confirmDelete: { zh: '删除', en: 'Delete' },
  cancel: { zh: '取消', en: 'Cancel' },
  deleted: { zh: '已删除 {uri}', en: 'Deleted {uri}' },
  deletedTo: { zh: '现在在 {place}', en: 'Now at {place}' },
  undoDelete: { zh: '撤销删除', en: 'Undo the Deletion' },
  failed: { zh: '{uri}：{message}', en: '{uri}: {message}' },
  nothing: { zh: '没有选中文件', en: 'No file is chosen' },
} as const satisfies Record<string, Bilingual>;

/** Texts of what is done to files, in both languages. */
export const explorerText = createTexts(explorerCatalogue);
