import type { editor } from 'monaco-editor/editor';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import { modelUri, type Monaco } from './model-buffer.ts';
import { toMonacoWorkspaceEdit, touchedFiles } from './lsp-adapters.ts';

/**
 * Carries out an edit in the editor's texts, each file one undo step, or with `asOneStep` all files together one. Gives the files it
 * changed. Throws where one cannot be opened.
 */
export async function applyWorkspaceEdit(
  edit: WorkspaceEdit,
  options: { readonly monaco: Monaco; readonly copies: WorkingCopies; readonly asOneStep?: boolean },
): Promise<readonly string[]> {
  const { monaco, copies } = options;
  const files = touchedFiles(edit);
  const opened = await Promise.all(files.map((uri) => copies.open(uri)));
  const failed = opened.find((result) => !result.ok);
  if (failed && !failed.ok) throw new Error(failed.error.message);
  const { edits } = toMonacoWorkspaceEdit(edit, (path) => modelUri(monaco, path));
  const group = options.asOneStep ? createUndoGroup() : undefined;
  for (const uri of files) {
    const resource = modelUri(monaco, uri).toString();
    const model = monaco.editor.getModel(modelUri(monaco, uri))! as GroupedModel;
    const own = edits.flatMap((item) => ('textEdit' in item && item.resource.toString() === resource ? [item.textEdit] : []));
    model.pushStackElement();
    model.pushEditOperations(null, own.map(({ range, text }) => ({ range, text })), () => null, group);
    model.pushStackElement();
  }
  return files;
}

/** Steps of several texts that monaco takes back and does again together. Its texts know groups; its typings leave them out. */
interface UndoGroup {
  readonly id: number;
  nextOrder(): number;
}

type GroupedModel = Omit<editor.ITextModel, 'pushEditOperations'> & {
  pushEditOperations(before: null, operations: editor.IIdentifiedSingleEditOperation[], cursors: () => null, group: UndoGroup | undefined): unknown;
};

/** Monaco counts its own groups from one: these stay out of their way. */
let lastGroup = 1_000_000_000;

function createUndoGroup(): UndoGroup {
  let order = 0;
  return { id: ++lastGroup, nextOrder: () => ++order };
}
