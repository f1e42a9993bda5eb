import { mkdtemp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openFolder } from '../folder/workspace-folder.ts';
import { startServer, type RunningServer } from './http-server.ts';

/** An answer as it came over the wire: redirects are not followed, the path is sent exactly as given. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  json(): unknown;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Without the session's cookie. */
  readonly anonymous?: boolean;
}

/** A real server over a real temporary folder, entered with its token. */
export interface ServerFixture {
  readonly server: RunningServer;
  /** The workspace's folder. */
  readonly root: string;
  /** A folder beside it, which must stay out of reach. */
  readonly outside: string;
  /** Place of the user's settings; there is no such file at first, nor its folder. */
  readonly userSettings: string;
  readonly cookie: string;
  request(path: string, options?: RawRequest): Promise<RawAnswer>;
  close(): Promise<void>;
}

/** Makes folder and server; `files` maps paths in the workspace to their text. */
export async function createServerFixture(files: Readonly<Record<string, string>>): Promise<ServerFixture> {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'plansmith-server-')));
  const root = join(base, 'workspace');
  const outside = join(base, 'outside');
  const web = join(base, 'web');
  await writeTree(root, files);
  const userSettings = join(base, 'config/plansmith/settings.json');
  await writeTree(outside, { 'secret.yaml': 'secret: true\n' });
  await writeTree(web, { 'index.html': '<!doctype html><title>Plansmith</title>', 'assets/main-abc.js': 'export {};', 'assets/engine-worker.main-a1_b-2.js': 'export {};', 'assets/solver.worker-a1_b-2.js': 'export {};' });
  const folder = await openFolder(root);
  if (!folder.ok) throw new Error(folder.error.message);
  const started = await startServer({ folder: folder.value, webDirectory: web, port: 0, userSettings });
  if (!started.ok) throw new Error(started.error.message);
  const server = started.value;
  const send = (path: string, options: RawRequest = {}, cookie?: string): Promise<RawAnswer> => rawRequest(server.port, { ...options, path, cookie });
  const entry = await send(`/${new URL(server.url).search}`);
  const cookie = entry.headers['set-cookie']![0]!.split(';')[0]!;
  return {
    server,
    root,
    outside,
    userSettings,
    cookie,
    request: (path, options) => send(path, options, options?.anonymous ? undefined : cookie),
    async close() {
      await server.close();
      await rm(base, { recursive: true, force: true });
    },
  };
}

/** Writes files under a folder, with the folders they need. */
export async function writeTree(root: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await mkdir(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** Sends a request whose path no URL parser has made tidy. */
export function rawRequest(port: number, options: RawRequest & { readonly path: string; readonly cookie?: string | undefined }): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { host: `127.0.0.1:${port}`, ...(options.cookie && { cookie: options.cookie }), ...options.headers };
    const request = httpRequest({ host: '127.0.0.1', port, path: options.path, method: options.method ?? 'GET', headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const body = Buffer.concat(pieces);
        resolve({ status: response.statusCode!, headers: response.headers, body, json: () => JSON.parse(body.toString('utf8')) as unknown });
      });
    });
    request.on('error', reject);
    request.end(options.body);
  });
}
