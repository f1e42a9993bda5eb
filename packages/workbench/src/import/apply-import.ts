import { fail, ok, type Result } from '@plansmith/base';
import { textStamp, type ImportEdits } from '@plansmith/engine/import-desk';
import { applyWorkspaceEdit } from '../editor/apply-edit.ts';
import type { Monaco } from '../editor/model-buffer.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import type { ApplyFailure } from './import.presenter.ts';
import { importText } from './texts.ts';

/**
 * Carries an import out in the editor's texts: each file that is there gets one undo step, each new one is unsaved. Changes nothing where
 * one of the texts is not what the edits were made for, or a file cannot be opened or made.
 */
export async function applyImport({ edit, created, stamps }: ImportEdits, { monaco, copies }: { readonly monaco: Monaco; readonly copies: WorkingCopies }): Promise<Result<void, ApplyFailure>> {
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
    else return takeBack(copy.error.code === 'exists' ? fail({ code: 'refused' as const, message: importText('fileExists', { name: uri }) }) : refused(uri, copy.error.message));
  }
  // Last of all, so that nothing can be typed between the look and the edit.
  for (const [uri, stamp] of Object.entries(stamps)) {
    const { buffer, conflict } = copies.get(uri)!;
    if (conflict.peek()) return takeBack(fail({ code: 'refused' as const, message: importText('conflict', { name: uri }) }));
    if (textStamp(buffer.getText()) !== stamp) return takeBack(fail({ code: 'changed' as const, message: importText('changedMeanwhile') }));
  }
  await applyWorkspaceEdit(edit, { monaco, copies });
  return ok(undefined);
}

function refused(name: string, message: string): Result<void, ApplyFailure> {
  return fail({ code: 'refused', message: importText('fileRefused', { name, message }) });
}
