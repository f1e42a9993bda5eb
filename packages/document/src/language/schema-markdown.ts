import type { Bilingual } from '@plansmith/base';
import type { AnnotatedSchema, Certainty } from '../kind.ts';

/** Unit symbols of the schemas as people write them; an unknown symbol stands for itself. */
const unitNames: Readonly<Record<string, Bilingual>> = {
  m2: { zh: '平方米 m²', en: 'm²' },
  ha: { zh: '公顷 ha', en: 'ha' },
  mu: { zh: '亩', en: 'mu (1/15 ha)' },
  m: { zh: '米 m', en: 'm' },
  m3: { zh: '立方米 m³', en: 'm³' },
  pct: { zh: '百分比 %', en: '%' },
  wan: { zh: '万元', en: '10,000 CNY' },
  'wan/mu': { zh: '万元/亩', en: '10,000 CNY per mu' },
  people: { zh: '人', en: 'people' },
  year: { zh: '年', en: 'year' },
  month: { zh: '月', en: 'month' },
  day: { zh: '天', en: 'days' },
  date: { zh: '日期', en: 'date' },
  count: { zh: '个', en: 'count' },
  t: { zh: '吨 t', en: 't' },
  't/m2': { zh: '吨/平方米 t/m²', en: 't/m²' },
};

const certaintyNames: Readonly<Record<Certainty, Bilingual>> = {
  A: { zh: 'A 有出处', en: 'A: seen in the source' },
  B: { zh: 'B 背景知识', en: 'B: background knowledge' },
  'B-H': { zh: 'B-H 背景知识，把握较大', en: 'B-H: background knowledge, rather sure' },
  'B-M': { zh: 'B-M 背景知识，把握中等', en: 'B-M: background knowledge, fairly sure' },
  'B-L': { zh: 'B-L 背景知识，把握较小', en: 'B-L: background knowledge, unsure' },
  C: { zh: 'C 本产品设计', en: 'C: design of this product' },
};

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数值', en: 'number' },
  integer: { zh: '整数', en: 'integer' },
  boolean: { zh: '是/否', en: 'true or false' },
  object: { zh: '映射', en: 'mapping' },
  array: { zh: '列表', en: 'list' },
  null: { zh: '空值', en: 'null' },
};

/** Title of a schema in both languages; the key where it has none. */
export function titleOf(schema: AnnotatedSchema | undefined, key: string): Bilingual {
  return { zh: schema?.title ?? key, en: schema?.['x-titleEn'] ?? schema?.title ?? key };
}

/** `容积率 · Floor area ratio`. */
export function titleLine(schema: AnnotatedSchema | undefined, key: string): string {
  const { zh, en } = titleOf(schema, key);
  return zh === en ? zh : `${zh} · ${en}`;
}

export function unitName(unit: string): Bilingual {
  return unitNames[unit] ?? { zh: unit, en: unit };
}

/** A schema's field for people, in Markdown: titles, unit, meaning, what is allowed, where it comes from and how sure that is. */
export function schemaMarkdown(schema: AnnotatedSchema, options: { readonly key: string; readonly required?: boolean }): string {
  const { zh, en } = titleOf(schema, options.key);
  const heading = `**${escapeMarkdown(zh)} / ${escapeMarkdown(en)}** \`${options.key}\``;
  const parts = [heading];
  const facts = [typeFact(schema), options.required === undefined ? undefined : requiredFact(options.required)].filter((fact) => fact !== undefined);
  if (facts.length > 0) parts.push(facts.join(' · '));
  if (schema.description) parts.push(escapeMarkdown(schema.description) + (schema['x-descriptionEn'] ? `  \n*${escapeMarkdown(schema['x-descriptionEn'])}*` : ''));
  const allowed = allowedLines(schema);
  if (allowed.length > 0) parts.push(allowed.join('  \n'));
  const enumLines = enumList(schema);
  if (enumLines) parts.push(enumLines);
  const source = sourceLine(schema);
  if (source) parts.push(source);
  return parts.join('\n\n');
}

/** `来源 Source: S III(2)7 (A 有出处 / A: seen in the source)`; undefined where the schema names none. */
export function sourceLine(schema: AnnotatedSchema): string | undefined {
  const source = schema['x-source'];
  if (!source) return undefined;
  const certainty = certaintyNames[source.certainty];
  const clause = source.clause === 'own design' ? '本产品设计 own design' : source.clause;
  return `来源 Source: ${escapeMarkdown(clause)} (${certainty.zh} / ${certainty.en})`;
}

/** Text that stands for itself in Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

function typeFact(schema: AnnotatedSchema): string | undefined {
  const types = (typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])).map((type) => typeNames[type] ?? { zh: type, en: type });
  const unit = schema['x-unit'];
  const zh = types.map((type) => type.zh).join(' 或 ') + (unit ? `，单位 ${unitName(unit).zh}` : '');
  const en = types.map((type) => type.en).join(' or ') + (unit ? ` in ${unitName(unit).en}` : '');
  return zh === '' ? undefined : `${zh} / ${en}`;
}

function requiredFact(required: boolean): string {
  return required ? '必填 required' : '选填 optional';
}

function allowedLines(schema: AnnotatedSchema): string[] {
  const lines: string[] = [];
  const { minimum, maximum, minLength, maxLength, minItems } = schema;
  if (minimum !== undefined || maximum !== undefined) lines.push(`取值范围 range: ${interval(minimum, maximum)}`);
  // That a text must not be empty goes without saying.
  if ((minLength ?? 0) > 1 || maxLength !== undefined) lines.push(`字数 length: ${interval((minLength ?? 0) > 1 ? minLength : undefined, maxLength)}`);
  if (minItems !== undefined) lines.push(`至少 ${minItems} 项 / at least ${minItems} items`);
  if (schema.pattern && !schema.format) lines.push(`格式 pattern: \`${schema.pattern}\``);
  if (schema.format === 'date') lines.push('格式 format: `YYYY-MM-DD`');
  if (schema.format === 'month') lines.push('格式 format: `YYYY-MM`');
  if (schema.default !== undefined) lines.push(`默认值 default: \`${JSON.stringify(schema.default)}\``);
  if (schema['x-derived']) lines.push(`由系统推算，若填写须与推算值一致 / derived: a stored value must equal the computed one (\`${schema['x-derived']}\`)`);
  return lines;
}

function interval(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return `${low} – ${high}`;
  return low !== undefined ? `≥ ${low}` : `≤ ${high}`;
}

function enumList(schema: AnnotatedSchema): string | undefined {
  if (!schema.enum) return undefined;
  return schema.enum
    .map((value) => {
      const title = schema['x-enum']?.[String(value)];
      return `- \`${String(value)}\`${title ? ` ${escapeMarkdown(title.zh)} / ${escapeMarkdown(title.en)}` : ''}`;
    })
    .join('\n');
}
