import type { CommitFile, GitCommit } from '@plansmith/engine';
import { nameOf } from '../explorer/file-tree.ts';
import type { Workbench } from '../workbench.ts';
import type { ScmItem } from './changes.ts';
import { createDiffPane, type DiffSource } from './diff-pane.ts';
import { createMergePane } from './merge-pane.ts';
import { textAt } from './revision-text.ts';
import type { ScmFeature } from './scm-feature.ts';
import { scmText } from './texts.ts';

/** Shows what changed in a file: a conflict in the merge editor, a new file itself, else the difference. */
export function openChange(workbench: Workbench, feature: ScmFeature, item: ScmItem): void {
  if (item.kind === 'group') return;
  const { uri, group, letter } = item;
  if (group === 'merge') {
    workbench.editors.open(uri, { pane: createMergePane(workbench, { feature, uri }), pin: true });
    return;
  }
  if (letter === '?') {
    void workbench.navigation.open(uri, { focus: false });
    return;
  }
  const name = nameOf(uri);
  const source: DiffSource =
    group === 'index'
      ? { name: `staged:${uri}`, title: scmText('diffStaged', { name }), uri, original: () => textAt(workbench, uri, 'HEAD'), modified: () => textAt(workbench, uri, 'index'), side: 'staged' }
      : { name: `change:${uri}`, title: scmText('diffChange', { name }), uri, original: () => textAt(workbench, uri, 'index'), modified: 'live', side: 'unstaged' };
  workbench.editors.open(uri, { pane: createDiffPane(workbench, { feature, source }), pin: true });
}

/** Shows what a commit did to a file. */
export function openCommitFile(workbench: Workbench, feature: ScmFeature, { commit, file }: { readonly commit: GitCommit; readonly file: CommitFile }): void {
  const { uri, from = uri } = file;
  const [parent] = commit.parents;
  const source: DiffSource = {
    name: `commit:${commit.id}:${uri}`,
    title: scmText('diffCommit', { name: nameOf(uri), id: commit.id.slice(0, 8) }),
    uri,
    original: async () => (parent === undefined ? '' : textAt(workbench, from, parent)),
    modified: () => textAt(workbench, uri, commit.id),
  };
  workbench.editors.open(uri, { pane: createDiffPane(workbench, { feature, source }), pin: true });
}
