import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { baselineText, readBaseline, type Baseline } from '@plansmith/rules';
import { writeFileAtomic, type WriteCondition } from '../folder/write-file.ts';
import { readRegularFile } from '../folder/read-file.ts';

/** A baseline as it is on disk. */
export interface BaselineFile {
  readonly baseline: Baseline;
  readonly text: string;
  readonly condition: WriteCondition;
}

/** Reads a baseline. Undefined where there is no such file; a file that is no baseline is a failure that says why. */
export async function loadBaseline(path: string): Promise<Result<BaselineFile | undefined, Failure>> {
  const read = await readRegularFile(path);
  if (!read.ok) return read.error.code === 'notFound' ? ok(undefined) : fail({ code: read.error.code, message: `${path}：${read.error.message}` });
  const text = new TextDecoder().decode(read.value.bytes);
  const baseline = readBaseline(text);
  if (!baseline.ok) return fail({ code: 'baseline', message: `基线 ${path} 无法使用：${baseline.error.zh} / the baseline ${path} cannot be used: ${baseline.error.en}` });
  return ok({ baseline: baseline.value, text, condition: { etag: read.value.etag } });
}

/** Puts a baseline in its file's place, as one step, unless the file has changed since it was read. Gives the file as it is then. */
export async function saveBaseline(path: string, baseline: Baseline, before: BaselineFile | undefined): Promise<Result<BaselineFile, Failure>> {
  const text = baselineText(baseline);
  const written = await writeFileAtomic(path, { content: new TextEncoder().encode(text), condition: before?.condition ?? 'absent' });
  if (!written.ok) return fail({ code: written.error.code, message: `基线 ${path} 没有写出：${written.error.message} / the baseline was not written` });
  return ok({ baseline, text, condition: { etag: written.value.etag } });
}
