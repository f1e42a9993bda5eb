import type { Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import type { WorkingCopies } from '../workspace/working-copies.ts';

/** Takes a notice of edits that are not saved yet away once that is so no more: every file is saved, back to what stands on the disk, or let go of. */
export function untilSaved(copies: Pick<WorkingCopies, 'all'>, files: readonly string[], notice: Disposable): void {
  const wanted = new Set(files);
  const stop = effect(() => {
    if (copies.all.value.some(({ uri, dirty }) => wanted.has(uri) && dirty.value)) return;
    queueMicrotask(() => {
      stop();
      notice.dispose();
    });
  });
}
