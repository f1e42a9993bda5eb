import type { Bilingual } from '@plansmith/base';
import type { SyntaxProblemCode } from './tree.ts';

/** What is wrong with a text, and what to do: a template for each code, filled with the problem's data. `encoding` is for `decodeBytes`. */
export const syntaxMessages: Readonly<Record<SyntaxProblemCode | 'encoding', Bilingual>> = {
  syntax: { zh: '这里的 YAML 写法有误：{detail}', en: 'Not valid YAML here: {detail}' },
  tabIndent: {
    zh: '行首用了制表符（Tab）缩进，连续 {lines} 行。YAML 只认空格：请把行首的 Tab 换成空格，每级两个',
    en: 'Indented with tabs, {lines} line(s) in a row. YAML accepts spaces only: replace the leading tabs by spaces, two for each level',
  },
  duplicateKey: {
    zh: '键“{key}”在同一层写了不止一次，只有第一个起作用。请删去或改名多余的一个',
    en: 'Key "{key}" stands more than once in the same mapping; only the first counts. Remove or rename the others',
  },
  nonStringKey: {
    zh: '键“{key}”不是文字（YAML 会把它读成数字、真假值、空值或集合）。请加引号，写成 "{key}"',
    en: 'Key "{key}" is not text (YAML reads it as a number, boolean, null or collection). Quote it: "{key}"',
  },
  notANumber: {
    zh: '“{text}”不是有限的数，已按空值处理。请写一个具体数值，或删去这一项',
    en: '"{text}" is not a finite number and is taken as null. Write a number, or remove the entry',
  },
  aliasLimit: {
    zh: '引用 *{name} 展开后内容过多（全文引用合计超过 {limit} 个节点），已停止展开，按空值处理。请把内容直接写出，或减少嵌套引用',
    en: 'Alias *{name} would expand to too much (more than {limit} nodes for all aliases together) and is taken as null. Write the content out, or nest fewer aliases',
  },
  unknownAlias: {
    zh: '引用 *{name} 之前没有写完的锚点 &{name}，已按空值处理。请在前文加上锚点，或把内容直接写出；如果星号是文字，请给整个值加引号',
    en: 'Alias *{name} has no finished anchor &{name} before it and is taken as null. Add the anchor, write the content out, or quote the value if the asterisk is text',
  },
  multipleDocuments: {
    zh: '一个文件里有不止一份文档（以 --- 分隔），只读取了第一份。请把其余的另存为单独的文件',
    en: 'The file holds more than one document (separated by ---); only the first is read. Move the others to files of their own',
  },
  customTag: {
    zh: '标签 {tag} 不认识，已忽略，值按普通内容读取。请删去标签；如果感叹号是文字，请给整个值加引号',
    en: 'Tag {tag} is not known and is ignored. Remove it, or quote the value if the exclamation mark is text',
  },
  tooLarge: {
    zh: '文件太大：{length} 个字符，上限 {limit} 个，没有读取。请拆成几个文件；图形数据请放到 layers 目录的 GeoJSON 里',
    en: 'The file is too large: {length} characters, at most {limit}; it was not read. Split it; geometry belongs in GeoJSON under layers',
  },
  tooDeep: {
    zh: '嵌套超过 {limit} 层，更深的内容按空值处理。请检查括号或缩进是否写错',
    en: 'Nested more than {limit} levels deep; what is deeper is taken as null. Check brackets and indentation',
  },
  encoding: {
    zh: '文件不是 UTF-8 编码（{guess}，从第 {line} 行起），没有读取。请在编辑器里用“另存为”选择 UTF-8 编码保存',
    en: 'The file is not UTF-8 ({guess}, from line {line} on) and was not read. Save it again with UTF-8 encoding',
  },
};
