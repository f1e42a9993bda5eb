import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createEngine, type Engine } from '@plansmith/engine';
import type { PluginSource } from '@plansmith/plugin';
import { manifest as boundaryFarmlandManifest } from '@plansmith/plugin-boundary-farmland/manifest';
import { plugin as boundaryFarmland } from '@plansmith/plugin-boundary-farmland/rules';
import { manifest as indicatorBalanceManifest } from '@plansmith/plugin-indicator-balance/manifest';
import { plugin as indicatorBalance } from '@plansmith/plugin-indicator-balance/rules';
import { manifest as mapManifest } from '@plansmith/plugin-map/manifest';
import { plugin as map } from '@plansmith/plugin-map/rules';
import { manifest as parcelInventoryManifest } from '@plansmith/plugin-parcel-inventory/manifest';
import { plugin as parcelInventory } from '@plansmith/plugin-parcel-inventory/rules';
import { manifest as planDocumentsManifest } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as planDocuments } from '@plansmith/plugin-plan-documents/rules';
import { manifest as planScheduleManifest } from '@plansmith/plugin-plan-schedule/manifest';
import { plugin as planSchedule } from '@plansmith/plugin-plan-schedule/rules';

/** The plugins that both shells bundle. */
export const bundledPlugins: readonly PluginSource[] = [
  { manifest: planDocumentsManifest, module: planDocuments },
  { manifest: mapManifest, module: map },
  { manifest: boundaryFarmlandManifest, module: boundaryFarmland },
  { manifest: indicatorBalanceManifest, module: indicatorBalance },
  { manifest: planScheduleManifest, module: planSchedule },
  { manifest: parcelInventoryManifest, module: parcelInventory },
];

/** Texts of a folder's files by uri. */
export function readWorkspace(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted()
      .map((uri) => [uri, readFileSync(join(folder, uri), 'utf8')]),
  );
}

/** An engine with all bundled plugins that has taken in these files. */
export function engineOver(files: ReadonlyMap<string, string>): Engine {
  const engine = createEngine({ version: '0.0.0', plugins: bundledPlugins });
  engine.update({ set: [...files].map(([uri, content]) => ({ uri, content })) });
  return engine;
}
