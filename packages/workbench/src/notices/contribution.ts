import { DisposableStore, type Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Command } from '../platform/commands.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import type { Workbench } from '../workbench.ts';
import { noticesStyles } from './notices.css.ts';
import { noticesText } from './texts.ts';

const quietKey = 'notifications.quiet';

/** Registers the centre of notifications; `do not disturb` is remembered. */
export function registerNotices(workbench: Workbench): Disposable {
  const { commands, keybindings, notifications, storage } = workbench;
  const store = new DisposableStore();
  let centre: Disposable | undefined;
  const hide = (): void => {
    centre?.dispose();
    centre = undefined;
  };
  const show = async (): Promise<void> => {
    const { mountNoticeCentre } = await import('./notice-centre.view.ts');
    notifications.hide();
    centre ??= mountNoticeCentre(workbench, hide);
  };
  notifications.quiet.value = storage.get<boolean>(quietKey) === true;
  store.add({ dispose: effect(() => storage.set(quietKey, notifications.quiet.value)) });
  store.add({ dispose: hide });
  const list: readonly (Command & { readonly key?: string })[] = [
    { id: 'notifications.show', title: noticesText('show'), icon: 'bell', key: 'ctrl+k ctrl+shift+n', run: () => (centre ? hide() : show()) },
    { id: 'notifications.clear', title: noticesText('clear'), icon: 'clear-all', run: () => notifications.clear() },
    { id: 'notifications.toggleQuiet', title: noticesText('toggleQuiet'), icon: 'bell-slash', run: () => (notifications.quiet.value = !notifications.quiet.peek()) },
  ];
  for (const { key, ...command } of list) {
    store.add(commands.register({ ...command, category: noticesText('title') }));
    if (key) store.add(keybindings.register({ command: command.id, key }));
  }
  return store;
}

/** Draws the line that moves while work is under way that takes long. */
export function mountProgressLine(container: HTMLElement, { nls, progress }: Pick<Workbench, 'nls' | 'progress'>): Disposable {
  const store = new DisposableStore();
  store.add(adoptStyles(noticesStyles));
  store.add(
    mountView(container, () => {
      const work = progress.shown.value[0];
      if (!work) return html``;
      const { share } = work;
      return html`<div class="progress-line" role="progressbar" aria-label=${nls.pick(noticesText('working', { title: nls.pick(work.title) }))} aria-valuenow=${share === undefined ? nothing : Math.round(share * 100)}>
        <div class=${share === undefined ? '' : 'known'} style=${share === undefined ? nothing : `width:${share * 100}%`}></div>
      </div>`;
    }),
  );
  return store;
}

/** Items of the status bar: work under way, and the bell. */
export function noticeItems({ nls, notifications, progress, commands }: Pick<Workbench, 'nls' | 'notifications' | 'progress' | 'commands'>): TemplateResult {
  const work = progress.shown.value[0];
  const count = notifications.unseen.value;
  const isQuiet = notifications.quiet.value;
  const label = nls.pick(noticesText(isQuiet ? 'bellQuiet' : 'bell', { count }));
  const run = (): void => void commands.execute('notifications.show');
  const working = work && nls.pick(noticesText('working', { title: nls.pick(work.title) }));
  return html`${work ? html`<button class="status-item" title=${working} @click=${run}>${icon('sync codicon-modifier-spin')} ${nls.pick(work.title)}</button>` : nothing}
    <button class="status-item status-bell" aria-label=${label} title=${label} @click=${run}>${icon(isQuiet ? (count > 0 ? 'bell-slash-dot' : 'bell-slash') : count > 0 ? 'bell-dot' : 'bell')}</button>`;
}
