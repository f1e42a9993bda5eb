import { compareText } from '@plansmith/base';
import { isWorkspaceFile } from '@plansmith/engine';
import type { Revision } from '@plansmith/engine/report';
import { runGit } from '../folder/run-git.ts';
import { readGitStatus } from './git-status.ts';

/**
 * What git says a folder's files are: the commit, and which files of the plan are not as the commit has them, be they changed, new,
 * deleted or ignored by git. `uris` are the files that were read. No git and no repository are ordinary answers.
 */
export async function readRevision(directory: string, uris: readonly string[]): Promise<Revision> {
  const status = await readGitStatus(directory);
  if (!status.repository) return status;
  const [head, prefix, remote, tracked] = await Promise.all([
    runGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    runGit(directory, ['rev-parse', '--show-prefix']),
    runGit(directory, ['config', '--get', 'remote.origin.url']),
    runGit(directory, ['ls-files', '-z', '--', '.']),
  ]);
  const known = new Set(tracked.stdout.split('\0'));
  const changed = new Set(status.entries.map(({ uri }) => uri));
  const deleted = status.entries.filter(({ uri, index, worktree }) => (index === 'D' || worktree === 'D') && isWorkspaceFile(uri) && !uris.includes(uri));
  return {
    repository: true,
    commit: head.exitCode === 0 ? head.stdout.trim() : null,
    branch: status.branch,
    prefix: prefix.stdout.replace(/\n$/, ''),
    remote: remote.exitCode === 0 ? remoteAddress(remote.stdout.trim()) : null,
    changed: [...uris.filter((uri) => changed.has(uri) || !known.has(uri)), ...deleted.map(({ uri }) => uri)].toSorted(compareText),
  };
}

/** The address of a repository without names and passwords; null for a place on this machine's disk, which says nothing to others. */
export function remoteAddress(text: string): string | null {
  const short = /^(?:[^@\s/]+@)?([\w.-]{2,}):(?!\/\/)(\S+)$/.exec(text);
  try {
    const url = new URL(short ? `ssh://${short[1]}/${short[2]!.replace(/^\/+/, '')}` : text);
    if (!['http:', 'https:', 'ssh:', 'git:'].includes(url.protocol)) return null;
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}
