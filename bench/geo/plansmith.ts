import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/plansmith.mjs', import.meta.url));

/** A finished run of `plansmith overlap A B --json`. */
export interface OverlapRun {
  readonly ms: number;
  /** Area under the union of the layer, and sum over its polygons, by id, m2. */
  readonly coveredM2: ReadonlyMap<string, number>;
  readonly sumM2: ReadonlyMap<string, number>;
}

/** The built product as a whole process, from files on disk to JSON, its cache of text layers empty. Throws where it does not succeed. */
export function runOverlap(subjects: string, layer: string): OverlapRun {
  const { ms, stdout } = overlapProcess(subjects, layer);
  const report = JSON.parse(stdout) as { readonly subjects: readonly { readonly id: string; readonly overlapM2: number; readonly parts: readonly { readonly overlapM2: number }[] }[] };
  return {
    ms,
    coveredM2: new Map(report.subjects.map(({ id, overlapM2 }) => [id, overlapM2])),
    sumM2: new Map(report.subjects.map(({ id, parts }) => [id, parts.reduce((sum, part) => sum + part.overlapM2, 0)])),
  };
}

/** Notes the peak when the process ends; threads share it. */
const noteMemory = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)));`;

/** The most memory that such a process holds at a time, and its time. A run of its own: to look on takes time, and the peers are not looked at. */
export function measureMemory(subjects: string, layer: string): { readonly peakBytes: number; readonly ms: number } {
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-peak-'));
  try {
    const peakFile = join(folder, 'peak');
    const { ms } = overlapProcess(subjects, layer, { options: ['--import', `data:text/javascript,${encodeURIComponent(noteMemory)}`], env: { PEAK_FILE: peakFile } });
    return { ms, peakBytes: Number(readFileSync(peakFile, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Watching {
  /** Options of Node. */
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function overlapProcess(subjects: string, layer: string, { options, env }: Watching = { options: [], env: {} }): { readonly ms: number; readonly stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-bench-'));
  try {
    const start = performance.now();
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [...options, command, 'overlap', subjects, layer, '--id', 'id', '--json'], { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, PLANSMITH_CACHE: folder, ...env } });
    const ms = performance.now() - start;
    if (error !== undefined || status !== 0) throw new Error(`plansmith overlap: ${error?.message ?? `exit code ${status}: ${stderr.slice(-400)}`}`);
    return { ms, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
