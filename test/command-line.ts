import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const nobody = 65534;

export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundled command line, as users get it. */
export interface CommandLine {
  readonly version: string;
  /** `asNobody`: where the tests run as root, who may read everything, as a user that owns nothing. */
  run(words: readonly string[], options: { readonly folder: string; readonly asNobody?: boolean }): Promise<Outcome>;
  dispose(): Promise<void>;
}

/** Bundles the command line as the build does, into a folder of its own, so that it is never an old one. */
export async function bundleCommandLine(): Promise<CommandLine> {
  const bundle = await mkdtemp(join(tmpdir(), 'plansmith-cli-'));
  await chmod(bundle, 0o755);
  await build({ configFile: join(root, 'vite.config.ts'), mode: 'cli', logLevel: 'error', build: { outDir: join(bundle, 'dist/cli') } });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    run(words, { folder, asNobody = false }) {
      const user = asNobody && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
      return new Promise((resolve) => {
        const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, ...user } as const;
        execFile(process.execPath, [join(bundle, 'dist/cli/main.mjs'), ...words], options, (error, stdout, stderr) => {
          resolve({ exit: error ? Number(error.code) : 0, stdout, stderr });
        });
      });
    },
    dispose: () => rm(bundle, { recursive: true, force: true }),
  };
}
