import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect, untracked } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { TreeRow } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import { shownLetter, stateKey } from './changes.ts';
import type { HistoryItem, HistoryPresenter } from './history.presenter.ts';
import { openCommitFile } from './open-changes.ts';
import type { ScmFeature } from './scm-feature.ts';
import { scmStyles } from './scm.css.ts';
import { scmText, type ScmTextKey } from './texts.ts';

/** Commits of the folder or of one file, the newest first; a commit opens to its files, a file to its difference. */
export function mountHistory(container: HTMLElement, options: { readonly workbench: Workbench; readonly feature: ScmFeature; readonly presenter: HistoryPresenter }): Disposable {
  const { workbench, feature, presenter } = options;
  const { nls, commands } = workbench;
  const store = new DisposableStore();
  store.add(adoptStyles(scmStyles));
  const text = (key: ScmTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(scmText(key, data));

  const open = ({ node }: TreeRow<HistoryItem>): void => {
    const { item } = node;
    if (item.kind === 'more') void presenter.showMore();
    else if (item.kind === 'file') openCommitFile(workbench, feature, item);
    else if (presenter.uri.peek() !== undefined) openCommitFile(workbench, feature, { commit: item.commit, file: { uri: item.commit.uri ?? presenter.uri.peek()!, letter: 'M' } });
    else void presenter.toggle(item.commit);
  };
  const content = ({ node: { item } }: TreeRow<HistoryItem>): TemplateResult => {
    if (item.kind === 'more') return html`<span class="row-label">${text('historyMore')}</span>`;
    if (item.kind === 'commit') {
      const { subject, author, date, id } = item.commit;
      return html`${icon('git-commit')}<span class="row-label">${subject}</span><span class="row-description">${text('historyRow', { author: author.name, date: localTime(date) })}</span>
        <span class="row-marks"><code>${id.slice(0, 8)}</code></span>`;
    }
    const { uri, letter, from } = item.file;
    const state = text(stateKey(letter));
    return html`<span class="row-label">${nameOf(uri)}</span><span class="row-description">${from === undefined ? parentOf(uri) : `${from} → ${uri}`}</span>
      <span class="row-marks"><span class="row-git git-${letter}" role="img" aria-label=${state} title=${state}>${shownLetter(letter)}</span></span>`;
  };
  const tree = createTreeView<HistoryItem>({
    label: () => text('historyTree'),
    name: 'history',
    presenter: presenter.tree,
    content,
    rowTitle: ({ node: { item } }) => (item.kind === 'commit' ? [item.commit.subject, item.commit.body].filter(Boolean).join('\n\n') : ''),
    opensItself: () => true,
    onOpen: open,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = presenter.tree.rows.peek().find(({ node }) => node.id === presenter.tree.active.peek());
    if (event.key !== 'ArrowRight' || row?.node.item.kind !== 'commit' || row.expanded) return;
    event.stopPropagation();
    event.preventDefault();
    void presenter.toggle(row.node.item.commit);
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('.tree-twistie')) return;
    const row = (event.target as Element).closest('[role="treeitem"]');
    const found = row && presenter.tree.rows.peek()[Number(row.id.replace(/^history-row-/, ''))];
    if (found?.node.item.kind !== 'commit') return;
    event.stopPropagation();
    void presenter.toggle(found.node.item.commit);
  };

  store.add(
    mountView(
      container,
      () => {
        const { value: uri } = presenter.uri;
        const commits = presenter.commits.value;
        return html`<div class="history">
          <div class="history-head">
            <span>${uri === undefined ? text('historyAll') : text('historyOf', { uri })}</span>
            ${uri === undefined ? nothing : html`<button class="link" @click=${() => commands.execute('git.showHistory')}>${text('wholeHistory')}</button>`}
          </div>
          <div class="history-tree" @keydown=${{ handleEvent: onKeyDown, capture: true }} @click=${{ handleEvent: onClick, capture: true }}>
            ${!commits ? nothing : commits.length === 0 ? html`<p class="view-message">${text('historyNone')}</p>` : tree.template()}
          </div>
        </div>`;
      },
      () => tree.afterDraw(),
    ),
  );
  store.add(
    toDisposable(
      effect(() => {
        void feature.status.value;
        untracked(() => void presenter.show(presenter.uri.peek()));
      }),
    ),
  );
  return store;
}

/** A moment as the clock here shows it, to the minute. */
function localTime(date: string): string {
  const moment = new Date(date);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits).join('-');
  return `${day} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
