import type { Path } from '@plansmith/base';
import type { AnnotatedSchema } from '../kind.ts';
import { schemaAt, requiredKeys } from '../schema-at.ts';
import { writeKey, writeScalar } from './yaml-scalar.ts';

/** What a snippet is written from. */
export interface SnippetSource {
  /** The document kind's whole schema. */
  readonly root: AnnotatedSchema;
  /** Proposed for dates. */
  readonly today?: string | undefined;
  /** Proposed where an id is declared; the schema's example where absent. */
  idFor?(schema: AnnotatedSchema, path: Path): string | undefined;
}

/** Longer lists of choices are left to completion at the value. */
const mostChoices = 12;
const deepest = 8;

/**
 * What stands after `key:` for a value at `path`: a blank and a tab stop, or lines of its own indented by `indent` blanks more than
 * the key. Mappings get the keys they must have, lists a first dash. Language Server Protocol snippet syntax.
 */
export function valueSnippet(source: SnippetSource, path: Path, indent: number): string {
  const writer = newWriter(source);
  return writer.finish(writer.afterColon(path, indent, 0));
}

/** The keys that a mapping at `path` must have, one line each, with `given` values already written. `indent` is that of the lines after the first. */
export function mappingSnippet(source: SnippetSource, path: Path, options: { readonly indent: number; readonly given?: Readonly<Record<string, string>> }): string {
  const writer = newWriter(source);
  return writer.finish(writer.mapping(path, options.indent, 0, options.given));
}

/** One list item at `path` with its dash. `indent` is the column of the dash against the first line. */
export function itemSnippet(source: SnippetSource, path: Path, indent: number): string {
  const writer = newWriter(source);
  return writer.finish(`-${writer.afterDash(path, indent, 0)}`);
}

/** Text that stands for itself in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

interface Writer {
  afterColon(path: Path, indent: number, depth: number): string;
  afterDash(path: Path, indent: number, depth: number): string;
  mapping(path: Path, indent: number, depth: number, given?: Readonly<Record<string, string>>): string;
  /** A lone tab stop becomes the final one. */
  finish(text: string): string;
}

function newWriter(source: SnippetSource): Writer {
  const { root, today } = source;
  let stops = 0;
  const stop = (text = ''): string => (text === '' ? `$${++stops}` : `\${${++stops}:${escapeSnippet(text)}}`);
  const choice = (values: readonly string[]): string => `\${${++stops}|${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;

  function scalar(schema: AnnotatedSchema | undefined, path: Path): string {
    if (schema?.const !== undefined && isScalar(schema.const)) return escapeSnippet(writeScalar(schema.const));
    const values = schema?.enum?.filter(isScalar);
    if (values && values.length > 0) return values.length <= mostChoices ? choice(values.map(writeScalar)) : stop();
    const type = typeOf(schema);
    if (type === 'boolean') return choice(['true', 'false']);
    if (schema?.default !== undefined && isScalar(schema.default)) return stop(writeScalar(schema.default));
    if (type !== 'string') return stop();
    if (schema?.format === 'date') return `"${stop(today)}"`;
    if (isDigits(schema)) return `"${stop()}"`;
    return schema?.['x-id'] === undefined ? stop() : stop(source.idFor ? (source.idFor(schema, path) ?? '') : exampleOf(schema));
  }

  const writer: Writer = {
    afterColon(path, indent, depth) {
      const schema = schemaAt(root, path);
      switch (typeOf(schema)) {
        case 'object': {
          const body = depth < deepest ? writer.mapping(path, indent, depth + 1) : stop();
          return `\n${' '.repeat(indent)}${body}`;
        }
        case 'array':
          return `\n${' '.repeat(indent)}-${writer.afterDash([...path, 0], indent, depth)}`;
        default:
          return ` ${scalar(schema, path)}`;
      }
    },
    afterDash(path, indent, depth) {
      const schema = schemaAt(root, path);
      switch (typeOf(schema)) {
        case 'object':
          return ` ${depth < deepest ? writer.mapping(path, indent + 2, depth + 1) : stop()}`;
        case 'array':
          return ` -${writer.afterDash([...path, 0], indent + 2, depth + 1)}`;
        default:
          return ` ${scalar(schema, path)}`;
      }
    },
    mapping(path, indent, depth, given = {}) {
      const schema = schemaAt(root, path);
      const required = schema ? requiredKeys(schema) : [];
      // In the order of the schema: that is the order people know.
      const order = Object.keys(schema?.properties ?? {});
      const keys = [...order.filter((key) => required.includes(key)), ...required.filter((key) => !order.includes(key))];
      if (keys.length === 0) return stop();
      return keys
        .map((key) => `${escapeSnippet(writeKey(key))}:${given[key] !== undefined ? ` ${escapeSnippet(given[key])}` : writer.afterColon([...path, key], indent + 2, depth)}`)
        .join(`\n${' '.repeat(indent)}`);
    },
    finish(text) {
      return stops === 1 ? text.replace(/\$1(?!\d)/, '$0').replace('${1:', '${0:') : text;
    },
  };
  return writer;
}

/** The one type that matters for writing; the first of several that is not null. */
export function typeOf(schema: AnnotatedSchema | undefined): string | undefined {
  const type = schema?.type;
  if (typeof type === 'string') return type;
  const first = type?.find((name) => name !== 'null');
  if (first !== undefined) return first;
  if (schema?.properties) return 'object';
  return schema?.items ? 'array' : undefined;
}

function exampleOf(schema: AnnotatedSchema): string {
  const example = schema.examples?.find((value) => typeof value === 'string');
  return example === undefined ? '' : writeScalar(example);
}

function isDigits(schema: AnnotatedSchema | undefined): boolean {
  return schema?.['x-codes'] !== undefined || schema?.format === 'month' || /^\^\(?\\d/.test(schema?.pattern ?? '');
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}
