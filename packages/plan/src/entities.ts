import { valueAt, type Path } from '@plansmith/base';

/** Lists of records that the model looks up by id. One row says where they stand; nothing else knows. */
interface EntityList {
  readonly entity: string;
  readonly kind: string;
  readonly list: readonly string[];
  readonly idKey: string;
}

const entityLists: readonly EntityList[] = [
  { entity: 'parcel', kind: 'parcelInventory', list: ['parcels'], idKey: 'id' },
  { entity: 'parcelControl', kind: 'unitDetailedPlan', list: ['parcelControls'], idKey: 'parcelRef' },
  { entity: 'goal', kind: 'specialPlan', list: ['goals'], idKey: 'id' },
  { entity: 'transfer', kind: 'transferLedger', list: ['entries'], idKey: 'id' },
  { entity: 'task', kind: 'annualPlan', list: ['tasks'], idKey: 'id' },
  { entity: 'legacyEntry', kind: 'parcelInventory', list: ['legacyRegister', 'entries'], idKey: 'id' },
  { entity: 'swapSource', kind: 'boundaryLedger', list: ['sources'], idKey: 'id' },
  { entity: 'swapAddition', kind: 'boundaryLedger', list: ['additions'], idKey: 'id' },
  { entity: 'farmlandCredit', kind: 'farmlandLedger', list: ['credits'], idKey: 'id' },
  { entity: 'farmlandOccupation', kind: 'farmlandLedger', list: ['occupations'], idKey: 'id' },
  { entity: 'instrument', kind: 'policyPack', list: ['instruments'], idKey: 'id' },
  { entity: 'landUse', kind: 'policyPack', list: ['landUseCodes'], idKey: 'code' },
  { entity: 'facilityStandard', kind: 'policyPack', list: ['facilityStandards'], idKey: 'facility' },
  { entity: 'phase', kind: 'workspace', list: ['phases'], idKey: 'id' },
  { entity: 'evaluation', kind: 'workspace', list: ['evaluations'], idKey: 'id' },
  { entity: 'layer', kind: 'workspace', list: ['layers'], idKey: 'name' },
];

/** Whole documents that are looked up by one of their keys. */
const entityDocuments: readonly { readonly entity: string; readonly kind: string; readonly idKey: string }[] = [
  { entity: 'unit', kind: 'redevelopmentUnit', idKey: 'id' },
  { entity: 'project', kind: 'projectEntry', idKey: 'id' },
  { entity: 'annualPlan', kind: 'annualPlan', idKey: 'id' },
  { entity: 'detailedPlanOfUnit', kind: 'unitDetailedPlan', idKey: 'unitRef' },
];

export interface EntityRecord {
  readonly entity: string;
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
  readonly value: unknown;
}

/** The records of a document that the model looks up. A superseded document has none: its successor has. */
export function entitiesOf(uri: string, kind: string | undefined, value: unknown): EntityRecord[] {
  if (!isRecord(value) || value['status'] === 'superseded') return [];
  const found: EntityRecord[] = [];
  for (const row of entityDocuments) {
    const id = value[row.idKey];
    if (row.kind === kind && typeof id === 'string') found.push({ entity: row.entity, id, uri, path: [], value });
  }
  for (const row of entityLists) {
    const list = valueAt(value, row.list);
    if (row.kind !== kind || !Array.isArray(list)) continue;
    list.forEach((item: unknown, index) => {
      if (!isRecord(item)) return;
      const id = item[row.idKey];
      if (typeof id === 'string') found.push({ entity: row.entity, id, uri, path: [...row.list, index], value: item });
    });
  }
  return found;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
