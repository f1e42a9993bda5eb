import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/plansmith.mjs', import.meta.url));

export interface ServedWorkbench {
  /** Address with the one-time token. */
  readonly url: string;
  /** Settles when the server has ended. */
  dispose(): Promise<void>;
}

/** Starts the built product over a folder. The server ends with this process whatever happens: its stdin is ours. */
export async function serveWorkbench(folder: string): Promise<ServedWorkbench> {
  const server = spawn(process.execPath, [command, 'open', folder, '--no-browser', '--exit-with-stdin'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  let complaints = '';
  server.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    void ended.then(() => reject(new Error(`the server ended: ${complaints}`)));
  });
  return {
    url,
    async dispose() {
      server.stdin.end();
      await ended;
    },
  };
}
