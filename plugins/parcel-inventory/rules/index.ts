import type { NeutralModule } from '@plansmith/plugin';
import { changeLog } from './change-log.ts';
import { evidenceValue } from './evidence-value.ts';
import { legacyClassDisposal } from './legacy-class-disposal.ts';
import { legacyClosedList } from './legacy-closed-list.ts';
import { legacyNonincreasing } from './legacy-nonincreasing.ts';
import { legacySurveyEvidence } from './legacy-survey-evidence.ts';
import { muHa } from './mu-ha.ts';
import { onMapComplete } from './on-map-complete.ts';
import { onemapExportReady } from './onemap-export-ready.ts';
import { ownershipClear } from './ownership-clear.ts';
import { pages } from './pages.gen.ts';
import { recordDates } from './record-dates.ts';
import { typeMatchesUse } from './type-matches-use.ts';

/** Checks of the parcels of an inventory, and of the closed register of legacy land. */
export const plugin: NeutralModule = {
  rules: [
    typeMatchesUse,
    ownershipClear,
    muHa,
    evidenceValue,
    recordDates,
    changeLog,
    onMapComplete,
    onemapExportReady,
    legacyClosedList,
    legacySurveyEvidence,
    legacyClassDisposal,
    legacyNonincreasing,
  ],
  pages,
};
