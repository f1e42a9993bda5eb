import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/plansmith.mjs', import.meta.url));

/** A finished run of `plansmith overlap A B --json`. */
export interface OverlapRun {
  readonly ms: number;
  /** The most memory that the process held at a time. */
  readonly peakBytes: number;
  /** Area under the union of the layer, and sum over its polygons, by id, m2. */
  readonly coveredM2: ReadonlyMap<string, number>;
  readonly sumM2: ReadonlyMap<string, number>;
}

/** Notes the peak when the process ends; threads share it. */
const noteMemory = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)));`;

/** The built product as a whole process, from files on disk to JSON, its cache of text layers empty. Throws where it does not succeed. */
export function runOverlap(subjects: string, layer: string): OverlapRun {
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-bench-'));
  try {
    const peakFile = join(folder, 'peak');
    const start = performance.now();
    const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(noteMemory)}`, command, 'overlap', subjects, layer, '--id', 'id', '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, PLANSMITH_CACHE: folder, PEAK_FILE: peakFile },
    });
    const ms = performance.now() - start;
    if (error !== undefined || status !== 0) throw new Error(`plansmith overlap: ${error?.message ?? `exit code ${status}: ${stderr.slice(-400)}`}`);
    const report = JSON.parse(stdout) as { readonly subjects: readonly { readonly id: string; readonly overlapM2: number; readonly parts: readonly { readonly overlapM2: number }[] }[] };
    return {
      ms,
      peakBytes: Number(readFileSync(peakFile, 'utf8')),
      coveredM2: new Map(report.subjects.map(({ id, overlapM2 }) => [id, overlapM2])),
      sumM2: new Map(report.subjects.map(({ id, parts }) => [id, parts.reduce((sum, part) => sum + part.overlapM2, 0)])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
