import { valueAt, type Path } from '@plansmith/base';
import type { GeoFeature } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import type { PlanRuleContext } from './plan-rule.ts';

/** A polygon with what the plan makes of it. */
export interface PlannedUse {
  readonly id: string;
  readonly layer: 'parcels' | 'planLandUse';
  readonly uri: string;
  readonly path: Path;
  readonly feature: GeoFeature | undefined;
  /** Undefined where the plan does not say. */
  readonly code: string | undefined;
  /** Renewal mode; only parcels have one. */
  readonly mode: string | undefined;
}

/**
 * What a document plans, polygon by polygon: the parcels of an inventory with their planned use (that of the detailed plan in
 * force, where it is construction or the inventory says nothing), and those land-use polygons of a detailed plan that belong to no parcel and
 * are not retained (roads, new facilities), where the workspace has a layer of them.
 */
export function* plannedUses({ document, model }: PlanRuleContext): Iterable<PlannedUse> {
  const { uri, kind, value } = document;
  if (valueAt(value, ['status']) === 'superseded') return;
  const key = kind === 'parcelInventory' ? 'parcels' : 'landUse';
  const records = valueAt(value, [key]);
  if (!Array.isArray(records) || (key === 'landUse' && !model.layer('planLandUse'))) return;
  for (const [index, record] of records.entries()) {
    if (kind === 'parcelInventory') {
      const id = textAt(record, 'id');
      if (id === undefined) continue;
      yield { id, layer: 'parcels', uri, path: [key, index, 'id'], feature: model.feature('parcels', id), code: plannedCode(model, id, textAt(record, 'planUseCode')), mode: textAt(record, 'renewalMode') };
    } else {
      const id = textAt(record, 'polygonId');
      if (id === undefined || textAt(record, 'parcelRef') !== undefined || valueAt(record, ['retained']) === true) continue;
      yield { id, layer: 'planLandUse', uri, path: [key, index, 'polygonId'], feature: model.feature('planLandUse', id), code: textAt(record, 'code'), mode: undefined };
    }
  }
}

/** Two documents name the use of a parcel. Where one of them plans construction, that is the one to be checked. */
function plannedCode(model: PlanModel, parcelId: string, recorded: string | undefined): string | undefined {
  const codes = [model.parcelControl(parcelId)?.value.useCode, recorded].filter((code) => code !== undefined);
  return codes.find((code) => isConstruction(model, code)) ?? codes[0];
}

/**
 * Whether a land-use code stands for construction. Farmland, orchards, forest, grass and wetland (01 to 05) are not, nor is what
 * the policy pack counts as water or sea. Parks are: they take the ground from what it was.
 */
export function isConstruction(model: PlanModel, code: string): boolean {
  if (/^0[1-5]/.test(code)) return false;
  const family = model.useFamily(code);
  return family !== 'water' && family !== 'sea';
}

function textAt(record: unknown, key: string): string | undefined {
  const value = valueAt(record, [key]);
  return typeof value === 'string' ? value : undefined;
}
