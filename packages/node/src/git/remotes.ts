import { ok } from '@plansmith/base';
import type { GitOptions } from '../folder/run-git.ts';
import { mergeRef } from './merging.ts';
import { refusalOf, refuse } from './refusals.ts';
import type { GitResult, Repository } from './repository.ts';

const patienceMs = 120_000;

/** What the present branch follows, by git's configuration. */
interface Following {
  readonly branch: string;
  readonly remote: string | undefined;
  readonly upstream: string | undefined;
}

/** Fetches what the present branch follows, until `signal` is aborted. The folder is not touched. */
export async function fetchUpstream(repository: Repository, signal?: AbortSignal): Promise<GitResult<void>> {
  const following = await readFollowing(repository);
  if (!following.ok) return following;
  const { remote, upstream } = following.value;
  if (!remote || !upstream) return refuse('noUpstream');
  const fetched = await repository.run(['fetch', '--quiet', '--', remote], await networkOptions(repository, signal));
  return fetched.exitCode === 0 ? ok(undefined) : refusalOf(fetched);
}

/** Merges what was fetched. */
export async function mergeUpstream(repository: Repository): Promise<GitResult<void>> {
  const following = await readFollowing(repository);
  if (!following.ok) return following;
  const { upstream } = following.value;
  return upstream ? mergeRef(repository, { ref: upstream, message: `合并远程分支“${upstream.replace(/^refs\/(remotes|heads)\//, '')}”` }) : refuse('noUpstream');
}

/** Sends the commits of the present branch, until `signal` is aborted. The folder is not touched. */
export async function push(repository: Repository, { publish }: { readonly publish: boolean }, signal?: AbortSignal): Promise<GitResult<void>> {
  const following = await readFollowing(repository);
  if (!following.ok) return following;
  const { branch, upstream } = following.value;
  let words = ['push', '--quiet'];
  if (!upstream) {
    const remotes = (await repository.run(['remote'])).stdout.split('\n').filter(Boolean);
    if (remotes.length === 0) return refuse('noRemote');
    if (!publish) return refuse('noUpstream');
    const remote = remotes.length === 1 ? remotes[0]! : remotes.find((name) => name === 'origin');
    if (remote === undefined) return refuse('manyRemotes');
    words = ['push', '--quiet', '--set-upstream', '--', remote, `refs/heads/${branch}:refs/heads/${branch}`];
  }
  const pushed = await repository.run(words, await networkOptions(repository, signal));
  return pushed.exitCode === 0 ? ok(undefined) : refusalOf(pushed);
}

async function readFollowing(repository: Repository): Promise<GitResult<Following>> {
  const head = await repository.run(['symbolic-ref', '--quiet', 'HEAD']);
  if (head.exitCode !== 0) return refuse('noBranch');
  const ref = head.stdout.trim();
  const branch = ref.replace(/^refs\/heads\//, '');
  const found = await repository.run(['for-each-ref', '--format=%(upstream:remotename)%00%(upstream)', ref]);
  const [remote = '', upstream = ''] = found.stdout.trim().split('\0');
  return ok({ branch, remote: remote || undefined, upstream: upstream || undefined });
}

/** Ssh must not ask for a password in the terminal that the server was started from; a command of the user's own stays. */
async function networkOptions(repository: Repository, signal: AbortSignal | undefined): Promise<GitOptions> {
  const own = process.env['GIT_SSH_COMMAND'] ?? process.env['GIT_SSH'] ?? ((await repository.run(['config', '--get', 'core.sshCommand'])).stdout.trim() || undefined);
  return { acts: true, timeoutMs: patienceMs, ...(signal && { signal }), environment: own === undefined ? { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' } : {} };
}
