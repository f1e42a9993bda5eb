import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleCommandLine, type CommandLine } from './command-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = readdirSync(join(root, 'samples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const schema = JSON.parse(readFileSync(join(root, 'schemas/cli/check-report.schema.json'), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true });

let plansmith: CommandLine;

beforeAll(async () => {
  plansmith = await bundleCommandLine();
});

afterAll(() => plansmith?.dispose());

it.each(samples)('the JSON report of %s has its documented shape, and the same bytes every time', { timeout: 60_000 }, async (sample) => {
  const words = ['check', '--format', 'json'];
  const folder = join(root, 'samples', sample);
  const first = await plansmith.run(words, { folder });
  const second = await plansmith.run([...words, '.'], { folder });
  expect(second.stdout === first.stdout).toBe(true);
  ajv.validate(schema, JSON.parse(first.stdout));
  expect(ajv.errors ?? []).toEqual([]);
});

it.each(samples)('pretty and JSON reports of %s agree on the exit code and the counts', { timeout: 60_000 }, async (sample) => {
  const folder = join(root, 'samples', sample);
  const json = await plansmith.run(['check', '--format', 'json'], { folder });
  const pretty = await plansmith.run(['check', '--lang', 'en'], { folder });
  const { summary } = JSON.parse(json.stdout) as { summary: Record<string, number> };
  expect(pretty.exit).toBe(json.exit);
  expect(json.exit).toBe(summary['errors']! > 0 ? 1 : 0);
  expect(pretty.stdout).toMatch(new RegExp(`^${summary['errors']} errors?, ${summary['warnings']} warnings?, ${summary['infos']} infos?; ${summary['undecided']} undecided, ${summary['waived']} waived$`, 'm'));
});
