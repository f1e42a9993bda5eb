import { applySpanEdits, LineIndex } from '@plansmith/base';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileEdit } from './exchange/types.ts';
import { textStamp } from './text-stamp.ts';

/** Changes of files as an editor carries them out. They are for the texts as they stood when they were made: `stamps` tells. */
export interface TextChanges {
  /** Of files that are there. */
  readonly edit: WorkspaceEdit;
  readonly created: readonly { readonly uri: string; readonly text: string }[];
  /** `textStamp` of each text that `edit` is of, by uri. */
  readonly stamps: Readonly<Record<string, string>>;
}

/** `textOf` gives the present text of each file that is not new. */
export function textChangesOf(files: readonly FileEdit[], textOf: (uri: string) => string): TextChanges {
  const present = files.filter(({ isNew }) => !isNew);
  const changes = present.map(({ uri, edits }) => {
    const lines = new LineIndex(textOf(uri));
    return [uri, edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.newText }))] as const;
  });
  return {
    edit: { changes: Object.fromEntries(changes) },
    created: files.filter(({ isNew }) => isNew).map(({ uri, edits }) => ({ uri, text: applySpanEdits('', edits) })),
    stamps: Object.fromEntries(present.map(({ uri }) => [uri, textStamp(textOf(uri))])),
  };
}
