import type { NeutralModule } from '@plansmith/plugin';
import { agriZoneBlocks } from './agri-zone-blocks.ts';
import { areaAttribute } from './area-attribute.ts';
import { areaMethod } from './area-method.ts';
import { axisOrder } from './axis-order.ts';
import { blackSoil } from './black-soil.ts';
import { creditInParcel } from './credit-in-parcel.ts';
import { creditOnce } from './credit-once.ts';
import { creditVerified } from './credit-verified.ts';
import { crsDeclared } from './crs-declared.ts';
import { doubleBenefit } from './double-benefit.ts';
import { eastingPrefix } from './easting-prefix.ts';
import { ecoRedline } from './eco-redline.ts';
import { floodWetland } from './flood-wetland.ts';
import { followUp } from './follow-up.ts';
import { fourLines } from './four-lines.ts';
import { heritageDemolition } from './heritage-demolition.ts';
import { industrialLineRetention } from './industrial-line-retention.ts';
import { isConstructionLand } from './is-construction-land.ts';
import { landuseTiling } from './landuse-tiling.ts';
import { layerVintage } from './layer-vintage.ts';
import { ledgerDates } from './ledger-dates.ts';
import { natureCoreVacateOnly } from './nature-core-vacate-only.ts';
import { noNewParkOutside } from './no-new-park-outside.ts';
import { occupationDeclared } from './occupation-declared.ts';
import { outsideUdbInplace } from './outside-udb-inplace.ts';
import { outsideUdbNewBuilding } from './outside-udb-new-building.ts';
import { pages } from './pages.gen.ts';
import { parcelInUnit } from './parcel-in-unit.ts';
import { parcelOverlap } from './parcel-overlap.ts';
import { permanentFarmland } from './permanent-farmland.ts';
import { positionDeclared } from './position-declared.ts';
import { prePlanBuilding } from './pre-plan-building.ts';
import { quality } from './quality.ts';
import { quantity } from './quantity.ts';
import { registeredVsMeasured } from './registered-vs-measured.ts';
import { sliver } from './sliver.ts';
import { slope } from './slope.ts';
import { stableOnly } from './stable-only.ts';
import { strategyTargets } from './strategy-targets.ts';
import { supplyFirst } from './supply-first.ts';
import { surveyAgreement } from './survey-agreement.ts';
import { swapAdditionClean } from './swap-addition-clean.ts';
import { swapEqualArea } from './swap-equal-area.ts';
import { swapNetChange } from './swap-net-change.ts';
import { swapSingleUse } from './swap-single-use.ts';
import { swapSourceEligible } from './swap-source-eligible.ts';
import { swapVerifiedFirst } from './swap-verified-first.ts';
import { txtStructure } from './txt-structure.ts';
import { udbMultiple } from './udb-multiple.ts';
import { unitInScope } from './unit-in-scope.ts';
import { unitOverlap } from './unit-overlap.ts';
import { valid } from './valid.ts';
import { zoneMatch } from './zone-match.ts';

/** Checks of geometry against records, of geometry against itself, and against the lines that plans must keep off. */
export const plugin: NeutralModule = {
  rules: [
    valid,
    crsDeclared,
    zoneMatch,
    eastingPrefix,
    axisOrder,
    txtStructure,
    areaAttribute,
    areaMethod,
    parcelOverlap,
    unitOverlap,
    parcelInUnit,
    unitInScope,
    landuseTiling,
    sliver,
    registeredVsMeasured,
    isConstructionLand,
    surveyAgreement,
    positionDeclared,
    outsideUdbNewBuilding,
    outsideUdbInplace,
    prePlanBuilding,
    permanentFarmland,
    ecoRedline,
    natureCoreVacateOnly,
    swapEqualArea,
    swapSourceEligible,
    swapVerifiedFirst,
    swapSingleUse,
    swapAdditionClean,
    swapNetChange,
    udbMultiple,
    strategyTargets,
    ledgerDates,
    noNewParkOutside,
    fourLines,
    heritageDemolition,
    floodWetland,
    industrialLineRetention,
    agriZoneBlocks,
    layerVintage,
    stableOnly,
    quantity,
    quality,
    creditOnce,
    creditVerified,
    supplyFirst,
    creditInParcel,
    occupationDeclared,
    blackSoil,
    slope,
    doubleBenefit,
    followUp,
  ],
  pages,
};
