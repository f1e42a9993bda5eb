import { valueAt, type Path } from '@plansmith/base';
import { areaM2 } from '@plansmith/geo';
import type { KindName } from './documents.gen.ts';
import type { PlanModel, Quantity } from './model.ts';
import { inputTerm, quantity } from './quantity.ts';

/** Records with an area beside the layer that has their polygons; a list that is empty is the document itself. */
export interface RecordedAreaList {
  readonly kind: KindName;
  readonly list: readonly string[];
  readonly idKey: string;
  readonly areaKey: 'areaM2' | 'areaHa';
  readonly layer: string;
  readonly unit: 'm2' | 'ha';
}

/** Every place where a document says how large a polygon of a layer is. */
export const recordedAreaLists: readonly RecordedAreaList[] = [
  { kind: 'parcelInventory', list: ['parcels'], idKey: 'id', areaKey: 'areaM2', layer: 'parcels', unit: 'm2' },
  { kind: 'parcelInventory', list: ['legacyRegister', 'entries'], idKey: 'parcelRef', areaKey: 'areaM2', layer: 'parcels', unit: 'm2' },
  { kind: 'redevelopmentUnit', list: [], idKey: 'id', areaKey: 'areaHa', layer: 'units', unit: 'ha' },
  { kind: 'unitDetailedPlan', list: ['landUse'], idKey: 'polygonId', areaKey: 'areaM2', layer: 'planLandUse', unit: 'm2' },
  { kind: 'boundaryLedger', list: ['sources'], idKey: 'id', areaKey: 'areaM2', layer: 'swapSources', unit: 'm2' },
  { kind: 'boundaryLedger', list: ['additions'], idKey: 'id', areaKey: 'areaM2', layer: 'swapAdditions', unit: 'm2' },
  { kind: 'farmlandLedger', list: ['credits'], idKey: 'id', areaKey: 'areaHa', layer: 'farmlandCredits', unit: 'ha' },
];

/** Area on the ellipsoid of the polygon whose area a field records; undefined for other fields, and where the polygon is not there. */
export function measuredArea(model: PlanModel, uri: string, path: Path): Quantity | undefined {
  const row = recordedAreaLists.find(({ list, areaKey }) => path.at(-1) === areaKey && isItemOf(path.slice(0, -1), list));
  const document = row && model.documents(row.kind).find((item) => item.uri === uri);
  const record = path.slice(0, -1);
  const id = document && valueAt(document.value, [...record, row.idKey]);
  const feature = typeof id === 'string' ? model.feature(row!.layer, id) : undefined;
  if (!feature) return undefined;
  const measuredM2 = areaM2(feature.geometry);
  const term = inputTerm({ uri: model.layerUri(row!.layer) ?? '', path: ['features', id as string] }, [], { zh: '图形椭球面积', en: 'measured on the ellipsoid' }, measuredM2, 'm2');
  return quantity(row!.unit === 'ha' ? measuredM2 / 10_000 : measuredM2, row!.unit, [term]);
}

/** Whether a path leads to an item of a list; for an empty list, to the document itself. */
function isItemOf(path: Path, list: readonly string[]): boolean {
  if (list.length === 0) return path.length === 0;
  return path.length === list.length + 1 && typeof path.at(-1) === 'number' && list.every((key, index) => path[index] === key);
}
