import { ok } from '@plansmith/base';
import type { ApplyHunksRequest, GitHunk, GitHunks, HunkSide } from '@plansmith/engine';
import { createHash } from 'node:crypto';
import { keepDisk, keepIndex } from './keep.ts';
import { refusalOf, refuse } from './refusals.ts';
import { checkUris, type GitResult, type Repository } from './repository.ts';

/** A difference of one file as git writes it, taken apart. Texts are bytes read as Latin-1: lines of any encoding pass through unchanged. */
interface FilePatch {
  readonly id: string;
  readonly header: string;
  readonly hunks: readonly (GitHunk & { readonly lines: string })[];
}

/** The stretches in which a file differs between disk and index, or index and last commit. */
export async function readHunks(repository: Repository, options: { readonly uri: string; readonly side: HunkSide }): Promise<GitResult<GitHunks>> {
  const patch = await readPatch(repository, options);
  if (!patch.ok) return patch;
  const { id, hunks } = patch.value;
  return ok({ id, hunks: hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({ oldStart, oldLines, newStart, newLines })) });
}

/** Stages chosen stretches, or takes them out of the index. What the index loses by it is kept. */
export async function applyHunks(repository: Repository, request: ApplyHunksRequest): Promise<GitResult<void>> {
  const patch = await readPatch(repository, request);
  if (!patch.ok) return patch;
  if (patch.value.id !== request.id) return refuse('changed', { files: [request.uri] });
  const chosen = new Set(request.hunks);
  if (chosen.size === 0 || request.hunks.some((index) => patch.value.hunks[index] === undefined)) return refuse('badRequest');
  const kept = await keepIndex(repository, [request.uri]);
  if (!kept.ok) return kept;
  const reverse = request.side === 'staged';
  const text = selectHunks(patch.value, { chosen, reverse });
  const applied = await repository.run(['apply', '--cached', '--unidiff-zero', '--whitespace=nowarn', ...(reverse ? ['--reverse'] : []), '-'], { input: Buffer.from(text, 'latin1') });
  return applied.exitCode === 0 ? ok(undefined) : refusalOf(applied);
}

/** Takes chosen stretches of the `unstaged` side out of the file on disk. Gives what brings its bytes back; null where nothing is lost. */
export async function discardHunks(repository: Repository, request: Omit<ApplyHunksRequest, 'side'>): Promise<GitResult<string | null>> {
  const { uri } = request;
  const patch = await readPatch(repository, { uri, side: 'unstaged' });
  if (!patch.ok) return patch;
  if (patch.value.id !== request.id) return refuse('changed', { files: [uri] });
  const chosen = new Set(request.hunks);
  if (chosen.size === 0 || request.hunks.some((index) => patch.value.hunks[index] === undefined)) return refuse('badRequest');
  const kept = await keepDisk(repository, [uri]);
  if (!kept.ok) return kept;
  const text = selectHunks(patch.value, { chosen, reverse: true });
  const applied = await repository.run(['apply', '--unidiff-zero', '--whitespace=nowarn', '--reverse', '-'], { input: Buffer.from(text, 'latin1') });
  return applied.exitCode === 0 ? kept : refusalOf(applied);
}

async function readPatch(repository: Repository, { uri, side }: { readonly uri: string; readonly side: HunkSide }): Promise<GitResult<FilePatch>> {
  const fine = checkUris([uri]);
  if (!fine.ok) return fine;
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'];
  const diff = await repository.runBytes(['diff', ...plain, ...(side === 'staged' ? ['--cached'] : []), '--', uri]);
  return diff.exitCode === 0 ? ok(parsePatch(diff.stdout)) : refuse('gitFailed', { detail: diff.stderr });
}

/** Takes the output of `git diff --unified=0` of one file apart. A file that is new, gone or binary has no hunks. */
export function parsePatch(bytes: Uint8Array): FilePatch {
  const text = Buffer.from(bytes).toString('latin1');
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const [head = '', ...parts] = text.split(/^(?=@@ -)/m);
  if (/^(new|deleted) file mode |^Binary files /m.test(head)) return { id, header: head, hunks: [] };
  const hunks = parts.map((part) => {
    const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@[^\n]*\n/.exec(part)!;
    return { oldStart: Number(match[1]), oldLines: Number(match[2] ?? 1), newStart: Number(match[3]), newLines: Number(match[4] ?? 1), lines: part.slice(match[0].length) };
  });
  // The file's mode is no stretch of text: it changes with the file as a whole.
  return { id, header: head.replace(/^(old|new) mode .*\n/gm, ''), hunks };
}

/** A patch of chosen hunks alone. Git looks for a hunk of no context at its place in the result, which shifts with the hunks left out. */
export function selectHunks(patch: FilePatch, options: { readonly chosen: ReadonlySet<number>; readonly reverse: boolean }): string {
  let shift = 0;
  const parts = patch.hunks.flatMap((hunk, index) => {
    if (!options.chosen.has(index)) return [];
    const { oldLines, newLines } = hunk;
    const first = options.reverse ? firstLine(hunk.newStart, newLines) - shift : firstLine(hunk.oldStart, oldLines) + shift;
    const oldStart = options.reverse ? first - (oldLines === 0 ? 1 : 0) : hunk.oldStart;
    const newStart = options.reverse ? hunk.newStart : first - (newLines === 0 ? 1 : 0);
    shift += newLines - oldLines;
    return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n${hunk.lines}`];
  });
  return patch.header + parts.join('');
}

/** A side without lines names the line before the place. */
function firstLine(start: number, lines: number): number {
  return lines === 0 ? start + 1 : start;
}
