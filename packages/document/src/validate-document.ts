import { formatPath, valueAt, type Bilingual, type MessageData, type Path } from '@plansmith/base';
import type { SchemaIssue, SchemaIssueCode } from './issue.ts';
import type { AnnotatedSchema, DocumentKind, ValidatorError } from './kind.ts';
import { isValidDocument } from './known-valid.ts';
import { fixesFor } from './schema-fixes.ts';
import { schemaAt } from './schema-at.ts';
import { nearestOf } from './edit-distance.ts';
import type { YamlNode } from './tree.ts';

/** Checks a value against its kind's schema: one issue for each cause, ordered by path. With `isEdited`, records of long lists that were found to be valid are not looked at again while they are the same objects. Never throws on any value. */
export function validateDocument(doc: { readonly value: unknown; readonly root?: YamlNode | null }, kind: Pick<DocumentKind, 'schema' | 'validate'>, { isEdited = false }: { readonly isEdited?: boolean } = {}): SchemaIssue[] {
  const { value } = doc;
  if (isEdited ? isValidDocument(value, kind) : kind.validate(value)) return [];
  const errors = (kind.validate.errors ?? []).map((error) => ({ ...error, path: pathOfPointer(error.instancePath, value) }));
  return oneForEachCause(errors)
    .map((error) => toIssue(error, { value, schema: kind.schema }))
    .toSorted((a, b) => comparePaths(a.path, b.path));
}

interface PlacedError extends ValidatorError {
  readonly path: Path;
}

interface Checked {
  readonly value: unknown;
  readonly schema: AnnotatedSchema;
}

/** A JSON pointer as a path: whether a step is an index depends on what it leads into. */
function pathOfPointer(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let current = value;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const at = Array.isArray(current) ? Number(key) : key;
    path.push(at);
    current = valueAt(current, [at]);
  }
  return path;
}

/** Keywords from the most telling to the least, where several complain of one value. */
const priority = ['type', 'const', 'enum', 'pattern', 'format'];

/** Leaves out what only follows from something else: branches of alternatives, complaints below a value of a wrong type. */
function oneForEachCause(errors: readonly PlacedError[]): PlacedError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const kept = errors.filter((error) => {
    if (error.keyword === 'if') return false;
    const choice = choices.find((item) => item !== error && isBelowOrAt(error.path, item.path));
    if (choices.includes(error)) return !choice && !errors.some((other) => isBelow(other.path, error.path));
    // Of a failed choice only what lies deeper is kept: that is the form which the value was meant to have.
    return !choice || isBelow(error.path, choice.path);
  });
  const wrongTypes = kept.filter(({ keyword }) => keyword === 'type');
  const found = new Map<string, PlacedError>();
  for (const error of kept) {
    if (wrongTypes.some((other) => other !== error && isBelowOrAt(error.path, other.path) && !(isEqual(error.path, other.path) && error.keyword === 'type'))) continue;
    const subject = error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.params['unevaluatedProperty'] ?? '';
    const key = `${JSON.stringify(error.path)}${String(subject)}`;
    const known = found.get(key);
    if (!known || rank(error) < rank(known)) found.set(key, error);
  }
  return [...found.values()];
}

function rank(error: ValidatorError): number {
  const index = priority.indexOf(error.keyword);
  return index === -1 ? priority.length : index;
}

function toIssue(error: PlacedError, checked: Checked): SchemaIssue {
  const { params, keyword } = error;
  const missing = params['missingProperty'];
  if (typeof missing === 'string') return missingKey(error.path, missing, checked);
  const unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof unknown === 'string') return unknownKey(error.path, unknown, checked);
  const value = valueAt(checked.value, error.path);
  const schema = schemaAt(checked.schema, error.path, checked.value);
  const { code: broken, allowed } = explain(keyword, { params, schema });
  // What a new record has where nobody knows the value yet.
  const code = value === null && (broken === 'wrongType' || broken === 'notAllowed') ? 'notFilled' : broken;
  const measure = measureOf(code, { value, params });
  return {
    code,
    path: code === 'duplicateItems' ? [...error.path, Number(params['i'])] : error.path,
    at: 'value',
    data: { field: fieldName(schema, error.path), value: measure, allowed },
    fixes: fixesFor({ code, path: error.path, value, schema }),
  };
}

function missingKey(parent: Path, key: string, checked: Checked): SchemaIssue {
  const schema = schemaAt(checked.schema, [...parent, key], { ...(checked.value as object) });
  // The document itself has no key; what says that it must have this field is its kind.
  const isRoot = parent.length === 0 && valueAt(checked.value, ['kind']) !== undefined;
  return {
    code: 'missingKey',
    path: isRoot ? ['kind'] : parent,
    at: isRoot ? 'value' : 'key',
    data: { field: fieldName(schema, [...parent, key]), key },
    fixes: fixesFor({ code: 'missingKey', path: [...parent, key], value: undefined, schema, root: checked.schema }),
  };
}

function unknownKey(parent: Path, key: string, checked: Checked): SchemaIssue {
  const schema = schemaAt(checked.schema, parent, checked.value);
  const present = valueAt(checked.value, parent) as object;
  const free = Object.entries(schema?.properties ?? {}).filter(([name]) => !Object.hasOwn(present, name));
  const byTitle = free.find(([, child]) => child.title === key || child['x-titleEn'] === key)?.[0];
  const near = byTitle ?? nearestOf(key, free.map(([name]) => name));
  const hint: Bilingual = near === undefined ? { zh: '', en: '' } : { zh: `，是否应为 ${near}`, en: `; did you mean ${near}` };
  return {
    code: 'unknownKey',
    path: [...parent, key],
    at: 'key',
    data: { key, hint },
    fixes:
      near === undefined
        ? []
        : [{ title: { zh: `改为 ${near}`, en: `Change to ${near}` }, operation: { op: 'renameKey', path: [...parent, key], key: near } }],
  };
}

/** A text that is the same in both languages. */
function same(text: string): Bilingual {
  return { zh: text, en: text };
}

interface Explanation {
  readonly code: SchemaIssueCode;
  readonly allowed: Bilingual;
}

function explain(keyword: string, { params, schema }: { readonly params: ValidatorError['params']; readonly schema: AnnotatedSchema | undefined }): Explanation {
  const limit = String(params['limit'] ?? '');
  switch (keyword) {
    case 'type':
      return { code: 'wrongType', allowed: typeNames([params['type']].flat().map(String)) };
    case 'enum':
      return { code: 'notAllowed', allowed: valueNames((params['allowedValues'] as readonly unknown[] | undefined) ?? [], schema) };
    case 'const':
      return { code: 'notAllowed', allowed: valueNames([params['allowedValue']], schema) };
    case 'minimum':
      return { code: 'tooSmall', allowed: { zh: `不小于 ${limit}`, en: `at least ${limit}` } };
    case 'exclusiveMinimum':
      return { code: 'tooSmall', allowed: { zh: `大于 ${limit}`, en: `above ${limit}` } };
    case 'maximum':
      return { code: 'tooLarge', allowed: { zh: `不大于 ${limit}`, en: `at most ${limit}` } };
    case 'exclusiveMaximum':
      return { code: 'tooLarge', allowed: { zh: `小于 ${limit}`, en: `below ${limit}` } };
    case 'minLength':
      return { code: 'tooShort', allowed: same(limit) };
    case 'maxLength':
      return { code: 'tooLong', allowed: same(limit) };
    case 'minItems':
      return { code: 'tooFewItems', allowed: same(limit) };
    case 'maxItems':
      return { code: 'tooManyItems', allowed: same(limit) };
    case 'uniqueItems':
      return { code: 'duplicateItems', allowed: same(String(Number(params['j']) + 1)) };
    case 'pattern':
      return { code: 'pattern', allowed: same(String(params['pattern'])) };
    case 'format':
      return { code: 'format', allowed: same(String(params['format'])) };
    case 'anyOf':
    case 'oneOf':
      return { code: 'noAlternative', allowed: same('') };
    default:
      return { code: 'other', allowed: same(keyword) };
  }
}

function measureOf(code: SchemaIssueCode, { value, params }: { readonly value: unknown; readonly params: ValidatorError['params'] }): MessageData[string] {
  switch (code) {
    case 'tooShort':
    case 'tooLong':
      return [...String(value)].length;
    case 'tooFewItems':
    case 'tooManyItems':
      return (value as readonly unknown[]).length;
    case 'duplicateItems':
      return Number(params['i']) + 1;
    default:
      return shown(value);
  }
}

const typeTitles: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字（加引号）', en: 'a text (in quotes)' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表（每项以 - 开头）', en: 'a list (items start with -)' },
  object: { zh: '一组字段', en: 'a group of fields' },
  null: { zh: '空值', en: 'empty' },
};

function typeNames(types: readonly string[]): Bilingual {
  const titles = types.map((type) => typeTitles[type] ?? { zh: type, en: type });
  return { zh: titles.map(({ zh }) => zh).join('或'), en: titles.map(({ en }) => en).join(' or ') };
}

function valueNames(values: readonly unknown[], schema: AnnotatedSchema | undefined): Bilingual {
  const name = (value: unknown, side: 'zh' | 'en'): string => {
    const title = schema?.['x-enum']?.[String(value)]?.[side];
    return title === undefined || title === String(value) ? shown(value) : side === 'zh' ? `${shown(value)}（${title}）` : `${shown(value)} (${title})`;
  };
  return { zh: values.map((value) => name(value, 'zh')).join('、'), en: values.map((value) => name(value, 'en')).join(', ') };
}

function fieldName(schema: AnnotatedSchema | undefined, path: Path): Bilingual {
  const last = path.at(-1);
  const key = typeof last === 'string' ? last : formatPath(path);
  return { zh: `“${schema?.title ?? key}”（${key}）`, en: `${schema?.['x-titleEn'] ?? schema?.title ?? key} (${key})` };
}

/** A value as a message shows it: short, and telling text from number. */
function shown(value: unknown): string {
  const text = value === undefined ? '–' : (JSON.stringify(value) ?? '–');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isBelowOrAt(path: Path, ancestor: Path): boolean {
  return path.length >= ancestor.length && ancestor.every((step, index) => step === path[index]);
}

function isBelow(path: Path, ancestor: Path): boolean {
  return path.length > ancestor.length && isBelowOrAt(path, ancestor);
}

function isEqual(a: Path, b: Path): boolean {
  return a.length === b.length && isBelowOrAt(a, b);
}

function comparePaths(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index]!, b[index]!];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
