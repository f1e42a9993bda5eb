// Written by `npm run generate` from plugins/plan-schedule/plugin.yaml. Do not edit.
import type { PluginManifest } from '@plansmith/plugin';

/** What this plugin brings: plugins/plan-schedule/plugin.yaml. */
export const manifest: PluginManifest = {
  "id": "plan-schedule",
  "title": {
    "zh": "时序与投资",
    "en": "Schedule and investment"
  },
  "description": {
    "zh": "核对试点阶段、规划期分年任务、年度实施计划和重点项目的时序与投资。",
    "en": "Checks the phases of the pilot, the yearly values of the plan, annual plans, and the steps and money of projects."
  },
  "version": "0.1.0",
  "engine": "^0.1.0",
  "contributes": {
    "rules": [
      {
        "id": "schedule/annual-sum"
      },
      {
        "id": "schedule/pilot-window"
      },
      {
        "id": "schedule/first-batch"
      },
      {
        "id": "schedule/annual-plan-match"
      },
      {
        "id": "schedule/annual-no-duplicate"
      },
      {
        "id": "schedule/overdue"
      },
      {
        "id": "schedule/phase-base"
      },
      {
        "id": "schedule/phase-midterm"
      },
      {
        "id": "schedule/phase-summary"
      },
      {
        "id": "schedule/phase-implementation"
      },
      {
        "id": "schedule/phase-deepening"
      },
      {
        "id": "schedule/plan-horizon"
      },
      {
        "id": "schedule/phase-register"
      },
      {
        "id": "schedule/evaluation-record"
      },
      {
        "id": "schedule/project-sequence"
      },
      {
        "id": "finance/source-sum"
      },
      {
        "id": "finance/year-sum"
      },
      {
        "id": "finance/plan-listing"
      },
      {
        "id": "finance/loan-earmark"
      },
      {
        "id": "schedule/task-dates"
      },
      {
        "id": "schedule/annual-land"
      },
      {
        "id": "schedule/annual-progress"
      },
      {
        "id": "schedule/project-limits"
      },
      {
        "id": "schedule/project-close"
      }
    ]
  }
};
