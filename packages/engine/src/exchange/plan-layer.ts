import type { Json } from '@plansmith/base';
import { editsFor } from '@plansmith/document';
import type { GeoNote } from '@plansmith/geo';
import { createLayerPart } from './layer-part.ts';
import { errorNote, infoNote } from './notes.ts';
import type { SourceRow } from './source-rows.ts';
import type { TargetPlan } from './target-plan.ts';
import type { AddedRecord, ChangedRecord, FileEdit, ImportRequest, UnmatchedFeature } from './types.ts';
import type { ViewLayer, WorkspaceView } from './workspace-view.ts';

/** Plans the import of features into one layer. A layer that is not registered yet is registered, with a file of its own. */
export function planLayer(rows: ReadonlyMap<string, SourceRow>, options: { readonly request: ImportRequest; readonly view: WorkspaceView; readonly name: string }): TargetPlan | { readonly refused: GeoNote } {
  const { view, name } = options;
  const notes: GeoNote[] = [];
  const files: FileEdit[] = [];
  let layer = view.layer(name);
  if (layer === undefined) {
    const made = register(options);
    if ('refused' in made) return made;
    ({ layer } = made);
    files.push(made.file);
    notes.push(made.note);
  }
  const part = createLayerPart(layer);
  const added: AddedRecord[] = [];
  const changed: ChangedRecord[] = [];
  const unchanged: string[] = [];
  const unmatchedSource: UnmatchedFeature[] = [];
  for (const [id, row] of rows) {
    const properties = Object.fromEntries([...row.values].filter(([key]) => key !== 'id'));
    if (part.has(id)) {
      const before = layer.document?.layer.feature(id)?.properties ?? {};
      const { geometry, properties: different } = part.change(id, { geometry: row.geometry, properties });
      if (geometry === undefined && different.length === 0) unchanged.push(id);
      else changed.push({ id, uri: layer.uri, fields: different.map((field) => ({ field, before: before[field] ?? null, after: properties[field]! })), ...(geometry && { geometry }) });
    } else if (row.geometry === undefined) {
      unmatchedSource.push({ record: row.record, id, reason: { zh: '没有多边形图形，图层里也没有这个编号', en: 'it has no polygon, and the layer has no such id' } });
    } else {
      part.add({ id, properties, geometry: row.geometry });
      added.push({ id, uris: [layer.uri], areaM2: row.areaM2 ?? null, missing: [] });
    }
  }
  const result = part.finish();
  return {
    files: [...files, ...(result.file ? [result.file] : [])],
    added,
    changed,
    unchanged,
    unmatchedSource,
    unmatchedWorkspace: part.ids().filter((id) => !rows.has(id)),
    areas: [],
    notes: [...notes, ...result.notes],
    preview: result.preview,
  };
}

/** Adds a row to the layers of workspace.yaml. What the file cannot tell (version, date) is taken from the workspace, and said. */
function register(options: { readonly request: ImportRequest; readonly view: WorkspaceView; readonly name: string }): { readonly layer: ViewLayer; readonly file: FileEdit; readonly note: GeoNote } | { readonly refused: GeoNote } {
  const { request, view, name } = options;
  const manifest = view.manifest!;
  const uri = `layers/${name}.geojson`;
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    return { refused: errorNote('import/layerName', { zh: `图层名“${name}”不合格式：小写字母开头，只含字母和数字`, en: `"${name}" is no layer name: it starts with a small letter and has letters and digits only` }, { name }) };
  }
  if (view.has(uri)) return { refused: errorNote('import/layerFileTaken', { zh: `图层 ${name} 没有登记，但文件 ${uri} 已存在。请先在 workspace.yaml 登记它`, en: `The layer ${name} is not registered, but the file ${uri} exists. Register it in workspace.yaml first` }, { name, uri }) };
  const row: Readonly<Record<string, Json>> = {
    name,
    title: request.layer.name || name,
    file: uri,
    epsg: 4490,
    version: '1.0',
    date: String(manifest.value['asOf'] ?? ''),
    source: request.sourceName,
    securityClass: String(manifest.value['securityClass'] ?? 'internal'),
    synthetic: manifest.value['synthetic'] === true,
  };
  const result = editsFor(manifest.parsed, [Array.isArray(manifest.value['layers']) ? { op: 'append', path: ['layers'], value: row } : { op: 'set', path: ['layers'], value: [row] }]);
  if (!result.ok) return { refused: errorNote('import/documentNotEdited', { zh: `没有改动 ${manifest.uri}：${result.message.zh}`, en: `${manifest.uri} was not changed: ${result.message.en}` }, { uri: manifest.uri }) };
  return {
    layer: { name, uri, text: undefined, document: undefined },
    file: { uri: manifest.uri, isNew: false, edits: result.edits },
    note: infoNote('import/layerRegistered', { zh: `图层 ${name} 已登记到 workspace.yaml；日期、密级和是否示意取自工作区，请核对`, en: `The layer ${name} is registered in workspace.yaml; its date, security class and synthetic mark are the workspace's: check them` }, { name }),
  };
}
