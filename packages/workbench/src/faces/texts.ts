import { fillMessage, type Bilingual, type MessageData } from '@plansmith/base';

/*
 * Texts of tables and forms: a catalogue of its own, because it is loaded with them and not with the page.
 */
const texts = {
  tools: { zh: '表格工具', en: 'Tools of the table' },
  loading: { zh: '正在读取…', en: 'Reading…' },
  unknownKind: { zh: '这个文件不是已知类型的规划文档，只能按文本编辑', en: 'This file is no plan document of a known kind and can only be edited as text' },
  broken: { zh: 'YAML 有语法问题：下面可能不是全部内容，改动也可能被拒绝', en: 'The YAML has problems: what follows may not be all of it, and changes may be refused' },
  showText: { zh: '在文本中打开', en: 'Open in text' },
  noLists: { zh: '这个文档没有可列成表的内容', en: 'This document has no list of records' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },

  list: { zh: '列表', en: 'List' },
  listCount: { zh: '{title}（{count}）', en: '{title} ({count})' },
  back: { zh: '返回上级', en: 'Back' },
  filter: { zh: '筛选行（空格分开多个词）', en: 'Filter rows (several words apart)' },
  valueFilter: { zh: '{title}：{text}', en: '{title}: {text}' },
  clearValueFilter: { zh: '清除按值筛选', en: 'Clear the filter by value' },
  hiddenColumns: { zh: '已隐藏 {count} 列', en: '{count} columns hidden' },
  showColumns: { zh: '显示全部列', en: 'Show all columns' },
  problemsOnly: { zh: '只看有问题的行', en: 'Only rows with problems' },
  addRow: { zh: '添加行', en: 'Add row' },
  duplicateRow: { zh: '复制行', en: 'Duplicate row' },
  deleteRow: { zh: '删除行', en: 'Delete row' },
  fillDown: { zh: '向下填充', en: 'Fill down' },
  sortColumn: { zh: '按当前列排序', en: 'Sort by this column' },
  sortBy: { zh: '按{title}排序', en: 'Sort by {title}' },
  rowNumber: { zh: '行号', en: 'Row' },
  gridName: { zh: '{title}表格', en: 'Table of {title}' },
  cellName: { zh: '{title}，第 {row} 行', en: '{title}, row {row}' },
  items: { zh: '{count} 项', en: '{count} items' },
  total: { zh: '合计', en: 'Total' },
  selected: { zh: '已选 {count} 格 · 求和 {sum} · 平均 {mean}', en: '{count} cells · sum {sum} · mean {mean}' },
  selectedCount: { zh: '已选 {count} 格', en: '{count} cells' },
  shownRows: { zh: '显示 {shown} / {total} 行', en: '{shown} of {total} rows' },
  rows: { zh: '{total} 行', en: '{total} rows' },
  derived: { zh: '推算值 {value}', en: 'computed {value}' },
  choices: { zh: '可选的值', en: 'Values to choose' },
  empty: { zh: '还没有行。按“添加行”开始', en: 'No rows yet. Start with "Add row"' },
  noMatch: { zh: '没有符合筛选条件的行', en: 'No row matches' },
  elsewhere: { zh: '光标处的“{title}”不在这张表里', en: '"{title}" at the cursor is not in this table' },

  refusedNumber: { zh: '“{text}”不是能确定的数', en: '"{text}" is not a number that can mean only one thing' },
  refusedDigits: { zh: '“{text}”超过 {count} 位有效数字，存下来会变', en: '"{text}" has more than {count} digits and would not be kept' },
  refusedInteger: { zh: '“{text}”不是整数', en: '"{text}" is not a whole number' },
  refusedBoolean: { zh: '“{text}”不是“是”或“否”', en: '"{text}" is neither yes nor no' },
  refusedDate: { zh: '“{text}”不是能确定的日期，请写成 2026-09-30', en: '"{text}" is not a certain day: write 2026-09-30' },
  refusedMonth: { zh: '“{text}”不是能确定的年月，请写成 2026-09', en: '"{text}" is not a certain month: write 2026-09' },
  refusedChoice: { zh: '“{text}”不在可选的值中', en: '"{text}" is not one of the values' },
  refusedNested: { zh: '这一格在表格里不能改，请在文本中修改', en: 'This cell cannot be changed here: change it in the text' },
  refusedAt: { zh: '第 {row} 行“{title}”：{reason}', en: 'row {row}, {title}: {reason}' },
  refusedColumns: { zh: '粘贴的内容比表格多 {count} 列', en: 'what is pasted has {count} column(s) too many' },
  refusedPaste: { zh: '没有粘贴任何内容：{reasons}', en: 'Nothing was pasted: {reasons}' },
  refusedMore: { zh: '等 {count} 处', en: '{count} places in all' },
  notChanged: { zh: '没有改动：{reason}', en: 'Not changed: {reason}' },
  pasted: { zh: '已粘贴 {cells} 格，新增 {rows} 行', en: 'Pasted {cells} cells, {rows} new rows' },
  changed: { zh: '已改 {count} 格', en: 'Changed {count} cells' },
  rowsDeleted: { zh: '已删除 {count} 行，可按 Ctrl+Z 撤销', en: 'Deleted {count} rows; Ctrl+Z takes it back' },
  rowsAdded: { zh: '已添加 {count} 行', en: 'Added {count} rows' },

  general: { zh: '基本信息', en: 'General' },
  required: { zh: '必填', en: 'required' },
  notSet: { zh: '（未填）', en: '(not set)' },
  openTable: { zh: '打开表格', en: 'Open the table' },
  itemNumber: { zh: '第 {number} 项', en: 'Item {number}' },
  itemsOf: { zh: '{title}的各项', en: 'Items of {title}' },
  itemCalled: { zh: '第 {number} 项：{name}', en: 'Item {number}: {name}' },
  noItems: { zh: '还没有项', en: 'No items yet' },
  addItem: { zh: '添加', en: 'Add' },
  addItemTo: { zh: '添加{title}', en: 'Add to {title}' },
  removeItem: { zh: '删除', en: 'Remove' },
  moveItemUp: { zh: '上移', en: 'Move Up' },
  moveItemDown: { zh: '下移', en: 'Move Down' },
  itemTools: { zh: '{title}的操作', en: 'What can be done with {title}' },
  filterItems: { zh: '筛选{title}', en: 'Filter {title}' },
  noItemMatches: { zh: '没有符合的项', en: 'No item matches' },
  unknownKey: { zh: '格式中没有的项', en: 'not in the schema' },
  formName: { zh: '{name} 的表单', en: 'Form of {name}' },
} as const satisfies Record<string, Bilingual>;

export type FaceTextKey = keyof typeof texts;

/** A text of the catalogue in both languages; a bilingual value gives its own language to each side. Throws where it names a value that `data` lacks. */
export function faceText(key: FaceTextKey, data: MessageData = {}): Bilingual {
  return fillMessage(texts[key], data);
}
