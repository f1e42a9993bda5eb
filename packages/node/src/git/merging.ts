import { ok } from '@plansmith/base';
import type { ResolveRequest } from '@plansmith/engine';
import { readGitStatus } from './git-status.ts';
import { findBranch } from './branches.ts';
import { keepDisk, keepIndex } from './keep.ts';
import { refusalOf, refuse } from './refusals.ts';
import { checkUris, isMerging, type GitResult, type Repository } from './repository.ts';

/** Merges a branch into the present one. Conflicts are no refusal: the merge waits then for their resolution. */
export async function mergeBranch(repository: Repository, name: string): Promise<GitResult<void>> {
  const known = await findBranch(repository, name);
  if (!known) return refuse('noBranch');
  return mergeRef(repository, { ref: known === 'local' ? `refs/heads/${name}` : `refs/remotes/${name}`, message: `合并分支“${name}”` });
}

/** Merges a full ref that is known to be one of git's. `message` is for the commit, where one is needed. */
export async function mergeRef(repository: Repository, { ref, message }: { readonly ref: string; readonly message: string }): Promise<GitResult<void>> {
  if (await isMerging(repository)) return refuse('mergeWaiting');
  // Git writes the name it is given into the conflicts: the short one, where it means the same.
  const short = ref.replace(/^refs\/(heads|remotes)\//, '');
  const meaning = await repository.run(['rev-parse', '--symbolic-full-name', short]);
  const name = meaning.stdout.trim() === ref ? short : ref;
  const merged = await repository.run(['merge', '--quiet', '--no-edit', '--no-autostash', '--no-overwrite-ignore', '-m', message, name], { acts: true });
  if (merged.exitCode === 0 || (await isMerging(repository))) return ok(undefined);
  return refusalOf(merged, repository.prefix);
}

/** Settles an unmerged file. The bytes on disk are kept where another state takes their place. */
export async function resolve(repository: Repository, request: ResolveRequest): Promise<GitResult<void>> {
  const { uri, take } = request;
  const fine = checkUris([uri]);
  if (!fine.ok) return fine;
  const listed = await repository.run(['ls-files', '--unmerged', '-z', '--', uri]);
  const stages = listed.stdout.split('\0').map((line) => / ([123])\t/.exec(line)?.[1]);
  if (listed.stdout === '') return refuse('changed', { files: [uri] });
  if (take !== 'disk') {
    const kept = await keepDisk(repository, [uri], { indexStays: false });
    if (!kept.ok) return kept;
    const words = stages.includes(take === 'ours' ? '2' : '3') ? ['checkout', '--quiet', `--${take}`, '--', uri] : ['rm', '--quiet', '--force', '--', uri];
    const taken = await repository.run(words, { acts: true });
    if (taken.exitCode !== 0) return refusalOf(taken, repository.prefix);
    if (words[0] === 'rm') return ok(undefined);
  }
  const added = await repository.run(['add', '--all', '--force', '--', uri]);
  return added.exitCode === 0 ? ok(undefined) : refusalOf(added, repository.prefix);
}

/** Goes back to before the merge. All that the folder and the index hold beyond the last commit is kept. */
export async function abortMerge(repository: Repository): Promise<GitResult<void>> {
  if (!(await isMerging(repository))) return refuse('noMerge');
  const status = await readGitStatus(repository.directory);
  const uris = status.repository ? status.entries.map(({ uri }) => uri) : [];
  const index = await keepIndex(repository, uris, { diskStays: false });
  if (!index.ok) return index;
  const disk = await keepDisk(repository, uris, { indexStays: false });
  if (!disk.ok) return disk;
  const aborted = await repository.run(['merge', '--abort'], { acts: true });
  return aborted.exitCode === 0 ? ok(undefined) : refusalOf(aborted, repository.prefix);
}
