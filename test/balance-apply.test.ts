import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BalanceAnswer } from '@plansmith/plugin/balance';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defects } from '../scripts/sample/defects.ts';
import { withFaults } from '../scripts/sample/faults.ts';
import { bundleCommandLine, type CommandLine } from './command-line.ts';
import { readWorkspace } from './workspace-on-disk.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let commandLine: CommandLine;
let folder: string;

beforeAll(async () => {
  commandLine = await bundleCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'plansmith-balance-'));
  // Faults of floor area and ratios that numbers can mend.
  const faults = defects.filter(({ id }) => ['D27', 'D28', 'D29'].includes(id)).flatMap((defect) => defect.faults);
  for (const [uri, text] of withFaults(readWorkspace(join(root, 'samples/jiamusi')), faults)) {
    mkdirSync(dirname(join(folder, uri)), { recursive: true });
    writeFileSync(join(folder, uri), text);
  }
}, 120_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await commandLine.dispose();
});

it('what --apply writes leaves no indicator finding that the scope covers', { timeout: 120_000 }, async () => {
  const findings = async (): Promise<readonly string[]> => {
    const { stdout } = await commandLine.run(['check', folder, '--format', 'json'], { folder });
    return (JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('indicator/'));
  };
  expect((await findings()).length).toBeGreaterThanOrEqual(3);
  const balanced = await commandLine.run(['balance', folder, '--unlock', 'approved', '--apply', '--format', 'json'], { folder });
  expect(balanced).toMatchObject({ exit: 0, stderr: '' });
  const report = JSON.parse(balanced.stdout) as BalanceAnswer & { readonly isWritten: boolean };
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'schemas/cli/balance-report.schema.json'), 'utf8')) as object);
  void validate(report);
  expect(validate.errors ?? []).toEqual([]);
  expect(report).toMatchObject({ status: 'solved', isWritten: true, remaining: [] });
  expect(await findings()).toEqual([]);
});
