import { ok } from '@plansmith/base';
import type { CommitFile, GitCommit, GitLetter, GitLog, GitRevision, LogRequest } from '@plansmith/engine';
import { checkFilePath } from '../folder/workspace-path.ts';
import { refusalOf, refuse } from './refusals.ts';
import { checkUris, headOf, type GitResult, type Repository } from './repository.ts';

const fields = ['%H', '%P', '%an', '%ae', '%aI', '%s', '%b'];
const plain = ['-z', '--no-show-signature', '--no-color', '--no-ext-diff', '--no-textconv'];
const stages: Readonly<Record<string, string>> = { index: ':0:', base: ':1:', ours: ':2:', theirs: ':3:' };

/** Commits that touched the folder or one file, the newest first. */
export async function readLog(repository: Repository, request: LogRequest): Promise<GitResult<GitLog>> {
  const { uri, skip, limit } = request;
  const fine = uri === undefined ? ok(undefined) : checkUris([uri]);
  if (!fine.ok) return fine;
  if (!(await headOf(repository))) return ok({ commits: [], more: false });
  const range = [`--skip=${skip}`, `--max-count=${limit + 1}`];
  if (uri !== undefined) return fileLog(repository, { uri, range, limit });
  const log = await repository.run(['log', ...plain, `--format=${fields.join('%x00')}`, ...range, 'HEAD', ...(repository.prefix === '' ? [] : ['--', '.'])]);
  if (log.exitCode !== 0) return refusalOf(log);
  const commits = parseCommits(log.stdout);
  return ok({ commits: commits.slice(0, limit), more: commits.length > limit });
}

/** Names first, because they change along the way; what the commits say is asked for by their ids. */
async function fileLog(repository: Repository, options: { readonly uri: string; readonly range: readonly string[]; readonly limit: number }): Promise<GitResult<GitLog>> {
  const { uri, range, limit } = options;
  const names = await repository.run(['log', ...plain, '--follow', '--name-status', '--format=%x01%H', ...range, 'HEAD', '--', uri]);
  if (names.exitCode !== 0) return refusalOf(names);
  const uris = new Map<string, string>();
  let id = '';
  for (const token of names.stdout.split('\0').map((text) => text.replace(/^\n/, ''))) {
    if (token.startsWith('\u0001')) id = token.slice(1).trim();
    else if (token !== '' && !/^[A-Z]\d*$/.test(token)) uris.set(id, inFolder(repository, token) ?? uri);
  }
  if (uris.size === 0) return ok({ commits: [], more: false });
  const log = await repository.run(['log', ...plain, '--no-walk=unsorted', `--format=${fields.join('%x00')}`, '--stdin'], { input: [...uris.keys()].join('\n') });
  if (log.exitCode !== 0) return refusalOf(log);
  const commits = parseCommits(log.stdout).map((commit) => ({ ...commit, uri: uris.get(commit.id)! }));
  return ok({ commits: commits.slice(0, limit), more: commits.length > limit });
}

function parseCommits(output: string): GitCommit[] {
  const texts = output.split('\0');
  const commits: GitCommit[] = [];
  for (let at = 0; at + fields.length <= texts.length; at += fields.length) {
    const [id = '', parents = '', name = '', email = '', date = '', subject = '', body = ''] = texts.slice(at, at + fields.length);
    if (id === '') break;
    commits.push({ id, parents: parents.split(' ').filter(Boolean), author: { name, email }, date, subject, body: body.trim() });
  }
  return commits;
}

/** Files of the folder that a commit changed against its first parent. */
export async function readCommitFiles(repository: Repository, commit: string): Promise<GitResult<readonly CommitFile[]>> {
  if (!isCommitId(commit)) return refuse('badRequest');
  const parent = await repository.run(['rev-parse', '--verify', '--quiet', `${commit}^1`]);
  const range = parent.exitCode === 0 ? [parent.stdout.trim(), commit] : ['--root', '--no-commit-id', commit];
  const tree = await repository.run(['diff-tree', '-r', '-z', '-M', '--name-status', '--relative', '--no-ext-diff', '--no-textconv', ...range]);
  if (tree.exitCode !== 0) return refusalOf(tree);
  const tokens = tree.stdout.split('\0');
  const files: CommitFile[] = [];
  for (let at = 0; at + 1 < tokens.length; ) {
    const letter = tokens[at]![0] as GitLetter;
    const moved = letter === 'R' || letter === 'C';
    files.push(moved ? { uri: tokens[at + 2]!, letter, from: tokens[at + 1]! } : { uri: tokens[at + 1]!, letter });
    at += moved ? 3 : 2;
  }
  return ok(files);
}

/** Bytes of a file of the plan in a state; undefined where it is not part of that state. */
export async function showFile(repository: Repository, options: { readonly uri: string; readonly revision: GitRevision }): Promise<GitResult<Buffer | undefined>> {
  const { uri, revision } = options;
  // What the server does not serve from the disk it does not serve from the history either.
  if (!checkFilePath(uri).ok) return refuse('badPath', { files: [uri] });
  const start = stages[revision] ?? (revision === 'HEAD' || isCommitId(revision) ? `${revision}:` : undefined);
  if (start === undefined) return refuse('badRequest');
  const content = await repository.runBytes(['cat-file', 'blob', `${start}${repository.prefix}${uri}`]);
  if (content.exitCode === 'missing') return refuse('gitMissing');
  return ok(content.exitCode === 0 ? content.stdout : undefined);
}

function isCommitId(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}

function inFolder(repository: Repository, path: string): string | undefined {
  return path.startsWith(repository.prefix) ? path.slice(repository.prefix.length) : undefined;
}
