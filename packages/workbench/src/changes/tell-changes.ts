import type { Bilingual } from '@plansmith/base';
import type { Workbench } from '../workbench.ts';
import type { AppliedChanges } from './apply-changes.ts';
import { changesText } from './texts.ts';
import { untilSaved } from './until-saved.ts';

export interface ToldChanges {
  readonly message: Bilingual;
  /** The files where absent. */
  readonly details?: readonly string[];
  /** Title of the way back. */
  readonly undo?: Bilingual;
  readonly applied: AppliedChanges;
}

/** Tells of changes that were carried out, until they are saved, with the way to save them and the way back. */
export function tellChanges({ notifications, saving, copies }: Pick<Workbench, 'notifications' | 'saving' | 'copies'>, { message, details, undo, applied }: ToldChanges): void {
  const notice = notifications.notify({
    severity: 'info',
    message,
    details: details ?? applied.files,
    actions: [
      { title: changesText('saveAll'), run: () => saving.saveAll() },
      {
        title: undo ?? changesText('undo'),
        async run() {
          if (!(await applied.undo())) notifications.notify({ severity: 'info', message: changesText('undoGone') });
        },
      },
    ],
  });
  untilSaved(copies, applied.files, notice);
}
