import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** From two FlatGeobuf files on disk to a table `id,area` of the subjects that share something with the layer, in m2. */
export interface OverlapTask {
  readonly subjects: string;
  readonly layer: string;
  /** An empty folder for whatever a peer needs on disk. */
  readonly folder: string;
  /** CSV to write. */
  readonly output: string;
}

/** A program that can do what `plansmith overlap` does. */
export interface Peer {
  readonly name: string;
  /** Whether the area of a subject is that under the union of the layer, or the sum over its polygons. */
  readonly meaning: 'union' | 'sum';
  /** Everything that is to be timed. Throws where the program fails. */
  overlap(task: OverlapTask): void;
}

/** Runs a program to its end and gives what it printed. Throws with the end of what it complained about. */
export function runProgram(command: readonly string[], { environment, input }: { readonly environment?: Readonly<Record<string, string>>; readonly input?: string } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command[0]!, command.slice(1), {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 30,
    timeout: 900_000,
    ...(input !== undefined && { input }),
  });
  if (error !== undefined || status !== 0) throw new Error(`${command[0]} ${command[1] ?? ''}: ${error?.message ?? stderr.trim().slice(-400)}`);
  return stdout;
}

/** Whether a program can be started. */
export function isInstalled(command: readonly string[], environment: Readonly<Record<string, string>> = {}): boolean {
  return spawnSync(command[0]!, command.slice(1), { stdio: 'ignore', env: { ...process.env, ...environment } }).status === 0;
}

/** Areas by id of a table that a peer wrote; subjects without area may be missing. */
export function readAreas(path: string): ReadonlyMap<string, number> {
  if (!existsSync(path)) throw new Error('no table was written');
  const areas = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [id, area] = line.replaceAll('"', '').trim().split(',');
    if (id !== undefined && area !== undefined && area !== '' && Number.isFinite(Number(area))) areas.set(id, Number(area));
  }
  return areas;
}
