import type { GeoNote } from '@plansmith/geo';
import { openVector, type FormatFailure, type OpenedVector, type VectorLayer } from '@plansmith/geo/formats';
import { systemOf } from '../exchange/chosen-system.ts';
import { fieldsOf } from '../exchange/map-source.ts';
import { errorNote } from '../exchange/notes.ts';
import { planImport } from '../exchange/plan-import.ts';
import { readImportLayer } from '../exchange/read-import-layer.ts';
import type { ImportLayer, ImportRequest, ImportTarget, ImportWorkspace } from '../exchange/types.ts';
import { isRecord, referenceLayer, viewWorkspace } from '../exchange/workspace-view.ts';
import { readableNames, sourceOf } from './given-files.ts';
import { textChangesOf } from '../text-changes.ts';
import { outlineLayer } from './layer-outline.ts';
import { fingerprintOf, summarizePlan } from './summarize-plan.ts';
import type { GivenFile, ImportEdits, ImportLayerOutline, ImportPreview, ImportProblem, ImportSettings } from './types.ts';

/** Told now and then of the share that is read, from 0 to 1. What it gives is awaited: a shell can have its say meanwhile, a cancellation for one. */
export type ImportProgress = (share: number) => unknown;

/** One import of files that a person gave. Each step is done once and kept until a setting that it depends on changes. */
export interface ImportDesk {
  /** Goes as far as the settings lead. Undefined where a later call or `close` overtook this one. */
  preview(settings: ImportSettings, onProgress?: ImportProgress): Promise<ImportPreview | undefined>;
  /** Edits that carry out the last preview's settings in the texts as they stand now; undefined where that preview had no plan. */
  edits(): ImportEdits | undefined;
  /** Stops what is under way and lets go of the files. */
  close(): void;
}

interface ReadLayer {
  readonly layer: ImportLayer;
  readonly notes: readonly GeoNote[];
}

/** `workspace` gives the texts as they stand when it is called. */
export function createImportDesk(files: readonly GivenFile[], workspace: () => ImportWorkspace): ImportDesk {
  const names = readableNames(files);
  const opened = keptStep<Awaited<ReturnType<typeof openVector>>>();
  const outlined = keptStep<ImportLayerOutline>();
  const read = keptStep<ReadLayer>();
  const steps = [opened, outlined, read];
  let current: { aborted: boolean; readonly onProgress: ImportProgress } | undefined;
  let planned: { readonly request: Omit<ImportRequest, 'workspace'> } | undefined;
  let share = 0;

  /** What is read for one call may be finished for the next one: whoever asks now is told. */
  const told = (next: number): void => {
    if (Math.abs(next - share) < 0.01) return;
    share = next;
    void current?.onProgress(share);
  };
  /** Lets the shell have its say. */
  const turn = async (signal: StepSignal): Promise<void> => {
    await current?.onProgress(share);
    signal.throwIfAborted();
  };

  async function advance(settings: ImportSettings): Promise<ImportPreview> {
    const texts = workspace();
    const places = placesOf(texts);
    const file = settings.file ?? names[0];
    const base = { files: names, file: file ?? files[0]?.name ?? '', layers: [], notes: [], ...places };
    if (file === undefined || !names.includes(file)) return { ...base, problem: { about: 'file', note: nothingReadable(files) } };

    const reading = { ...(settings.encoding !== undefined && { encoding: settings.encoding }), ...(settings.columns && { columns: settings.columns }) };
    const openKey = JSON.stringify([file, reading]);
    const vector = await opened(openKey, (signal) => openVector(sourceOf(files, file), { ...reading, onProgress: told, signal }));
    if (!vector.ok) return { ...base, problem: problemOf(vector.error) };
    const described = { ...base, format: { id: vector.value.format, title: vector.value.title }, layers: vector.value.layers.map(({ name, featureCount }) => ({ name, featureCount })), notes: vector.value.notes };
    const layer = chooseLayer(vector.value, settings.layer);
    if (!layer) return { ...described, problem: { about: 'layer', note: noLayer(file, vector.value.layers) } };

    const layerKey = `${openKey} ${JSON.stringify(layer.name)}`;
    const outline = await outlined(layerKey, () => outlineLayer(layer));
    const system = systemOf(layer.crs, settings.epsg);
    const found = { ...described, layer: outline };
    if (!system.ok) return { ...found, notes: [...described.notes, ...layer.notes()], problem: { about: 'crs', note: system.error } };

    const { crs } = system.value;
    const target = settings.target ?? targetFor(layer.name, places.workspaceLayers);
    const readKey = `${layerKey} ${crs.epsg} ${JSON.stringify(target)}`;
    const whole = await read(readKey, (signal) => readImportLayer(patient(layer, () => turn(signal)), { crs, reference: referenceLayer(texts, target) }));

    const { key, into, mapping } = settings;
    const request = { target, layer: whole.layer, sourceName: file, ...(key !== undefined && { key }), ...(into !== undefined && { into }), ...(mapping && { mapping }) };
    planned = { request };
    const plan = planImport({ ...request, workspace: texts });
    const targetFields = fieldsOf({ ...request, workspace: texts }).map(({ name, title }) => ({ name, title }));
    return {
      ...found,
      epsg: crs.epsg,
      notes: [...described.notes, ...system.value.notes, ...whole.notes],
      ...(plan.refused && { problem: { about: 'plan', note: plan.refused } satisfies ImportProblem }),
      plan: summarizePlan(plan, { layer: whole.layer, target, targetFields, textOf: textsByUri(texts) }),
    };
  }

  return {
    async preview(settings, onProgress = () => undefined) {
      if (current) current.aborted = true;
      const call = (current = { aborted: false, onProgress });
      planned = undefined;
      try {
        const preview = await advance(settings);
        return call.aborted ? undefined : preview;
      } catch (error) {
        if (call.aborted) return undefined;
        if (!isOfTheWorld(error)) throw error;
        return { files: names, file: settings.file ?? names[0] ?? '', layers: [], notes: [], ...placesOf(workspace()), problem: { about: 'file', note: unreadable(error) } };
      }
    },
    edits() {
      if (!planned) return undefined;
      const texts = workspace();
      const textOf = textsByUri(texts);
      const plan = planImport({ ...planned.request, workspace: texts });
      return { fingerprint: fingerprintOf(plan, textOf), ...textChangesOf(plan.files, (uri) => textOf(uri)!) };
    },
    close() {
      if (current) current.aborted = true;
      current = planned = undefined;
      for (const step of steps) step.forget();
    },
  };
}

/** A layer that lets others run between its batches. */
function patient(layer: VectorLayer, turn: () => Promise<void>): VectorLayer {
  const { name, crs, fields, featureCount } = layer;
  return {
    name,
    crs,
    fields,
    featureCount,
    notes: () => layer.notes(),
    async *batches() {
      for await (const batch of layer.batches()) {
        yield batch;
        await turn();
      }
    },
  };
}

interface StepSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

interface KeptStep<T> {
  (key: string, make: (signal: StepSignal) => Promise<T>): Promise<T>;
  forget(): void;
}

/** A step whose last result, or what is under way to it, is kept by its key. Another key stops what is under way; a step that failed is done again. */
function keptStep<T>(): KeptStep<T> {
  let kept: { readonly key: string; readonly promise: Promise<T>; stop(): void } | undefined;
  const forget = (): void => {
    kept?.stop();
    kept = undefined;
  };
  const step = (key: string, make: (signal: StepSignal) => Promise<T>): Promise<T> => {
    if (kept?.key === key) return kept.promise;
    forget();
    let aborted = false;
    const signal: StepSignal = {
      get aborted() {
        return aborted;
      },
      throwIfAborted() {
        if (aborted) throw new Error('the import was overtaken');
      },
    };
    const entry = { key, promise: make(signal), stop: () => void (aborted = true) };
    kept = entry;
    entry.promise.catch(() => {
      if (kept === entry) kept = undefined;
    });
    return entry.promise;
  };
  return Object.assign(step, { forget });
}

function chooseLayer({ layers }: OpenedVector, name: string | undefined): VectorLayer | undefined {
  return name === undefined ? layers[0] : layers.find((layer) => layer.name === name);
}

/** What the layer's name says it is; else parcels, as most files are. */
function targetFor(layer: string, registered: ImportPreview['workspaceLayers']): ImportTarget {
  if (layer === 'units') return { kind: 'units' };
  if (layer !== 'parcels' && registered.some(({ name }) => name === layer)) return { kind: 'layer', name: layer };
  return { kind: 'parcels' };
}

function placesOf(workspace: ImportWorkspace): Pick<ImportPreview, 'workspaceLayers' | 'inventories' | 'workspaceSystems'> {
  const view = viewWorkspace(workspace);
  return {
    workspaceLayers: listOf(view.manifest?.value['layers']).flatMap((row) => (isRecord(row) && typeof row['name'] === 'string' ? [{ name: row['name'], title: text(row['title']) }] : [])),
    workspaceSystems: listOf(view.manifest?.value['crs']).flatMap((row) => (isRecord(row) && typeof row['epsg'] === 'number' ? [row['epsg']] : [])),
    inventories: view.documents('parcelInventory').map(({ uri, value }) => ({ id: text(value['id']) || uri, title: text(value['title']) })),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsByUri({ files }: ImportWorkspace): (uri: string) => string | undefined {
  const texts = new Map(files.map((file) => [file.uri, file.text]));
  return (uri) => texts.get(uri);
}

function problemOf({ code, note, candidates }: FormatFailure): ImportProblem {
  const about = code === 'encodingAmbiguous' ? 'encoding' : code === 'columnsUnknown' ? 'columns' : 'file';
  return { about, note, ...(candidates && { candidates }) };
}

function nothingReadable(files: readonly GivenFile[]): GeoNote {
  const names = files.map(({ name }) => name).join('、') || '—';
  return errorNote('import/nothingReadable', { zh: `这些文件里没有能单独读取的：${names}。Shapefile 请把 .shp、.dbf、.shx、.prj 一起拖入，或打成 .zip`, en: `None of these can be read by itself: ${names}. Give the .shp, .dbf, .shx and .prj of a shapefile together, or as a .zip` }, { count: files.length });
}

function noLayer(file: string, layers: readonly VectorLayer[]): GeoNote {
  const names = layers.map(({ name }) => name);
  return names.length === 0
    ? errorNote('import/noPolygons', { zh: `${file} 里没有面图层`, en: `${file} has no layer of polygons` }, { file })
    : errorNote('import/noSuchLayer', { zh: `${file} 没有这个图层，有：${names.join('、')}`, en: `${file} has no such layer but: ${names.join(', ')}` }, { file });
}

/** Whether the browser refused to give the bytes: the file was moved, changed or locked since it was chosen. */
function isOfTheWorld(error: unknown): boolean {
  const name = isRecord(error) || error instanceof Error ? (error as { readonly name?: unknown }).name : undefined;
  return name === 'NotReadableError' || name === 'NotFoundError' || name === 'SecurityError';
}

function unreadable(error: unknown): GeoNote {
  return errorNote('import/unreadable', { zh: '文件读不出：选定之后它被改动、移走或被其他程序占用。请关闭占用它的程序，再选一次', en: 'The file cannot be read: it was changed, moved or locked since it was chosen. Close the program that holds it and choose it again' }, { reason: String(error) });
}
