import { ok } from '@plansmith/base';
import type { GitBranch } from '@plansmith/engine';
import { refusalOf, refuse } from './refusals.ts';
import { headOf, isMerging, type GitResult, type Repository } from './repository.ts';

/** Local branches and those of remote repositories, the last used first. */
export async function listBranches(repository: Repository): Promise<GitResult<readonly GitBranch[]>> {
  const format = ['%(refname)', '%(symref)', '%(HEAD)', '%(committerdate:iso-strict)', '%(subject)'].join('%00');
  const refs = await repository.run(['for-each-ref', '--sort=-committerdate', `--format=${format}`, 'refs/heads', 'refs/remotes']);
  if (refs.exitCode !== 0) return refusalOf(refs);
  return ok(
    refs.stdout.split('\n').flatMap((line): GitBranch[] => {
      const [ref = '', target, head, date = '', subject = ''] = line.split('\0');
      const match = /^refs\/(heads|remotes)\/(.+)$/.exec(ref);
      return match && target === '' ? [{ name: match[2]!, remote: match[1] === 'remotes', current: head === '*', subject, date }] : [];
    }),
  );
}

/** Makes a branch at the present commit and goes on there; no file changes. */
export async function createBranch(repository: Repository, name: string): Promise<GitResult<void>> {
  if (name.startsWith('-') || (await repository.run(['check-ref-format', '--branch', name])).stdout.trim() !== name) return refuse('badBranchName');
  if (await hasRef(repository, `refs/heads/${name}`)) return refuse('branchExists');
  if (await isMerging(repository)) return refuse('mergeWaiting');
  const made = await repository.run(['switch', '--quiet', '--no-guess', '--create', name], { acts: true });
  return made.exitCode === 0 ? ok(undefined) : refusalOf(made, repository.prefix);
}

/** Goes to a branch. Git refuses where files would be overwritten, ignored ones included, and nothing happens then. */
export async function switchBranch(repository: Repository, name: string): Promise<GitResult<void>> {
  const known = await findBranch(repository, name);
  if (!known) return refuse('noBranch');
  if (await isMerging(repository)) return refuse('mergeWaiting');
  if (!(await isHeadNamed(repository))) return refuse('detachedWork');
  const local = known === 'local' ? name : name.slice(name.indexOf('/') + 1);
  const exists = known === 'local' || (await hasRef(repository, `refs/heads/${local}`));
  const words = exists ? [local] : ['--create', local, '--track', name];
  const done = await repository.run(['switch', '--quiet', '--no-guess', '--no-overwrite-ignore', ...words], { acts: true });
  return done.exitCode === 0 ? ok(undefined) : refusalOf(done, repository.prefix);
}

/** Whether a name is a branch here, or one of a remote repository. */
export async function findBranch(repository: Repository, name: string): Promise<'local' | 'remote' | undefined> {
  if (await hasRef(repository, `refs/heads/${name}`)) return 'local';
  return (await hasRef(repository, `refs/remotes/${name}`)) ? 'remote' : undefined;
}

async function hasRef(repository: Repository, ref: string): Promise<boolean> {
  return (await repository.run(['show-ref', '--verify', '--quiet', ref])).exitCode === 0;
}

/** Whether the present commit can be found again by the name of a branch or a tag. */
async function isHeadNamed(repository: Repository): Promise<boolean> {
  if ((await repository.run(['symbolic-ref', '--quiet', 'HEAD'])).exitCode === 0) return true;
  const head = await headOf(repository);
  if (!head) return true;
  const names = await repository.run(['for-each-ref', '--count=1', `--contains=${head}`, '--format=%(refname)', 'refs/heads', 'refs/remotes', 'refs/tags']);
  return names.stdout.trim() !== '';
}
