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

const details: Readonly<Record<string, Bilingual>> = {
  ALIAS_PROPS: { zh: '引用（*名称）上不能再加锚点或标签，请删去', en: 'an alias cannot carry an anchor or a tag; remove them' },
  BAD_ALIAS: { zh: '锚点（&）或引用（*）的名称不对；如果这是文字，请给整个值加引号', en: 'the name of an anchor (&) or alias (*) is wrong; quote the value if it is text' },
  BAD_COLLECTION_TYPE: { zh: '标签与内容的类型不符，请删去标签', en: 'the tag does not fit the content; remove the tag' },
  BAD_DIRECTIVE: { zh: '以 % 开头的指令无法识别，请删去这一行', en: 'the directive starting with % is not known; remove the line' },
  BAD_DQ_ESCAPE: { zh: '双引号里的反斜杠写法无效，请改用单引号，或把 \\ 写成 \\\\', en: 'invalid backslash escape between double quotes; use single quotes, or write \\ as \\\\' },
  BAD_INDENT: { zh: '缩进与同一层的其他行没有对齐，或括号没有闭合，请让同层各行从同一列开始', en: 'indentation does not line up with the other lines of its level, or a bracket is not closed; start lines of one level at the same column' },
  BAD_PROP_ORDER: { zh: '锚点或标签的位置不对，应写在冒号或短横线之后', en: 'an anchor or tag is misplaced; it belongs after the colon or dash' },
  BAD_SCALAR_START: { zh: '值不能直接以 @、`、%、,、| 或 > 这样的符号开头，请给整个值加引号', en: 'a value cannot start with @, `, %, a comma, | or >; quote the whole value' },
  BLOCK_AS_IMPLICIT_KEY: { zh: '同一行里出现了两个“键: 值”。请换行并缩进；如果冒号是文字，请给整个值加引号', en: 'two "key: value" pairs on one line; start a new indented line, or quote the value if the colon is text' },
  BLOCK_IN_FLOW: { zh: '括号 [ ] 或 { } 里不能再用缩进或短横线写法，请全部写在括号里', en: 'block style cannot stand inside [ ] or { }; write all of it in brackets' },
  IMPOSSIBLE: { zh: '这一段结构无法读懂，请检查缩进和符号', en: 'this part cannot be understood; check indentation and punctuation' },
  KEY_OVER_1024_CHARS: { zh: '键太长（超过 1024 个字符），可能漏了换行或冒号', en: 'the key is longer than 1024 characters; a line break or colon may be missing' },
  MISSING_CHAR: { zh: '缺少符号：请检查引号、括号是否成对，键后面是否有冒号和空格，列表项前是否有短横线和空格', en: 'a character is missing: check that quotes and brackets are closed, keys are followed by a colon and a space, and items start with a dash and a space' },
  MULTILINE_IMPLICIT_KEY: { zh: '这一行没有写成“键: 值”，可能漏了冒号，或冒号后面没有空格（也可能用了全角冒号“：”）', en: 'this line is not "key: value": a colon may be missing, lack the space after it, or be full-width' },
  MULTIPLE_ANCHORS: { zh: '一个值只能有一个锚点（&名称）', en: 'a value can have only one anchor' },
  MULTIPLE_TAGS: { zh: '一个值只能有一个标签（!名称）', en: 'a value can have only one tag' },
  UNEXPECTED_TOKEN: { zh: '这里多出了内容。请检查引号后面是否还有文字、短横线与“键: 值”是否混在同一层、括号是否成对', en: 'unexpected content: check for text after a closing quote, dashes mixed with keys on one level, and unpaired brackets' },
};

const unclosedBracket: Bilingual = { zh: '括号没有闭合，请补上 ] 或 }，并检查后面的行', en: 'the bracket is not closed; add the missing ] or } and check the lines after it' };
const unclosedQuote: Bilingual = { zh: '引号没有闭合，后面的内容都被当成了文字，请补上结束的引号', en: 'the quote is not closed and what follows it is taken as text; add the closing quote' };

/** Plain words for an error code of the `yaml` package; a code that is new to us keeps the package's own words. */
export function syntaxDetail(code: string, message: string): Bilingual {
  if (message.includes('must end with a')) return unclosedBracket;
  if (message.startsWith('Missing closing')) return unclosedQuote;
  return details[code] ?? { zh: message, en: message };
}
