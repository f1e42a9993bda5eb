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
        "kind": "projectEntry"
      },
      {
        "kind": "transferLedger"
      },
      {
        "kind": "boundaryLedger"
      },
      {
        "kind": "farmlandLedger"
      },
      {
        "kind": "waiverList"
      },
      {
        "kind": "scenario"
      }
    ],
    "rules": [
      {
        "id": "schema/valid"
      },
      {
        "id": "schema/code-as-string"
      },
      {
        "id": "schema/date-format"
      },
      {
        "id": "schema/unit-plausible"
      },
      {
        "id": "schema/parameter-sourced"
      },
      {
        "id": "schema/parameter-consistent"
      },
      {
        "id": "schema/parameter-missing"
      },
      {
        "id": "reference/id-unique"
      },
      {
        "id": "reference/target-exists"
      },
      {
        "id": "reference/parcel-single-unit"
      },
      {
        "id": "reference/plan-unit-roster"
      },
      {
        "id": "reference/unit-has-detailed-plan"
      },
      {
        "id": "reference/land-use-code-valid"
      },
      {
        "id": "reference/code-name-match"
      },
      {
        "id": "reference/pilot-area"
      },
      {
        "id": "reference/policy-instrument-registered"
      },
      {
        "id": "reference/orphan"
      },
      {
        "id": "governance/participation"
      },
      {
        "id": "governance/departments"
      },
      {
        "id": "governance/sensitive-data"
      },
      {
        "id": "governance/approval-lock"
      },
      {
        "id": "governance/approval-dates"
      },
      {
        "id": "governance/task-register"
      },
      {
        "id": "governance/waiver"
      },
      {
        "id": "reference/parcel-single-active-project"
      },
      {
        "id": "reference/project-members"
      },
      {
        "id": "reference/plan-project-roster"
      },
      {
        "id": "reference/standard-version"
      },
      {
        "id": "schema/document-dates"
      },
      {
        "id": "governance/scenario-current"
      }
    ],
    "queries": [
      {
        "id": "plan-documents/outline-children"
      },
      {
        "id": "plan-documents/outline-places"
      },
      {
        "id": "plan-documents/outline-search"
      }
    ],
    "commands": [
      {
        "id": "planDocuments.newUnit",
        "title": {
          "zh": "新建再开发空间单元…",
          "en": "New Redevelopment Unit…"
        },
        "icon": "new-file"
      },
      {
        "id": "planDocuments.newDetailedPlan",
        "title": {
          "zh": "新建单元详细规划…",
          "en": "New Detailed Plan of a Unit…"
        },
        "icon": "new-file"
      },
      {
        "id": "planDocuments.newAnnualPlan",
        "title": {
          "zh": "新建年度实施计划…",
          "en": "New Annual Plan…"
        },
        "icon": "new-file"
      },
      {
        "id": "planDocuments.newProject",
        "title": {
          "zh": "新建重点项目…",
          "en": "New Project…"
        },
        "icon": "new-file"
      }
    ],
    "menus": [
      {
        "menu": "plans/context",
        "command": "planDocuments.newUnit",
        "when": "planNode == specialPlan || planKey == group:apart",
        "group": "2"
      },
      {
        "menu": "plans/context",
        "command": "planDocuments.newDetailedPlan",
        "when": "planNode == redevelopmentUnit",
        "group": "2"
      },
      {
        "menu": "plans/context",
        "command": "planDocuments.newAnnualPlan",
        "when": "planKey == group:annual || planNode == annualPlan",
        "group": "2"
      },
      {
        "menu": "plans/context",
        "command": "planDocuments.newProject",
        "when": "planKey == group:projects || planNode == projectEntry",
        "group": "2"
      }
    ]
  }
};
