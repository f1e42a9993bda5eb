import { ok } from '@plansmith/base';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readGitStatus } from './git-status.ts';
import { keepDisk, keepIndex } from './keep.ts';
import { refusalOf, refuse } from './refusals.ts';
import { checkUris, lookAt, type GitResult, type Repository } from './repository.ts';

/** Stages files as they are on disk; one that is gone there is staged as deleted. Unmerged files are for `resolve`. */
export async function stage(repository: Repository, uris: readonly string[]): Promise<GitResult<void>> {
  return changeIndex(repository, { uris, words: ['add', '--all', '--force'] });
}

/** Takes files out of the index, back to what was committed last. */
export async function unstage(repository: Repository, uris: readonly string[]): Promise<GitResult<void>> {
  return changeIndex(repository, { uris, words: ['reset', '--quiet'] });
}

/** Puts files on disk back to what is staged and deletes new ones. Gives what brings their bytes back; null where nothing is lost. */
export async function discard(repository: Repository, uris: readonly string[]): Promise<GitResult<string | null>> {
  const ready = await prepare(repository, uris);
  if (!ready.ok) return ready;
  for (const uri of uris) if ((await lookAt(repository, uri)) === 'other') return refuse('wouldOverwrite', { files: [uri] });
  const kept = await keepDisk(repository, uris);
  if (!kept.ok) return kept;
  const fresh = uris.filter((uri) => ready.value.get(uri) === '?');
  const known = uris.filter((uri) => !fresh.includes(uri));
  for (const uri of fresh) await unlink(join(repository.directory, uri)).catch(() => undefined);
  if (known.length === 0) return kept;
  const restored = await repository.run(['checkout', '--quiet', '--pathspec-from-file=-', '--pathspec-file-nul'], { input: nulSeparated(known), acts: true });
  return restored.exitCode === 0 ? kept : refusalOf(restored, repository.prefix);
}

async function changeIndex(repository: Repository, options: { readonly uris: readonly string[]; readonly words: readonly string[] }): Promise<GitResult<void>> {
  const { uris, words } = options;
  const ready = await prepare(repository, uris);
  if (!ready.ok) return ready;
  const kept = await keepIndex(repository, uris);
  if (!kept.ok) return kept;
  const changed = await repository.run([...words, '--pathspec-from-file=-', '--pathspec-file-nul'], { input: nulSeparated(uris) });
  return changed.exitCode === 0 ? ok(undefined) : refusalOf(changed, repository.prefix);
}

/** Letters of the files on disk. Refuses files of which git reports no change, and unmerged ones. */
async function prepare(repository: Repository, uris: readonly string[]): Promise<GitResult<ReadonlyMap<string, string>>> {
  const fine = checkUris(uris);
  if (!fine.ok) return fine;
  const status = await readGitStatus(repository.directory);
  if (!status.repository) return refuse('notRepository');
  const entries = new Map(status.entries.map((entry) => [entry.uri, entry]));
  const unknown = uris.filter((uri) => !entries.has(uri));
  if (unknown.length > 0 || uris.length === 0) return refuse('changed', { files: unknown });
  const unmerged = uris.filter((uri) => entries.get(uri)!.unmerged);
  if (unmerged.length > 0) return refuse('unmerged', { files: unmerged });
  return ok(new Map([...entries].map(([uri, entry]) => [uri, entry.worktree])));
}

function nulSeparated(uris: readonly string[]): string {
  return uris.map((uri) => `${uri}\0`).join('');
}
