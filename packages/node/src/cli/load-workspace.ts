import { compareText, fail, ok, type Failure, type Result } from '@plansmith/base';
import { decodeBytes, parseDocument } from '@plansmith/document';
import { isWorkspaceFile, type FileInput } from '@plansmith/engine';
import { findFiles } from '../folder/list-files.ts';
import { mapLimited } from '../folder/map-limited.ts';
import { readRegularFile, type ReadFailure } from '../folder/read-file.ts';
import { locateFile, openFolder } from '../folder/workspace-folder.ts';

const manifestName = 'workspace.yaml';

/**
 * Every file of a workspace that the engine reads, sorted by uri. Fails where a check could not speak for the whole:
 * no folder, no manifest that can be read as one, or a file that the system keeps from us.
 */
export async function loadWorkspace(directory: string): Promise<Result<readonly FileInput[], Failure>> {
  const folder = await openFolder(directory);
  if (!folder.ok) return folder;
  const found = (await findFiles(folder.value)).filter(({ uri, error }) => error !== undefined || isWorkspaceFile(uri)).toSorted((a, b) => compareText(a.uri, b.uri));
  const files = await mapLimited(found, 32, async ({ uri, error }): Promise<Result<FileInput | undefined, Failure>> => {
    if (error) return fail(unreadable(uri, { code: error, message: '无法打开文件夹 / the folder cannot be opened' }));
    const path = await locateFile(folder.value, uri);
    if (!path.ok) return ok(undefined);
    const read = await readRegularFile(path.value);
    if (read.ok) return ok({ uri, content: read.value.bytes });
    return read.error.code === 'notFound' ? ok(undefined) : fail(unreadable(uri, read.error));
  });
  const refused = files.find((file) => !file.ok);
  if (refused && !refused.ok) return refused;
  const inputs = files.flatMap((file) => (file.ok && file.value ? [file.value] : []));
  const problem = manifestProblem(inputs.find(({ uri }) => uri === manifestName)?.content, directory);
  return problem ? fail(problem) : ok(inputs);
}

function unreadable(uri: string, { code, message }: ReadFailure): Failure {
  return { code, message: `无法读取 ${uri}：${message} (${uri} cannot be read)` };
}

/** Why a workspace cannot be checked at all; smaller mistakes of the manifest become findings. */
function manifestProblem(content: Uint8Array | string | undefined, directory: string): Failure | undefined {
  const code = 'manifest';
  if (content === undefined) {
    return { code, message: `${directory} 中没有 ${manifestName}，不是规划工作区 / there is no ${manifestName} in ${directory}: not a plan workspace` };
  }
  const decoded = typeof content === 'string' ? ({ ok: true, text: content } as const) : decodeBytes(content);
  if (!decoded.ok) {
    const guess = decoded.guess === 'gb18030' ? '（像是 GBK）' : '';
    const line = (decoded.line ?? 0) + 1;
    return { code, message: `${manifestName} 第 ${line} 行不是 UTF-8${guess}，无法读取 / ${manifestName} line ${line} is not UTF-8${guess ? ' (it looks like GBK)' : ''}` };
  }
  const { value, problems, lines } = parseDocument(decoded.text);
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'workspace') return undefined;
  const first = problems[0];
  const place = first ? lines.positionAt(first.span.start) : undefined;
  const where = place ? `${manifestName}:${place.line + 1}:${place.character + 1}` : manifestName;
  return { code, message: `${where} 无法读作工作区清单（需要 kind: workspace） / ${where} cannot be read as a workspace manifest (kind: workspace is needed)` };
}
