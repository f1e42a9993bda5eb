import { leaveChord } from '../editor/leave-chord.ts';
import type { Workbench } from '../workbench.ts';

/** Runs the command that the keys pressed anywhere in the page are bound to. */
export function listenToKeys(page: Window, { keybindings, commands }: Pick<Workbench, 'keybindings' | 'commands'>): void {
  page.addEventListener(
    'keydown',
    (event) => {
      // A question that must be answered has the keyboard alone.
      if (page.document.querySelector('dialog:modal')) return;
      const binding = event.isComposing || !event.isTrusted ? undefined : keybindings.resolve(event);
      // The editor has chords of its own that begin alike: it gets what is no key of ours yet.
      if (!binding || (binding === 'taken' && event.target instanceof Element && event.target.closest('.monaco-editor'))) return;
      event.preventDefault();
      event.stopPropagation();
      if (binding !== 'taken' && binding.key.includes(' ')) leaveChord(event.target);
      if (binding !== 'taken') void commands.execute(binding.command, ...(binding.args ?? []));
    },
    { capture: true },
  );
}
