import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const lensCatalogue = {
  category: { zh: '记录', en: 'Record' },
  actions: { zh: '当前记录的操作…', en: 'Actions on the Record at the Cursor…' },
  actionsOf: { zh: '{id} 的操作', en: 'Actions on {id}' },
  showProblems: { zh: '查看当前记录的问题', en: 'Show the Problems of the Record' },
  problems: { zh: '问题 {lensFindings}', en: 'problems {lensFindings}' },
  showReferences: { zh: '查看引用当前记录之处', en: 'Show What Refers to the Record' },
  references: { zh: '引用 {lensReferences}', en: 'references {lensReferences}' },
  referencesTo: { zh: '引用 {id} 之处（{count}）', en: 'What refers to {id} ({count})' },
  openTable: { zh: '在表格中打开当前记录', en: 'Open the Record in the Table' },
  table: { zh: '表格', en: 'table' },
  openForm: { zh: '在表单中打开当前记录', en: 'Open the Record in the Form' },
  form: { zh: '表单', en: 'form' },
  foldRecords: { zh: '折叠所有地块等记录', en: 'Fold All Parcels and Other Records' },
  noRecord: { zh: '光标处没有带编号的记录', en: 'There is no record with an id at the cursor' },
  noReferences: { zh: '没有文档引用 {id}', en: 'No document refers to {id}' },
  goToSource: { zh: 'Ctrl + 单击转到来源：{place}', en: 'Ctrl + click goes to the source: {place}' },
} as const satisfies Record<string, Bilingual>;

/** Texts of what stands over and behind the lines of a document, in both languages. */
export const lensText = createTexts(lensCatalogue);
