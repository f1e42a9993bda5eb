import type { AnnotatedSchema } from '@plansmith/document';
import type { GeoNote } from '@plansmith/geo';
import { aliasesOf, type CatalogueName, type FieldAlias } from './field-catalogue.ts';
import { mapFields, normal, type MappingResult } from './field-mapping.ts';
import { errorNote } from './notes.ts';
import { resolved, targetFieldsOf, type TargetField } from './target-fields.ts';
import type { FieldAssignment, FieldMapping, ImportRequest } from './types.ts';

export interface SourceMapping extends MappingResult {
  readonly fields: readonly TargetField[];
  /** Which field of the file says which record is meant, and by which field of the record. `null`: the format's own id. */
  readonly key: { readonly source: string | null; readonly target: string };
}

/** Name under which the format's own id stands among the mappings. */
export const formatIdName = '(id)';

/** Finds the place of each field of the file, and the key. Refuses where records cannot be told apart. */
export function mapSource(request: ImportRequest): SourceMapping | { readonly refused: GeoNote } {
  const { layer, key } = request;
  const sources = layer.fields.map(({ name }) => name);
  if (key !== undefined && !sources.includes(key)) {
    return { refused: errorNote('import/noKeyField', { zh: `--key 指定的字段“${key}”不在文件中。文件有的字段：${sources.join('、') || '—'}`, en: `The file has no field "${key}" to match by. It has: ${sources.join(', ') || '—'}` }, { key }) };
  }
  const fields = fieldsOf(request);
  const given = givenWithKey(request, fields, sources);
  const result = mapFields(sources, fields, { given, elsewhere: elsewhere(request, sources), computed: computedNames(request) });
  const ownKey = key === undefined ? undefined : result.mapping.find(({ source }) => source === key);
  const byId = result.mapping.find(({ target }) => target === 'id');
  const chosen = ownKey ?? byId ?? (request.target.kind === 'legacy' ? result.mapping.find(({ target }) => target === 'parcelRef') : undefined);
  if (chosen) return { ...result, fields, key: { source: chosen.source, target: chosen.target } };
  if (layer.features.some(({ id }) => id !== undefined)) {
    const target = request.target.kind === 'legacy' ? 'parcelRef' : 'id';
    const field = fields.find(({ name }) => name === target)!;
    const formatId: FieldMapping = { source: formatIdName, target, title: field.title, via: 'formatId' };
    return { ...result, mapping: [formatId, ...result.mapping], fields, key: { source: null, target } };
  }
  if (result.problems.length > 0) return { ...result, fields, key: { source: null, target: 'id' } };
  return { refused: errorNote('import/noKey', { zh: `没有字段能对应到编号，分不清哪条记录是哪一条。请用 --key 指定字段。文件有的字段：${sources.join('、') || '—'}`, en: `No field goes to the id, so records cannot be told apart. Name one with --key. The file has: ${sources.join(', ') || '—'}` }, { fields: sources.length }) };
}

/** A key whose name says nothing is the id. */
function givenWithKey({ key, mapping = [] }: ImportRequest, fields: readonly TargetField[], sources: readonly string[]): readonly FieldAssignment[] {
  if (key === undefined || mapping.some(({ source }) => source === key)) return mapping;
  const natural = mapFields([key], fields).mapping[0];
  if (natural || !sources.includes(key) || mapping.some(({ target }) => target === 'id')) return mapping;
  return [...mapping, { source: key, target: 'id' }];
}

const catalogues = { parcels: 'parcel', units: 'unit', legacy: 'legacy' } as const satisfies Record<string, CatalogueName>;
/** Areas that are computed from the shape: a column of that name is what somebody declared. */
const computedFields: Readonly<Record<CatalogueName, readonly string[]>> = { parcel: ['areaM2', 'areaMethod'], parcelControl: [], unit: ['areaHa'], legacy: ['areaM2'] };
/** What heads every document and is no attribute of a unit. */
export const headerFields: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'version', 'status', 'asOf', 'compiledBy', 'reviewedBy', 'approvedBy', 'approvedDate', 'synthetic', 'securityClass']);

/** Places that fields of the file may go to: fields of the record, or properties of the layer. */
export function fieldsOf(request: ImportRequest): readonly TargetField[] {
  const { target } = request;
  if (target.kind === 'layer') return layerFields(request);
  const catalogue = catalogues[target.kind];
  const root = rootSchema(request);
  const computed = computedFields[catalogue];
  return targetFieldsOf(recordSchema(request), root, catalogue)
    .filter(({ name }) => !computed.includes(name) && !(target.kind === 'units' && headerFields.has(name)))
    .map((field) => (field.name === 'declaredAreaM2' ? { ...field, aliases: [{ name: 'areaM2', certainty: 'C' } satisfies FieldAlias, ...field.aliases] } : field));
}

/** A layer takes every field under its own name, or under the one it is given. */
function layerFields({ layer, mapping = [] }: ImportRequest): readonly TargetField[] {
  const renamed = new Map(mapping.flatMap(({ source, target }) => (target === null ? [] : [[source, target] as const])));
  const id: TargetField = { name: 'id', title: { zh: '编号', en: 'Id' }, schema: { type: 'string' }, isList: false, aliases: [{ name: 'BSM', certainty: 'A' }, { name: '编号', certainty: 'B-H' }, { name: 'DKBH', certainty: 'B-H' }, { name: 'TBBH', certainty: 'A' }] };
  const names = new Set(layer.fields.map(({ name }) => renamed.get(name) ?? name));
  names.delete('id');
  return [id, ...[...names].map((name): TargetField => ({ name, title: { zh: name, en: name }, schema: {}, isList: false, aliases: [] }))];
}

/** Self-contained schema of the kind that an import fills. */
export function rootSchema({ target, workspace }: ImportRequest): AnnotatedSchema {
  const kind = target.kind === 'units' ? 'redevelopmentUnit' : 'parcelInventory';
  const schema = workspace.schemas[kind];
  if (schema === undefined) throw new Error(`an import needs the schema of ${kind}: give it in workspace.schemas`);
  return schema;
}

/** Schema of the records that an import fills. */
export function recordSchema(request: ImportRequest): AnnotatedSchema {
  const root = rootSchema(request);
  if (request.target.kind === 'units') return root;
  const list = request.target.kind === 'legacy' ? root.properties!['legacyRegister']!.properties!['entries']! : root.properties!['parcels']!;
  return resolved(list.items!, root);
}

/** Chinese titles of the record's fields. */
export function titlesOf(request: ImportRequest): (field: string) => string {
  const root = rootSchema(request);
  const { properties = {} } = recordSchema(request);
  return (field) => (properties[field] && resolved(properties[field], root).title) ?? field;
}

/** Values that follow from the shape and say nothing of their own. */
function computedNames({ target }: ImportRequest): ReadonlySet<string> {
  return new Set(target.kind === 'parcels' ? [normal('areaMethod')] : []);
}

/**
 * Names of fields that stand in other documents: recognised, but not part of this import. RJL and JZMD mean the plan's figure in a table
 * that has other figures of the plan, and today's in one that has none.
 */
function elsewhere({ target, workspace }: ImportRequest, sources: readonly string[]): ReadonlySet<string> {
  if (target.kind !== 'parcels') return new Set();
  const aliases = Object.values(aliasesOf('parcelControl')).flatMap((list) => list.map(({ name }) => normal(name)));
  const controls = Object.keys(workspace.schemas['unitDetailedPlan']?.properties?.['parcelControls']?.items?.properties ?? {}).map(normal);
  const own = new Set(Object.entries(aliasesOf('parcel')).flatMap(([field, list]) => [normal(field), ...list.map(({ name }) => normal(name))]));
  const names = [...aliases, ...controls, ...controls.map((name) => `plan${name}`)];
  const certain = names.filter((name) => !own.has(name));
  const present = new Set(sources.map(normal));
  return new Set(certain.some((name) => present.has(name)) ? names : certain);
}
