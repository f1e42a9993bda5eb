import { valueAt, type Path } from '@plansmith/base';
import { memoOfModel, type PlanModel } from '@plansmith/plan';
import { isConstruction, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

/** A polygon with what the plan makes of it. */
export interface PlannedUse {
  readonly id: string;
  readonly layer: 'parcels' | 'planLandUse' | 'swapAdditions';
  readonly uri: string;
  readonly path: Path;
  /** Undefined where the plan does not say, and for additions to the urban development boundary, which are all to be built on. */
  readonly code: string | undefined;
  /** Renewal mode; only parcels have one. */
  readonly mode: string | undefined;
}

/**
 * What a document plans, polygon by polygon: the parcels of an inventory with their planned use (that of the detailed plan in
 * force, where it is construction or the inventory says nothing); those land-use polygons of a detailed plan that belong to no parcel and
 * are not retained (roads, new facilities), where the workspace has a layer of them; and what a boundary ledger adds to the boundary.
 */
export function* plannedUses({ document, model }: PlanRuleContext): Iterable<PlannedUse> {
  const { uri, kind, value } = document;
  if (valueAt(value, ['status']) === 'superseded') return;
  const key = kind === 'parcelInventory' ? 'parcels' : kind === 'boundaryLedger' ? 'additions' : 'landUse';
  const records = valueAt(value, [key]);
  if (!Array.isArray(records) || (key === 'landUse' && !model.layer('planLandUse'))) return;
  for (const [index, record] of records.entries()) {
    const idKey = key === 'landUse' ? 'polygonId' : 'id';
    const id = textAt(record, idKey);
    if (id === undefined) continue;
    const place = { id, uri, path: [key, index, idKey] };
    if (key === 'parcels') yield { ...place, layer: 'parcels', code: plannedCode(model, id, textAt(record, 'planUseCode')), mode: textAt(record, 'renewalMode') };
    else if (key === 'additions') yield { ...place, layer: 'swapAdditions', code: undefined, mode: undefined };
    else if (textAt(record, 'parcelRef') === undefined && valueAt(record, ['retained']) !== true) yield { ...place, layer: 'planLandUse', code: textAt(record, 'code'), mode: undefined };
  }
}

const controlledUse = memoOfModel((model: PlanModel, parcelId) => model.parcelControl(parcelId)?.value.useCode);

/** Two documents name the use of a parcel. Where one of them plans construction, that is the one to be checked. */
export function plannedCode(model: PlanModel, parcelId: string, recorded: string | undefined): string | undefined {
  const codes = [controlledUse(model, parcelId), recorded].filter((code) => code !== undefined);
  return codes.find((code) => isConstruction(model, code)) ?? codes[0];
}

export function textAt(record: unknown, key: string): string | undefined {
  // Every rule about lines asks this of every polygon: no path is made for it.
  const value = typeof record === 'object' && record !== null && Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
