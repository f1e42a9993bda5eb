import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { errorCode } from '../folder/error-code.ts';
import type { WorkspaceFolder } from '../folder/workspace-folder.ts';
import { answerApi, type ApiContext } from './api-routes.ts';
import type { FolderOpener } from './folder-opener.ts';
import { createEventHub, type EventHub } from './event-hub.ts';
import { openFolderFiles } from './folder-files.ts';
import { parseTarget, type RequestPath } from './request-path.ts';
import { failureAnswer, methodAnswer, send, type Answer } from './respond.ts';
import { checkHost, checkOrigin, securityHeaders, type Refusal } from './security.ts';
import { createSession, type Session } from './session.ts';
import { unauthorizedAnswer } from './unauthorized-page.ts';
import { watchFolder } from './watch-folder.ts';
import { loadWebAssets, type WebAssets } from './web-assets.ts';

export interface RunningServer {
  readonly port: number;
  /** Address with the one-time token: whoever opens it first gets in. */
  readonly url: string;
  /** Ends every connection and gives the port back. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly folder: WorkspaceFolder;
  /** Folder of the built workbench. */
  readonly webDirectory: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Place of the user's settings file, which need not exist; without it there is none. */
  readonly userSettings?: string;
  /** Opens other folders; without it there are none. */
  readonly folders?: FolderOpener;
}

interface Site {
  readonly port: number;
  readonly session: Session;
  readonly assets: WebAssets;
  readonly api: ApiContext;
  readonly hub: EventHub;
}

/** Serves one folder and the workbench on the loopback address, and watches the folder. */
export async function startServer(options: ServerOptions): Promise<Result<RunningServer, Failure>> {
  const server = createServer();
  const listening = await listen(server, options.port);
  if (!listening.ok) return listening;
  const port = listening.value;
  const files = await openFolderFiles(options.folder, options);
  const hub = createEventHub();
  const site: Site = {
    port,
    hub,
    session: createSession(port),
    assets: await loadWebAssets(options.webDirectory),
    api: { files, announce: hub.announce, alone: createQueue(), folders: options.folders, runningGit: new Map() },
  };
  const headers = securityHeaders(port);
  server.on('request', async (request, response) => {
    const answer = await answerRequest(site, request).catch((error: unknown) => crashAnswer(error));
    await send(response, answer, headers);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => acceptUpgrade(site, { request, socket, head }));
  const watch = await watchFolder(files, { onChange: (event) => hub.announce(event), ...(options.userSettings !== undefined && { userSettings: options.userSettings }) });
  return ok({
    port,
    url: `http://127.0.0.1:${port}/?token=${site.session.token}`,
    async close() {
      hub.dispose();
      await watch.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  });
}

/** Runs actions one after the other, whatever becomes of each. */
function createQueue(): ApiContext['alone'] {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action);
    last = next.catch(() => undefined);
    return next;
  };
}

function listen(server: Server, port: number): Promise<Result<number, Failure>> {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      const busy = errorCode(error) === 'EADDRINUSE';
      const message = busy ? `端口 ${port} 已被占用 / port ${port} is in use` : `无法使用端口 ${port}（${errorCode(error)}） / port ${port} cannot be used`;
      resolve(fail({ code: busy ? 'portInUse' : 'portRefused', message }));
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(ok((server.address() as AddressInfo).port)));
  });
}

async function answerRequest(site: Site, request: IncomingMessage): Promise<Answer> {
  const target = judge(site, { request, originRequired: false });
  if ('status' in target) return failureAnswer(target.status, target);
  const entry = enter(site, { request, target });
  if (entry) return entry;
  if (target.path === 'api' || target.path.startsWith('api/')) {
    return (await answerApi(site.api, { path: target.path, request })) ?? nothingHere();
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return methodAnswer('GET');
  const asset = await site.assets.answer(target.path, String(request.headers['accept-encoding'] ?? ''));
  if (!asset) return nothingHere();
  return webAssemblyThreads.test(target.path) ? { ...asset, headers: { ...securityHeaders(site.port, { webAssembly: true }), ...asset.headers } } : asset;
}

/** The scripts of the threads that need WebAssembly: the engine's, which reads GeoPackages by SQLite and measures, and the solver's. */
const webAssemblyThreads = /^assets\/(engine-worker\.main|solver\.worker)-[\w-]+\.js$/;

/** The checks that need no session: address, path, origin, in this order. */
function judge(site: Site, options: { readonly request: IncomingMessage; readonly originRequired: boolean }): Refusal | RequestPath {
  const { request, originRequired } = options;
  const host = checkHost(request, site.port);
  if (host) return host;
  const target = parseTarget(request.url ?? '/');
  if (!target.ok) return { status: target.error.code === 'forbidden' ? 403 : 404, ...target.error };
  return checkOrigin(request, { originRequired }) ?? target.value;
}

/** Undefined for a request that may go on; otherwise the way in or out. */
function enter(site: Site, options: { readonly request: IncomingMessage; readonly target: RequestPath }): Answer | undefined {
  const { request, target } = options;
  const admitted = site.session.admits(request);
  const token = target.path === '' && request.method === 'GET' ? target.query.get('token') : null;
  if (token !== null) {
    const cookie = admitted ? undefined : site.session.redeem(token);
    const headers = { location: '/', 'cache-control': 'no-store' };
    if (cookie) return { status: 303, headers: { ...headers, 'set-cookie': cookie } };
    if (admitted) return { status: 303, headers };
  }
  return admitted ? undefined : unauthorizedAnswer(request);
}

function acceptUpgrade(site: Site, upgrade: { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer }): void {
  const { request, socket } = upgrade;
  socket.on('error', () => socket.destroy());
  const target = judge(site, { request, originRequired: true });
  if ('status' in target) return refuseUpgrade(socket, target.status);
  if (!site.session.admits(request)) return refuseUpgrade(socket, 401);
  if (target.path !== 'api/events') return refuseUpgrade(socket, 404);
  site.hub.accept(upgrade, target.query.get('client') ?? undefined);
}

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function nothingHere(): Answer {
  return failureAnswer(404, { code: 'notFound', message: '没有这个地址 / there is nothing at this address' });
}

function crashAnswer(error: unknown): Answer {
  console.error(error);
  return failureAnswer(500, { code: 'internal', message: '服务器内部错误 / internal error of the server' });
}
