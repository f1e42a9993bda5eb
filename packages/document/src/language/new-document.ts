import type { Bilingual, Json, Path } from '@plansmith/base';
import type { AnnotatedSchema } from '../kind.ts';
import { requiredKeys, schemaAt } from '../schema-at.ts';
import { writeAfterColon, writeKey, writeScalar, type WritingStyle } from '../write-yaml.ts';
import { unitName } from './schema-markdown.ts';
import { typeOf } from './snippet.ts';

/** What a new document is written from. */
export interface NewDocumentSource {
  /** Schema of the kind. */
  readonly schema: AnnotatedSchema;
  /** Comment at the top, one line. */
  readonly heading: string;
  /** Values that are known, by top-level key; keys that need not be there are written too. */
  readonly values: Readonly<Record<string, Json>>;
  /** Written where a day must be. */
  readonly today: string;
}

export interface NewDocumentText {
  readonly text: string;
  /** Places whose value only fits the form; each is marked 待填 in the text. */
  readonly placeholders: readonly Path[];
}

/** Text that stands for one that people must write. */
export const placeholderText = '待填写';

const style: WritingStyle = { eol: '\n', step: 2, listStep: 2, quote: 'double' };
const mostChoices = 12;

/**
 * A document with every key that its kind must have, in the order of the schema, valid against it: what is not known is the smallest
 * value that fits, marked by a comment. Lists that may be empty are.
 */
export function newDocumentText({ schema, heading, values, today }: NewDocumentSource): NewDocumentText {
  const placeholders: Path[] = [];

  /** Lines of a mapping; the first has no indentation of its own. */
  function mapping(path: Path, column: number, given: Readonly<Record<string, Json>>): string {
    const own = schemaAt(schema, path);
    const needed = new Set([...requiredKeys(own ?? {}), ...Object.keys(given)]);
    const order = Object.keys(own?.properties ?? {});
    const keys = [...order.filter((key) => needed.has(key)), ...[...needed].filter((key) => !order.includes(key))];
    return keys
      .map((key) => {
        const known = given[key];
        return `${writeKey(key, style)}:${known === undefined ? after([...path, key], column) : writeAfterColon(known, column, style)}`;
      })
      .join(`\n${' '.repeat(column)}`);
  }

  /** What stands behind a colon or dash at `column`. */
  function after(path: Path, column: number): string {
    const own = schemaAt(schema, path);
    const inner = column + 2;
    const isItem = typeof path.at(-1) === 'number';
    switch (typeOf(own)) {
      case 'object': {
        if (requiredKeys(own!).length === 0) return ` {}${titleComment(own)}`;
        return isItem ? ` ${mapping(path, inner, {})}` : `\n${' '.repeat(inner)}${mapping(path, inner, {})}`;
      }
      case 'array':
        if ((own?.minItems ?? 0) === 0) return ` []${titleComment(own)}`;
        return `\n${' '.repeat(inner)}-${after([...path, 0], inner)}`;
      default: {
        const value = scalarFor(own, today);
        if (own?.const !== undefined) return ` ${writeScalar(value, style)}`;
        placeholders.push(path);
        return ` ${writeScalar(value, style)} # ${mark(own, isItem ? schemaAt(schema, path.slice(0, -1)) : undefined)}`;
      }
    }
  }

  const text = `# ${heading}\n${mapping([], 0, values)}\n`;
  return { text, placeholders };
}

function titleComment(schema: AnnotatedSchema | undefined): string {
  return schema?.title === undefined ? '' : ` # ${schema.title}`;
}

/** What is to be written here. An item of a list goes by the list's name where it has none. */
function mark(schema: AnnotatedSchema | undefined, list: AnnotatedSchema | undefined): string {
  const title: Bilingual = { zh: schema?.title ?? list?.title ?? '', en: schema?.['x-titleEn'] ?? list?.['x-titleEn'] ?? '' };
  const values = schema?.enum ?? [];
  if (values.length > 0 && values.length <= mostChoices) return `待选 choose: ${values.map((value) => choiceName(value, schema?.['x-enum'])).join(' | ')}`;
  const unit = schema?.['x-unit'] === undefined ? undefined : unitName(schema['x-unit']);
  return `待填 fill in: ${[title.zh, title.en].filter((name) => name !== '').join(' ')}${unit === undefined || unit.zh === '' ? '' : `（${unit.zh}）`}`;
}

function choiceName(value: unknown, titles: AnnotatedSchema['x-enum']): string {
  const title = titles?.[String(value)]?.zh;
  return title === undefined || title === String(value) ? String(value) : `${String(value)} ${title}`;
}

/** The smallest value that fits. */
function scalarFor(schema: AnnotatedSchema | undefined, today: string): string | number | boolean | null {
  const fixed = schema?.const ?? schema?.default ?? schema?.enum?.[0];
  if (typeof fixed === 'string' || typeof fixed === 'number' || typeof fixed === 'boolean') return fixed;
  switch (typeOf(schema)) {
    case 'number':
    case 'integer':
      return Math.max(schema?.minimum ?? 0, schema?.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1, 0);
    case 'boolean':
      return false;
    case 'string': {
      if (schema?.format === 'date') return today;
      if (schema?.format === 'month') return today.slice(0, 7);
      const example = schema?.examples?.find((value) => typeof value === 'string');
      return example ?? placeholderText.padEnd(schema?.minLength ?? 0, '。').slice(0, schema?.maxLength);
    }
    default:
      return null;
  }
}
