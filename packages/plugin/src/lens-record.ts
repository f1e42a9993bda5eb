import type { Path } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';

/** A record with an id, as it stands in a document. */
export interface RecordSubject {
  /** Kind of the record: `unit`, `parcel`, …; `parcelControl` for the indicators of a parcel, whose id is the parcel's. */
  readonly entity: string;
  readonly id: string;
  readonly uri: string;
  /** Of the record. */
  readonly path: Path;
  /** Of its id. */
  readonly idPath: Path;
  /** How often documents of the plan refer to the id, by the plan's index. */
  readonly references: number;
}

/** What commands of `editor/lens` run with: the record that they stand over, and what the last check has to say of it. */
export interface LensRecord extends RecordSubject {
  readonly findings: readonly Finding[];
}
