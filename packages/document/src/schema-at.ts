import { equalJson, type Json, type Path } from '@plansmith/base';
import type { AnnotatedSchema } from './kind.ts';

/**
 * The schema that applies at a path, its `$ref`s resolved, `allOf` merged, annotations at a `$ref` winning over the target's.
 * With `value` (the document's), the branch of anyOf/oneOf/if that fits the value is merged too. Undefined where the schema says nothing.
 */
export function schemaAt(schema: AnnotatedSchema, path: Path, value?: unknown): AnnotatedSchema | undefined {
  let current: AnnotatedSchema | undefined = resolveSchema(schema, schema, value);
  let at = value;
  for (const step of path) {
    if (!current) return undefined;
    at = childValue(at, step);
    const child = childSchema(current, step);
    current = child && resolveSchema(child, schema, at);
  }
  return current;
}

/** The schema of a key or item below an already resolved schema, itself not yet resolved. */
export function childSchema(schema: AnnotatedSchema, step: string | number): AnnotatedSchema | undefined {
  if (typeof step === 'number') return schema.items;
  const own = schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
  if (own) return own;
  for (const [pattern, child] of Object.entries(schema.patternProperties ?? {})) if (new RegExp(pattern, 'u').test(step)) return child;
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

const staticSchemas = new WeakMap<AnnotatedSchema, WeakMap<AnnotatedSchema, AnnotatedSchema>>();

/** A schema with its `$ref`s followed and the branches that apply to `value` merged in. `root` holds the `$defs`. */
export function resolveSchema(schema: AnnotatedSchema, root: AnnotatedSchema, value?: unknown): AnnotatedSchema {
  let known = staticSchemas.get(root);
  if (!known) staticSchemas.set(root, (known = new WeakMap()));
  const cached = known.get(schema);
  if (cached) return cached;
  const target = followReference(schema, root);
  const resolved = mergeBranches(target, root, value);
  // Without alternatives the answer is the same for every value: most schemas, and this is asked for every node of every document.
  if (!hasAlternatives(target)) known.set(schema, resolved);
  return resolved;
}

type ConditionalSchema = AnnotatedSchema & { readonly if?: AnnotatedSchema; readonly then?: AnnotatedSchema; readonly else?: AnnotatedSchema };

function hasAlternatives(schema: ConditionalSchema): boolean {
  return (schema.anyOf ?? schema.oneOf ?? schema.if) !== undefined || (schema.allOf ?? []).length > 0;
}

function followReference(schema: AnnotatedSchema, root: AnnotatedSchema): ConditionalSchema {
  let followed = schema;
  // A chain of references longer than this is a circle, which no schema of ours has.
  for (let hops = 0; followed.$ref !== undefined && hops < 20; hops++) {
    const { $ref, ...own } = followed;
    const target = root.$defs?.[$ref.replace('#/$defs/', '')];
    if (!target) return own;
    followed = { ...target, ...own };
  }
  return followed;
}

function mergeBranches(schema: ConditionalSchema, root: AnnotatedSchema, value: unknown): AnnotatedSchema {
  const branches = [...(schema.allOf ?? [])];
  for (const choice of [schema.anyOf, schema.oneOf]) {
    const fitting = choice?.find((branch) => value !== undefined && fits(resolveSchema(branch, root, value), value)) ?? (choice?.length === 1 ? choice[0] : undefined);
    if (fitting) branches.push(fitting);
  }
  if (schema.if && value !== undefined) {
    const branch = fits(resolveSchema(schema.if, root, value), value) ? schema.then : schema.else;
    if (branch) branches.push(branch);
  }
  return branches.reduce<AnnotatedSchema>((merged, branch) => mergeSchemas(resolveSchema(branch, root, value), merged), schema);
}

/** Keys that a value at this schema must have. */
export function requiredKeys(schema: AnnotatedSchema): readonly string[] {
  return schema.required ?? [];
}

/** The smallest sensible value: default, const or first enum value, required keys of a map, empty list, zero, empty text. `root` resolves `$ref`s. */
export function skeletonOf(schema: AnnotatedSchema, root: AnnotatedSchema = schema): Json {
  const resolved = resolveSchema(schema, root);
  if (resolved.default !== undefined) return resolved.default as Json;
  if (resolved.const !== undefined) return resolved.const as Json;
  if (resolved.enum?.[0] !== undefined) return resolved.enum[0] as Json;
  switch (Array.isArray(resolved.type) ? resolved.type[0] : resolved.type) {
    case 'object':
      return Object.fromEntries(
        requiredKeys(resolved).map((key) => {
          const child = childSchema(resolved, key);
          return [key, child ? skeletonOf(child, root) : null];
        }),
      );
    case 'array':
      return resolved.items && (resolved.minItems ?? 0) > 0 ? [skeletonOf(resolved.items, root)] : [];
    case 'number':
    case 'integer':
      return resolved.minimum !== undefined && resolved.minimum > 0 ? resolved.minimum : 0;
    case 'boolean':
      return false;
    case 'string':
      return '';
    default:
      return null;
  }
}

const mergedSchemas = new WeakMap<AnnotatedSchema, WeakMap<AnnotatedSchema, AnnotatedSchema>>();

/** Where both say something, `own` wins; maps of keys and lists of required keys are joined. The same two schemas give the same object, so that what is remembered of it holds for the next document. */
function mergeSchemas(other: AnnotatedSchema, own: AnnotatedSchema): AnnotatedSchema {
  let known = mergedSchemas.get(other);
  if (!known) mergedSchemas.set(other, (known = new WeakMap()));
  const cached = known.get(own);
  if (cached) return cached;
  const properties: Record<string, AnnotatedSchema> = { ...other.properties };
  for (const [key, schema] of Object.entries(own.properties ?? {})) properties[key] = properties[key] ? { ...properties[key], ...schema } : schema;
  const required = [...new Set([...(own.required ?? []), ...(other.required ?? [])])];
  const merged = {
    ...other,
    ...own,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
  known.set(own, merged);
  return merged;
}

/** Whether a value has what tells branches apart: type, constants and required keys. Not a validation. */
function fits(schema: AnnotatedSchema, value: unknown): boolean {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return false;
  if (schema.const !== undefined && !equalJson(schema.const, value)) return false;
  if (schema.enum && !schema.enum.some((item) => equalJson(item, value))) return false;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  if (!(schema.required ?? []).every((key) => Object.hasOwn(value, key))) return false;
  return Object.entries(schema.properties ?? {}).every(([key, child]) => !Object.hasOwn(value, key) || fits(child, childValue(value, key)));
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function childValue(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}
