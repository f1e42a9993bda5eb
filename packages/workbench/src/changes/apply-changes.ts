import { fail, ok, type Bilingual, type Result } from '@plansmith/base';
import { textStamp, type TextChanges } from '@plansmith/engine';
import { applyWorkspaceEdit } from '../editor/apply-edit.ts';
import { modelUri } from '../editor/model-buffer.ts';
import type { Workbench } from '../workbench.ts';
import { changesText } from './texts.ts';

/** `changed`: a text is not the one that the changes were made for any more. */
export interface ApplyFailure {
  readonly code: 'changed' | 'refused';
  readonly message: Bilingual;
}

/** Changes that were carried out. */
export interface AppliedChanges {
  /** Every file that was changed or made. */
  readonly files: readonly string[];
  /** Takes all of them back, new files too; false where one of the files changed or was saved anew since: then nothing is touched. */
  undo(): Promise<boolean>;
}

/**
 * Carries changes out in the editor's texts: those of files that are there are one undo step together, new files are unsaved. Changes
 * nothing where one of the texts is not what the changes were made for, or a file cannot be opened or made.
 */
export async function applyChanges({ edit, created, stamps }: TextChanges, { loadMonaco, copies, editors }: Pick<Workbench, 'loadMonaco' | 'copies' | 'editors'>): Promise<Result<AppliedChanges, ApplyFailure>> {
  const monaco = await loadMonaco();
  for (const uri of Object.keys(stamps)) {
    const opened = await copies.open(uri);
    if (!opened.ok) return refused(uri, opened.error.message);
  }
  const made: string[] = [];
  const takeBack = <T>(failure: T): T => {
    for (const uri of made) copies.release(uri);
    return failure;
  };
  for (const { uri, text } of created) {
    const copy = await copies.create(uri, text);
    if (copy.ok) made.push(uri);
    else return takeBack(copy.error.code === 'exists' ? fail({ code: 'refused' as const, message: changesText('fileExists', { name: uri }) }) : refused(uri, copy.error.message));
  }
  // Last of all, so that nothing can be typed between the look and the edit.
  for (const [uri, stamp] of Object.entries(stamps)) {
    const { buffer, conflict } = copies.get(uri)!;
    if (conflict.peek()) return takeBack(fail({ code: 'refused' as const, message: changesText('conflict', { name: uri }) }));
    if (textStamp(buffer.getText()) !== stamp) return takeBack(fail({ code: 'changed' as const, message: changesText('changedMeanwhile') }));
  }
  const changed = await applyWorkspaceEdit(edit, { monaco, copies, asOneStep: true });
  const files = [...made, ...changed];
  const versions = new Map(files.map((uri) => [uri, copies.get(uri)?.buffer.version()]));
  let done = false;
  return ok({
    files,
    async undo() {
      const isLast = files.every((uri) => copies.get(uri)?.buffer.version() === versions.get(uri)) && made.every((uri) => !copies.get(uri)!.onDisk.peek());
      if (done || !isLast) return false;
      done = true;
      if (changed[0] !== undefined) await monaco.editor.getModel(modelUri(monaco, changed[0]))?.undo();
      for (const uri of made) {
        for (const tab of editors.tabs.peek()) if (tab.uri === uri) editors.close(tab.id);
        copies.release(uri);
      }
      return true;
    },
  });
}

function refused(name: string, message: string): Result<never, ApplyFailure> {
  return fail({ code: 'refused', message: changesText('fileRefused', { name, message }) });
}
