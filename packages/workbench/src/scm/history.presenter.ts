import type { CommitFile, GitCommit } from '@plansmith/engine';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { nameOf } from '../explorer/file-tree.ts';
import { createTree, type TreeNode, type TreePresenter } from '../ui/tree.presenter.ts';
import type { ScmFeature } from './scm-feature.ts';

/** A line of the history. The files of a commit are asked for when it is opened. */
export type HistoryItem =
  | { readonly kind: 'commit'; readonly commit: GitCommit }
  | { readonly kind: 'file'; readonly commit: GitCommit; readonly file: CommitFile }
  | { readonly kind: 'more' };

export interface HistoryPresenter {
  readonly tree: TreePresenter<HistoryItem>;
  /** The file whose history is shown; undefined for everything. */
  readonly uri: ReadonlySignal<string | undefined>;
  /** Undefined until it was read. */
  readonly commits: ReadonlySignal<readonly GitCommit[] | undefined>;
  show(uri: string | undefined): Promise<void>;
  showMore(): Promise<void>;
  /** Reads the files of a commit and opens its line, or closes it. */
  toggle(commit: GitCommit): Promise<void>;
}

const pageSize = 50;

export function createHistory(ask: ScmFeature['ask']): HistoryPresenter {
  const uri = signal<string | undefined>(undefined);
  const commits = signal<readonly GitCommit[] | undefined>(undefined);
  const more = signal(false);
  const files = signal<ReadonlyMap<string, readonly CommitFile[]>>(new Map());
  const roots = computed((): readonly TreeNode<HistoryItem>[] => [
    ...(commits.value ?? []).map((commit): TreeNode<HistoryItem> => {
      const known = files.value.get(commit.id) ?? [];
      const children = known.map((file) => ({ id: `${commit.id}:${file.uri}`, item: { kind: 'file', commit, file } as const, label: nameOf(file.uri) }));
      return { id: commit.id, item: { kind: 'commit', commit }, label: commit.subject, children };
    }),
    ...(more.value ? [{ id: 'more', item: { kind: 'more' } as const, label: '' }] : []),
  ]);
  const tree = createTree<HistoryItem>({ roots, expandedAtFirst: () => false });

  const read = async (skip: number): Promise<void> => {
    const wanted = uri.peek();
    const log = await ask('log', { ...(wanted !== undefined && { uri: wanted }), skip, limit: pageSize });
    if (!log || uri.peek() !== wanted) return;
    commits.value = skip === 0 ? log.commits : [...(commits.peek() ?? []), ...log.commits];
    more.value = log.more;
  };
  return {
    tree,
    uri,
    commits,
    async show(wanted) {
      if (uri.peek() !== wanted) commits.value = undefined;
      uri.value = wanted;
      await read(0);
    },
    showMore: () => read(commits.peek()?.length ?? 0),
    async toggle(commit) {
      const open = tree.isExpanded(commit.id);
      if (!open && !files.peek().has(commit.id)) {
        const found = await ask('commitFiles', { commit: commit.id });
        if (!found) return;
        files.value = new Map(files.peek()).set(commit.id, found);
      }
      tree.setExpanded(commit.id, !open);
    },
  };
}
