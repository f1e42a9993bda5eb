import type { GitEntry, GitLetter, GitStatus } from '@plansmith/engine';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runGit } from '../folder/run-git.ts';

/** State of a folder as the installed git sees it. No git and no repository are ordinary answers. */
export async function readGitStatus(directory: string): Promise<GitStatus> {
  const prefix = await runGit(directory, ['rev-parse', '--show-prefix']);
  if (prefix.exitCode === 'missing') return { repository: false, reason: 'gitMissing' };
  if (prefix.exitCode !== 0) return { repository: false, reason: /not a git repository/i.test(prefix.stderr) ? 'notRepository' : 'refused' };
  const [status, merge] = await Promise.all([
    runGit(directory, ['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--no-renames', '--', '.']),
    readMerge(directory),
  ]);
  if (status.exitCode !== 0) return { repository: false, reason: 'refused' };
  const read = parseStatus(status.stdout, prefix.stdout.replace(/\n$/, ''));
  return read.repository ? { ...read, merge } : read;
}

/**
 * Reads `git status --porcelain=v2 --branch -z`. Paths in it start at the repository's root; `prefix` is the folder's
 * own path from there (`plans/`, empty for the root), and entries outside it are left out, as are repositories inside it.
 */
export function parseStatus(output: string, prefix: string): GitStatus {
  const fields = output.split('\0');
  const entries: GitEntry[] = [];
  let branch: string | null = null;
  let upstream: string | null = null;
  let [ahead, behind] = [0, 0];
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!;
    const type = field[0];
    if (field.startsWith('# branch.head ')) branch = headName(field.slice('# branch.head '.length));
    if (field.startsWith('# branch.upstream ')) upstream = field.slice('# branch.upstream '.length);
    const counts = /^# branch\.ab \+(\d+) -(\d+)$/.exec(field);
    if (counts) [ahead, behind] = [Number(counts[1]), Number(counts[2])];
    // Words before the path: 8 for a changed file, 9 for a renamed one (its old name is the next field), 10 for an unmerged one.
    const words = type === '1' ? 8 : type === '2' ? 9 : type === 'u' ? 10 : type === '?' ? 1 : 0;
    if (type === '2') index++;
    if (words === 0) continue;
    const path = field.split(' ').slice(words).join(' ');
    if (!path.startsWith(prefix) || path.endsWith('/')) continue;
    const [staged, unstaged] = type === '?' ? ['?', '?'] : [field[2], field[3]];
    entries.push({ uri: path.slice(prefix.length), index: staged as GitLetter, worktree: unstaged as GitLetter, ...(type === 'u' && { unmerged: true }) });
  }
  return { repository: true, branch, upstream, ahead, behind, merge: null, entries };
}

async function readMerge(directory: string): Promise<{ readonly message: string } | null> {
  if ((await runGit(directory, ['rev-parse', '--verify', '--quiet', 'MERGE_HEAD'])).exitCode !== 0) return null;
  const place = await runGit(directory, ['rev-parse', '--git-path', 'MERGE_MSG']);
  const text = await readFile(resolve(directory, place.stdout.trim()), 'utf8').catch(() => '');
  return { message: text.replace(/^#.*\n?/gm, '').trim() };
}

function headName(name: string): string | null {
  return name === '(detached)' ? null : name;
}
