import { clientHeader, encodeFrameHead, type FolderList, type ReadRequest, type ServerEvent, type TrashResponse, type WorkspaceListing } from '@plansmith/engine';
import type { IncomingMessage } from 'node:http';
import { mapLimited } from '../folder/map-limited.ts';
import { maxFileBytes } from '../folder/read-file.ts';
import type { WriteCondition } from '../folder/write-file.ts';
import { readFrame, type FolderFiles } from './folder-files.ts';
import { answerGit } from './git-routes.ts';
import type { FolderOpener } from './folder-opener.ts';
import { isText, parseObject } from './request-fields.ts';
import { readGitStatus } from '../git/git-status.ts';
import { readRevision } from '../git/revision.ts';
import { failureAnswer, jsonAnswer, methodAnswer, readBody, type Answer } from './respond.ts';

const maxBatchFiles = 20_000;
const maxRequestBytes = 8 * 1024 * 1024;

const statusOfCode: Readonly<Record<string, number>> = {
  forbidden: 403,
  denied: 403,
  notFound: 404,
  aborted: 400,
  tooLarge: 413,
  noSpace: 507,
};

export interface ApiContext {
  readonly files: FolderFiles;
  /** Tells all clients except the one that saved. */
  announce(event: ServerEvent, savedBy: string | undefined): void;
  /** Runs what changes files one after the other. */
  alone<T>(action: () => Promise<T>): Promise<T>;
  readonly folders: FolderOpener | undefined;
  /** What ends the steps of git over the network that run now. */
  readonly runningGit: Map<string, AbortController>;
}

/** Answers a request under `/api/`; `path` is decoded and has passed `checkPath`. Undefined where there is no such route. */
export async function answerApi(context: ApiContext, options: { readonly path: string; readonly request: IncomingMessage }): Promise<Answer | undefined> {
  const { path, request } = options;
  const method = request.method ?? 'GET';
  const reads = method === 'GET' || method === 'HEAD';
  if (path === 'api/workspace') return reads ? listing(context) : methodAnswer('GET');
  if (path === 'api/git/status') return reads ? jsonAnswer(200, await readGitStatus(context.files.folder.root)) : methodAnswer('GET');
  if (path === 'api/revision') return reads ? revision(context) : methodAnswer('GET');
  if (path.startsWith('api/git/')) return answerGit({ folder: context.files.folder, alone: context.alone, running: context.runningGit }, { name: path.slice('api/git/'.length), request });
  if (path === 'api/read') return method === 'POST' ? batch(context, request) : methodAnswer('POST');
  if (path === 'api/folders') return reads ? jsonAnswer(200, (await context.folders?.list()) ?? noFolders) : methodAnswer('GET');
  if (path === 'api/folders/open') return method === 'POST' ? openAnother(context, request) : methodAnswer('POST');
  if (!path.startsWith('api/files/')) return undefined;
  const uri = path.slice('api/files/'.length);
  if (reads) return readOne(context, { uri, known: request.headers['if-none-match'] });
  if (method === 'DELETE') return trash(context, { uri, request });
  return method === 'PUT' ? save(context, { uri, request }) : methodAnswer('GET, PUT, DELETE');
}

const noFolders: FolderList = { recent: [], sample: false };

async function openAnother({ folders }: ApiContext, request: IncomingMessage): Promise<Answer> {
  const body = await readBody(request, maxRequestBytes);
  const id = body.ok ? parseObject(body.value)?.['id'] : undefined;
  if (!isText(id)) return failureAnswer(400, { code: 'badRequest', message: '需要 {"id": "…"} / expected an id' });
  const opened = await folders?.open(id);
  if (!opened) return failureAnswer(404, { code: 'notFound', message: '没有这个文件夹 / no such folder' });
  return opened.ok ? jsonAnswer(200, opened.value) : failureAnswer(404, opened.error);
}

async function listing({ files }: ApiContext): Promise<Answer> {
  const { id, name, readonly } = files.folder;
  const value: WorkspaceListing = { id, name, readonly, files: await files.list() };
  return jsonAnswer(200, value);
}

async function revision({ files }: ApiContext): Promise<Answer> {
  const listed = await files.list();
  return jsonAnswer(200, await readRevision(files.folder.root, listed.map(({ uri }) => uri)));
}

async function readOne({ files }: ApiContext, options: { readonly uri: string; readonly known: string | undefined }): Promise<Answer> {
  const file = await files.read(options.uri);
  if (!file.ok) return failureAnswer(statusOfCode[file.error.code] ?? 500, file.error);
  const headers = { etag: `"${file.value.etag}"`, 'cache-control': 'no-cache' };
  if (options.known === headers.etag) return { status: 304, headers };
  // As plain bytes: a file of the workspace must never run as a page of the workbench.
  return { status: 200, headers: { ...headers, 'content-type': 'application/octet-stream' }, body: [file.value.bytes] };
}

async function batch({ files }: ApiContext, request: IncomingMessage): Promise<Answer> {
  const body = await readBody(request, maxRequestBytes);
  if (!body.ok) return failureAnswer(statusOfCode[body.error.code] ?? 400, body.error);
  const uris = parseReadRequest(body.value);
  if (!uris) return failureAnswer(400, { code: 'badRequest', message: `需要 {"uris": [...]}，最多 ${maxBatchFiles} 个 / expected at most ${maxBatchFiles} uris` });
  const frames = await mapLimited(uris, 32, (uri) => readFrame(files, uri));
  return {
    status: 200,
    headers: { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' },
    body: frames.flatMap(({ head, content }) => [encodeFrameHead(head), content]),
  };
}

function parseReadRequest(body: Buffer): readonly string[] | undefined {
  try {
    const { uris } = JSON.parse(body.toString('utf8')) as Partial<ReadRequest>;
    const usable = Array.isArray(uris) && uris.length <= maxBatchFiles && uris.every((uri) => typeof uri === 'string');
    return usable ? uris : undefined;
  } catch {
    return undefined;
  }
}

async function save(context: ApiContext, options: { readonly uri: string; readonly request: IncomingMessage }): Promise<Answer> {
  const { uri, request } = options;
  const condition = conditionOf(request);
  if (!condition) {
    return failureAnswer(428, { code: 'preconditionRequired', message: '保存需要 If-Match 或 If-None-Match: * / a save needs If-Match or If-None-Match: *' });
  }
  const body = await readBody(request, maxFileBytes);
  if (!body.ok) return failureAnswer(statusOfCode[body.error.code] ?? 400, body.error);
  const written = await context.alone(() => context.files.write(uri, { content: body.value, condition }));
  if (!written.ok) {
    if (written.error.code === 'conflict') return jsonAnswer(409, written.error);
    return failureAnswer(statusOfCode[written.error.code] ?? 500, written.error);
  }
  const { etag, created } = written.value;
  context.announce({ type: 'changed', files: [{ uri, etag }] }, clientOf(request));
  const answer = jsonAnswer(created ? 201 : 200, { etag });
  return { ...answer, headers: { ...answer.headers, etag: `"${etag}"` } };
}

async function trash(context: ApiContext, options: { readonly uri: string; readonly request: IncomingMessage }): Promise<Answer> {
  const { uri, request } = options;
  const condition = conditionOf(request);
  if (!condition || condition === 'absent') return failureAnswer(428, { code: 'preconditionRequired', message: '删除需要 If-Match / a deletion needs If-Match' });
  const moved = await context.alone(() => context.files.trash(uri, { etag: condition.etag, now: new Date() }));
  if (!moved.ok) {
    if (moved.error.code === 'conflict') return jsonAnswer(409, moved.error);
    return failureAnswer(statusOfCode[moved.error.code] ?? 500, moved.error);
  }
  context.announce({ type: 'changed', files: [{ uri, etag: null }] }, clientOf(request));
  const answer: TrashResponse = { place: moved.value };
  return jsonAnswer(200, answer);
}

function conditionOf(request: IncomingMessage): WriteCondition | undefined {
  const match = /^"([0-9a-f]{32})"$/.exec(request.headers['if-match'] ?? '');
  if (match) return { etag: match[1]! };
  return request.headers['if-none-match'] === '*' ? 'absent' : undefined;
}

function clientOf(request: IncomingMessage): string | undefined {
  const name = request.headers[clientHeader];
  return typeof name === 'string' ? name : undefined;
}
