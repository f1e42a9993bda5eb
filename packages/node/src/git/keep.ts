import { ok } from '@plansmith/base';
import type { KeptContents } from '@plansmith/engine';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readlink, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readRegularFile } from '../folder/read-file.ts';
import { writeFileAtomic } from '../folder/write-file.ts';
import { refusalOf, refuse } from './refusals.ts';
import { checkUris, headOf, lookAt, type GitResult, type Repository } from './repository.ts';

/**
 * What leaves the folder or the index by a command is kept: as commits on a ref of our own, the newest first, so that git's own
 * cleaning never takes them. The ref is no branch: it is neither listed nor pushed.
 */
const keepRef = 'refs/plansmith/discarded';
const identity = { GIT_AUTHOR_NAME: 'Plansmith', GIT_AUTHOR_EMAIL: 'plansmith@localhost', GIT_COMMITTER_NAME: 'Plansmith', GIT_COMMITTER_EMAIL: 'plansmith@localhost' };
const longList = 500;

/** A content under a path: `mode` as in git's trees, `id` of its blob. */
interface KeptFile {
  readonly uri: string;
  readonly mode: string;
  readonly id: string;
}

/**
 * Keeps the bytes that files have on disk, those apart that the last commit holds, or the index, where that stays as it is.
 * Gives the id to restore them by.
 */
export async function keepDisk(repository: Repository, uris: readonly string[], { indexStays = true }: { readonly indexStays?: boolean } = {}): Promise<GitResult<string | null>> {
  const safe = new Set([...(await headEntries(repository, uris)), ...(indexStays ? await indexEntries(repository, uris) : [])].map(({ uri, id }) => `${id} ${uri}`));
  const found: { readonly uri: string; readonly mode: string }[] = [];
  const files: KeptFile[] = [];
  for (const uri of uris) {
    const kind = await lookAt(repository, uri);
    if (kind === 'other') return refuse('wouldOverwrite', { files: [uri] });
    if (kind === 'file' || kind === 'executable') found.push({ uri, mode: kind === 'file' ? '100644' : '100755' });
    if (kind !== 'link') continue;
    const target = await repository.run(['hash-object', '-w', '--stdin'], { input: await readlink(join(repository.directory, uri)) });
    if (target.exitCode !== 0) return refusalOf(target);
    files.push({ uri, mode: '120000', id: target.stdout.trim() });
  }
  const stored = await repository.run(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: found.map(({ uri }) => `${uri}\n`).join('') });
  const ids = stored.stdout.trim().split('\n');
  if (stored.exitCode !== 0 || (found.length > 0 && ids.length !== found.length)) return refusalOf(stored);
  files.push(...found.map((file, index) => ({ ...file, id: ids[index]! })));
  return record(repository, { reason: 'discard', files: files.filter(({ uri, id }) => !safe.has(`${id} ${uri}`)) });
}

/** Keeps what is staged and neither committed last nor on disk, where that stays as it is. */
export async function keepIndex(repository: Repository, uris: readonly string[], { diskStays = true }: { readonly diskStays?: boolean } = {}): Promise<GitResult<string | null>> {
  const [staged, committed] = await Promise.all([indexEntries(repository, uris), headEntries(repository, uris)]);
  const inHead = new Set(committed.map(({ uri, id }) => `${id} ${uri}`));
  const wanted = new Set(uris);
  const files: KeptFile[] = [];
  for (const file of staged) {
    if (!wanted.has(file.uri) || file.mode === '160000' || inHead.has(`${file.id} ${file.uri}`)) continue;
    const kind = diskStays ? await lookAt(repository, file.uri) : 'absent';
    if (kind === 'file' || kind === 'executable') {
      const onDisk = await repository.run(['hash-object', '--', file.uri]);
      if (onDisk.exitCode === 0 && onDisk.stdout.trim() === file.id) continue;
    }
    files.push(file);
  }
  return record(repository, { reason: 'index', files });
}

/** What was kept, the newest first. */
export async function listKept(repository: Repository): Promise<GitResult<readonly KeptContents[]>> {
  const tip = await tipOf(repository);
  if (!tip) return ok([]);
  const log = await repository.run(['log', '-z', '--no-show-signature', '--max-count=50', '--format=%H%n%cI%n%s', tip]);
  if (log.exitCode !== 0) return refusalOf(log);
  const kept: KeptContents[] = [];
  for (const entry of log.stdout.split('\0').filter(Boolean)) {
    const [id = '', date = '', subject = ''] = entry.split('\n');
    const uris = (await treeEntries(repository, id, [])).map(({ uri }) => uri);
    if (uris.length > 0) kept.push({ id, date, reason: subject === 'index' ? 'index' : 'discard', uris });
  }
  return ok(kept);
}

/** Puts kept contents back on the disk; what stands there is kept before. */
export async function restoreKept(repository: Repository, options: { readonly id: string; readonly uris: readonly string[] }): Promise<GitResult<void>> {
  const { id, uris } = options;
  const fine = checkUris(uris);
  if (!fine.ok) return fine;
  const tip = await tipOf(repository);
  if (!/^[0-9a-f]{40,64}$/.test(id) || !tip || (await repository.run(['merge-base', '--is-ancestor', id, tip])).exitCode !== 0) return refuse('badRequest');
  const wanted = (await treeEntries(repository, id, [])).filter(({ uri }) => uris.includes(uri));
  const kept = await keepDisk(repository, wanted.map(({ uri }) => uri));
  if (!kept.ok) return kept;
  for (const { uri, mode, id: blob } of wanted) {
    const content = await repository.runBytes(['cat-file', 'blob', blob]);
    if (content.exitCode !== 0) return refuse('gitFailed', { detail: content.stderr });
    const path = join(repository.directory, uri);
    if (mode === '120000' || (await lookAt(repository, uri)) === 'link') {
      await rm(path, { force: true });
      await mkdir(dirname(path), { recursive: true });
    }
    if (mode === '120000') {
      await symlink(content.stdout.toString('utf8'), path);
      continue;
    }
    const present = await readRegularFile(path);
    const written = await writeFileAtomic(path, { content: content.stdout, condition: present.ok ? { etag: present.value.etag } : 'absent' });
    if (!written.ok) return refuse('gitFailed', { files: [uri], detail: written.error.message });
    if (mode === '100755') await chmod(path, 0o755);
  }
  return ok(undefined);
}

async function tipOf(repository: Repository): Promise<string | undefined> {
  const tip = await repository.run(['rev-parse', '--verify', '--quiet', keepRef]);
  return tip.exitCode === 0 ? tip.stdout.trim() : undefined;
}

async function record(repository: Repository, options: { readonly reason: KeptContents['reason']; readonly files: readonly KeptFile[] }): Promise<GitResult<string | null>> {
  const { reason, files } = options;
  if (files.length === 0) return ok(null);
  const place = await repository.run(['rev-parse', '--absolute-git-dir']);
  if (place.exitCode !== 0) return refusalOf(place);
  // An index of its own, so that the user's stays as it is.
  const index = join(place.stdout.trim(), `plansmith-index-${randomBytes(8).toString('hex')}`);
  const environment = { ...identity, GIT_INDEX_FILE: index };
  try {
    const lines = files.map(({ mode, id, uri }) => `${mode} ${id}\t${repository.prefix}${uri}\0`).join('');
    const filled = await repository.run(['update-index', '-z', '--index-info'], { input: lines, environment });
    if (filled.exitCode !== 0) return refusalOf(filled);
    const tree = await repository.run(['write-tree'], { environment });
    if (tree.exitCode !== 0) return refusalOf(tree);
    const tip = await tipOf(repository);
    const commit = await repository.run(['commit-tree', ...(tip ? ['-p', tip] : []), '-m', reason, tree.stdout.trim()], { environment: identity });
    if (commit.exitCode !== 0) return refusalOf(commit);
    const id = commit.stdout.trim();
    const moved = await repository.run(['update-ref', keepRef, id, tip ?? '']);
    return moved.exitCode === 0 ? ok(id) : refusalOf(moved);
  } finally {
    await rm(index, { force: true });
  }
}

/** Staged files that are in no conflict. */
async function indexEntries(repository: Repository, uris: readonly string[]): Promise<KeptFile[]> {
  if (uris.length === 0) return [];
  const listed = await repository.run(['ls-files', '--stage', '-z', '--', ...(uris.length > longList ? ['.'] : uris)]);
  return listed.stdout.split('\0').flatMap((line): KeptFile[] => {
    const match = /^(\d+) ([0-9a-f]+) 0\t(.+)$/s.exec(line);
    return match ? [{ mode: match[1]!, id: match[2]!, uri: match[3]! }] : [];
  });
}

async function headEntries(repository: Repository, uris: readonly string[]): Promise<KeptFile[]> {
  const head = await headOf(repository);
  return head && uris.length > 0 ? treeEntries(repository, head, uris.length > longList ? [] : uris) : [];
}

/** Files of a commit inside the folder. */
async function treeEntries(repository: Repository, commit: string, uris: readonly string[]): Promise<KeptFile[]> {
  const listed = await repository.run(['ls-tree', '-r', '-z', commit, ...(uris.length > 0 ? ['--', ...uris] : [])]);
  return listed.stdout.split('\0').flatMap((line): KeptFile[] => {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    return match ? [{ mode: match[1]!, id: match[2]!, uri: match[3]! }] : [];
  });
}
