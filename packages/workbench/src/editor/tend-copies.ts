import { effect } from '@preact/signals-core';
import type { Workbench } from '../workbench.ts';

/** Keeps texts and tabs together: what has unsaved edits is no preview any more, and a text that no tab shows is let go of. */
export function tendCopies({ editors, copies }: Pick<Workbench, 'editors' | 'copies'>): void {
  effect(() => {
    for (const copy of copies.all.value) if (copy.dirty.value) editors.pin(copy.uri);
  });
  let open: readonly string[] = [];
  editors.tabs.subscribe((tabs) => {
    const now = tabs.map((tab) => tab.uri);
    // A preview that another one replaced leaves a text behind that nobody needs.
    for (const uri of open) if (!now.includes(uri) && !copies.get(uri)?.dirty.peek()) queueMicrotask(() => copies.release(uri));
    open = now;
  });
  window.addEventListener('beforeunload', (event) => {
    if (copies.all.peek().some((copy) => copy.dirty.peek())) event.preventDefault();
  });
}
