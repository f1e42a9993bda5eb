import type { Path } from '@plansmith/base';
import type { KindName } from '@plansmith/plan';

/** A list of records that the outline shows under a document. */
export interface RecordList {
  readonly path: Path;
  /** What its records are. */
  readonly type: string;
  /** Name of a codicon. */
  readonly icon: string;
  readonly idKey: string;
  /** The first of these that is a text says what a record is about. */
  readonly titleKeys: readonly string[];
}

/** Names of codicons by kind of document. */
export const documentIcons: Readonly<Record<string, string>> = {
  specialPlan: 'compass',
  redevelopmentUnit: 'layers',
  unitDetailedPlan: 'map',
  annualPlan: 'calendar',
  projectEntry: 'project',
  transferLedger: 'arrow-swap',
  boundaryLedger: 'table',
  farmlandLedger: 'table',
  parcelInventory: 'database',
  workspace: 'home',
  policyPack: 'law',
  waiverList: 'shield',
  scenario: 'beaker',
};

/** The lists of each kind, in the order they are shown. */
export const recordLists: Partial<Readonly<Record<KindName, readonly RecordList[]>>> = {
  unitDetailedPlan: [{ path: ['parcelControls'], type: 'parcelControl', icon: 'primitive-square', idKey: 'parcelRef', titleKeys: ['landUseName', 'useCode'] }],
  parcelInventory: [
    { path: ['parcels'], type: 'parcel', icon: 'primitive-square', idKey: 'id', titleKeys: ['name', 'rightHolder', 'street'] },
    { path: ['legacyRegister', 'entries'], type: 'legacyEntry', icon: 'history', idKey: 'id', titleKeys: ['name', 'location'] },
  ],
  annualPlan: [{ path: ['tasks'], type: 'task', icon: 'checklist', idKey: 'id', titleKeys: ['name'] }],
  transferLedger: [{ path: ['entries'], type: 'transfer', icon: 'arrow-swap', idKey: 'id', titleKeys: ['reason', 'kind'] }],
  boundaryLedger: [
    { path: ['sources'], type: 'swapSource', icon: 'remove', idKey: 'id', titleKeys: ['location'] },
    { path: ['additions'], type: 'swapAddition', icon: 'add', idKey: 'id', titleKeys: ['purpose'] },
  ],
  farmlandLedger: [
    { path: ['credits'], type: 'farmlandCredit', icon: 'add', idKey: 'id', titleKeys: ['class'] },
    { path: ['occupations'], type: 'farmlandOccupation', icon: 'remove', idKey: 'id', titleKeys: ['name'] },
  ],
};
