import { ok, type Result } from '@plansmith/base';
import type { GitRefusal } from '@plansmith/engine';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit, runGitBytes, type GitBytes, type GitOptions, type GitOutput } from '../folder/run-git.ts';
import { checkRepositoryPath } from '../folder/workspace-path.ts';
import { refusalOf, refuse } from './refusals.ts';

/** The repository that a folder belongs to, seen from that folder: paths start there. */
export interface Repository {
  readonly directory: string;
  /** The folder's own path in the repository: `plans/`, empty at its root. */
  readonly prefix: string;
  run(args: readonly string[], options?: GitOptions): Promise<GitOutput>;
  runBytes(args: readonly string[], options?: GitOptions): Promise<GitBytes>;
}

export type GitResult<T> = Result<T, GitRefusal>;

/** Finds the repository of a folder. */
export async function openRepository(directory: string): Promise<GitResult<Repository>> {
  const found = await runGit(directory, ['rev-parse', '--show-prefix']);
  if (found.exitCode !== 0) return refusalOf(found);
  return ok({
    directory,
    prefix: found.stdout.replace(/\n$/, ''),
    run: (args, options) => runGit(directory, literal(args), options),
    runBytes: (args, options) => runGitBytes(directory, literal(args), options),
  });
}

/** A name with a star or a colon in it is a name, never a pattern. */
function literal(args: readonly string[]): readonly string[] {
  return ['--literal-pathspecs', ...args];
}

/** Full id of the last commit; undefined before the first. */
export async function headOf(repository: Repository): Promise<string | undefined> {
  const head = await repository.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return head.exitCode === 0 ? head.stdout.trim() : undefined;
}

export async function isMerging(repository: Repository): Promise<boolean> {
  return (await repository.run(['rev-parse', '--verify', '--quiet', 'MERGE_HEAD'])).exitCode === 0;
}

/** Refuses paths that leave the folder or enter `.git`. */
export function checkUris(uris: readonly string[]): GitResult<void> {
  const bad = uris.filter((uri) => !checkRepositoryPath(uri).ok);
  return bad.length > 0 ? refuse('badPath', { files: bad }) : ok(undefined);
}

export type OnDisk = 'absent' | 'file' | 'executable' | 'link' | 'other';

/** What stands at a path. `other` where a folder of the path is no real folder: whatever is there is not the file of that name. */
export async function lookAt(repository: Repository, uri: string): Promise<OnDisk> {
  const segments = uri.split('/');
  for (let length = 1; length < segments.length; length++) {
    const folder = await lstat(join(repository.directory, ...segments.slice(0, length))).catch(() => undefined);
    if (!folder) return 'absent';
    if (!folder.isDirectory()) return 'other';
  }
  const found = await lstat(join(repository.directory, ...segments)).catch(() => undefined);
  if (!found) return 'absent';
  if (found.isSymbolicLink()) return 'link';
  if (!found.isFile()) return 'other';
  return (found.mode & 0o100) === 0 ? 'file' : 'executable';
}
