import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { RunningWork } from '../platform/progress.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { noticesText, type NoticesTextKey } from './texts.ts';

/** Shows what was told and what is under way, over the status bar, until it is left. `onLeave` is told then. */
export function mountNoticeCentre({ nls, notifications, progress, commands }: Workbench, onLeave: () => void): Disposable {
  const store = new DisposableStore();
  const text = (key: NoticesTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(noticesText(key, data));
  const returnFocus = document.activeElement as HTMLElement | null;
  const centre = document.createElement('div');
  centre.className = 'notice-centre';
  centre.setAttribute('role', 'dialog');
  centre.setAttribute('aria-labelledby', 'notice-title');
  centre.tabIndex = -1;
  document.body.append(centre);
  const leave = (): void => {
    const hadFocus = centre.contains(document.activeElement);
    onLeave();
    if (hadFocus) returnFocus?.focus();
  };
  centre.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  });
  const onPress = (event: Event): void => {
    if (event.target instanceof Element && !centre.contains(event.target) && !event.target.closest('.status-bell')) leave();
  };
  document.addEventListener('pointerdown', onPress, true);
  store.add(toDisposable(() => document.removeEventListener('pointerdown', onPress, true)));

  const button = (key: NoticesTextKey, options: { readonly icon: string; readonly pressed?: boolean; run(): unknown }): TemplateResult =>
    html`<button class="icon-button" aria-pressed=${options.pressed ?? nothing} aria-label=${text(key)} title=${text(key)} @click=${options.run}>${icon(options.icon)}</button>`;
  const work = ({ title, step, share, cancel }: RunningWork): TemplateResult => html`<li>
    ${icon('loading codicon-modifier-spin')}
    <div>
      <p>${nls.pick(title)}${step ? html` · ${nls.pick(step)}` : nothing}</p>
      <progress aria-label=${nls.pick(title)} max="1" value=${share ?? nothing}></progress>
    </div>
    ${cancel ? html`<button class="button secondary" aria-label=${text('cancel', { title: nls.pick(title) })} @click=${cancel}>${text('cancelShort')}</button>` : nothing}
  </li>`;

  store.add(toDisposable(() => centre.remove()));
  store.add(
    mountView(centre, () => {
      const running = progress.shown.value;
      const kept = notifications.kept.value;
      queueMicrotask(() => notifications.look());
      return html`<header>
          <h2 id="notice-title">${text('title')}</h2>
          ${button('quiet', { icon: notifications.quiet.value ? 'bell-slash' : 'bell', pressed: notifications.quiet.value, run: () => commands.execute('notifications.toggleQuiet') })}
          ${button('clear', { icon: 'clear-all', run: () => notifications.clear() })} ${button('hide', { icon: 'chevron-down', run: leave })}
        </header>
        ${running.length === 0 ? nothing : html`<ul class="notice-list" aria-label=${text('running')}>${running.map(work)}</ul>`}
        ${kept.length === 0
          ? html`<p>${text('none')}</p>`
          : html`<ul class="notice-list" aria-label=${text('title')}>
              ${kept.map(
                (item) => html`<li>
                  <span class="class-${item.severity}">${icon(item.severity)}</span>
                  <div>
                    <p>${nls.pick(item.message)}</p>
                    ${item.details ? html`<ul>${item.details.map((detail) => html`<li style="display:list-item;padding:0;border:0">${detail}</li>`)}</ul>` : nothing}
                    ${item.actions?.length ? html`<div class="notice-actions">${item.actions.map((action) => html`<button class="button secondary" @click=${() => notifications.answer(item.id, action)}>${nls.pick(action.title)}</button>`)}</div>` : nothing}
                  </div>
                  ${button('close', { icon: 'close', run: () => notifications.close(item.id) })}
                </li>`,
              )}
            </ul>`}`;
    }),
  );
  centre.focus();
  return store;
}
