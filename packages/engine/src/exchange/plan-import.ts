import { compareText } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';
import { createLayerPart } from './layer-part.ts';
import { mapSource, type SourceMapping } from './map-source.ts';
import { errorNote } from './notes.ts';
import { parcelList, legacyList } from './record-lists.ts';
import { planLayer } from './plan-layer.ts';
import { planRecords } from './plan-records.ts';
import { planUnits } from './plan-units.ts';
import { keyRows, readRows } from './source-rows.ts';
import { noLayer, withLayer, type TargetPlan } from './target-plan.ts';
import type { ImportPlan, ImportReport, ImportRequest } from './types.ts';
import { viewWorkspace, type WorkspaceView } from './workspace-view.ts';

/**
 * Says what importing a layer would do to a workspace: edits of its files that touch only the lines they must, a report of every record,
 * and shapes to preview. Pure: it reads and writes nothing but its argument, and the same request gives the same plan in a worker and in
 * Node. Bad data never throw: what cannot be taken is in the report with its reason, the rest is planned.
 */
export function planImport(request: ImportRequest): ImportPlan {
  const view = viewWorkspace(request.workspace);
  const source = mapSource(request);
  if ('refused' in source) return refuse(request, source.refused);
  const problem = source.problems[0];
  if (problem) return refuse(request, problem, source);
  if (view.manifest === undefined) return refuse(request, errorNote('import/noManifest', { zh: '工作区没有可读的 workspace.yaml，无法导入', en: 'The workspace has no readable workspace.yaml to import into' }), source);
  const { rows, notes } = readRows(request.layer, source.mapping, source.fields);
  const keyTitle = source.fields.find(({ name }) => name === source.key.target)?.title.zh ?? source.key.target;
  const keyed = keyRows(rows, source.key.target, keyTitle);
  const plan = planTarget(request, { view, source, rows: keyed.keyed });
  if ('refused' in plan) return refuse(request, plan.refused, source);
  const report: ImportReport = {
    target: targetName(request),
    key: source.key,
    mapping: source.mapping,
    unmapped: source.unmapped,
    added: plan.added,
    changed: plan.changed,
    unchanged: plan.unchanged,
    unmatchedSource: [...keyed.aside, ...plan.unmatchedSource].toSorted((a, b) => a.record - b.record),
    unmatchedWorkspace: plan.unmatchedWorkspace,
    areas: plan.areas,
    notes: [...notes, ...keyed.notes, ...plan.notes],
  };
  return { files: plan.files.toSorted((a, b) => compareText(a.uri, b.uri)), report, preview: plan.preview };
}

interface PlanContext {
  readonly view: WorkspaceView;
  readonly source: SourceMapping;
  readonly rows: ReturnType<typeof keyRows>['keyed'];
}

function planTarget(request: ImportRequest, { view, source, rows }: PlanContext): TargetPlan | { readonly refused: GeoNote } {
  const binary = binaryLayer(request, view);
  if (binary) return { refused: binary };
  switch (request.target.kind) {
    case 'layer':
      return planLayer(rows, { request, view, name: request.target.name });
    case 'units':
      return planUnits(rows, { request, view });
    case 'parcels': {
      const layer = view.layer('parcels');
      if (layer === undefined) return { refused: noLayer('parcels') };
      const part = createLayerPart(layer);
      return withLayer(planRecords(rows, { view, target: parcelList({ request, view, key: source.key.target }), layer: part }), part.finish());
    }
    case 'legacy':
      return { ...planRecords(rows, { view, target: legacyList({ request, view, key: source.key.target }), layer: undefined }), preview: [] };
  }
}

/** Edits are edits of text. A layer in a binary file is never written over with text under its name. */
function binaryLayer({ target }: ImportRequest, view: WorkspaceView): GeoNote | undefined {
  const name = target.kind === 'layer' ? target.name : target.kind;
  const uri = target.kind === 'legacy' ? undefined : view.layer(name)?.uri;
  if (uri === undefined || /\.geojson$/i.test(uri)) return undefined;
  return errorNote(
    'import/layerNotText',
    {
      zh: `图层 ${name} 的文件 ${uri} 不是 GeoJSON，不能逐要素修改，没有改动它。可用 plansmith convert 另行生成并替换，或把该图层改登记为 GeoJSON 文件`,
      en: `The file ${uri} of layer ${name} is not GeoJSON, cannot be changed feature by feature and was left alone. Make a new one with plansmith convert, or register the layer as a GeoJSON file`,
    },
    { layer: name, uri },
  );
}

function targetName({ target }: ImportRequest): string {
  return target.kind === 'layer' ? `layer:${target.name}` : target.kind;
}

function refuse(request: ImportRequest, refused: GeoNote, source?: SourceMapping): ImportPlan {
  const report: ImportReport = {
    target: targetName(request),
    key: source?.key ?? { source: request.key ?? null, target: 'id' },
    mapping: source?.mapping ?? [],
    unmapped: source?.unmapped ?? [],
    added: [],
    changed: [],
    unchanged: [],
    unmatchedSource: [],
    unmatchedWorkspace: [],
    areas: [],
    notes: source && source.problems.length > 0 ? source.problems : [refused],
  };
  return { files: [], report, preview: [], refused };
}
