import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** A copy of the sample workspace that a journey may do what it likes with. */
export interface SampleFolder {
  readonly path: string;
  read(uri: string): Promise<string>;
  write(uri: string, content: string | Uint8Array): Promise<void>;
  /** Replaces the first place of a text; throws where there is none. */
  replace(uri: string, from: string, to: string): Promise<void>;
  /** What `plansmith check --format json` prints. */
  check(): Promise<string>;
  dispose(): Promise<void>;
}

/**
 * Copies the sample into a folder of its own and makes it a git repository with one commit. Its documents are in review there, the
 * policy pack apart: what is approved is sealed, and every edit of it would be one more error (governance/approval-lock).
 */
export async function copySample(): Promise<SampleFolder> {
  const path = await mkdtemp(join(tmpdir(), 'plansmith-journey-'));
  await cp(join(root, 'samples/jiamusi'), path, { recursive: true });
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.name.endsWith('.yaml') || entry.name === 'pack.yaml') continue;
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^status: approved$/m, 'status: review').replace(/^approvedHash: .*\n/m, ''));
  }
  const git = (...words: readonly string[]) => run('git', ['-c', 'user.name=Planner', '-c', 'user.email=planner@example.org', ...words], { cwd: path });
  await git('init', '-q', '-b', 'main');
  await git('add', '.');
  await git('commit', '-q', '-m', 'sample');
  const folder: SampleFolder = {
    path,
    read: (uri) => readFile(join(path, uri), 'utf8'),
    write: (uri, content) => writeFile(join(path, uri), content),
    async replace(uri, from, to) {
      const text = await folder.read(uri);
      if (!text.includes(from)) throw new Error(`${JSON.stringify(from)} is not in ${uri}`);
      await folder.write(uri, text.replace(from, () => to));
    },
    async check() {
      const words = [join(root, 'bin/plansmith.mjs'), 'check', path, '--format', 'json'];
      return new Promise((resolve, reject) => {
        execFile(process.execPath, words, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
          // Findings of severity error are exit code 1: an answer all the same.
          if (error && error.code !== 1) reject(new Error(stderr));
          else resolve(stdout);
        });
      });
    },
    dispose: () => rm(path, { recursive: true, force: true }),
  };
  return folder;
}
