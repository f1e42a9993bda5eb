import { applySpanEdits, equalJson, type Json } from '@plansmith/base';
import { editsFor, parseDocument, type EditOperation } from '@plansmith/document';
import { areaM2, type GeoNote } from '@plansmith/geo';
import { createLayerPart } from './layer-part.ts';
import { recordSchema, titlesOf } from './map-source.ts';
import { errorNote, warningNote } from './notes.ts';
import { compareAreas, type SourceRow } from './source-rows.ts';
import { noLayer, withLayer, type TargetPlan } from './target-plan.ts';
import type { AddedRecord, ChangedRecord, FieldChange, FileEdit, ImportRequest, UnmatchedFeature } from './types.ts';
import type { ViewDocument, WorkspaceView } from './workspace-view.ts';

/** Plans the import of units: each is a document of its own, and a feature of the layer `units`. A new one starts as a draft. */
export function planUnits(rows: ReadonlyMap<string, SourceRow>, { request, view }: { readonly request: ImportRequest; readonly view: WorkspaceView }): TargetPlan | { readonly refused: GeoNote } {
  const registered = view.layer('units');
  if (registered === undefined) return { refused: noLayer('units') };
  const layer = createLayerPart(registered);
  const schema = recordSchema(request);
  const order = Object.keys(schema.properties ?? {});
  const idPattern = new RegExp(schema.properties?.['id']?.pattern ?? '', 'u');
  const documents = new Map(view.documents('redevelopmentUnit').flatMap((document) => (typeof document.value['id'] === 'string' ? [[document.value['id'], document] as const] : [])));
  const files: FileEdit[] = [];
  const added: AddedRecord[] = [];
  const changed: ChangedRecord[] = [];
  const unchanged: string[] = [];
  const unmatchedSource: UnmatchedFeature[] = [];
  const taken: { readonly id: string; readonly row: SourceRow }[] = [];
  const notes: GeoNote[] = [];

  for (const [id, row] of rows) {
    const document = documents.get(id);
    if (document) update(id, document, row);
    else create(id, row);
  }

  function update(id: string, document: ViewDocument, row: SourceRow): void {
    taken.push({ id, row });
    const geometry = changeFeature(id, row);
    const next = { ...Object.fromEntries(row.values), ...(geometry && areaHaOf(row)) };
    const fields = Object.entries(next)
      .filter(([field, after]) => field !== 'id' && !equalJson(document.value[field], after))
      .map(([field, after]): FieldChange => ({ field, before: (document.value[field] ?? null) as Json, after }));
    if (fields.length > 0) {
      const operations = fields.map(({ field, after }): EditOperation => {
        const before = order.slice(0, order.indexOf(field)).findLast((name) => document.value[name] !== undefined);
        return { op: 'set', path: [field], value: after, ...(before !== undefined && { after: before }) };
      });
      const result = editsFor(document.parsed, operations);
      if (result.ok) files.push({ uri: document.uri, isNew: false, edits: result.edits });
      else notes.push(errorNote('import/documentNotEdited', { zh: `没有改动 ${document.uri}：${result.message.zh}`, en: `${document.uri} was not changed: ${result.message.en}` }, { uri: document.uri }));
    }
    if (fields.length === 0 && geometry === undefined) unchanged.push(id);
    else changed.push({ id, uri: document.uri, fields, ...(geometry && { geometry }) });
  }

  function changeFeature(id: string, row: SourceRow): ChangedRecord['geometry'] {
    if (layer.has(id)) return layer.change(id, { geometry: row.geometry, properties: {} }).geometry;
    if (row.geometry === undefined) return undefined;
    layer.add({ id, properties: {}, geometry: row.geometry });
    return { uri: layer.uri, beforeM2: null, afterM2: row.areaM2! };
  }

  function create(id: string, row: SourceRow): void {
    const uri = `plan/units/${id}.yaml`;
    const reason = !idPattern.test(id)
      ? { zh: `编号“${id}”不符合格式 ${idPattern.source}，不能新增`, en: `"${id}" does not fit ${idPattern.source}, so it cannot be added` }
      : view.has(uri)
        ? { zh: `文件 ${uri} 已存在，但不是编号为 ${id} 的单元`, en: `the file ${uri} exists, but is not the unit ${id}` }
        : undefined;
    if (reason) return void unmatchedSource.push({ record: row.record, id, reason });
    taken.push({ id, row });
    const given: Record<string, Json> = { ...headerOf(view.manifest!), ...Object.fromEntries(row.values), ...areaHaOf(row), id };
    const value = Object.fromEntries(order.filter((field) => given[field] !== undefined).map((field) => [field, given[field]!]));
    const result = editsFor(parseDocument(''), [{ op: 'set', path: [], value }]);
    if (!result.ok) return void unmatchedSource.push({ record: row.record, id, reason: result.message });
    files.push({ uri, isNew: true, edits: [{ start: 0, end: 0, newText: applySpanEdits('', result.edits) }] });
    if (row.geometry) changeFeature(id, row);
    const missing = (schema.required ?? []).filter((field) => value[field] === undefined);
    added.push({ id, uris: [uri, ...(row.geometry ? [layer.uri] : [])], areaM2: row.areaM2 ?? null, missing });
  }

  const { areas, notes: differences } = compareAreas(taken);
  notes.push(...differences);
  const incomplete = added.filter(({ missing }) => missing.length > 0);
  if (incomplete.length > 0) {
    const names = [...new Set(incomplete.flatMap(({ missing }) => missing))];
    notes.push(warningNote('import/incomplete', { zh: `${incomplete.length} 个新单元是草案，还缺必填字段（${names.map(titlesOf(request)).join('、')}），请补上`, en: `${incomplete.length} new unit(s) are drafts and lack required fields (${names.join(', ')}); fill them in` }, { records: incomplete.length }));
  }
  const unmatchedWorkspace = [...documents.keys()].filter((id) => !rows.has(id));
  return withLayer({ files, added, changed, unchanged, unmatchedSource, unmatchedWorkspace, areas, notes }, layer.finish());
}

/** A draft has the workspace's own heading. */
function headerOf({ value }: ViewDocument): Readonly<Record<string, Json>> {
  const taken = Object.fromEntries(['apiVersion', 'asOf', 'compiledBy', 'synthetic', 'securityClass'].flatMap((field) => (value[field] === undefined ? [] : [[field, value[field] as Json] as const])));
  return { ...taken, kind: 'redevelopmentUnit', version: '0.1.0', status: 'draft' };
}

function areaHaOf({ geometry }: SourceRow): Readonly<Record<string, Json>> {
  return geometry === undefined ? {} : { areaHa: Number((areaM2(geometry) / 10_000).toFixed(4)) };
}
