import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

const catalogue = {
  category: { zh: '表格', en: 'Table' },
  copy: { zh: '复制单元格', en: 'Copy Cells' },
  paste: { zh: '粘贴单元格', en: 'Paste Cells' },
  fillDown: { zh: '向下填充', en: 'Fill Down' },
  sort: { zh: '按此列排序', en: 'Sort by This Column' },
  filterByValue: { zh: '按此值筛选', en: 'Filter by This Value' },
  clearFilter: { zh: '清除筛选', en: 'Clear the Filter' },
  addRow: { zh: '插入行', en: 'Insert Row' },
  duplicateRow: { zh: '复制行', en: 'Duplicate Rows' },
  deleteRow: { zh: '删除行', en: 'Delete Rows' },
  widenColumn: { zh: '加宽列', en: 'Widen Column' },
  narrowColumn: { zh: '缩窄列', en: 'Narrow Column' },
  fitColumn: { zh: '列宽适合内容', en: 'Fit Column to Content' },
  hideColumn: { zh: '隐藏列', en: 'Hide Column' },
  showColumns: { zh: '显示全部列', en: 'Show All Columns' },
  reveal: { zh: '在文本中打开', en: 'Open in Text' },
  undo: { zh: '撤销', en: 'Undo' },
} as const satisfies Record<string, Bilingual>;

export type TableAction = Exclude<keyof typeof catalogue, 'category'>;

/** What can be done with the cells that are selected in the table that is shown. */
export type TableActions = Readonly<Record<TableAction, () => unknown>>;

/** Titles of what is done in tables, in both languages. They are wanted before a table is. */
export const tableCommandText = createTexts(catalogue);
