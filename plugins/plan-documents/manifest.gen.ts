// Written by `npm run generate` from plugins/plan-documents/plugin.yaml. Do not edit.
import type { PluginManifest } from '@plansmith/plugin';

/** What this plugin brings: plugins/plan-documents/plugin.yaml. */
export const manifest: PluginManifest = {
  "id": "plan-documents",
  "title": {
    "zh": "规划文档",
    "en": "Plan documents"
  },
  "description": {
    "zh": "低效用地再开发的各类规划文档及其格式检查。",
    "en": "The documents of a redevelopment plan and the checks of their form."
  },
  "version": "0.1.0",
  "engine": "^0.1.0",
  "contributes": {
    "documentKinds": [
      {
        "kind": "workspace"
      },
      {
        "kind": "policyPack"
      },
      {
        "kind": "parcelInventory"
      },
      {
        "kind": "specialPlan"
      },
      {
        "kind": "redevelopmentUnit"
      },
      {
        "kind": "unitDetailedPlan"
      },
      {
        "kind": "annualPlan"
      },
      {
        "kind": "transferLedger"
      }
    ]
  }
};
