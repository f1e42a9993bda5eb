import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { EditorsPresenter, EditorTab } from '../editor/editors.presenter.ts';
import type { Side } from './group-layout.ts';

const tabType = 'application/x-plansmith-tab';
/** From an edge of a group to where its middle begins. */
const edgeShare = 0.25;

/** Where a dragged tab would go if it were let go of now. */
export type DropPlace = { readonly group: string; readonly zone: Side | 'middle' } | { readonly group: string; readonly index: number };

/** A tab on its way to another place. */
export interface TabDrag {
  /** Whether a tab is being dragged: every group shows its zones then. */
  readonly isActive: ReadonlySignal<boolean>;
  readonly place: ReadonlySignal<DropPlace | undefined>;
  start(event: DragEvent, tab: EditorTab): void;
  end(): void;
  /** The pointer is over the tabs of a group; `frames` are their elements. */
  overTabs(event: DragEvent, target: { readonly group: string; readonly frames: readonly HTMLElement[] }): void;
  overBody(event: DragEvent, target: { readonly group: string; readonly area: DOMRect }): void;
  leave(): void;
  drop(event: DragEvent): void;
}

export function createTabDrag(editors: EditorsPresenter): TabDrag {
  const isActive = signal(false);
  const place = signal<DropPlace | undefined>(undefined);
  const accept = (event: DragEvent, next: DropPlace): void => {
    if (!event.dataTransfer?.types.includes(tabType)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = event.ctrlKey ? 'copy' : 'move';
    if (JSON.stringify(next) !== JSON.stringify(place.peek())) place.value = next;
  };
  const end = (): void => {
    isActive.value = false;
    place.value = undefined;
  };
  return {
    isActive,
    place,
    start(event, tab) {
      event.dataTransfer!.setData(tabType, tab.id);
      event.dataTransfer!.effectAllowed = 'copyMove';
      // A page that changes in this very event calls its drag off.
      setTimeout(() => (isActive.value = true), 0);
    },
    end,
    overTabs(event, { group, frames }) {
      const after = frames.findIndex((frame) => {
        const box = frame.getBoundingClientRect();
        return event.clientX < box.left + box.width / 2;
      });
      accept(event, { group, index: after === -1 ? frames.length : after });
    },
    overBody: (event, { group, area }) => accept(event, { group, zone: zoneAt((event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height) }),
    leave: () => (place.value = undefined),
    drop(event) {
      const id = event.dataTransfer?.getData(tabType);
      const to = place.peek();
      end();
      const tab = editors.tabs.peek().find((item) => item.id === id);
      if (!tab || !to) return;
      event.preventDefault();
      const options = { copy: event.ctrlKey };
      if ('index' in to) {
        const own = editors.groups.peek().find((group) => group.id === to.group)!.tabs.findIndex((item) => item.id === id);
        editors.move(tab.id, { group: to.group, index: own !== -1 && own < to.index ? to.index - 1 : to.index }, options);
      } else if (to.zone !== 'middle') editors.move(tab.id, { group: to.group, side: to.zone }, options);
      else if (to.group !== tab.group) editors.move(tab.id, { group: to.group }, options);
    },
  };
}

/** The zone of a group at shares of its width and height: the nearest edge, or the middle. */
export function zoneAt(x: number, y: number): Side | 'middle' {
  const edges: readonly (readonly [number, Side])[] = [
    [x, 'left'],
    [1 - x, 'right'],
    [y, 'up'],
    [1 - y, 'down'],
  ];
  const [distance, side] = edges.reduce((nearest, next) => (next[0] < nearest[0] ? next : nearest));
  return distance < edgeShare ? side : 'middle';
}
