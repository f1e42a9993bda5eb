import { DisposableStore, type Disposable } from '@plansmith/base';
import { signal } from '@preact/signals-core';
import { css, html, nothing, render, type TemplateResult } from 'lit';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { keyLines, otherUsers, type KeyLine } from './key-lines.ts';
import { keyboardText, type keyboardCatalogue } from './texts.ts';

const sheetStyles = css`
  .key-sheet {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .key-sheet .toolbar {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 4px 12px;
  }
  .key-sheet .toolbar .input {
    width: min(420px, 60%);
  }
  .key-lines {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  .key-lines table {
    width: 100%;
    border-collapse: collapse;
  }
  .key-lines :is(th, td) {
    height: 24px;
    padding: 0 12px;
    text-align: start;
    white-space: nowrap;
  }
  .key-lines th {
    position: sticky;
    top: 0;
    font-weight: 600;
    background: var(--ps-chrome-background);
  }
  .key-lines tr:hover td {
    background: var(--ps-hover-background);
  }
  .key-lines code {
    font-family: var(--ps-mono);
    font-size: 11px;
    color: var(--ps-muted-foreground);
  }
  .key-pressed {
    min-height: 24px;
    font-size: 16px;
    text-align: center;
  }
`;

/** The sheet of all commands with their keys, which can be changed. */
export function mountKeySheet(container: HTMLElement, workbench: Workbench): Disposable {
  const { nls, commands, keybindings } = workbench;
  const filter = signal('');
  const store = new DisposableStore();
  const text = (key: keyof typeof keyboardCatalogue, data?: Readonly<Record<string, string | number>>): string => nls.pick(keyboardText(key, data));

  const line = (item: KeyLine): TemplateResult => {
    const { id, title, category } = item.command;
    const name = nls.pick(title);
    return html`<tr @dblclick=${() => askKey(workbench, item)}>
      <td>
        <button class="icon-button" title=${text('change', { name })} aria-label=${text('change', { name })} @click=${() => askKey(workbench, item)}>${icon('edit')}</button>
        ${item.isUsers ? html`<button class="icon-button" title=${text('reset', { name })} aria-label=${text('reset', { name })} @click=${() => keybindings.choose(id, undefined)}>${icon('discard')}</button>` : nothing}
      </td>
      <th scope="row">${category ? `${nls.pick(category)}: ` : ''}${name} <code>${id}</code></th>
      <td>${item.key === undefined ? '' : html`<kbd>${keybindings.label(item.key)}</kbd>`}</td>
      <td><code>${item.when ?? ''}</code></td>
      <td>${text(item.isUsers ? 'user' : 'own')}</td>
    </tr>`;
  };

  store.add(adoptStyles(sheetStyles));
  store.add(
    mountView(container, () => {
      const lines = keyLines({ commands: commands.all.value, bindings: keybindings.all.value, chosen: keybindings.chosen.value, filter: filter.value, label: keybindings.label, pick: nls.pick });
      return html`<div class="key-sheet">
        <div class="toolbar">
          <input type="search" class="input" aria-label=${text('filter')} placeholder=${text('filter')} @input=${(event: Event) => (filter.value = (event.target as HTMLInputElement).value)} />
          <span role="status">${text('shown', { count: lines.length })}</span>
        </div>
        <div class="key-lines" tabindex="0" role="region" aria-label=${text('title')}>
          <table>
            <thead>
              <tr><td></td><th scope="col">${text('command')}</th><th scope="col">${text('key')}</th><th scope="col">${text('when')}</th><th scope="col">${text('source')}</th></tr>
            </thead>
            <tbody>${lines.map(line)}</tbody>
          </table>
        </div>
      </div>`;
    }),
  );
  return store;
}

/** Asks for the new key of a command: what is pressed is shown, with who uses it already. */
function askKey({ nls, keybindings, commands }: Workbench, { command }: KeyLine): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'key-question');
  let key = '';
  const draw = (): void => {
    const users = key === '' ? [] : otherUsers(keybindings.all.peek(), { key, command: command.id }).map((id) => nls.pick(commands.get(id)?.title ?? { zh: id, en: id }));
    render(
      html`<p id="key-question">${nls.pick(keyboardText('press', { name: nls.pick(command.title) }))}</p>
        <p class="key-pressed" role="status">${key === '' ? nothing : html`<kbd>${keybindings.label(key)}</kbd>`} ${users.length > 0 ? nls.pick(keyboardText('taken', { key: keybindings.label(key), names: users.join('、') })) : nothing}</p>`,
      dialog,
    );
  };
  dialog.addEventListener('keydown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const isPlain = !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey;
    if (isPlain && event.key === 'Escape') return dialog.close();
    if (isPlain && (event.key === 'Delete' || (event.key === 'Enter' && key !== ''))) {
      keybindings.choose(command.id, event.key === 'Delete' ? '' : key);
      return dialog.close();
    }
    const pressed = keybindings.keyOf(event);
    // A letter alone would be missing from all that is typed.
    if (pressed === undefined || (isPlain && [...event.key].length === 1 && key === '')) return;
    key = key === '' || key.includes(' ') ? pressed : `${key} ${pressed}`;
    draw();
  });
  dialog.addEventListener('close', () => {
    keybindings.suspended.value = false;
    dialog.remove();
  });
  keybindings.suspended.value = true;
  dialog.tabIndex = -1;
  draw();
  document.body.append(dialog);
  dialog.showModal();
  dialog.focus();
}
