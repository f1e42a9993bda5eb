import type { Bilingual } from '@plansmith/base';
import type { SchemaIssueCode } from './issue.ts';

/** What breaks the schema, and what is allowed: a template for each code, filled with the issue's data. */
export const schemaMessages: Readonly<Record<SchemaIssueCode, Bilingual>> = {
  missingKey: { zh: '缺少必填项{field}。请补上', en: 'Required {field} is missing' },
  unknownKey: { zh: '这里没有名为“{key}”的字段{hint}。自定义字段请以 x- 开头', en: 'There is no field "{key}" here{hint}. Own fields must start with x-' },
  wrongType: { zh: '{field}应为{allowed}，现为{value}', en: '{field} must be {allowed}, but is {value}' },
  notFilled: { zh: '{field}尚未填写（null），应为{allowed}', en: '{field} is not filled in (null); it must be {allowed}' },
  notAllowed: { zh: '{field}不能是{value}，可用：{allowed}', en: '{field} cannot be {value}; allowed: {allowed}' },
  tooSmall: { zh: '{field}为 {value}，应{allowed}', en: '{field} is {value}; it must be {allowed}' },
  tooLarge: { zh: '{field}为 {value}，应{allowed}', en: '{field} is {value}; it must be {allowed}' },
  tooShort: { zh: '{field}有 {value} 个字符，至少要 {allowed} 个', en: '{field} has {value} characters; it needs at least {allowed}' },
  tooLong: { zh: '{field}有 {value} 个字符，最多 {allowed} 个', en: '{field} has {value} characters; at most {allowed} are allowed' },
  tooFewItems: { zh: '{field}有 {value} 项，至少要 {allowed} 项', en: '{field} has {value} items; it needs at least {allowed}' },
  tooManyItems: { zh: '{field}有 {value} 项，最多 {allowed} 项', en: '{field} has {value} items; at most {allowed} are allowed' },
  duplicateItems: { zh: '{field}第 {value} 项与第 {allowed} 项重复', en: 'Items {value} and {allowed} of {field} are the same' },
  pattern: { zh: '{field}的写法不对：{value}，应符合 {allowed}', en: '{field} is not written as it must be: {value} does not match {allowed}' },
  format: { zh: '{field}的格式不对：{value}，应为 {allowed}', en: '{field} has a wrong format: {value}; it must be {allowed}' },
  noAlternative: { zh: '{field}的内容不符合任何一种允许的写法：{value}', en: '{field} fits none of the allowed forms: {value}' },
  other: { zh: '{field}不符合要求（{allowed}）:{value}', en: '{field} does not meet the schema ({allowed}): {value}' },
};
