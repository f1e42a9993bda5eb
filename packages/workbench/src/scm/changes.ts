import type { GitEntry, GitLetter, GitStatus } from '@plansmith/engine';
import { nameOf } from '../explorer/file-tree.ts';
import type { TreeNode } from '../ui/tree.presenter.ts';
import type { ScmTextKey } from './texts.ts';

export type ChangeGroup = 'merge' | 'index' | 'changes';

/** A line of the changes: a group with its files, or one file in one group. */
export type ScmItem =
  | { readonly kind: 'group'; readonly group: ChangeGroup; readonly uris: readonly string[] }
  | { readonly kind: 'file'; readonly group: ChangeGroup; readonly uri: string; readonly letter: GitLetter };

/** Groups in the order of VS Code; one without files is left out, the last apart while anything changed. */
export function changeTree(status: GitStatus | undefined): readonly TreeNode<ScmItem>[] {
  const entries = status?.repository ? status.entries : [];
  const unmerged = entries.filter((entry) => entry.unmerged);
  const others = entries.filter((entry) => !entry.unmerged);
  const files = (group: ChangeGroup, list: readonly GitEntry[], letterOf: (entry: GitEntry) => GitLetter): readonly ScmItem[] =>
    list.map((entry) => ({ kind: 'file', group, uri: entry.uri, letter: letterOf(entry) }));
  const groups: readonly (readonly [ChangeGroup, readonly ScmItem[]])[] = [
    ['merge', files('merge', unmerged, () => 'U')],
    ['index', files('index', others.filter(({ index }) => index !== '.' && index !== '?'), ({ index }) => index)],
    ['changes', files('changes', others.filter(({ worktree }) => worktree !== '.'), ({ worktree }) => worktree)],
  ];
  return groups.flatMap(([group, items]): TreeNode<ScmItem>[] => {
    if (items.length === 0) return [];
    const children = items.map((item) => ({ id: itemId(item), item, label: item.kind === 'file' ? nameOf(item.uri) : '' }));
    return [{ id: `group:${group}`, item: { kind: 'group', group, uris: items.flatMap((item) => (item.kind === 'file' ? [item.uri] : [])) }, label: group, children }];
  });
}

/** Id of a line in the tree. */
export function itemId(item: ScmItem): string {
  return item.kind === 'group' ? `group:${item.group}` : `${item.group}:${item.uri}`;
}

/** The files that a line stands for. */
export function urisOf(item: ScmItem): readonly string[] {
  return item.kind === 'group' ? item.uris : [item.uri];
}

/** What a letter says in words. */
export function stateKey(letter: GitLetter): ScmTextKey {
  return letter === '?' ? 'stateNew' : letter === '.' ? 'stateM' : `state${letter}`;
}

/** The letter shown for a state: VS Code writes U for a new file and ! for a conflict. */
export function shownLetter(letter: GitLetter): string {
  return letter === '?' ? 'U' : letter === 'U' ? '!' : letter;
}
