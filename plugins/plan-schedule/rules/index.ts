import type { NeutralModule } from '@plansmith/plugin';
import { annualLand } from './annual-land.ts';
import { annualNoDuplicate } from './annual-no-duplicate.ts';
import { annualPlanMatch } from './annual-plan-match.ts';
import { annualProgress } from './annual-progress.ts';
import { annualSum } from './annual-sum.ts';
import { evaluationRecord } from './evaluation-record.ts';
import { firstBatch } from './first-batch.ts';
import { loanEarmark } from './loan-earmark.ts';
import { overdue } from './overdue.ts';
import { pages } from './pages.gen.ts';
import { phaseBase } from './phase-base.ts';
import { phaseDeepening } from './phase-deepening.ts';
import { phaseImplementation } from './phase-implementation.ts';
import { phaseMidterm } from './phase-midterm.ts';
import { phaseRegister } from './phase-register.ts';
import { phaseSummary } from './phase-summary.ts';
import { pilotWindow } from './pilot-window.ts';
import { planHorizon } from './plan-horizon.ts';
import { planListing } from './plan-listing.ts';
import { projectClose } from './project-close.ts';
import { projectLimits } from './project-limits.ts';
import { projectSequence } from './project-sequence.ts';
import { sourceSum } from './source-sum.ts';
import { taskDates } from './task-dates.ts';
import { yearSum } from './year-sum.ts';

/** Time: phases of the pilot, years of the plan, annual plans, and the steps of projects. */
export const plugin: NeutralModule = {
  rules: [
    annualSum,
    pilotWindow,
    firstBatch,
    annualPlanMatch,
    annualNoDuplicate,
    overdue,
    phaseBase,
    phaseMidterm,
    phaseSummary,
    phaseImplementation,
    phaseDeepening,
    planHorizon,
    phaseRegister,
    evaluationRecord,
    projectSequence,
    sourceSum,
    yearSum,
    planListing,
    loanEarmark,
    taskDates,
    annualLand,
    annualProgress,
    projectLimits,
    projectClose,
  ],
  pages,
};
