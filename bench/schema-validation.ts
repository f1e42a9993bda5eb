import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '@plansmith/rules';
import { median, type Figure } from './figure.ts';
import { generateDetailedPlans, type GeneratedPlan } from './generate-detailed-plans.ts';
import { peerCommand } from './peers.ts';
import { schemaForPeers } from './schema-for-peers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = 3;
/** Runs of the two quick tools in a round, beside one of Spectral: a short run needs more of them for a steady median. */
const quickRuns = 3;

/** A command to be timed as a whole process, and how to read from its output which files it found wrong. */
interface Contender {
  readonly name: string;
  readonly words: readonly string[];
  readonly wrongFiles: (output: { readonly stdout: string; readonly stderr: string }) => readonly string[];
}

/**
 * Whole processes that validate 1,000 detailed plans of 300 lines against one JSON Schema, 30 plans being wrong: ours against
 * Spectral and ajv-cli. Throws when they disagree on which files are wrong, or when one of our findings is not exactly in place.
 */
export async function measure(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-bench-'));
  try {
    const plans = generateDetailedPlans({ count: 1000, lines: 300, wrong: 30 });
    const wrong = plans.filter((plan) => plan.wrong).map(({ name }) => name);
    const [ours, ajv, spectral] = prepare(folder, plans);
    const times = new Map<Contender, number[]>([[ours, []], [ajv, []], [spectral, []]]);
    const run = (contender: Contender): string => {
      const start = performance.now();
      const { stdout, stderr, error } = spawnSync(process.execPath, contender.words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
      times.get(contender)!.push(performance.now() - start);
      if (error) throw error;
      const found = [...new Set(contender.wrongFiles({ stdout, stderr }))].toSorted();
      if (found.join() !== wrong.join()) {
        throw new Error(`${contender.name} finds ${found.length} wrong files instead of these ${wrong.length}: ${wrong.join(', ')}\n${found.join(', ')}\n${stderr.slice(0, 2000)}`);
      }
      return stdout;
    };
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < quickRuns; turn++) {
        checkPlaces(JSON.parse(run(ours)) as CheckReport, plans);
        run(ajv);
      }
      run(spectral);
    }
    const [oursMs, ajvMs, spectralMs] = [ours, ajv, spectral].map((contender) => median(times.get(contender)!)) as [number, number, number];
    const lines = median(plans.map(({ text }) => text.split('\n').length));
    const detail = `${plans.length} plans of ${lines} lines, the same ${wrong.length} wrong for all; ours ${shown(oursMs)} with ${wrong.length} exact ranges, ajv-cli ${shown(ajvMs)}, Spectral ${shown(spectralMs)}`;
    return [
      { name: 'schema validation, ours / Spectral CLI', ratio: oursMs / spectralMs, atMost: 1 / 10, detail },
      { name: 'schema validation, ours / ajv-cli', ratio: oursMs / ajvMs, atMost: 2, detail },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(folder: string, plans: readonly GeneratedPlan[]): readonly [Contender, Contender, Contender] {
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, 'plan/detailed'), { recursive: true });
  writeFileSync(join(workspace, 'workspace.yaml'), readFileSync(join(root, 'samples/jiamusi/workspace.yaml')));
  for (const { name, text } of plans) writeFileSync(join(workspace, 'plan/detailed', name), text);
  const schema = schemaForPeers('unitDetailedPlan');
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
  const check = JSON.stringify({ function: 'schema', functionOptions: { dialect: 'draft2020-12', allErrors: true, schema } });
  writeFileSync(join(folder, 'ruleset.json'), `{ "rules": { "detailed-plan": { "given": "$", "severity": "error", "then": ${check} } } }`);
  const data = 'workspace/plan/detailed/*.yaml';
  return [
    {
      name: 'plansmith',
      words: [join(root, 'bin/plansmith.mjs'), 'check', 'workspace', '--rule', 'schema/valid', '--format', 'json'],
      wrongFiles: ({ stdout }) => (JSON.parse(stdout) as CheckReport).findings.map(({ uri }) => basename(uri)),
    },
    {
      name: 'ajv-cli',
      words: [peerCommand('ajv-cli'), 'validate', '--spec=draft2020', '--strict=false', '--all-errors', '--errors=line', '-s', 'schema.json', '-d', data],
      wrongFiles: ({ stderr }) => [...stderr.matchAll(/^(\S+\.yaml) invalid$/gm)].map(([, path]) => basename(path!)),
    },
    {
      name: 'Spectral',
      words: [peerCommand('spectral-cli'), 'lint', '--ruleset', 'ruleset.json', '--ignore-unknown-format', '--quiet', '--format', 'json', data],
      wrongFiles: ({ stdout }) => (JSON.parse(stdout) as { readonly source: string }[]).map(({ source }) => basename(source)),
    },
  ];
}

/** Throws unless each mistake has one finding, at the very characters where it was made. */
function checkPlaces({ findings }: CheckReport, plans: readonly GeneratedPlan[]): void {
  for (const { name, wrong } of plans) {
    if (!wrong) continue;
    const found = findings.filter(({ uri }) => uri === `plan/detailed/${name}`).map(({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`);
    const wanted = `${wrong.line}:${wrong.start}-${wrong.line}:${wrong.end}`;
    if (found.join() !== wanted) throw new Error(`${name}: the mistake is at ${wanted} (${wrong.text}), the findings are at ${found.join(', ') || 'none'}`);
  }
}

function shown(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
