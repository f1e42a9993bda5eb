import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { EditorTab } from '../editor/editors.presenter.ts';
import type { GroupEditor } from '../editor/group-editor.ts';
import type { Workbench } from '../workbench.ts';

/** A workbench as one group sees it: its active tab, its faces, its editor. */
export type GroupWorkbench = Omit<Workbench, 'textEditor'> & { readonly group: string; readonly textEditor: ReadonlySignal<GroupEditor | undefined> };

/** What follows a selection elsewhere in a group that is not worked in does not move anything else. */
export function groupWorkbench(workbench: Workbench, group: string): GroupWorkbench {
  const { editors, navigation } = workbench;
  const active: ReadonlySignal<EditorTab | undefined> = computed(() => editors.groups.value.find(({ id }) => id === group)?.active);
  const isActive = (): boolean => editors.activeGroup.peek().id === group;
  return {
    ...workbench,
    group,
    editors: { ...editors, active },
    faces: { ...workbench.faces.of(group), of: workbench.faces.of },
    textEditor: computed(() => workbench.textEditor.value?.of(group)),
    navigation: { ...navigation, reveal: async (...asked) => (isActive() ? navigation.reveal(...asked) : undefined) },
  };
}
