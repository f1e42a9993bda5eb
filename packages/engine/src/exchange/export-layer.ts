import { fail, ok, type Json, type Result } from '@plansmith/base';
import type { AnnotatedSchema } from '@plansmith/document';
import { tableOf, type AreaGeometry, type GeoNote } from '@plansmith/geo';
import { cgcs2000 } from '@plansmith/geo/crs';
import type { Attributes, AttributeValue, Field, VectorLayer } from '@plansmith/geo/formats';
import type { PlanModel } from '@plansmith/plan';
import { declaredArea, exportNameOf, type CatalogueName } from './field-catalogue.ts';
import { headerFields } from './map-source.ts';
import { errorNote, infoNote, warningNote } from './notes.ts';
import { resolved, targetFieldsOf, type TargetField } from './target-fields.ts';

/** A column that a layer is exported with, and where it comes from. */
export interface ExportColumn {
  readonly name: string;
  /** `parcel.useStatus`, `parcelControl.far`, `unit.title`, or `property.<key>`. */
  readonly from: string;
  readonly title: { readonly zh: string; readonly en: string };
}

export interface ExportedLayer {
  /** In longitude and latitude of CGCS2000. */
  readonly layer: VectorLayer;
  readonly columns: readonly ExportColumn[];
  readonly featureCount: number;
  readonly notes: readonly GeoNote[];
}

/** So many at a time, so that others can have their say in between. */
const rowsOfBatch = 2_000;

interface Source {
  readonly prefix: CatalogueName;
  readonly fields: readonly TargetField[];
  value(id: string): unknown;
}

interface Column extends ExportColumn {
  readonly field: Field;
  read(id: string): AttributeValue;
}

/**
 * A registered layer joined with its records: parcels with inventory and controls, units with their documents, others with their own
 * properties. Columns have standard names where there are such; columns without a single value are left out.
 */
export function exportLayer(model: PlanModel, options: { readonly name: string; readonly schemas: Readonly<Record<string, AnnotatedSchema>> }): Result<ExportedLayer, GeoNote> {
  const { name, schemas } = options;
  const layer = model.layer(name);
  if (layer === undefined) {
    const known = model.declarations('layer').map(({ id }) => id);
    return fail(errorNote('export/noLayer', { zh: `没有可读的图层 ${name}。登记的图层：${known.join('、') || '—'}`, en: `There is no readable layer ${name}. Registered: ${known.join(', ') || '—'}` }, { name }));
  }
  const features = layer.features;
  const sources = sourcesOf(model, name, schemas);
  const shapes = new Map<string, AreaGeometry>(features.map(({ id, geometry }) => [id, geometry]));
  const ids = features.map(({ id }) => id);
  const recordIds = name === 'parcels' ? model.parcels().map(({ id }) => id) : name === 'units' ? model.units().map(({ id }) => id) : [];
  const shapeless = recordIds.filter((id) => !shapes.has(id));
  const rows = [...ids, ...shapeless];
  const columns = sources.length > 0 ? recordColumns(sources) : propertyColumns(features);
  const used = columns.filter((column) => column.from.endsWith('.id') || rows.some((id) => column.read(id) !== null));
  const notes: GeoNote[] = [];
  if (shapeless.length > 0) notes.push(warningNote('export/noShape', { zh: `${shapeless.length} 条记录在图层 ${name} 里没有图形，导出时只有属性：${firstOf(shapeless)}`, en: `${shapeless.length} record(s) have no shape in the layer ${name} and are exported as attributes alone: ${firstOf(shapeless)}` }, { count: shapeless.length }));
  const known = new Set(recordIds);
  const orphans = sources.length > 0 ? ids.filter((id) => !known.has(id)) : [];
  if (orphans.length > 0) notes.push(warningNote('export/noRecord', { zh: `图层 ${name} 的 ${orphans.length} 个要素没有记录，只有图形：${firstOf(orphans)}`, en: `${orphans.length} feature(s) of the layer ${name} have no record, only a shape: ${firstOf(orphans)}` }, { count: orphans.length }));
  notes.push(...leftOut(name, { sources, schemas, features, rows }), ...securityNotes(model, name));

  return ok({
    layer: {
      name,
      crs: { status: 'known', crs: cgcs2000, notes: [] },
      fields: used.map(({ field }) => field),
      featureCount: rows.length,
      async *batches() {
        for (let start = 0; start === 0 || start < rows.length; start += rowsOfBatch) {
          const own = rows.slice(start, start + rowsOfBatch);
          yield { polygons: tableOf(own.map((id) => shapes.get(id))), attributes: (index): Attributes => Object.fromEntries(used.map(({ name: column, read }) => [column, read(own[index]!)])), id: (index) => own[index]! };
        }
      },
      notes: () => [],
    },
    columns: used.map(({ name: column, from, title }) => ({ name: column, from, title })),
    featureCount: rows.length,
    notes,
  });
}

function sourcesOf(model: PlanModel, name: string, schemas: Readonly<Record<string, AnnotatedSchema>>): readonly Source[] {
  if (name === 'units') {
    const root = schemas['redevelopmentUnit']!;
    return [{ prefix: 'unit', fields: fieldsOf(root, root, 'unit').filter((field) => !headerFields.has(field.name)), value: (id) => model.unit(id)?.value }];
  }
  if (name !== 'parcels') return [];
  const inventory = schemas['parcelInventory']!;
  const plan = schemas['unitDetailedPlan']!;
  return [
    { prefix: 'parcel', fields: fieldsOf(inventory, inventory.properties!['parcels']!.items!, 'parcel'), value: (id) => model.parcel(id)?.value },
    { prefix: 'parcelControl', fields: fieldsOf(plan, plan.properties!['parcelControls']!.items!, 'parcelControl').filter((field) => field.name !== 'parcelRef'), value: (id) => model.parcelControl(id)?.value },
  ];
}

function fieldsOf(root: AnnotatedSchema, record: AnnotatedSchema, catalogue: CatalogueName): readonly TargetField[] {
  return targetFieldsOf(resolved(record, root), root, catalogue).filter((field) => field.name !== declaredArea);
}

function recordColumns(sources: readonly Source[]): readonly Column[] {
  const taken = new Set<string>(sources[0]!.fields.map((field) => field.name.toLowerCase()));
  const first = sources[0]!.prefix;
  return sources.flatMap(({ prefix, fields, value }) =>
    fields.map((target): Column => {
      const standard = target.name === 'areaM2' ? 'MJ' : exportNameOf(prefix, target.name);
      // The plan's figure beside one of today that has the same name.
      const name = prefix !== first && taken.has(standard.toLowerCase()) ? `plan${standard[0]!.toUpperCase()}${standard.slice(1)}` : standard;
      taken.add(name.toLowerCase());
      const field: Field = { name, type: typeOf(target) };
      // The feature's id counts where a record is missing, so that its line still says what it is.
      const read = (id: string): AttributeValue => (target.name === 'id' ? id : plain((value(id) as Record<string, unknown> | undefined)?.[target.name]));
      return { name, from: `${prefix}.${target.name}`, title: target.title, field, read };
    }),
  );
}

function propertyColumns(features: readonly { readonly id: string; readonly properties: Readonly<Record<string, Json>> }[]): readonly Column[] {
  const byId = new Map(features.map((feature) => [feature.id, feature.properties]));
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].filter((key) => key !== 'id' && features.some(({ properties }) => isPlain(properties[key])));
  const id: Column = { name: 'id', from: 'property.id', title: { zh: '编号', en: 'Id' }, field: { name: 'id', type: 'text' }, read: (feature) => feature };
  return [
    id,
    ...keys.map((key): Column => {
      const types = new Set(features.map(({ properties }) => typeof (isPlain(properties[key]) ? (properties[key] ?? undefined) : undefined)).filter((type) => type !== 'undefined'));
      const type = types.size !== 1 ? 'text' : types.has('number') ? 'number' : types.has('boolean') ? 'boolean' : 'text';
      const read = (feature: string): AttributeValue => {
        const value = plain(byId.get(feature)?.[key]);
        return type === 'text' && value !== null ? String(value) : value;
      };
      return { name: key, from: `property.${key}`, title: { zh: key, en: key }, field: { name: key, type }, read };
    }),
  ];
}

/** Says which fields have no place in a table. */
function leftOut(name: string, { sources, schemas, features, rows }: { readonly sources: readonly Source[]; readonly rows: readonly string[]; readonly schemas: Readonly<Record<string, AnnotatedSchema>>; readonly features: readonly { readonly properties: Readonly<Record<string, Json>> }[] }): readonly GeoNote[] {
  const all =
    name === 'units'
      ? Object.entries(schemas['redevelopmentUnit']!.properties!).filter(([field]) => !headerFields.has(field))
      : name === 'parcels'
        ? [...Object.entries(schemas['parcelInventory']!.properties!['parcels']!.items!.properties!), ...Object.entries(schemas['unitDetailedPlan']!.properties!['parcelControls']!.items!.properties!)]
        : [];
  const flat = new Set(['parcelRef', ...sources.flatMap(({ fields }) => fields.map((field) => field.name))]);
  const nested = sources.length > 0 ? all.map(([field]) => field).filter((field) => !flat.has(field) && rows.some((id) => sources.some(({ value }) => isFilled((value(id) as Record<string, unknown> | undefined)?.[field])))) : [...new Set(features.flatMap(({ properties }) => Object.keys(properties).filter((key) => !isPlain(properties[key]))))];
  return nested.length === 0 ? [] : [infoNote('export/nested', { zh: `表格放不下的分层内容没有导出：${nested.join('、')}`, en: `Nested content has no place in a table and was left out: ${nested.join(', ')}` }, { count: nested.length })];
}

function securityNotes(model: PlanModel, name: string): readonly GeoNote[] {
  const workspace = model.documents('workspace')[0]?.value;
  const level = workspace?.layers?.find((layer) => layer?.name === name)?.securityClass ?? workspace?.securityClass;
  if (level === undefined || level === 'public') return [];
  const title = level === 'restricted' ? '受限' : '内部';
  return [warningNote('export/securityClass', { zh: `图层 ${name} 的密级为“${title}”，对外提供前请办理审批`, en: `The layer ${name} is of the class "${level}": get approval before it leaves the house` }, { name, level })];
}

function typeOf({ schema, isList }: TargetField): Field['type'] {
  if (isList) return 'text';
  if (schema.type === 'number' || schema.type === 'integer' || schema.type === 'boolean') return schema.type;
  return schema.format === 'date' ? 'date' : 'text';
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function isPlain(value: unknown): boolean {
  return value === null || value === undefined || typeof value !== 'object';
}

function plain(value: unknown): AttributeValue {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('、');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function firstOf(ids: readonly string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')}…` : ids.join(', ');
}
