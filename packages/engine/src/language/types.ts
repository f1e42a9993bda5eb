import type { RecordSubject } from '@plansmith/plugin';
import type { CodeLens, InlayHint, Location } from 'vscode-languageserver-types';

/** A hint; `data.differs` says that a rule reports the number beside it because it is not the derived one. */
export type NumberHint = InlayHint & { readonly data: { readonly differs: boolean } };

/** A record over whose first line commands can stand. */
export interface RecordLens extends CodeLens {
  readonly data: RecordSubject;
}

/** A use of an id, with the names that lead to it: `U-DF-01 › parcelRefs 地块 › P-DF-01-01`. */
export interface RecordUse extends Location {
  readonly way: string;
}
