import type { Bilingual, Json } from '@plansmith/base';
import type { AttributeValue } from '@plansmith/geo/formats';
import type { TargetField } from './target-fields.ts';

/** A value as the record holds it; `remark` says what was changed to get there. Undefined where the source has none. */
export type ConvertedValue = { readonly value: Json; readonly remark?: Bilingual } | { readonly problem: Bilingual } | undefined;

const squareMetres: Readonly<Record<string, number>> = { m2: 1, ha: 10_000, mu: 10_000 / 15, km2: 1_000_000 };

/** Brings a table's value into the form that the record's schema asks for. What does not fit is a problem, never a guess. */
export function convertValue(value: AttributeValue | undefined, field: TargetField, unit?: string): ConvertedValue {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (!field.isList) return convertOne(value, field, unit);
  const items = String(value).split(/[、,，;；\s]+/).filter((item) => item !== '');
  const converted = items.map((item) => convertOne(item, field, unit));
  const problem = converted.find((item) => item && 'problem' in item);
  return problem ?? { value: converted.flatMap((item) => (item && 'value' in item ? [item.value] : [])) };
}

function convertOne(value: string | number | boolean, field: TargetField, unit: string | undefined): ConvertedValue {
  const { schema } = field;
  // A property of a layer takes what there is.
  if (schema.type === undefined && schema.enum === undefined) return { value };
  if (schema.enum !== undefined) return enumValue(value, field);
  switch (schema.type) {
    case 'boolean':
      return booleanValue(value, field);
    case 'integer':
    case 'number':
      return numberValue(value, field, unit);
    default:
      return schema.format === 'date' ? dateValue(value, field) : textValue(value, field);
  }
}

function enumValue(value: string | number | boolean, field: TargetField): ConvertedValue {
  const allowed = field.schema.enum!;
  const text = String(value).trim();
  if (allowed.includes(text)) return { value: text };
  const titles = field.schema['x-enum'] ?? {};
  const named = Object.entries(titles).find(([, title]) => title.zh === text || title.en.toLowerCase() === text.toLowerCase());
  if (named) return { value: named[0] };
  const list = allowed.map((item) => titles[String(item)]?.zh ?? String(item));
  return { problem: { zh: `“${text}”不在可选值中（${list.join('、')}）`, en: `"${text}" is none of ${allowed.join(', ')}` } };
}

function booleanValue(value: string | number | boolean, field: TargetField): ConvertedValue {
  if (typeof value === 'boolean') return { value };
  const text = String(value).trim().toLowerCase();
  if (['是', '有', 'true', 'yes', 'y', 't', '1'].includes(text)) return { value: true };
  if (['否', '无', 'false', 'no', 'n', 'f', '0'].includes(text)) return { value: false };
  return { problem: { zh: `${field.title.zh}应为“是”或“否”，不是“${text}”`, en: `${field.title.en} is yes or no, not "${text}"` } };
}

function numberValue(value: string | number | boolean, field: TargetField, unit: string | undefined): ConvertedValue {
  const text = typeof value === 'string' ? value.trim().replace(/(?<=\d)[,，](?=\d{3}(?:\D|$))/g, '') : value;
  const number = typeof text === 'boolean' ? NaN : Number(text);
  if (!Number.isFinite(number)) return { problem: { zh: `“${value}”不是数`, en: `"${value}" is not a number` } };
  const { schema } = field;
  const factor = factorBetween(unit, schema['x-unit']);
  if (factor === undefined) return { problem: { zh: `不能把单位 ${unit} 换算成 ${schema['x-unit'] ?? '—'}`, en: `${unit} cannot be turned into ${schema['x-unit'] ?? '—'}` } };
  const result = factor === 1 ? number : Number((number * factor).toFixed(schema['x-unit'] === 'ha' ? 4 : 2));
  if (schema.type === 'integer' && !Number.isInteger(result)) return { problem: { zh: `${result} 不是整数`, en: `${result} is not a whole number` } };
  if (schema.minimum !== undefined && result < schema.minimum) return { problem: { zh: `${result} 小于下限 ${schema.minimum}`, en: `${result} is below ${schema.minimum}` } };
  if (schema.maximum !== undefined && result > schema.maximum) return { problem: { zh: `${result} 大于上限 ${schema.maximum}`, en: `${result} is above ${schema.maximum}` } };
  // The mapping says that the column is in another unit; saying so of each value would be noise.
  return { value: result };
}

function factorBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || from === to) return 1;
  const [source, target] = [squareMetres[from], to === undefined ? undefined : squareMetres[to]];
  return source === undefined || target === undefined ? undefined : source / target;
}

function dateValue(value: string | number | boolean, field: TargetField): ConvertedValue {
  const text = String(value).trim();
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match) {
    const [, year, month, day] = match;
    const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    if (isDate(date)) return { value: date };
  }
  return { problem: { zh: `${field.title.zh}“${text}”不是日期，需要 YYYY-MM-DD`, en: `${field.title.en} "${text}" is no date; it needs YYYY-MM-DD` } };
}

function isDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const days = [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function textValue(value: string | number | boolean, field: TargetField): ConvertedValue {
  const text = String(value).trim();
  const { pattern, minLength = 0, maxLength = Infinity } = field.schema;
  if (text.length < minLength || text.length > maxLength) return { problem: { zh: `“${text}”的长度 ${text.length} 不在 ${minLength} 至 ${maxLength} 之间`, en: `"${text}" is ${text.length} long, not ${minLength} to ${maxLength}` } };
  if (pattern === undefined || new RegExp(pattern, 'u').test(text)) return { value: text };
  // A table of numbers has lost the leading zero of a code; only one number of digits can then be meant.
  const padded = `0${text}`;
  if (/^\d+$/.test(text) && new RegExp(pattern, 'u').test(padded)) return { value: padded, remark: { zh: `代码 ${text} 补上首位 0，成为 ${padded}`, en: `the code ${text} got its leading zero back: ${padded}` } };
  return { problem: { zh: `“${text}”不符合${field.title.zh}的格式 ${pattern}`, en: `"${text}" does not fit the form of ${field.title.en}, ${pattern}` } };
}
