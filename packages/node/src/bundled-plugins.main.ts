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

export const bundledPlugins: readonly PluginSource[] = [
  { manifest: planDocumentsManifest, module: planDocuments },
  { manifest: mapManifest, module: map },
  { manifest: boundaryFarmlandManifest, module: boundaryFarmland },
  { manifest: indicatorBalanceManifest, module: indicatorBalance },
  { manifest: planScheduleManifest, module: planSchedule },
  { manifest: parcelInventoryManifest, module: parcelInventory },
];
