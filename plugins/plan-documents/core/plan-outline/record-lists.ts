import type { Path } from '@plansmith/base';
import type { KindName } from '@plansmith/plan';

/** A list of records that the outline shows under a document. */
export interface RecordList {
  readonly path: Path;
  /** What its records are. */
  readonly type: string;
  readonly idKey: string;
  /** The first of these that is a text says what a record is about. */
  readonly titleKeys: readonly string[];
}

/** The lists of each kind, in the order they are shown. */
export const recordLists: Partial<Readonly<Record<KindName, readonly RecordList[]>>> = {
  unitDetailedPlan: [{ path: ['parcelControls'], type: 'parcelControl', idKey: 'parcelRef', titleKeys: ['landUseName', 'useCode'] }],
  parcelInventory: [
    { path: ['parcels'], type: 'parcel', idKey: 'id', titleKeys: ['name', 'rightHolder', 'street'] },
    { path: ['legacyRegister', 'entries'], type: 'legacyEntry', idKey: 'id', titleKeys: ['name', 'location'] },
  ],
  annualPlan: [{ path: ['tasks'], type: 'task', idKey: 'id', titleKeys: ['name'] }],
  transferLedger: [{ path: ['entries'], type: 'transfer', idKey: 'id', titleKeys: ['reason', 'kind'] }],
  boundaryLedger: [
    { path: ['sources'], type: 'swapSource', idKey: 'id', titleKeys: ['location'] },
    { path: ['additions'], type: 'swapAddition', idKey: 'id', titleKeys: ['purpose'] },
  ],
  farmlandLedger: [
    { path: ['credits'], type: 'farmlandCredit', idKey: 'id', titleKeys: ['class'] },
    { path: ['occupations'], type: 'farmlandOccupation', idKey: 'id', titleKeys: ['name'] },
  ],
};
