import { manifest as boundaryFarmland } from '@plansmith/plugin-boundary-farmland/manifest';
import { plugin as boundaryFarmlandRules } from '@plansmith/plugin-boundary-farmland/rules';
import { manifest as indicatorBalance } from '@plansmith/plugin-indicator-balance/manifest';
import { plugin as indicatorBalanceRules } from '@plansmith/plugin-indicator-balance/rules';
import { manifest as map } from '@plansmith/plugin-map/manifest';
import { plugin as mapRules } from '@plansmith/plugin-map/rules';
import { manifest as planDocuments } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as planDocumentsRules } from '@plansmith/plugin-plan-documents/rules';
import { manifest as parcelInventory } from '@plansmith/plugin-parcel-inventory/manifest';
import { plugin as parcelInventoryRules } from '@plansmith/plugin-parcel-inventory/rules';
import { manifest as planSchedule } from '@plansmith/plugin-plan-schedule/manifest';
import { plugin as planScheduleRules } from '@plansmith/plugin-plan-schedule/rules';
import { createEngine } from '@plansmith/engine';
import { expose } from 'comlink';
import { createThreadSolver } from './plugins/solver-thread.ts';

/** Set by the build from the root package.json. */
declare const PLANSMITH_VERSION: string;

expose(
  createEngine({
    version: PLANSMITH_VERSION,
    createSolver: createThreadSolver,
    plugins: [
      { manifest: planDocuments, module: planDocumentsRules },
      { manifest: map, module: mapRules },
      { manifest: boundaryFarmland, module: boundaryFarmlandRules },
      { manifest: indicatorBalance, module: indicatorBalanceRules },
      { manifest: planSchedule, module: planScheduleRules },
      { manifest: parcelInventory, module: parcelInventoryRules },
    ],
  }),
);
