import { moveView, showView } from '../platform/shown-views.ts';
import type { ViewPlace } from '../platform/view-registry.ts';
import type { Workbench } from '../workbench.ts';
import { isSamePlace } from './view-places.ts';

const dragType = 'application/x-plansmith-view';

const carries = (event: DragEvent): boolean => event.dataTransfer?.types.includes(dragType) === true;
const mark = (event: DragEvent, on: boolean): void => void (event.currentTarget as HTMLElement).classList.toggle('view-drop', on);

/** To be called where the title of a view begins to be dragged. */
export function startViewDrag(event: DragEvent, id: string): void {
  if (!event.dataTransfer) return;
  event.dataTransfer.setData(dragType, id);
  event.dataTransfer.effectAllowed = 'move';
}

/** Listeners for an element that takes views which are dropped on it. */
export interface ViewDrop {
  over(event: DragEvent): void;
  leave(event: DragEvent): void;
  drop(event: DragEvent): void;
}

/** Takes dropped views to a place and shows them there. `place` is asked at the drop; undefined takes nothing. */
export function viewDrop({ views, layout }: Pick<Workbench, 'views' | 'layout'>, place: (id: string) => ViewPlace | undefined): ViewDrop {
  return {
    over(event) {
      if (!carries(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(event, true);
    },
    leave(event) {
      if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) mark(event, false);
    },
    drop(event) {
      if (!carries(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(event, false);
      const id = event.dataTransfer!.getData(dragType);
      const view = views.get(id);
      const target = place(id);
      if (!view || !target || isSamePlace(view, target)) return;
      moveView(layout, id, target);
      showView(views, layout, id);
    },
  };
}

/** Lets an element take dropped views. */
export function acceptViews(element: HTMLElement, drop: ViewDrop): void {
  element.addEventListener('dragover', drop.over);
  element.addEventListener('dragleave', drop.leave);
  element.addEventListener('drop', drop.drop);
}
