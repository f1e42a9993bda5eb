import { valueAt, type Path } from '@plansmith/base';
import type { ListRecord } from '@plansmith/document';
import { memoOfModel, type PlanModel } from '@plansmith/plan';
import { isConstruction, isSuperseded, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { RecordCheck } from '@plansmith/rules';

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
 * A rule's check of what a document plans, each polygon by itself: the parcels of an inventory with their planned use (that of the detailed plan in
 * force, where it is construction or the inventory says nothing); those land-use polygons of a detailed plan that belong to no parcel and
 * are not retained (roads, new facilities), where the workspace has a layer of them; and what a boundary ledger adds to the boundary.
 */
export function eachPlannedUse(check: (context: PlanRuleContext, use: PlannedUse) => void): (context: PlanRuleContext) => void {
  const checkRecord: RecordCheck<PlanModel> = (context, record) => {
    const use = plannedUse(context, record);
    if (use) check(context, use);
  };
  return (context) => {
    const { document, model } = context;
    const list = document.kind === 'parcelInventory' ? 'parcels' : document.kind === 'boundaryLedger' ? 'additions' : 'landUse';
    if (!isSuperseded(document) && (list !== 'landUse' || model.layer('planLandUse'))) context.forEachRecord([list], checkRecord);
  };
}

function plannedUse({ document, model }: PlanRuleContext, { path, value }: ListRecord): PlannedUse | undefined {
  const [list] = path;
  const idKey = list === 'landUse' ? 'polygonId' : 'id';
  const id = textAt(value, idKey);
  if (id === undefined) return undefined;
  const place = { id, uri: document.uri, path: [...path, idKey] };
  if (list === 'parcels') return { ...place, layer: 'parcels', code: plannedCode(model, id, textAt(value, 'planUseCode')), mode: textAt(value, 'renewalMode') };
  if (list === 'additions') return { ...place, layer: 'swapAdditions', code: undefined, mode: undefined };
  if (textAt(value, 'parcelRef') !== undefined || valueAt(value, ['retained']) === true) return undefined;
  return { ...place, layer: 'planLandUse', code: textAt(value, 'code'), mode: undefined };
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
