import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { isWorkspaceFile, type FileInput } from '@plansmith/engine';
import { createHash } from 'node:crypto';
import { runGit, runGitBytes } from '../folder/run-git.ts';
import { checkFilePath } from '../folder/workspace-path.ts';

/** A workspace beside a revision of it. */
export interface ChangeSince {
  /** Files of the plan that are new, gone, or not what the revision has, line ends aside; whatever git has staged or ignores. */
  readonly uris: ReadonlySet<string>;
  /** The plan's files as the revision has them. Those that did not change are as they are on disk. */
  readonly before: readonly FileInput[];
}

interface TreeFile {
  readonly uri: string;
  readonly objectId: string;
}

/**
 * Compares the files of a folder, as they were read, with a revision of the repository around it. Names and contents are compared
 * here and not by git, so that no filter of the repository's is run. Content that git keeps elsewhere (LFS) counts as changed when its
 * hash differs, and is not there in `before`.
 */
export async function changedSince(directory: string, revision: string, files: readonly FileInput[]): Promise<Result<ChangeSince, Failure>> {
  const inside = await runGit(directory, ['rev-parse', '--show-prefix']);
  if (inside.exitCode !== 0) return fail(notARepository(inside));
  const commit = await runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit.exitCode !== 0) return fail({ code: 'revision', message: `git 没有版本 ${revision} / git has no revision ${revision}` });
  const tree = await runGit(directory, ['ls-tree', '-r', '-z', commit.stdout.trim()]);
  if (tree.exitCode !== 0) return fail(gitRefused(tree.stderr));
  const there = parseTree(tree.stdout);
  const now = new Map(files.map(({ uri, content }) => [uri, bytesOf(content)]));
  const isSame = ({ uri, objectId }: TreeFile): boolean => now.has(uri) && hasObjectId(now.get(uri)!, objectId);
  const apart = there.filter((file) => !isSame(file));
  const contents = await readObjects(directory, apart.map(({ objectId }) => objectId));
  if (!contents.ok) return contents;
  const changed = new Set<string>();
  const before = new Map(there.flatMap(({ uri }): [string, Uint8Array][] => (now.has(uri) ? [[uri, now.get(uri)!]] : [])));
  for (const [index, { uri }] of apart.entries()) {
    const content = contents.value[index]!;
    const pointer = keptElsewhere(content);
    if (pointer !== undefined && now.has(uri) && sha256(now.get(uri)!) === pointer) continue;
    changed.add(uri);
    if (pointer === undefined) before.set(uri, content);
    else before.delete(uri);
  }
  const known = new Set(there.map(({ uri }) => uri));
  for (const uri of now.keys()) if (!known.has(uri)) changed.add(uri);
  return ok({ uris: changed, before: [...before].map(([uri, content]) => ({ uri, content })) });
}

/** Entries of `git ls-tree -r -z` that a check would read: `mode type id<tab>path`. Links are not followed. */
function parseTree(output: string): readonly TreeFile[] {
  return output.split('\0').flatMap((entry): TreeFile[] => {
    const [head = '', uri = ''] = entry.split(/\t(.*)/s, 2);
    const [mode = '', , objectId = ''] = head.split(' ');
    return mode.startsWith('100') && isWorkspaceFile(uri) && checkFilePath(uri).ok ? [{ uri, objectId }] : [];
  });
}

/** Contents of objects, in the order asked for, by `git cat-file --batch`: `id type size`, a line end, the content, a line end. */
async function readObjects(directory: string, objectIds: readonly string[]): Promise<Result<readonly Buffer[], Failure>> {
  if (objectIds.length === 0) return ok([]);
  const { exitCode, stdout, stderr } = await runGitBytes(directory, ['cat-file', '--batch'], { input: `${objectIds.join('\n')}\n` });
  const contents: Buffer[] = [];
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0x0a, at);
    const [, type, size] = stdout.toString('latin1', at, end).split(' ');
    if (end < 0 || type !== 'blob') break;
    const start = end + 1;
    contents.push(stdout.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return exitCode === 0 && contents.length === objectIds.length ? ok(contents) : fail(gitRefused(stderr));
}

/** Whether git would keep these bytes under this id, as they are or with line ends of one kind. */
function hasObjectId(bytes: Uint8Array, objectId: string): boolean {
  const kind = objectId.length === 64 ? 'sha256' : 'sha1';
  const idOf = (content: Uint8Array): string => createHash(kind).update(`blob ${content.length}\0`).update(content).digest('hex');
  return idOf(bytes) === objectId || (bytes.includes(0x0d) && idOf(withoutReturns(bytes)) === objectId);
}

function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, index) => byte !== 0x0d || bytes[index + 1] !== 0x0a);
}

/** SHA-256 of the content that an LFS pointer stands for; undefined for ordinary content. */
function keptElsewhere(content: Buffer): string | undefined {
  if (content.length > 1024) return undefined;
  return /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n[\s\S]*^oid sha256:([0-9a-f]{64})$/m.exec(content.toString('utf8'))?.[1];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function notARepository({ exitCode, stderr }: { readonly exitCode: number | 'missing'; readonly stderr: string }): Failure {
  if (exitCode === 'missing') return { code: 'gitMissing', message: '--changed 需要 git，这台机器上没有 / --changed needs git, which is not on this machine' };
  if (/not a git repository/i.test(stderr)) return { code: 'notRepository', message: '--changed 需要 git 仓库，这个文件夹不在任何仓库中 / --changed needs a git repository, and this folder is in none' };
  return gitRefused(stderr);
}

function gitRefused(stderr: string): Failure {
  const reason = stderr.trim().split('\n')[0] ?? '';
  return { code: 'git', message: `git 拒绝了：${reason} / git refused: ${reason}` };
}
