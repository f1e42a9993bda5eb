import type { Path } from '@plansmith/base';

/** A usable record of a list in a document, with its index in the text. */
export interface ListRecord {
  readonly index: number;
  readonly path: Path;
  readonly value: unknown;
}
