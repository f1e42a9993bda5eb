import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { EditorsPresenter } from '../editor/editors.presenter.ts';
import { createFaces, type Faces } from '../faces/faces.presenter.ts';
import type { Storage } from '../platform/storage.ts';

/** The faces of the active group, and of each one: a document can be text in one group and table in the next. */
export interface GroupFaces extends Faces {
  of(group: string): Faces;
}

/** A group that is made begins with the faces of the one that was active before. */
export function createGroupFaces(options: { readonly editors: EditorsPresenter; readonly storage: Storage; isDocument(uri: string): boolean | undefined }): GroupFaces {
  const { editors, storage } = options;
  const made = new Map<string, Faces>();
  const restored = new Set(editors.groups.peek().map(({ id }) => id));
  let last = editors.activeGroup.peek().id;
  const storageOf = (group: string): Storage => storage.scoped(`group/${group}`);
  const of = (group: string): Faces => {
    const found = made.get(group);
    if (found) return found;
    if (!restored.delete(group)) storageOf(group).set('faces', storageOf(last).get('faces') ?? []);
    const active = computed(() => editors.groups.value.find(({ id }) => id === group)?.active);
    const faces = createFaces({ active, storage: storageOf(group), isDocument: options.isDocument });
    made.set(group, faces);
    return faces;
  };
  // Ids are used again: what a group of that id showed once does not come back.
  editors.groups.subscribe((groups) => {
    for (const id of made.keys()) if (!groups.some((group) => group.id === id)) made.delete(id);
  });
  const current: ReadonlySignal<Faces> = computed(() => {
    const group = editors.activeGroup.value.id;
    const faces = of(group);
    last = group;
    return faces;
  });
  const now = (): Faces => current.peek();
  return {
    of,
    shown: computed(() => current.value.shown.value),
    available: computed(() => current.value.available.value),
    table: computed(() => current.value.table.value),
    get columns() {
      return now().columns;
    },
    show: (uri, face) => now().show(uri, face),
    listOf: (uri) => now().listOf(uri),
    keepList: (uri, list) => now().keepList(uri, list),
    holdTable: (actions) => now().holdTable(actions),
    focus: () => now().focus(),
    onFocus: (take) => now().onFocus(take),
  };
}
