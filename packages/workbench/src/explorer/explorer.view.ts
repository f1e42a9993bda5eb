import { DisposableStore, type Disposable } from '@plansmith/base';
import type { GitEntry } from '@plansmith/engine';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { countByFile, worstClass, type ProblemCounts } from '../problems/grouping.ts';
import { showCommandMenu } from '../parts/command-menu.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { createTree, type TreeNode, type TreeRow } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import { moveInto } from './file-operations.ts';
import { fileTree, parentOf, type ExplorerItem } from './file-tree.ts';

/** The files of the folder as a tree, with findings, unsaved edits and git's letters. */
export function mountFiles(container: HTMLElement, { workbench, folders }: { readonly workbench: Workbench; readonly folders: ReadonlySignal<readonly string[]> }): Disposable {
  const { session, editors, navigation } = workbench;
  const roots = computed(() => fileTree(session.uris.value, folders.value));
  const presenter = createTree<ExplorerItem>({
    roots,
    expandedAtFirst: ({ item }) => item.kind === 'folder' && !item.uri.includes('/') && item.uri !== 'layers',
  });
  const counts = computed(() => countByFile(workbench.engine.settledReport.value?.findings ?? []));
  const gitEntries = computed(() => {
    const status = session.git.value;
    return new Map<string, GitEntry>(status?.repository ? status.entries.map((entry) => [entry.uri, entry]) : []);
  });
  const stateOf = (item: ExplorerItem): RowState => {
    const inside = (uri: string): boolean => (item.kind === 'folder' ? uri.startsWith(`${item.uri}/`) : uri === item.uri);
    const problems = sumCounts([...counts.value].filter(([uri]) => inside(uri)).map(([, value]) => value));
    if (item.kind === 'folder') return { problems, dirty: false, conflict: false, git: undefined };
    const copy = workbench.copies.get(item.uri);
    return { problems, dirty: copy?.dirty.value ?? false, conflict: copy?.conflict.value ?? false, git: gitLetter(gitEntries.value.get(item.uri)) };
  };

  const tree = createTreeView<ExplorerItem>({
    label: () => workbench.nls.text('explorer.files'),
    name: 'files',
    presenter,
    content: (row) => rowContent(row, stateOf(row.node.item), workbench),
    rowTitle: (row) => row.node.item.uri,
    rowClass(row) {
      const { problems } = stateOf(row.node.item);
      const worst = worstClass({ ...problems, info: 0, waived: 0 });
      return worst ? `has-${worst}` : '';
    },
    onOpen(row, { pin }) {
      const { item } = row.node;
      if (item.kind === 'file') void navigation.open(item.uri, { pin, focus: pin });
    },
    onContextMenu(row, at) {
      const { item } = row.node;
      showCommandMenu('explorer/context', workbench, { ...at, argument: item.uri, facts: { explorerFolder: item.kind === 'folder', explorerLayer: item.kind === 'file' && /\.(geojson|fgb)$/i.test(item.uri) } });
    },
    drag: {
      can: () => !session.listing.value?.readonly,
      drop({ node: { item } }, onto) {
        const target = onto?.node.item;
        void moveInto(workbench, item.uri, target === undefined ? '' : target.kind === 'folder' ? target.uri : parentOf(target.uri));
      },
    },
  });

  const store = new DisposableStore();
  const focused = signal(false);
  container.addEventListener('focusin', () => (focused.value = true));
  container.addEventListener('focusout', () => (focused.value = false));
  store.add({
    dispose: effect(() => {
      const item = presenter.rows.value.find((row) => row.node.id === presenter.active.value)?.node.item;
      workbench.context.set('explorerFocus', focused.value);
      workbench.context.set('explorerFile', focused.value && item?.kind === 'file' ? item.uri : undefined);
      workbench.context.set('explorerItem', focused.value ? item?.uri : undefined);
    }),
  });

  let revealed: string | undefined;
  store.add(mountView(
    container,
    () => {
      const uri = editors.active.value?.uri;
      if (uri !== revealed && roots.value.length > 0) {
        revealed = uri;
        if (uri) queueMicrotask(() => presenter.reveal(idOf(roots.peek(), uri) ?? ''));
      }
      return presenter.rows.value.length > 0 ? tree.template() : html`<p class="view-message">${workbench.nls.text('explorer.empty')}</p>`;
    },
    () => tree.afterDraw(),
  ));
  return store;
}

interface RowState {
  readonly problems: ProblemCounts;
  readonly dirty: boolean;
  readonly conflict: boolean;
  readonly git: string | undefined;
}

function idOf(nodes: readonly TreeNode<ExplorerItem>[], uri: string): string | undefined {
  for (const node of nodes) {
    if (node.item.kind === 'file' && node.item.uri === uri) return node.id;
    const found = node.children && idOf(node.children, uri);
    if (found) return found;
  }
  return undefined;
}

function sumCounts(list: readonly ProblemCounts[]): ProblemCounts {
  const sum = { error: 0, warning: 0, info: 0, undecided: 0, waived: 0 };
  for (const counts of list) for (const name of Object.keys(sum) as (keyof ProblemCounts)[]) sum[name] += counts[name];
  return sum;
}

/** One letter for both sides of git's status: what the user sees first is that the file changed, and how. */
function gitLetter(entry: GitEntry | undefined): string | undefined {
  if (!entry) return undefined;
  const letter = entry.worktree === '.' ? entry.index : entry.worktree;
  return letter === '?' ? 'U' : letter;
}

function rowContent(row: TreeRow<ExplorerItem>, state: RowState, workbench: Workbench): TemplateResult {
  const { item } = row.node;
  const { nls } = workbench;
  const { error: errors, warning: warnings, undecided } = state.problems;
  const count = errors + warnings + undecided;
  const counted = nls.text('explorer.findings', { errors, warnings, undecided });
  const badge = count > 0 ? html`<span class="row-count" role="img" aria-label=${counted} title=${counted}>${count > 99 ? '99+' : count}</span>` : nothing;
  const git = state.git ? nls.text('explorer.gitChanged', { state: state.git }) : '';
  const leaf = item.kind === 'file' ? icon(item.uri.endsWith('json') ? 'json' : /\.ya?ml$/.test(item.uri) ? 'file-code' : 'file') : nothing;
  return html`${leaf}<span class="row-label">${item.name}</span><span class="row-marks">
      ${state.conflict ? html`<span class="class-warning">${icon('git-compare', nls.text('explorer.conflict'))}</span>` : nothing}
      ${state.dirty ? icon('circle-filled', nls.text('explorer.modified')) : nothing} ${badge} ${state.git ? html`<span class="row-git git-${state.git}" role="img" aria-label=${git} title=${git}>${state.git}</span>` : nothing}
    </span>`;
}
