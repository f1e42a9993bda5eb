import type { Path } from '@plansmith/base';
import { labelPoint } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { transferEdges } from './transfer-graph.ts';

/** Floor area that goes from a unit to another. JSON. */
export interface TransferFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly family: string;
  /** Null where the ledger does not say. */
  readonly sentM2: number | null;
  readonly receivedM2: number | null;
  /** Longitude and latitude of a point inside each unit; null where the map does not have it. */
  readonly fromAt: readonly [number, number] | null;
  readonly toAt: readonly [number, number] | null;
  readonly place: { readonly uri: string; readonly path: Path };
}

/** Transfers of floor area in the order of the ledgers. */
export const transferFlowsQuery: Query<unknown, readonly TransferFlow[]> = { id: 'indicator-balance/flows', answer: (model) => transferFlows(model) };

export function transferFlows(model: PlanModel): readonly TransferFlow[] {
  return transferEdges(model.transfers(), 'floorArea').map(({ from, to, transfer }) => ({
    id: transfer.id,
    from,
    to,
    family: transfer.value.useFamily ?? '',
    sentM2: transfer.value.sentM2 ?? null,
    receivedM2: transfer.value.receivedM2 ?? null,
    fromAt: pointOf(model, from),
    toAt: pointOf(model, to),
    place: { uri: transfer.uri, path: transfer.path },
  }));
}

function pointOf(model: PlanModel, unit: string): readonly [number, number] | null {
  const feature = model.feature('units', unit);
  return feature ? labelPoint(feature.geometry) : null;
}
