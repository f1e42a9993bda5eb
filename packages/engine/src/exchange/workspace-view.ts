import { valueAt } from '@plansmith/base';
import { parseDocument, type ParsedDocument } from '@plansmith/document';
import { readGeoJson, type GeoDocument, type GeoLayer } from '@plansmith/geo';
import type { ImportTarget, ImportWorkspace } from './types.ts';

/** A YAML document of the workspace, read. */
export interface ViewDocument {
  readonly uri: string;
  readonly parsed: ParsedDocument;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A registered layer with its text. `document` is undefined where the file is missing. */
export interface ViewLayer {
  readonly name: string;
  readonly uri: string;
  readonly text: string | undefined;
  readonly document: GeoDocument | undefined;
}

/** A workspace as an import looks at it. */
export interface WorkspaceView {
  /** Documents of a kind that are not superseded, in the order given. */
  documents(kind: string): readonly ViewDocument[];
  readonly manifest: ViewDocument | undefined;
  layer(name: string): ViewLayer | undefined;
  has(uri: string): boolean;
}

const views = new WeakMap<ImportWorkspace, WorkspaceView>();

/** The same workspace object gives the same view, so that its texts are read once. */
export function viewWorkspace(workspace: ImportWorkspace): WorkspaceView {
  const known = views.get(workspace) ?? readWorkspace(workspace);
  views.set(workspace, known);
  return known;
}

function readWorkspace(workspace: ImportWorkspace): WorkspaceView {
  const texts = new Map(workspace.files.map(({ uri, text }) => [uri, text]));
  const documents: ViewDocument[] = [];
  for (const { uri, text } of workspace.files) {
    if (!/\.ya?ml$/i.test(uri)) continue;
    const parsed = parseDocument(text, { keepTree: true });
    if (isRecord(parsed.value)) documents.push({ uri, parsed, value: parsed.value });
  }
  const manifest = documents.find(({ value }) => value['kind'] === 'workspace');
  const layers = new Map<string, ViewLayer>();
  return {
    documents: (kind) => documents.filter(({ value }) => value['kind'] === kind && value['status'] !== 'superseded'),
    manifest,
    layer(name) {
      const known = layers.get(name);
      if (known) return known;
      const registered = valueAt(manifest?.value, ['layers']);
      const row = Array.isArray(registered) ? registered.find((item) => isRecord(item) && item['name'] === name) : undefined;
      if (!isRecord(row) || typeof row['file'] !== 'string') return undefined;
      const text = texts.get(row['file']);
      const layer: ViewLayer = { name, uri: row['file'], text, document: text === undefined ? undefined : readGeoJson(text) };
      layers.set(name, layer);
      return layer;
    },
    has: (uri) => texts.has(uri),
  };
}

/** The layer that the things of an import stand in already, to compare their places with. */
export function referenceLayer(workspace: ImportWorkspace, target: ImportTarget): GeoLayer | undefined {
  const name = target.kind === 'layer' ? target.name : target.kind === 'legacy' ? 'parcels' : target.kind;
  return viewWorkspace(workspace).layer(name)?.document?.layer;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
