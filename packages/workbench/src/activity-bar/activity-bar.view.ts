import { html, nothing, type TemplateResult } from 'lit';
import { viewDrop } from '../move-views/view-drag.ts';
import type { ViewContainer } from '../platform/view-registry.ts';
import { showContextMenu, type MenuEntry } from '../ui/context-menu.ts';
import { icon } from '../ui/icon.ts';
import type { Workbench } from '../workbench.ts';
import { moveActivity, orderedActivities, shownActivities } from './activity-order.ts';
import { activityText, type activityCatalogue } from './texts.ts';

type TextKey = keyof typeof activityCatalogue;

/** Offered by the gear. */
const managing = ['settings.open', 'keyboard.open', 'workbench.chooseTheme', 'workbench.chooseLanguage', 'plugins.show', 'welcome.open', 'workbench.showCommands'];

/**
 * The icons of the side bar's views, which are hidden and moved by their menu, by dragging, or with Alt+Up and Alt+Down; below them the gear. A view that
 * is dropped on an icon goes under it, one that is dropped below them gets an icon of its own.
 */
export function activityTemplate(workbench: Workbench, active: string | undefined): TemplateResult {
  const { nls, views, layout } = workbench;
  const all = views.containers();
  const shown = shownActivities(all, { ...layout.state.value, active });
  const text = (key: TextKey, data?: Readonly<Record<string, string>>): string => nls.pick(activityText(key, data));
  const label = text('manage');
  const taking = viewDrop(workbench, (id) => ({ location: 'sidebar', container: id }));
  return html`<div class="activities taking" @dragover=${taking.over} @dragleave=${taking.leave} @drop=${taking.drop}>${shown.map((view) => activity(workbench, { view, shown, active }))}</div>
    <div class="activities">
      <button class="activity" aria-haspopup="menu" aria-label=${label} title=${label} @click=${(event: Event) => showManaging(workbench, event.currentTarget as HTMLElement)}>${icon('settings-gear')}</button>
    </div>`;
}

function activity(workbench: Workbench, options: { readonly view: ViewContainer; readonly shown: readonly ViewContainer[]; readonly active: string | undefined }): TemplateResult {
  const { nls, layout } = workbench;
  const { view, shown, active } = options;
  const name = nls.pick(view.title);
  const count = view.badge();
  const taking = viewDrop(workbench, () => ({ location: 'sidebar', container: view.id }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const button = event.currentTarget as HTMLElement;
    const place = shown.indexOf(view) + (event.key === 'ArrowUp' ? -1 : 1);
    moveTo(workbench, { id: view.id, target: shown[place]?.id });
    // The icons are drawn anew in the other order: the keyboard goes with the view.
    queueMicrotask(() => button.parentElement?.querySelectorAll<HTMLElement>('.activity')[place]?.focus());
  };
  return html`<button
    class="activity"
    aria-pressed=${view.id === active}
    title=${name}
    draggable="true"
    @click=${() => (view.id === active ? layout.change({ sideBarVisible: false }) : layout.change({ sideBarVisible: true, activeSideBar: view.id }))}
    @keydown=${onKeyDown}
    @contextmenu=${(event: MouseEvent) => showMenu(workbench, { view, event })}
    @dragstart=${(event: DragEvent) => event.dataTransfer?.setData(dragType, view.id)}
    @dragover=${(event: DragEvent) => (event.dataTransfer?.types.includes(dragType) ? event.preventDefault() : taking.over(event))}
    @dragleave=${taking.leave}
    @drop=${(event: DragEvent) => (event.dataTransfer?.types.includes(dragType) ? moveTo(workbench, { id: event.dataTransfer.getData(dragType), target: view.id }) : taking.drop(event))}
  >
    ${icon(view.icon)}<span class="visually-hidden">${name}</span>${count > 0 ? html`<span class="activity-badge">${count > 99 ? '99+' : count}</span>` : nothing}
  </button>`;
}

const dragType = 'application/x-plansmith-activity';

/** Puts the icon of a view in the place of another's. Nothing happens where there is no such place. */
export function moveTo({ views, layout }: Pick<Workbench, 'views' | 'layout'>, { id, target }: { readonly id: string; readonly target: string | undefined }): void {
  const ids = orderedActivities(views.containers(), layout.state.peek()).map((view) => view.id);
  if (target !== undefined) layout.change({ activityOrder: moveActivity(ids, { id, target }) });
}

/** Hides the icon of a view, or shows it again. */
export function toggleActivity({ layout }: Pick<Workbench, 'layout'>, id: string): void {
  const { hiddenActivities } = layout.state.peek();
  layout.change({ hiddenActivities: hiddenActivities.includes(id) ? hiddenActivities.filter((item) => item !== id) : [...hiddenActivities, id] });
}

function showMenu(workbench: Workbench, { view, event }: { readonly view: ViewContainer; readonly event: MouseEvent }): void {
  const { nls, views, layout } = workbench;
  const text = (key: TextKey, data?: Readonly<Record<string, string>>): string => nls.pick(activityText(key, data));
  event.preventDefault();
  const state = layout.state.peek();
  const all = orderedActivities(views.containers(), state);
  const shown = shownActivities(views.containers(), { ...state, active: state.activeSideBar });
  const place = shown.indexOf(view);
  const name = nls.pick(view.title);
  const neighbour = (step: 1 | -1, key: 'up' | 'down', keys: string): readonly MenuEntry[] => {
    const target = shown[place + step]?.id;
    return target === undefined ? [] : [{ title: text(key, { name }), keys, group: '1', run: () => moveTo(workbench, { id: view.id, target }) }];
  };
  const entries: readonly MenuEntry[] = [
    ...neighbour(-1, 'up', 'Alt+↑'),
    ...neighbour(1, 'down', 'Alt+↓'),
    ...all.map((item): MenuEntry => ({ title: text(state.hiddenActivities.includes(item.id) ? 'show' : 'hide', { name: nls.pick(item.title) }), group: '2', run: () => toggleActivity(workbench, item.id) })),
    { title: text('reset'), group: '3', run: () => layout.change({ activityOrder: [], hiddenActivities: [] }) },
  ];
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const isByKey = event.clientX === 0 && event.clientY === 0;
  showContextMenu({ label: text('menu'), entries, x: isByKey ? box.right : event.clientX, y: isByKey ? box.top : event.clientY });
}

function showManaging({ nls, commands, keybindings }: Workbench, button: HTMLElement): void {
  const entries = managing.flatMap((id, index): MenuEntry[] => {
    const command = commands.get(id);
    if (!command) return [];
    const keys = keybindings.labelFor(id);
    return [{ title: nls.pick(command.title), group: String(Math.floor(index / 4)), ...(keys && { keys }), run: () => void commands.execute(id) }];
  });
  const box = button.getBoundingClientRect();
  showContextMenu({ label: nls.pick(activityText('manage')), entries, x: box.right, y: box.bottom });
}
