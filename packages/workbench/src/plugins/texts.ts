import { fillMessage, type Bilingual, type MessageData } from '@plansmith/base';

const texts = {
  changed: { zh: '{name}：已在 {files} 个文件中修改 {count} 处，尚未保存', en: '{name}: {count} numbers changed in {files} files, not saved yet' },
  saveAll: { zh: '全部保存', en: 'Save All' },
  undo: { zh: '撤销修改', en: 'Undo the change' },
  undoGone: { zh: '这些文件之后又有改动，或这次修改已经撤销：请在编辑器里撤销', en: 'These files changed since, or the change is taken back already: undo in the editor' },
  compare: { zh: '{name}（{title}）', en: '{name} ({title})' },
  asItStands: { zh: '{uri} 现在的内容', en: '{uri} as it stands' },
  withChange: { zh: '{uri} 修改后的内容', en: '{uri} with the change' },
} satisfies Record<string, Bilingual>;

/** A text about what plugins do, in both languages. */
export function pluginText(key: keyof typeof texts, data: MessageData = {}): Bilingual {
  return fillMessage(texts[key], data);
}
