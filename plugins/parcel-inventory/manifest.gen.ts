// Written by `npm run generate` from plugins/parcel-inventory/plugin.yaml. Do not edit.
import type { PluginManifest } from '@plansmith/plugin';

/** What this plugin brings: plugins/parcel-inventory/plugin.yaml. */
export const manifest: PluginManifest = {
  "id": "parcel-inventory",
  "title": {
    "zh": "低效用地底数",
    "en": "Inventory of low-efficiency land"
  },
  "description": {
    "zh": "核对底数台账的每个地块：类型、权属、上图入库、复核和日期，以及历史遗留用地清单的封闭、分类、证据和销号。",
    "en": "Checks each parcel of the inventory (type, ownership, database, review, dates) and the closed register of legacy land."
  },
  "version": "0.1.0",
  "engine": "^0.1.0",
  "contributes": {
    "rules": [
      {
        "id": "inventory/type-matches-use"
      },
      {
        "id": "inventory/ownership-clear"
      },
      {
        "id": "inventory/mu-ha"
      },
      {
        "id": "inventory/evidence-value"
      },
      {
        "id": "inventory/record-dates"
      },
      {
        "id": "inventory/change-log"
      },
      {
        "id": "inventory/on-map-complete"
      },
      {
        "id": "inventory/onemap-export-ready"
      },
      {
        "id": "inventory/legacy-closed-list"
      },
      {
        "id": "inventory/legacy-survey-evidence"
      },
      {
        "id": "inventory/legacy-class-disposal"
      },
      {
        "id": "inventory/legacy-nonincreasing"
      }
    ]
  }
};
