import { equalJson } from '@plansmith/base';
import type { EditorSelection } from '@plansmith/plugin';
import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { EngineClient } from '../workspace/engine-client.ts';
import type { TextEditor } from './text-editor.ts';

const delayMilliseconds = 60;

/** Path and range of the value under the cursor, a moment after the cursor came to rest and what was typed is checked. */
export function followCursor(options: { readonly textEditor: ReadonlySignal<TextEditor | undefined>; readonly engine: EngineClient }): ReadonlySignal<EditorSelection | undefined> {
  const { textEditor, engine } = options;
  const selection = signal<EditorSelection | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let follows = 0;
  effect(() => {
    const cursor = textEditor.value?.cursor.value;
    // What stands at the cursor is known anew after each check, for the first time after the first.
    void engine.settledCheck.value;
    const ticket = ++follows;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (!cursor) {
        selection.value = undefined;
        return;
      }
      await engine.settled();
      if (ticket !== follows) return;
      const { uri, line, column } = cursor;
      const answer = await engine.ask(async (remote) => {
        const path = await remote.pathAt(uri, { line: line - 1, character: column - 1 });
        return { path, range: await remote.rangeAt(uri, path) };
      });
      const next = { uri, path: answer.path, range: answer.range ?? cursor.range };
      if (!equalJson(next, selection.peek())) selection.value = next;
    }, delayMilliseconds);
  });
  return selection;
}
