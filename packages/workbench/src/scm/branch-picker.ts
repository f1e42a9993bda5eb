import type { GitBranch, GitStatus } from '@plansmith/engine';
import type { QuickItem } from '../quick-input/quick-input.presenter.ts';
import type { Workbench } from '../workbench.ts';
import type { ScmFeature } from './scm-feature.ts';
import { scmText } from './texts.ts';

/** Asks for a branch and goes to it; the first line makes a new one. */
export async function pickBranch(workbench: Workbench, feature: ScmFeature): Promise<void> {
  const branches = await feature.ask('branches', {});
  if (!branches) return;
  const { nls, quickInput } = workbench;
  const create: QuickItem = { label: nls.pick(scmText('branchNew')), icon: 'add', run: () => askBranchName(workbench, feature) };
  const goTo = async (name: string): Promise<void> => {
    if (!(await feature.saveFirst())) return;
    const status = await feature.ask('switchBranch', { name });
    if (status) feature.tell('switched', { branch: branchOf(status) });
  };
  quickInput.ask({ prefix: '', placeholder: nls.pick(scmText('branchPick')), items: () => [create, ...branches.map((branch) => branchItem(workbench, branch, () => goTo(branch.name)))] });
}

/** Asks for a branch and merges it into the present one. */
export async function pickMerge(workbench: Workbench, feature: ScmFeature): Promise<void> {
  const branches = await feature.ask('branches', {});
  if (!branches) return;
  const { nls, quickInput } = workbench;
  const merge = async (name: string): Promise<void> => {
    if (!(await feature.saveFirst())) return;
    const status = await feature.ask('mergeBranch', { name });
    if (status) tellMerged(workbench, { status, done: () => feature.tell('merged', { branch: name }) });
  };
  const others = branches.filter(({ current }) => !current);
  const placeholder = nls.pick(scmText('branchMergePick', { branch: branches.find(({ current }) => current)?.name ?? nls.pick(scmText('detached')) }));
  quickInput.ask({ prefix: '', placeholder, items: () => others.map((branch) => branchItem(workbench, branch, () => merge(branch.name))) });
}

/** After a merge: what was merged, or where its conflicts are. */
export function tellMerged(workbench: Workbench, outcome: { readonly status: GitStatus; done(): void }): void {
  const { status } = outcome;
  const conflicts = status.repository ? status.entries.filter(({ unmerged }) => unmerged).length : 0;
  if (conflicts === 0) return outcome.done();
  void workbench.commands.execute('workbench.showSourceControl');
  workbench.notifications.notify({ severity: 'warning', message: scmText('conflicts', { count: conflicts }) });
}

/** Asks for the name of a new branch, makes it and goes there. */
export function askBranchName({ nls, quickInput }: Workbench, feature: ScmFeature): void {
  const create = async (name: string): Promise<void> => {
    const status = await feature.ask('createBranch', { name });
    if (status) feature.tell('switched', { branch: branchOf(status) });
  };
  quickInput.ask({
    prefix: '',
    placeholder: nls.pick(scmText('branchName')),
    filtersItself: true,
    items: (query) => (query.trim() === '' ? [] : [{ label: nls.pick(scmText('branchCreate', { name: query.trim() })), icon: 'git-branch', run: () => create(query.trim()) }]),
  });
}

function branchItem({ nls }: Workbench, branch: GitBranch, run: () => unknown): QuickItem {
  const { name, remote, current, subject } = branch;
  return { label: name, description: remote ? nls.pick(scmText('branchRemote', { subject })) : subject, icon: current ? 'check' : remote ? 'cloud' : 'git-branch', run };
}

function branchOf(status: GitStatus): string {
  return (status.repository && status.branch) || '';
}
