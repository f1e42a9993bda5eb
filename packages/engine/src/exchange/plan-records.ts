import { equalJson, valueAt, type Json, type Path } from '@plansmith/base';
import type { AnnotatedSchema } from '@plansmith/document';
import type { GeoNote } from '@plansmith/geo';
import type { LayerPart } from './layer-part.ts';
import { errorNote, infoNote, warningNote } from './notes.ts';
import { recordEdits, type RecordChanges } from './record-edits.ts';
import { compareAreas, type SourceRow } from './source-rows.ts';
import type { AddedRecord, AreaComparison, ChangedRecord, FieldChange, FileEdit, UnmatchedFeature } from './types.ts';
import { isRecord, type ViewDocument, type WorkspaceView } from './workspace-view.ts';

/** A list of records that takes an import. */
export interface RecordList {
  /** Path of the list in its document. */
  readonly list: Path;
  readonly schema: AnnotatedSchema;
  /** Chinese title of a field of the record. */
  title(field: string): string;
  /** Field that rows are matched by. */
  readonly key: string;
  /** The document for a new record, or why there is none. */
  home(row: SourceRow, id: string): { readonly document: ViewDocument; readonly defaults?: Readonly<Record<string, Json>> } | { readonly reason: UnmatchedFeature['reason'] };
  /** Id of a new record, or why it may not be one. */
  newId(row: SourceRow): { readonly id: string; readonly note?: GeoNote } | { readonly reason: UnmatchedFeature['reason'] };
  /** Fields that follow from the row and are not columns of it: computed areas. */
  computed(row: SourceRow, options: { readonly isNew: boolean; readonly shapeChanged: boolean }): Readonly<Record<string, Json>>;
}

export interface RecordsPlan {
  readonly files: readonly FileEdit[];
  readonly added: readonly AddedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly unchanged: readonly string[];
  readonly unmatchedSource: readonly UnmatchedFeature[];
  readonly unmatchedWorkspace: readonly string[];
  readonly areas: readonly AreaComparison[];
  readonly notes: readonly GeoNote[];
}

interface PresentRecord {
  readonly document: ViewDocument;
  readonly index: number;
  readonly value: Readonly<Record<string, unknown>>;
}

interface DocumentChanges {
  readonly set: RecordChanges['set'][number][];
  readonly insert: RecordChanges['insert'][number][];
}

/** Plans what rows do to the records of lists of one kind of document, and to the features of their layer where there is one. */
export function planRecords(rows: ReadonlyMap<string, SourceRow>, options: { readonly view: WorkspaceView; readonly target: RecordList; readonly layer: LayerPart | undefined }): RecordsPlan {
  const { view, target, layer } = options;
  const documents = view.documents('parcelInventory');
  const { present, ambiguous } = presentRecords(documents, target);
  const changes = new Map<ViewDocument, DocumentChanges>();
  const changesOf = (document: ViewDocument): DocumentChanges => {
    const known = changes.get(document) ?? { set: [], insert: [] };
    changes.set(document, known);
    return known;
  };
  const added: AddedRecord[] = [];
  const changed: ChangedRecord[] = [];
  const unchanged: string[] = [];
  const unmatchedSource: UnmatchedFeature[] = [];
  const taken: { readonly id: string; readonly row: SourceRow }[] = [];
  const notes: GeoNote[] = [];
  const order = Object.keys(target.schema.properties ?? {});

  for (const [key, row] of rows) {
    if (ambiguous.has(key)) {
      unmatchedSource.push({ record: row.record, id: key, reason: { zh: '工作区里有多条记录使用这个编号', en: 'several records of the workspace have this key' } });
      continue;
    }
    const record = present.get(key);
    if (record) update(record, row, key);
    else create(row, key);
  }

  function update({ document, index, value }: PresentRecord, row: SourceRow, key: string): void {
    const id = typeof value['id'] === 'string' ? value['id'] : key;
    const { geometry, touched } = changeFeature(id, row);
    const next = { ...Object.fromEntries(row.values), ...target.computed(row, { isNew: false, shapeChanged: geometry !== undefined }) };
    const fields = Object.entries(next)
      .filter(([field, after]) => field !== target.key && field !== 'id' && !equalJson(value[field], after))
      .map(([field, after]): FieldChange => ({ field, before: (value[field] ?? null) as Json, after }));
    taken.push({ id, row });
    for (const { field, after } of fields) changesOf(document).set.push({ index, field, value: after, ...placeOf(field, value) });
    if (fields.length === 0 && !touched) unchanged.push(id);
    else changed.push({ id, uri: document.uri, fields, ...(geometry && { geometry }) });
  }

  function changeFeature(id: string, row: SourceRow): { readonly geometry?: ChangedRecord['geometry'] & object; readonly touched: boolean } {
    if (layer === undefined) return { touched: false };
    const properties = propertiesOf(row, layer);
    if (layer.has(id)) {
      const { geometry, properties: different } = layer.change(id, { geometry: row.geometry, properties });
      return { ...(geometry && { geometry }), touched: geometry !== undefined || different.length > 0 };
    }
    if (row.geometry === undefined) return { touched: false };
    layer.add({ id, properties, geometry: row.geometry });
    return { geometry: { uri: layer.uri, beforeM2: null, afterM2: row.areaM2! }, touched: true };
  }

  function create(row: SourceRow, key: string): void {
    const named = target.newId(row);
    if ('reason' in named) return void unmatchedSource.push({ record: row.record, id: key, reason: named.reason });
    const home = target.home(row, named.id);
    if ('reason' in home) return void unmatchedSource.push({ record: row.record, id: named.id, reason: home.reason });
    if (named.note) notes.push(named.note);
    const given: Record<string, Json> = { ...home.defaults, ...Object.fromEntries(row.values), ...target.computed(row, { isNew: true, shapeChanged: true }), id: named.id };
    const value = Object.fromEntries(order.filter((field) => given[field] !== undefined).map((field) => [field, given[field]!]));
    const missing = (target.schema.required ?? []).filter((field) => value[field] === undefined);
    changesOf(home.document).insert.push({ after: anchorFor(home.document, row), value });
    const uris = [home.document.uri];
    if (layer && row.geometry) {
      uris.push(layer.uri);
      const properties = propertiesOf(row, layer);
      if (layer.has(named.id)) layer.change(named.id, { geometry: row.geometry, properties });
      else layer.add({ id: named.id, properties, geometry: row.geometry });
    }
    taken.push({ id: named.id, row });
    added.push({ id: named.id, uris, areaM2: row.areaM2 ?? null, missing });
  }

  /** A key that comes in stands where the schema's order has it. */
  function placeOf(field: string, value: Readonly<Record<string, unknown>>): { after?: string } {
    if (value[field] !== undefined) return {};
    const before = order.slice(0, order.indexOf(field)).findLast((name) => value[name] !== undefined);
    return before === undefined ? {} : { after: before };
  }

  /** Behind the last record of the same unit, else behind the last. */
  function anchorFor(document: ViewDocument, row: SourceRow): number {
    const items = itemsOf(document, target.list);
    const unit = row.values.get('unitRef');
    const neighbour = unit === undefined ? -1 : items.findLastIndex((item) => isRecord(item) && item['unitRef'] === unit);
    return neighbour === -1 ? items.length - 1 : neighbour;
  }

  const { areas, notes: differences } = compareAreas(taken);
  notes.push(...differences);
  const files: FileEdit[] = [];
  for (const [document, { set, insert }] of changes) {
    const result = recordEdits(document.parsed, { list: target.list, set, insert });
    if (result.ok) files.push({ uri: document.uri, isNew: false, edits: result.edits });
    else notes.push(errorNote('import/documentNotEdited', { zh: `没有改动 ${document.uri}：${result.message.zh}`, en: `${document.uri} was not changed: ${result.message.en}` }, { uri: document.uri }));
  }
  const incomplete = added.filter(({ missing }) => missing.length > 0);
  if (incomplete.length > 0) {
    const names = [...new Set(incomplete.flatMap(({ missing }) => missing))];
    notes.push(warningNote('import/incomplete', { zh: `${incomplete.length} 条新记录还缺必填字段（${names.map((name) => target.title(name)).join('、')}），源文件没有这些值，请补上`, en: `${incomplete.length} new record(s) lack required fields (${names.join(', ')}) that the file has no values for; fill them in` }, { records: incomplete.length }));
  }
  const unlisted = added.length === 0 ? [] : unitsWithout(view, added.map(({ id }) => id));
  if (unlisted.length > 0) notes.push(infoNote('import/notInUnit', { zh: `新地块 ${unlisted.join('、')} 还没有列入任何单元的 parcelRefs，单元文档没有改动`, en: `The new parcels ${unlisted.join(', ')} are in no unit's parcelRefs yet; unit documents were not changed` }, { count: unlisted.length }));
  const unmatchedWorkspace = [...present].filter(([key]) => !rows.has(key)).map(([key, { value }]) => (typeof value['id'] === 'string' ? value['id'] : key));
  return { files, added, changed, unchanged, unmatchedSource, unmatchedWorkspace, areas, notes };

  function unitsWithout(workspace: WorkspaceView, ids: readonly string[]): readonly string[] {
    if (target.list[0] !== 'parcels') return [];
    const listed = new Set(workspace.documents('redevelopmentUnit').flatMap(({ value }) => (Array.isArray(value['parcelRefs']) ? value['parcelRefs'] : [])));
    return ids.filter((id) => !listed.has(id));
  }
}

/** Values of the row for properties that the layer's features have. */
function propertiesOf(row: SourceRow, layer: LayerPart): Readonly<Record<string, Json>> {
  return Object.fromEntries(layer.propertyKeys.flatMap((key) => (row.values.has(key) ? [[key, row.values.get(key)!] as const] : [])));
}

function presentRecords(documents: readonly ViewDocument[], target: RecordList): { readonly present: ReadonlyMap<string, PresentRecord>; readonly ambiguous: ReadonlySet<string> } {
  const present = new Map<string, PresentRecord>();
  const ambiguous = new Set<string>();
  for (const document of documents) {
    for (const [index, item] of itemsOf(document, target.list).entries()) {
      if (!isRecord(item)) continue;
      const key = item[target.key];
      if (typeof key !== 'string' && typeof key !== 'number') continue;
      if (present.has(String(key))) ambiguous.add(String(key));
      else present.set(String(key), { document, index, value: item });
    }
  }
  return { present, ambiguous };
}

/** Items of a document's list; none where it has no such list. */
export function itemsOf(document: ViewDocument, list: Path): readonly unknown[] {
  const items = valueAt(document.value, list);
  return Array.isArray(items) ? items : [];
}
