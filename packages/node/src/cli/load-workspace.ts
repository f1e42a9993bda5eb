import { compareText, fail, fillMessage, ok, type Failure, type Result } from '@plansmith/base';
import { decodeBytes, encodingData, parseDocument, syntaxMessages } from '@plansmith/document';
import { isWorkspaceFile, type FileInput } from '@plansmith/engine';
import { resolve } from 'node:path';
import { findFiles } from '../folder/list-files.ts';
import { mapLimited } from '../folder/map-limited.ts';
import { readRegularFile, type ReadFailure } from '../folder/read-file.ts';
import { locateFile, openFolder } from '../folder/workspace-folder.ts';

const manifestName = 'workspace.yaml';

/**
 * Every file of a workspace that the engine reads, sorted by uri; or only those that `wanted` lets through. Fails where a check could not speak for the whole:
 * no folder, no manifest that can be read as one, or a file that the system keeps from us.
 */
export async function loadWorkspace(directory: string, wanted: (uri: string) => boolean = isWorkspaceFile): Promise<Result<readonly FileInput[], Failure>> {
  const folder = await openFolder(directory);
  if (!folder.ok) return folder;
  const found = (await findFiles(folder.value)).filter(({ uri, error }) => error !== undefined || wanted(uri)).toSorted((a, b) => compareText(a.uri, b.uri));
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
  return { code, message: `${uri}：${message}` };
}

/** Why a workspace cannot be checked at all; smaller mistakes of the manifest become findings. */
function manifestProblem(content: Uint8Array | string | undefined, directory: string): Failure | undefined {
  const code = 'manifest';
  if (content === undefined) {
    const place = resolve(directory);
    return { code, message: `${place} 中没有 ${manifestName}，不是规划工作区 / there is no ${manifestName} in ${place}: not a plan workspace` };
  }
  const decoded = typeof content === 'string' ? ({ ok: true, text: content } as const) : decodeBytes(content);
  if (!decoded.ok) {
    const what = fillMessage(syntaxMessages.encoding, encodingData(decoded));
    return { code, message: `${manifestName} 无法读取：${what.zh} / ${manifestName} cannot be read: ${what.en}` };
  }
  const { value, problems, lines } = parseDocument(decoded.text);
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'workspace') return undefined;
  const first = problems[0];
  if (!first) return { code, message: `${manifestName} 不是工作区清单：需要 kind: workspace / ${manifestName} is no workspace manifest: it needs kind: workspace` };
  const { line, character } = lines.positionAt(first.span.start);
  const where = `${manifestName}:${line + 1}:${character + 1}`;
  const what = fillMessage(syntaxMessages[first.code], first.data);
  return { code, message: `${where} 无法读取：${what.zh} / ${where} cannot be read: ${what.en}` };
}
