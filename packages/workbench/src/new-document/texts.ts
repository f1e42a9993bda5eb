import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

const catalogue = {
  command: { zh: '新建文档…', en: 'New Document…' },
  category: { zh: '文件', en: 'File' },
  chooseKind: { zh: '选择文档类型', en: 'Choose a kind of document' },
  chooseAnswer: { zh: '{kind}：选择{what}', en: '{kind}: choose a {what}' },
  otherId: { zh: '自己写编号…', en: 'Write an id of my own…' },
  title: { zh: '新建{kind}', en: 'New {kind}' },
  id: { zh: '编号', en: 'Id' },
  name: { zh: '名称', en: 'Title' },
  place: { zh: '位置', en: 'Place' },
  blanks: { zh: '{count} 处待填，打开后光标在第一处', en: '{count} values to fill in; the cursor goes to the first' },
  registrations: { zh: '登记', en: 'Registration' },
  registered: { zh: '将登记', en: 'Will be registered' },
  left: { zh: '不登记', en: 'Not registered' },
  leftWhy: { zh: '{what}：{why}', en: '{what}: {why}' },
  none: { zh: '没有需要登记的地方', en: 'There is nothing to register it in' },
  unsaved: { zh: '新文件和登记都先不保存，可以一起撤销。', en: 'The new file and what registers it are not saved yet and can be taken back together.' },
  create: { zh: '新建', en: 'Create' },
  cancel: { zh: '取消', en: 'Cancel' },
  working: { zh: '正在准备…', en: 'Getting ready…' },
  readonly: { zh: '工作区文件夹是只读的，不能新建', en: 'The workspace folder is read-only' },
  noneOfAbout: { zh: '{about} 已有{kind}，或不能新建', en: '{about} has a {kind} already, or can have none' },
  done: { zh: '已新建 {uri}，尚未保存', en: 'Made {uri}, not saved yet' },
  undo: { zh: '撤销新建', en: 'Take It Back' },
} as const satisfies Record<string, Bilingual>;

/** Texts of new documents, in both languages. */
export const newDocumentText = createTexts(catalogue);
