import { compareText } from '@plansmith/base';
import type { TreeNode } from '../ui/tree.presenter.ts';

/** A line of the explorer. `uri` of a folder ends without a slash. */
export type ExplorerItem =
  | { readonly kind: 'folder'; readonly uri: string; readonly name: string }
  | { readonly kind: 'file'; readonly uri: string; readonly name: string };

/** Files as a tree of folders: folders first, each by name. `empty` are folders that hold no file yet. */
export function fileTree(uris: readonly string[], empty: readonly string[] = []): readonly TreeNode<ExplorerItem>[] {
  const folders = new Map<string, { files: string[]; folders: Set<string> }>();
  const folderOf = (path: string): { files: string[]; folders: Set<string> } => {
    let folder = folders.get(path);
    if (!folder) {
      folders.set(path, (folder = { files: [], folders: new Set() }));
      if (path !== '') folderOf(parentOf(path)).folders.add(path);
    }
    return folder;
  };
  for (const uri of uris) folderOf(parentOf(uri)).files.push(uri);
  for (const uri of empty) folderOf(uri);

  const nodesOf = (path: string): readonly TreeNode<ExplorerItem>[] => {
    const folder = folders.get(path);
    if (!folder) return [];
    return [
      ...[...folder.folders].toSorted(compareText).map((uri) => ({
        id: `${uri}/`,
        label: nameOf(uri),
        item: { kind: 'folder' as const, uri, name: nameOf(uri) },
        children: nodesOf(uri),
      })),
      ...folder.files.toSorted(compareText).map((uri) => ({ id: uri, label: nameOf(uri), item: { kind: 'file' as const, uri, name: nameOf(uri) } })),
    ];
  };
  return nodesOf('');
}

/** Last step of a path. */
export function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** Folder of a path, empty at the top. */
export function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
