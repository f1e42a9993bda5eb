import { proxy } from 'comlink';
import { showGuest } from '../parts/panel-guest.ts';
import { offerDownload } from '../ui/offer-download.ts';
import type { Workbench } from '../workbench.ts';
import { createExport } from './export.presenter.ts';
import { mountExport } from './export.view.ts';
import { exportText } from './texts.ts';

const viewId = 'export';

let openExports = 0;
let current: { close(): void } | undefined;

/** What an export is asked for on: a layer by its name or by its file; the first one where nothing is told. */
export interface ExportHint {
  readonly layer?: string;
  readonly uri?: string;
}

/** Opens the export panel, in place of an export that is open. The engine's worker writes the layer; nothing is saved before the user says so. */
export async function openExport(workbench: Workbench, { layer, uri }: ExportHint): Promise<void> {
  const { engine, nls, notifications } = workbench;
  const layers = await engine.ask((remote) => remote.exportableLayers());
  const first = layer !== undefined ? layers.find(({ name }) => name === layer) : uri !== undefined ? layers.find((item) => item.uri === uri) : layers[0];
  if (!first) {
    notifications.notify({ severity: 'warning', message: layers.length === 0 ? exportText('noLayers') : exportText('notALayer', { name: layer ?? uri ?? '' }) });
    return;
  }
  const systems = await workspaceSystems(workbench);
  current?.close();
  const id = `export-${++openExports}`;
  const presenter = createExport(
    {
      checkNumber: engine.settledCheck,
      preview: (settings, onProgress) => engine.ask((remote) => remote.previewExport(id, settings, proxy(onProgress))),
      file: (base) => engine.ask((remote) => remote.exportedFile(id, base)),
      offer: ({ name, chunks }) => offerDownload({ name, type: 'application/octet-stream', content: [...chunks] as BlobPart[] }),
      schedule: (action, milliseconds) => void setTimeout(action, milliseconds),
    },
    layers,
    first.name,
  );
  const close = (): void => {
    if (current !== own) return;
    current = undefined;
    presenter.dispose();
    guest.dispose();
    void engine.ask((remote) => remote.closeExport(id));
  };
  const save = async (): Promise<void> => {
    const name = await presenter.save();
    if (name === undefined) return;
    close();
    notifications.notify({ severity: 'info', message: exportText('saved', { name }) });
  };
  const guest = showGuest(workbench, {
    id: viewId,
    title: exportText('title'),
    icon: 'desktop-download',
    mount: (container) => mountExport(container, { presenter, nls, systems, save: () => void save(), cancel: close }),
  });
  const own = { close };
  current = own;
}

/** Codes that the workspace file lists; none where it cannot be read. */
async function workspaceSystems({ engine }: Workbench): Promise<readonly number[]> {
  const face = await engine.ask((remote) => remote.documentFace('workspace.yaml'));
  const systems = (face?.value as { readonly crs?: unknown } | undefined)?.crs;
  return Array.isArray(systems) ? systems.flatMap((row: { readonly epsg?: unknown } | null) => (typeof row?.epsg === 'number' ? [row.epsg] : [])) : [];
}
