import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peerCommand } from './peers.ts';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** yaml-language-server over one open document. */
export interface YamlLanguageServer {
  /** Sends a new text; milliseconds until the server publishes diagnostics, and how many. */
  change(text: string): Promise<{ readonly milliseconds: number; readonly diagnostics: number }>;
  dispose(): Promise<void>;
}

const documentUri = 'file:///bench/document.yaml';
const waitMilliseconds = 60_000;

/** Starts the peer with one schema for one document, and waits for its first diagnostics. Throws when it stays silent. */
export async function startYamlLanguageServer({ text, schema }: { readonly text: string; readonly schema: unknown }): Promise<YamlLanguageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-bench-'));
  const schemaFile = join(folder, 'schema.json');
  writeFileSync(schemaFile, JSON.stringify(schema));
  const server = spawn(process.execPath, [peerCommand('yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const yaml = { validate: true, hover: false, completion: false, format: { enable: false }, schemaStore: { enable: false }, schemas: { [pathToFileURL(schemaFile).href]: 'document.yaml' } };
  let nextId = 0;
  const answers = new Map<number | string, (result: unknown) => void>();
  let onDiagnostics: (count: number) => void = ignore;

  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const id = ++nextId;
      answers.set(id, resolve);
      send({ id, method, params });
    });
  readMessages(server.stdout, (message) => {
    if (message.method === 'textDocument/publishDiagnostics') onDiagnostics((message.params as { diagnostics: readonly unknown[] }).diagnostics.length);
    else if (message.method === 'workspace/configuration') {
      const { items } = message.params as { readonly items: readonly { readonly section?: string }[] };
      send({ id: message.id!, result: items.map(({ section }) => (section === 'yaml' ? yaml : {})) });
    } else if (message.method === undefined) answers.get(message.id!)?.(message.result);
    else if (message.id !== undefined) send({ id: message.id, result: null });
  });
  const diagnosed = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('yaml-language-server published no diagnostics')), waitMilliseconds);
      onDiagnostics = (count) => {
        clearTimeout(timer);
        resolve(count);
      };
    });

  await request('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: false } } });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
  const first = diagnosed();
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri: documentUri, languageId: 'yaml', version: 1, text } } });
  await first;
  let version = 1;
  return {
    async change(next) {
      const start = performance.now();
      const done = diagnosed();
      send({ method: 'textDocument/didChange', params: { textDocument: { uri: documentUri, version: ++version }, contentChanges: [{ text: next }] } });
      const diagnostics = await done;
      return { milliseconds: performance.now() - start, diagnostics };
    },
    async dispose() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, head).toString())?.[1]);
      if (rest.length < head + 4 + length) return;
      take(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Message);
      rest = rest.subarray(head + 4 + length);
    }
  });
}

/** Diagnostics that nobody waits for. */
function ignore(): void {}
