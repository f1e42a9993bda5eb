import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import { modelUri, type Monaco } from './model-buffer.ts';
import { toMonacoWorkspaceEdit, touchedFiles } from './lsp-adapters.ts';

/** Carries out an edit in the editor's texts, each file one undo step. Gives the files it changed. Throws where one cannot be opened. */
export async function applyWorkspaceEdit(
  edit: WorkspaceEdit,
  options: { readonly monaco: Monaco; readonly copies: WorkingCopies },
): Promise<readonly string[]> {
  const { monaco, copies } = options;
  const files = touchedFiles(edit);
  const opened = await Promise.all(files.map((uri) => copies.open(uri)));
  const failed = opened.find((result) => !result.ok);
  if (failed && !failed.ok) throw new Error(failed.error.message);
  const { edits } = toMonacoWorkspaceEdit(edit, (path) => modelUri(monaco, path));
  for (const uri of files) {
    const resource = modelUri(monaco, uri).toString();
    const model = monaco.editor.getModel(modelUri(monaco, uri))!;
    const own = edits.flatMap((item) => ('textEdit' in item && item.resource.toString() === resource ? [item.textEdit] : []));
    model.pushStackElement();
    model.pushEditOperations(null, own.map(({ range, text }) => ({ range, text })), () => null);
    model.pushStackElement();
  }
  return files;
}
