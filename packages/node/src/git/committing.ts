import { ok } from '@plansmith/base';
import type { GitAuthor } from '@plansmith/engine';
import { access, constants } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readGitStatus } from './git-status.ts';
import { refusalOf, refuse } from './refusals.ts';
import { isMerging, type GitResult, type Repository } from './repository.ts';

/** Whose name commits carry; null where git was not told and would guess from the machine's name. */
export async function readAuthor(repository: Repository): Promise<GitResult<GitAuthor | null>> {
  const [name, email] = await Promise.all(['user.name', 'user.email'].map(async (key) => (await repository.run(['config', '--get', key])).stdout.trim()));
  const author = { name: process.env['GIT_AUTHOR_NAME'] ?? name!, email: process.env['GIT_AUTHOR_EMAIL'] ?? (email! || (process.env['EMAIL'] ?? '')) };
  return ok(author.name === '' || author.email === '' ? null : author);
}

/** Tells git the author for this repository alone. */
export async function setAuthor(repository: Repository, author: GitAuthor): Promise<GitResult<GitAuthor>> {
  const [name, email] = [author.name.trim(), author.email.trim()];
  if (name === '' || /[<>\p{Cc}]/u.test(name) || !/^[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+$/u.test(email)) return refuse('badAuthor');
  for (const [key, value] of [['user.name', name], ['user.email', email]] as const) {
    const written = await repository.run(['config', '--local', key, value]);
    if (written.exitCode !== 0) return refusalOf(written);
  }
  return ok({ name, email });
}

/** Commits what is staged, or concludes a merge. Hooks and signing are the user's own. */
export async function commit(repository: Repository, message: string): Promise<GitResult<void>> {
  if (message.trim() === '') return refuse('emptyMessage');
  const author = await readAuthor(repository);
  if (!author.ok) return author;
  if (!author.value) return refuse('authorMissing');
  const status = await readGitStatus(repository.directory);
  if (!status.repository) return refuse('notRepository');
  const unmerged = await repository.run(['diff', '--name-only', '--diff-filter=U', '-z', '--no-ext-diff']);
  if (unmerged.stdout !== '') return refuse('unmerged', { files: unmerged.stdout.split('\0').filter(Boolean).map((path) => (path.startsWith(repository.prefix) ? path.slice(repository.prefix.length) : path)) });
  const staged = (await repository.run(['diff', '--cached', '--name-only', '-z', '--no-ext-diff'])).stdout.split('\0').filter(Boolean);
  if (!(await isMerging(repository))) {
    if (staged.length === 0) return refuse('nothingStaged');
    if (staged.some((path) => !path.startsWith(repository.prefix))) return refuse('stagedOutside');
  }
  const done = await repository.run(['commit', '--quiet', '--cleanup=whitespace', '--file=-'], { input: message, acts: true });
  if (done.exitCode === 0) return ok(undefined);
  const refusal = refusalOf(done);
  return refusal.error.code === 'gitFailed' && (await hasHook(repository)) ? refuse('hookRefused', { detail: `${done.stderr}\n${done.stdout}` }) : refusal;
}

async function hasHook(repository: Repository): Promise<boolean> {
  const place = await repository.run(['rev-parse', '--git-path', 'hooks'], { acts: true });
  if (place.exitCode !== 0) return false;
  const folder = resolve(repository.directory, place.stdout.trim());
  const found = await Promise.all(['pre-commit', 'prepare-commit-msg', 'commit-msg'].map((name) => access(join(folder, name), constants.X_OK).then(() => true, () => false)));
  return found.includes(true);
}
