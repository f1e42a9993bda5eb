// Written by `npm run generate` from plugins/indicator-balance/plugin.yaml. Do not edit.
import type { PluginManifest } from '@plansmith/plugin';

/** What this plugin brings: plugins/indicator-balance/plugin.yaml. */
export const manifest: PluginManifest = {
  "id": "indicator-balance",
  "title": {
    "zh": "指标平衡",
    "en": "Indicator balance"
  },
  "description": {
    "zh": "核对容积率、密度、绿地率和各级汇总，统筹跨单元转移，列出单元指标平衡表。",
    "en": "Checks FAR, density, green ratio, sums at every level and transfers between units, and shows the table of units by indicators."
  },
  "version": "0.1.0",
  "engine": "^0.1.0",
  "contributes": {
    "rules": [
      {
        "id": "indicator/far"
      },
      {
        "id": "indicator/density"
      },
      {
        "id": "indicator/green"
      },
      {
        "id": "indicator/net-area"
      },
      {
        "id": "indicator/parcel-to-unit"
      },
      {
        "id": "indicator/unit-to-plan"
      },
      {
        "id": "indicator/transfer-conserved"
      },
      {
        "id": "indicator/transfer-receiver"
      },
      {
        "id": "indicator/transfer-sender"
      },
      {
        "id": "indicator/transfer-graph"
      },
      {
        "id": "indicator/transfer-use"
      },
      {
        "id": "indicator/transfer-order"
      },
      {
        "id": "indicator/landuse-balance"
      },
      {
        "id": "indicator/public-no-loss"
      },
      {
        "id": "indicator/mixed-shares"
      },
      {
        "id": "indicator/mixed-negative"
      },
      {
        "id": "indicator/underground-layers"
      },
      {
        "id": "indicator/plan-adjustment-basis"
      },
      {
        "id": "indicator/mandatory-content"
      },
      {
        "id": "indicator/geometry-sum"
      },
      {
        "id": "indicator/far-density-floors"
      },
      {
        "id": "indicator/residential-table"
      },
      {
        "id": "indicator/concentrated-green"
      },
      {
        "id": "indicator/industrial-far-min"
      },
      {
        "id": "indicator/industrial-coefficient"
      },
      {
        "id": "indicator/industrial-service-share"
      },
      {
        "id": "indicator/industrial-green-max"
      },
      {
        "id": "indicator/nonbuilding-gfa"
      },
      {
        "id": "indicator/far-composition"
      },
      {
        "id": "indicator/bonus-cap"
      },
      {
        "id": "indicator/bonus-benefit"
      },
      {
        "id": "indicator/population"
      },
      {
        "id": "indicator/facility-need"
      },
      {
        "id": "indicator/upstairs"
      },
      {
        "id": "indicator/unit-controls"
      },
      {
        "id": "indicator/facility-on-parcel"
      },
      {
        "id": "indicator/landuse-area"
      },
      {
        "id": "indicator/landuse-records"
      },
      {
        "id": "indicator/unit-breakdown"
      },
      {
        "id": "inventory/reconcile-plan"
      },
      {
        "id": "indicator/plan-breakdown"
      },
      {
        "id": "indicator/goal-revision"
      }
    ],
    "queries": [
      {
        "id": "indicator-balance/table"
      },
      {
        "id": "indicator-balance/arithmetic"
      },
      {
        "id": "indicator-balance/flows"
      },
      {
        "id": "indicator-balance/years"
      },
      {
        "id": "indicator-balance/phased-totals"
      },
      {
        "id": "indicator-balance/phased-terms"
      },
      {
        "id": "indicator-balance/what-if"
      },
      {
        "id": "indicator-balance/scenarios"
      },
      {
        "id": "indicator-balance/scenario-text"
      },
      {
        "id": "indicator-balance/scenario-update"
      },
      {
        "id": "indicator-balance/scopes"
      }
    ],
    "tasks": [
      {
        "id": "indicator-balance/balance"
      },
      {
        "id": "indicator-balance/what-if-findings"
      }
    ],
    "views": [
      {
        "id": "indicatorBalance.table",
        "title": {
          "zh": "指标平衡表",
          "en": "Indicator balance"
        },
        "location": "panel",
        "icon": "table"
      }
    ],
    "commands": [
      {
        "id": "indicatorBalance.balance",
        "title": {
          "zh": "平衡…",
          "en": "Balance…"
        },
        "icon": "law"
      },
      {
        "id": "indicatorBalance.balanceFinding",
        "title": {
          "zh": "平衡这项指标…",
          "en": "Balance this indicator…"
        },
        "findingsOf": "indicator"
      }
    ],
    "menus": [
      {
        "menu": "editor/lens",
        "command": "indicatorBalance.balanceFinding",
        "when": "lensFindingsOf.indicator",
        "group": "3"
      }
    ]
  }
};
