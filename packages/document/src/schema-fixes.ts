import type { Json, Path } from '@plansmith/base';
import { nearestOf } from './edit-distance.ts';
import type { SchemaIssue, SchemaIssueCode } from './issue.ts';
import type { AnnotatedSchema } from './kind.ts';
import { skeletonOf } from './schema-at.ts';

interface FixRequest {
  readonly code: SchemaIssueCode;
  readonly path: Path;
  readonly value: unknown;
  readonly schema: AnnotatedSchema | undefined;
  /** The document's whole schema, where the fix must follow references. */
  readonly root?: AnnotatedSchema;
}

/** Changes that surely mean what the author meant; none where there is a choice. */
export function fixesFor(request: FixRequest): SchemaIssue['fixes'] {
  const { code, path, schema, root } = request;
  if (code === 'missingKey') {
    if (!schema) return [];
    const key = String(path.at(-1));
    return [{ title: { zh: `补上 ${key}`, en: `Add ${key}` }, operation: { op: 'set', path, value: skeletonOf(schema, root ?? schema) } }];
  }
  const value = replacementFor(request);
  if (value === undefined) return [];
  const text = JSON.stringify(value);
  return [{ title: { zh: `改为 ${text}`, en: `Change to ${text}` }, operation: { op: 'set', path, value } }];
}

function replacementFor({ code, value, schema }: FixRequest): Json | undefined {
  if (!schema) return undefined;
  if (code === 'wrongType') return converted(value, schema);
  if (code !== 'notAllowed') return undefined;
  if (schema.const !== undefined) return schema.const as Json;
  if (typeof value !== 'string') return undefined;
  const allowed = (schema.enum ?? []).filter((item) => typeof item === 'string');
  const titled = Object.entries(schema['x-enum'] ?? {}).filter(([, title]) => title.zh === value || title.en === value);
  if (titled.length === 1) return titled[0]![0];
  return nearestOf(value, allowed);
}

/** The same value as the type that is wanted, only where nothing has to be guessed. */
function converted(value: unknown, schema: AnnotatedSchema): Json | undefined {
  const types = [schema.type ?? []].flat();
  if (typeof value === 'string' && (types.includes('number') || types.includes('integer'))) {
    const plain = value.trim();
    const number = Number(plain);
    if (!/^[-+]?\d+(\.\d+)?$/.test(plain) || (!types.includes('number') && !Number.isInteger(number))) return undefined;
    return number;
  }
  if (typeof value === 'number' && types.includes('string')) {
    const text = String(value);
    if (schema.enum) {
      const fitting = schema.enum.filter((item) => typeof item === 'string' && item.replace(/^0+/, '') === text);
      return fitting.length === 1 ? (fitting[0] as string) : undefined;
    }
    // A code that lost its leading zeros can no longer be told by its digits: schema/code-as-string looks it up in its list.
    if (schema['x-codes'] !== undefined) return undefined;
    return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text) ? text : undefined;
  }
  if (typeof value === 'string' && types.includes('boolean')) {
    if (['true', 'yes', '是'].includes(value.toLowerCase())) return true;
    if (['false', 'no', '否'].includes(value.toLowerCase())) return false;
  }
  return undefined;
}
