import { DisposableStore, type Disposable } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { TreeRow } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import { shownLetter, stateKey, type ScmItem } from './changes.ts';
import type { ScmFeature } from './scm-feature.ts';
import { scmStyles } from './scm.css.ts';
import { scmText, type ScmTextKey } from './texts.ts';

const groupKeys = { merge: 'groupMerge', index: 'groupIndex', changes: 'groupChanges' } as const satisfies Record<string, ScmTextKey>;

/** Commands that a line offers, the first ones as buttons too. */
export function lineCommands(item: ScmItem): readonly string[] {
  const file = item.kind === 'file';
  if (item.group === 'merge') return file ? ['git.openChange', 'git.acceptAllCurrent', 'git.acceptAllIncoming', 'git.markResolved', 'git.openFile'] : ['git.abortMerge'];
  if (item.group === 'index') return file ? ['git.openChange', 'git.unstage', 'git.openFile', 'git.fileHistory'] : ['git.unstage'];
  return file ? ['git.openChange', 'git.discard', 'git.stage', 'git.openFile', 'git.fileHistory'] : ['git.discard', 'git.stage'];
}

const buttons: Readonly<Record<string, string>> = { 'git.discard': 'discard', 'git.stage': 'add', 'git.unstage': 'remove', 'git.markResolved': 'check', 'git.abortMerge': 'close' };

/** The commit box over the changes by group. */
export function mountScm(container: HTMLElement, options: { readonly workbench: Workbench; readonly feature: ScmFeature }): Disposable {
  const { workbench, feature } = options;
  const { nls, commands, keybindings, context } = workbench;
  const store = new DisposableStore();
  store.add(adoptStyles(scmStyles));
  const text = (key: ScmTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(scmText(key, data));
  const titleOf = (command: string): string => nls.pick(commands.get(command)!.title);

  const content = (row: TreeRow<ScmItem>): TemplateResult => {
    const { item } = row.node;
    const actions = lineCommands(item)
      .filter((command) => buttons[command])
      .map((command) => html`<span class="icon-button scm-action" aria-hidden="true" title=${titleOf(command)} @click=${(event: Event) => runOn(row, command, event)}>${icon(buttons[command]!)}</span>`);
    if (item.kind === 'group') {
      return html`<span class="row-label scm-group">${text(groupKeys[item.group])}</span><span class="row-marks"><span class="scm-actions">${actions}</span><span class="badge">${item.uris.length}</span></span>`;
    }
    const state = text(stateKey(item.letter));
    const letter = shownLetter(item.letter);
    return html`<span class="row-label ${item.letter === 'D' ? 'scm-gone' : ''}">${nameOf(item.uri)}</span><span class="row-description">${parentOf(item.uri)}</span>
      <span class="row-marks"><span class="scm-actions">${actions}</span><span class="row-git git-${letter === '!' ? 'D' : letter}" role="img" aria-label=${state} title=${state}>${letter}</span></span>`;
  };
  const runOn = (row: TreeRow<ScmItem>, command: string, event: Event): void => {
    event.stopPropagation();
    feature.tree.active.value = row.node.id;
    void commands.execute(command);
  };
  const tree = createTreeView<ScmItem>({
    label: () => text('tree'),
    name: 'scm',
    presenter: feature.tree,
    content,
    rowTitle: ({ node }) => (node.item.kind === 'file' ? text('row', { state: text(stateKey(node.item.letter)), uri: node.item.uri }) : ''),
    rowClass: () => 'scm-row',
    onOpen: () => void commands.execute('git.openChange'),
  });

  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const row = (event.target as Element).closest('[role="treeitem"]');
    const found = row && feature.tree.rows.peek()[Number(row.id.replace(/^scm-row-/, ''))];
    if (found) feature.tree.active.value = found.node.id;
    void commands.execute('git.showActions');
  };

  const box = (): TemplateResult => {
    const status = feature.status.value;
    const branch = status?.repository ? (status.branch ?? text('detached')) : '';
    const hint = text('messageHint', { keys: keybindings.labelFor('git.commit') ?? '', branch });
    return html`<div class="scm-box" @focusin=${() => context.set('scmInputFocus', true)} @focusout=${() => context.set('scmInputFocus', false)}>
      <textarea
        class="input scm-message"
        rows=${Math.min(8, Math.max(2, feature.message.value.split('\n').length))}
        aria-label=${text('message')}
        placeholder=${hint}
        .value=${feature.message.value}
        @input=${(event: Event) => (feature.message.value = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button class="button scm-commit" ?disabled=${feature.busy.value} @click=${() => commands.execute('git.commit')}>${icon('check')} ${text('commit')}</button>
      ${status?.repository && status.merge ? html`<p class="scm-note class-warning">${text('merging')}</p>` : nothing}
    </div>`;
  };
  const none = (key: ScmTextKey, command?: string): TemplateResult =>
    html`<div class="view-message"><p>${text(key)}</p>${command ? html`<button class="button" @click=${() => commands.execute(command)}>${titleOf(command)}</button>` : nothing}</div>`;

  store.add(
    mountView(
      container,
      () => {
        const status = feature.status.value;
        if (!status) return html`<p class="view-message">${nls.text('view.loading')}</p>`;
        if (!status.repository) return status.reason === 'notRepository' ? none('noRepository', 'git.init') : none(status.reason === 'gitMissing' ? 'noGit' : 'refused');
        return html`<div class="scm">
          ${box()}
          <div class="scm-changes" @focusin=${() => context.set('scmTreeFocus', true)} @focusout=${() => context.set('scmTreeFocus', false)} @contextmenu=${onContextMenu}>
            ${status.entries.length === 0 ? html`<p class="view-message">${text('clean')}</p>` : tree.template()}
          </div>
        </div>`;
      },
      () => tree.afterDraw(),
    ),
  );
  return store;
}
