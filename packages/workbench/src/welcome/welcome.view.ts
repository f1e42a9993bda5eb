import { DisposableStore, type Disposable } from '@plansmith/base';
import type { FolderList } from '@plansmith/engine';
import { signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { welcomeText, type WelcomeTextKey } from './texts.ts';
import { welcomeStyles } from './welcome.css.ts';

const shownFiles = 8;

/** The page that is shown where no editor is open: what to begin with. */
export function mountWelcome(container: HTMLElement, workbench: Workbench): Disposable {
  const { nls, commands, keybindings, editors, session, server, settings, navigation, notifications } = workbench;
  const store = new DisposableStore();
  const folders = signal<FolderList>({ recent: [], sample: false });
  const text = (key: WelcomeTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(welcomeText(key, data));
  void server.folders().then((answer) => {
    if (answer.ok && !store.isDisposed) folders.value = answer.value;
  });

  const copy = async (value: string): Promise<void> => {
    await navigator.clipboard.writeText(value);
    notifications.notify({ severity: 'info', message: welcomeText('copied') });
  };
  const openFolder = async (id: string): Promise<void> => {
    const opened = await server.openFolder(id);
    if (!opened.ok) return void notifications.notify({ severity: 'error', message: welcomeText('openFailed', { message: opened.error.message }) });
    const { url, place, shown } = opened.value;
    if (shown) notifications.notify({ severity: 'info', message: welcomeText('opened', { place }) });
    else notifications.notify({ severity: 'info', message: welcomeText('openedAt', { place }), details: [url], actions: [{ title: welcomeText('copyAddress'), run: () => copy(url) }] });
  };
  const action = (key: WelcomeTextKey, options: { readonly icon: string; readonly command: string; readonly note?: string }): TemplateResult | typeof nothing => {
    if (!commands.get(options.command)) return nothing;
    const keys = keybindings.labelFor(options.command);
    return html`<li><button class="link" @click=${() => commands.execute(options.command)}>${icon(options.icon)}${text(key)}</button>${keys ? html`<kbd>${keys}</kbd>` : nothing}${options.note ? html`<span class="place">${options.note}</span>` : nothing}</li>`;
  };
  const startup = settings.of<string>('workbench.startupEditor');
  const tourDone = settings.of<boolean>('workbench.tourDone');

  store.add(adoptStyles(welcomeStyles));
  store.add(
    mountView(container, () => {
      const { recent, sample } = folders.value;
      const here = session.listing.value;
      const known = new Set(session.uris.value);
      const files = editors.recent.value.filter((uri) => known.has(uri)).slice(0, shownFiles);
      return html`<div class="welcome" tabindex="-1">
        <h1>${text('heading')}</h1>
        <p>${text('lead', { name: here?.name ?? '' })}</p>
        <div class="welcome-columns">
          <section aria-labelledby="welcome-start">
            <h2 id="welcome-start">${text('start')}</h2>
            <ul>
              ${action('openFile', { icon: 'go-to-file', command: 'workbench.quickOpen' })} ${action('newDocument', { icon: 'new-file', command: 'file.newDocument' })}
              ${action('importShapes', { icon: 'desktop-download', command: 'file.importShapes' })}
              ${sample ? html`<li><button class="link" @click=${() => openFolder('sample')}>${icon('beaker')}${text('openSample')}</button></li>` : nothing}
            </ul>
            <h2>${text('recentFiles')}</h2>
            ${files.length === 0 ? html`<p class="place">${text('noRecentFiles')}</p>` : nothing}
            <ul>
              ${files.map((uri) => html`<li><button class="link" @click=${() => navigation.open(uri, { pin: true })}>${icon('file-code')}${nameOf(uri)}</button><span class="place">${parentOf(uri)}</span></li>`)}
            </ul>
          </section>
          <section aria-labelledby="welcome-learn">
            <h2 id="welcome-learn">${text('learn')}</h2>
            <ul>
              ${action('tour', { icon: 'compass', command: 'tour.start', note: tourDone.value ? text('tourDone') : '' })} ${action('keys', { icon: 'keyboard', command: 'keyboard.open' })}
              ${action('settings', { icon: 'settings-gear', command: 'settings.open' })} ${action('commands', { icon: 'terminal', command: 'workbench.showCommands' })}
            </ul>
            <h2>${text('openFolder')}</h2>
            <p class="how">${text('openFolderHow')}</p>
            <pre>plansmith open &lt;${text('folderWord')}&gt;</pre>
            <button class="icon-button" aria-label=${text('copyCommand')} title=${text('copyCommand')} @click=${() => copy('plansmith open ')}>${icon('copy')}</button>
            <h2>${text('recentFolders')}</h2>
            <ul>
              ${recent.map(({ id, name, place }) =>
                id === here?.id
                  ? html`<li>${icon('folder-opened')} ${name} <span class="place">${place} · ${text('current')}</span></li>`
                  : html`<li><button class="link" @click=${() => openFolder(id)}>${icon('folder')}${name}</button><span class="place">${place}</span></li>`,
              )}
            </ul>
          </section>
        </div>
        <label class="welcome-start"
          ><input type="checkbox" .checked=${live(startup.value === 'welcomePage')} @change=${(event: Event) => settings.change('workbench.startupEditor', (event.target as HTMLInputElement).checked ? 'welcomePage' : 'none')} />
          ${text('showAtStart')}</label
        >
      </div>`;
    }),
  );
  return store;
}
