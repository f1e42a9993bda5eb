import { balanceScopesQuery } from '../core/balance/scopes.ts';
import { balanceTask } from '../core/balance/balance-task.ts';
import type { NeutralModule } from '@plansmith/plugin';
import { arithmeticQuery } from '../core/arithmetic.ts';
import { balanceTableQuery } from '../core/balance-table.ts';
import { transferFlowsQuery } from '../core/transfer-flows.ts';
import { phasedTermsQuery, phasedTotalsQuery } from '../core/phased-totals.ts';
import { goalYearsQuery } from '../core/year-totals.ts';
import { scenarioTextQuery, scenarioUpdateQuery } from '../core/what-if/scenario-documents.ts';
import { scenariosQuery } from '../core/what-if/scenarios.ts';
import { whatIfQuery } from '../core/what-if/what-if-query.ts';
import { whatIfTask } from '../core/what-if/what-if-task.ts';
import { bonusBenefit } from './bonus-benefit.ts';
import { bonusCap } from './bonus-cap.ts';
import { concentratedGreen } from './concentrated-green.ts';
import { density } from './density.ts';
import { facilityNeed } from './facility-need.ts';
import { facilityOnParcel } from './facility-on-parcel.ts';
import { far } from './far.ts';
import { farComposition } from './far-composition.ts';
import { farDensityFloors } from './far-density-floors.ts';
import { geometrySum } from './geometry-sum.ts';
import { goalRevision } from './goal-revision.ts';
import { green } from './green.ts';
import { industrialCoefficient } from './industrial-coefficient.ts';
import { industrialFarMin } from './industrial-far-min.ts';
import { industrialGreenMax } from './industrial-green-max.ts';
import { industrialServiceShare } from './industrial-service-share.ts';
import { landuseArea } from './landuse-area.ts';
import { landuseBalance } from './landuse-balance.ts';
import { landuseRecords } from './landuse-records.ts';
import { mandatoryContent } from './mandatory-content.ts';
import { mixedNegative } from './mixed-negative.ts';
import { mixedShares } from './mixed-shares.ts';
import { netArea } from './net-area.ts';
import { nonbuildingGfa } from './nonbuilding-gfa.ts';
import { pages } from './pages.gen.ts';
import { parcelToUnit } from './parcel-to-unit.ts';
import { planAdjustmentBasis } from './plan-adjustment-basis.ts';
import { planBreakdown } from './plan-breakdown.ts';
import { population } from './population.ts';
import { publicNoLoss } from './public-no-loss.ts';
import { reconcilePlan } from './reconcile-plan.ts';
import { residentialTable } from './residential-table.ts';
import { transferConserved } from './transfer-conserved.ts';
import { transferGraph } from './transfer-graph.ts';
import { transferOrder } from './transfer-order.ts';
import { transferReceiver } from './transfer-receiver.ts';
import { transferSender } from './transfer-sender.ts';
import { transferUse } from './transfer-use.ts';
import { undergroundLayers } from './underground-layers.ts';
import { unitBreakdown } from './unit-breakdown.ts';
import { unitControls } from './unit-controls.ts';
import { unitToPlan } from './unit-to-plan.ts';
import { upstairs } from './upstairs.ts';

/** Indicators: ratios, sums from parcel to year, transfers between units, and the table that shows them. */
export const plugin: NeutralModule = {
  rules: [
    far,
    density,
    green,
    netArea,
    parcelToUnit,
    unitToPlan,
    transferConserved,
    transferReceiver,
    transferSender,
    transferGraph,
    transferUse,
    transferOrder,
    landuseBalance,
    publicNoLoss,
    mixedShares,
    mixedNegative,
    undergroundLayers,
    planAdjustmentBasis,
    mandatoryContent,
    geometrySum,
    farDensityFloors,
    residentialTable,
    concentratedGreen,
    industrialFarMin,
    industrialCoefficient,
    industrialServiceShare,
    industrialGreenMax,
    nonbuildingGfa,
    farComposition,
    bonusCap,
    bonusBenefit,
    population,
    facilityNeed,
    upstairs,
    unitControls,
    facilityOnParcel,
    landuseArea,
    landuseRecords,
    unitBreakdown,
    reconcilePlan,
    planBreakdown,
    goalRevision,
  ],
  queries: [balanceTableQuery, arithmeticQuery, goalYearsQuery, phasedTotalsQuery, phasedTermsQuery, transferFlowsQuery, whatIfQuery, scenariosQuery, scenarioTextQuery, scenarioUpdateQuery, balanceScopesQuery],
  tasks: [balanceTask, whatIfTask],
  pages,
};
