import { ok } from '@plansmith/base';
import type { ApplyHunksRequest, GitHunk, GitHunks, HunkSide } from '@plansmith/engine';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readRegularFile } from '../folder/read-file.ts';
import { writeFileAtomic } from '../folder/write-file.ts';
import { keepDisk, keepIndex } from './keep.ts';
import { refusalOf, refuse } from './refusals.ts';
import { checkUris, lookAt, type GitResult, type Repository } from './repository.ts';

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
  const path = join(repository.directory, uri);
  const kind = await lookAt(repository, uri);
  const present = kind === 'file' || kind === 'executable' ? await readRegularFile(path) : undefined;
  if (!present?.ok) return refuse('changed', { files: [uri] });
  const text = withoutHunks(present.value.bytes.toString('latin1'), patch.value, { chosen, gainsReturns: await losesReturns(repository, uri) });
  if (text === undefined) return refuse('changed', { files: [uri] });
  const kept = await keepDisk(repository, [uri]);
  if (!kept.ok) return kept;
  const written = await writeFileAtomic(path, { content: Buffer.from(text, 'latin1'), condition: { etag: present.value.etag } });
  if (!written.ok) return written.error.code === 'conflict' ? refuse('changed', { files: [uri] }) : refuse('gitFailed', { files: [uri], detail: written.error.message });
  return kept;
}

/** Whether git takes the carriage returns of a file away before it compares, and writes them when it checks the file out. */
async function losesReturns(repository: Repository, uri: string): Promise<boolean> {
  const layout = await repository.run(['ls-files', '--eol', '--', uri]);
  const attribute = /^i\/lf\s+w\/crlf\s+attr\/(\S*)/.exec(layout.stdout)?.[1];
  if (attribute === undefined || attribute.startsWith('-')) return false;
  return attribute !== '' || /^(?:true|input)$/.test((await repository.run(['config', '--get', 'core.autocrlf'])).stdout.trim());
}

/**
 * A text with the old side of chosen hunks in the place of the new one; undefined where it does not have the new side there. `gainsReturns`:
 * git takes the carriage returns of the file away before it compares.
 */
export function withoutHunks(text: string, patch: Pick<FilePatch, 'hunks'>, { chosen, gainsReturns }: { readonly chosen: ReadonlySet<number>; readonly gainsReturns: boolean }): string | undefined {
  const onDisk = (line: string): string => (gainsReturns ? line.replace(/\n$/, '\r\n') : line);
  let lines: readonly string[] = linesOf(text);
  for (const [index, { newStart, newLines, lines: written }] of [...patch.hunks.entries()].toReversed()) {
    if (!chosen.has(index)) continue;
    const sides: { readonly '-': string[]; readonly '+': string[] } = { '-': [], '+': [] };
    let last: string[] | undefined;
    for (const line of linesOf(written)) {
      const sign = line[0];
      if (sign === '-' || sign === '+') (last = sides[sign]).push(line.slice(1));
      // What follows a backslash says that the line before has no end.
      else if (last) last[last.length - 1] = last.at(-1)!.replace(/\n$/, '');
    }
    const start = newLines === 0 ? newStart : newStart - 1;
    if (sides['+'].some((line, offset) => lines[start + offset] !== onDisk(line))) return undefined;
    lines = lines.toSpliced(start, newLines, ...sides['-'].map(onDisk));
  }
  return lines.join('');
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
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
