import type { editor, Uri } from 'monaco-editor/editor';
import type * as monacoModule from './monaco.ts';
import type { TextBuffer } from '../workspace/working-copies.ts';

/** The module that `./monaco.ts` gives, handed on so that it is loaded late and only once. */
export type Monaco = typeof monacoModule;

export const modelScheme = 'plansmith';

/** Uri of the model of a workspace file. */
export function modelUri(monaco: Monaco, path: string): Uri {
  return monaco.Uri.from({ scheme: modelScheme, path: `/${path}` });
}

/** Workspace path of a model, or undefined for models that are no files (compared texts, input boxes). */
export function pathOf(uri: Uri): string | undefined {
  return uri.scheme === modelScheme ? uri.path.slice(1) : undefined;
}

/** How monaco calls the language of a file. */
export function languageOf(path: string): 'yaml' | 'json' | 'plaintext' {
  return /\.ya?ml$/.test(path) ? 'yaml' : path.endsWith('json') ? 'json' : 'plaintext';
}

/** A model as the working copies see it. */
export function createModelBuffer(monaco: Monaco, path: string, text: string): TextBuffer & { readonly model: editor.ITextModel } {
  const model = monaco.editor.createModel(text, languageOf(path), modelUri(monaco, path));
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  return {
    model,
    getText: () => model.getValue(),
    version: () => model.getAlternativeVersionId(),
    replace(next) {
      const crlf = /\r\n/.test(next);
      if (crlf !== (model.getEOL() === '\r\n')) {
        model.pushEOL(crlf ? monaco.editor.EndOfLineSequence.CRLF : monaco.editor.EndOfLineSequence.LF);
      }
      const edit = smallestEdit(model.getValue(), next);
      if (!edit) return;
      const start = model.getPositionAt(edit.start);
      const range = monaco.Range.fromPositions(start, model.getPositionAt(edit.end));
      model.pushStackElement();
      model.pushEditOperations(null, [{ range, text: edit.text }], () => null);
      model.pushStackElement();
    },
    onDidChange: (listener) => model.onDidChangeContent(listener),
    dispose: () => model.dispose(),
  };
}

/** The one stretch in which two texts differ, so that cursors elsewhere stay where they are; undefined for equal texts. */
export function smallestEdit(before: string, after: string): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
