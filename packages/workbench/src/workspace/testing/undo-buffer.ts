import { Emitter } from '@plansmith/base';
import type { TextBuffer } from '../working-copies.ts';

/** A text that counts its versions as monaco does: they begin at 1, no text of another gets one again, and undo brings one back with its text. */
export function createUndoBuffer(initial: string): TextBuffer & { undo(): void } {
  let last = 1;
  const history = [{ text: initial, version: last }];
  const changed = new Emitter<void>();
  return {
    getText: () => history.at(-1)!.text,
    version: () => history.at(-1)!.version,
    replace(text) {
      if (text === history.at(-1)!.text) return;
      history.push({ text, version: ++last });
      changed.fire();
    },
    undo() {
      if (history.length > 1) history.pop();
      changed.fire();
    },
    onDidChange: (listener) => changed.event(listener),
    dispose: () => changed.dispose(),
  };
}
