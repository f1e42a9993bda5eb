import type { NeutralModule, Query } from '@plansmith/plugin';
import { documentKinds } from '../core/document-kinds.ts';
import { outlineChildrenQuery, outlinePlacesQuery, outlineSearchQuery } from '../core/plan-outline/index.ts';
import { approvalDates } from './approval-dates.ts';
import { approvalLock } from './approval-lock.ts';
import { codeAsString } from './code-as-string.ts';
import { codeNameMatch } from './code-name-match.ts';
import { dateFormat } from './date-format.ts';
import { departments } from './departments.ts';
import { documentDates } from './document-dates.ts';
import { idUnique } from './id-unique.ts';
import { landUseCodeValid } from './land-use-code-valid.ts';
import { orphan } from './orphan.ts';
import { pages } from './pages.gen.ts';
import { parameterConsistent } from './parameter-consistent.ts';
import { parameterMissing } from './parameter-missing.ts';
import { parameterSourced } from './parameter-sourced.ts';
import { parcelSingleActiveProject } from './parcel-single-active-project.ts';
import { parcelSingleUnit } from './parcel-single-unit.ts';
import { participation } from './participation.ts';
import { pilotArea } from './pilot-area.ts';
import { planProjectRoster } from './plan-project-roster.ts';
import { planUnitRoster } from './plan-unit-roster.ts';
import { policyInstrumentRegistered } from './policy-instrument-registered.ts';
import { projectMembers } from './project-members.ts';
import { scenarioCurrent } from './scenario-current.ts';
import { sensitiveData } from './sensitive-data.ts';
import { standardVersion } from './standard-version.ts';
import { targetExists } from './target-exists.ts';
import { taskRegister } from './task-register.ts';
import { unitHasDetailedPlan } from './unit-has-detailed-plan.ts';
import { unitPlausible } from './unit-plausible.ts';
import { valid } from './valid.ts';
import { waiver } from './waiver.ts';

/** The documents of a redevelopment plan and the checks of their form and references. */
export const plugin: NeutralModule = {
  documentKinds,
  rules: [
    valid,
    codeAsString,
    dateFormat,
    unitPlausible,
    parameterSourced,
    parameterConsistent,
    parameterMissing,
    idUnique,
    targetExists,
    parcelSingleUnit,
    planUnitRoster,
    unitHasDetailedPlan,
    landUseCodeValid,
    codeNameMatch,
    pilotArea,
    policyInstrumentRegistered,
    orphan,
    participation,
    departments,
    sensitiveData,
    approvalLock,
    approvalDates,
    taskRegister,
    waiver,
    parcelSingleActiveProject,
    projectMembers,
    planProjectRoster,
    standardVersion,
    documentDates,
    scenarioCurrent,
  ],
  pages,
  queries: [outlineChildrenQuery, outlinePlacesQuery, outlineSearchQuery] as readonly Query[],
};
