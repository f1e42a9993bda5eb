import type { NeutralModule } from '@plansmith/plugin';
import { balanceTableQuery } from '../core/balance-table.ts';
import { density } from './density.ts';
import { far } from './far.ts';
import { green } from './green.ts';
import { landuseBalance } from './landuse-balance.ts';
import { netArea } from './net-area.ts';
import { pages } from './pages.gen.ts';
import { parcelToUnit } from './parcel-to-unit.ts';
import { publicNoLoss } from './public-no-loss.ts';
import { transferConserved } from './transfer-conserved.ts';
import { transferGraph } from './transfer-graph.ts';
import { transferOrder } from './transfer-order.ts';
import { transferReceiver } from './transfer-receiver.ts';
import { transferSender } from './transfer-sender.ts';
import { transferUse } from './transfer-use.ts';
import { unitToPlan } from './unit-to-plan.ts';

/** Indicators: ratios, sums from parcel to year, transfers between units, and the table that shows them. */
export const plugin: NeutralModule = {
  rules: [far, density, green, netArea, parcelToUnit, unitToPlan, transferConserved, transferReceiver, transferSender, transferGraph, transferUse, transferOrder, landuseBalance, publicNoLoss],
  queries: [balanceTableQuery],
  pages,
};
