import { DisposableStore, toDisposable } from '@plansmith/base';
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { Faces } from '../faces/faces.presenter.ts';
import type { Nls } from '../nls/nls.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import type { EditorsPresenter } from './editors.presenter.ts';
import { createGroupEditor, type EditorContainers, type GroupEditor } from './group-editor.ts';
import type { Monaco } from './model-buffer.ts';
import type { GroupViewStates } from './view-states.ts';

/** The editor of the active group; what is asked of it goes there. */
export interface TextEditor extends Omit<GroupEditor, 'keepViewState'> {
  /** The editor of a group; undefined for one that is not drawn. */
  of(group: string): GroupEditor | undefined;
}

/** An editor for every group that has a place in the page. */
export function createTextEditor(options: {
  readonly monaco: Monaco;
  readonly places: ReadonlySignal<ReadonlyMap<string, EditorContainers>>;
  readonly editors: EditorsPresenter;
  readonly copies: WorkingCopies;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  readonly nls: Nls;
  readonly viewStates: GroupViewStates;
  /** What may stand in the text's place, group by group. */
  face(group: string): Pick<Faces, 'shown' | 'focus'>;
}): TextEditor {
  const { monaco, editors, copies, nls, viewStates } = options;
  const store = new DisposableStore();
  const made = signal<ReadonlyMap<string, GroupEditor>>(new Map());
  store.add({
    dispose: effect(() => {
      const places = options.places.value;
      untracked(() => {
        const before = made.peek();
        // A group that is made shows a text where it stands in the one before.
        for (const editor of before.values()) editor.keepViewState();
        const gone = [...before].filter(([id]) => !places.has(id));
        for (const [id, editor] of gone) {
          editor.dispose();
          viewStates.forget(id);
        }
        made.value = new Map(
          [...places].map(([id, containers]) => [
            id,
            before.get(id) ??
              createGroupEditor({ monaco, containers, active: computed(() => editors.groups.value.find((group) => group.id === id)?.active), copies, nls, viewStates: viewStates.group(id), face: options.face(id) }),
          ]),
        );
      });
    }),
  });
  store.add(
    toDisposable(() => {
      for (const editor of made.peek().values()) editor.dispose();
    }),
  );
  store.add({ dispose: effect(() => monaco.editor.setTheme(themeName(options.theme.value))) });
  const onPageHide = (): void => {
    for (const editor of made.peek().values()) editor.keepViewState();
  };
  window.addEventListener('pagehide', onPageHide);
  store.add({ dispose: () => window.removeEventListener('pagehide', onPageHide) });

  const active = computed(() => made.value.get(editors.activeGroup.value.id));
  /** A group is drawn in the same task in which it is made. */
  const own = (): GroupEditor => active.peek()!;
  return {
    of: (group) => made.value.get(group),
    cursor: computed(() => active.value?.cursor.value),
    failure: computed(() => active.value?.failure.value),
    focused: computed(() => [...made.value.values()].some((editor) => editor.focused.value)),
    firstShown: own().firstShown,
    reveal: (...asked) => own().reveal(...asked),
    peek: (range) => own().peek(range),
    restore: () => own().restore(),
    focus: () => own().focus(),
    trigger: (...asked) => own().trigger(...asked),
    dispose: () => store.dispose(),
  };
}

function themeName(theme: 'light' | 'dark'): string {
  return `plansmith-${theme}`;
}
