import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/plansmith.mjs', import.meta.url));

/** Without the welcome page: most journeys begin in an empty editor. */
const quiet = { 'workbench.startupEditor': 'none' };

export interface ServedWorkbench {
  /** Address with the one-time token. */
  readonly url: string;
  /** File of the user's settings. */
  readonly userSettings: string;
  /** Settles when the server has ended. */
  dispose(): Promise<void>;
}

/**
 * Starts the built product over a folder, with a configuration of its own (`settings` are the user's at first). The server ends with this
 * process whatever happens: its stdin is ours.
 */
export async function serveWorkbench(folder: string, { settings = quiet }: { readonly settings?: Readonly<Record<string, unknown>> } = {}): Promise<ServedWorkbench> {
  const configuration = await mkdtemp(join(tmpdir(), 'plansmith-config-'));
  const userSettings = join(configuration, 'plansmith/settings.json');
  await mkdir(dirname(userSettings));
  await writeFile(userSettings, JSON.stringify(settings));
  const env = { ...process.env, XDG_CONFIG_HOME: configuration };
  const server = spawn(process.execPath, [command, 'open', folder, '--no-browser', '--exit-with-stdin'], { stdio: ['pipe', 'pipe', 'pipe'], env });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  let complaints = '';
  server.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    void ended.then(() => reject(new Error(`the server ended: ${complaints}`)));
  });
  return {
    url,
    userSettings,
    async dispose() {
      server.stdin.end();
      await ended;
      await rm(configuration, { recursive: true, force: true });
    },
  };
}
