import type { Bilingual } from '@plansmith/base';

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
  if (isUnclosedBracket(message)) return unclosedBracket;
  if (message.startsWith('Missing closing')) return unclosedQuote;
  return details[code] ?? { zh: message, en: message };
}

/** The package gives several codes for a bracket that is never closed; only its words tell. */
export function isUnclosedBracket(message: string): boolean {
  return /end with a [\]}]$/.test(message);
}
