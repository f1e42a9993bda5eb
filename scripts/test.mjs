import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded, root } from './install.mjs';

/**
 * `npm test`: installs what is missing, a browser included, then runs types, lint, build, vitest and the browser journeys.
 * Every step runs even when an earlier one failed. The last line is `N passed, N failed`; the exit code tells the same.
 */
const log = (line) => console.error(line);
const results = join(root, '.cache/test-results');
const toolLimitMinutes = 20;

installIfNeeded(log);
const { ensureBrowser } = await import('./browser.mjs');
const { buildIfNeeded } = await import('./build.mjs');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = [
  await step('types', async () => {
    const exits = [await runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']), await runTool('typescript/bin/tsc', ['-p', 'tsconfig.neutral.json'])];
    return one(exits.every((code) => code === 0));
  }),
  await step('lint', async () => one((await runTool('oxlint/bin/oxlint', ['--deny-warnings'])) === 0)),
  await step('build', () => attempt(() => buildIfNeeded(log))),
  await step('vitest', async () => {
    const file = join(results, 'vitest.json');
    const code = await runTool('vitest/vitest.mjs', ['run', '--maxWorkers=100%', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      // The same tree gives the same verdict; a seed of one's own can be named to look further.
      PLANSMITH_SEED: process.env.PLANSMITH_SEED ?? '20261123',
    });
    return atLeastOneFailure(readVitest(file), code);
  }),
  await step('journeys', async () => {
    const browser = await attemptValue(() => ensureBrowser(log));
    if (browser === undefined) return one(false);
    const file = join(results, 'journeys.json');
    const args = ['test', '--reporter=line,json', '--pass-with-no-tests'];
    const code = await runTool('@playwright/test/cli.js', args, { PLANSMITH_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
    return atLeastOneFailure(readPlaywright(file), code);
  }),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function step(name, run) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const count = await run();
  console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return count;
}

function one(success) {
  return { passed: success ? 1 : 0, failed: success ? 0 : 1, skipped: 0 };
}

/** A runner that ends badly with no failure to show for it (a file that does not load, a crash) has failed all the same. */
function atLeastOneFailure(count, code) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

async function attempt(run) {
  return one((await attemptValue(async () => (await run()) ?? true)) !== undefined);
}

async function attemptValue(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** Runs a JavaScript tool of node_modules with its output going to ours; gives its exit code. A tool that hangs is ended. */
function runTool(path, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', path), ...args], {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const timer = setTimeout(() => {
      console.error(`${path}: 超过 ${toolLimitMinutes} 分钟，已终止 / ended after ${toolLimitMinutes} minutes`);
      child.kill('SIGKILL');
    }, toolLimitMinutes * 60_000);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

function readVitest(file) {
  const report = readReport(file);
  if (!report) return one(false);
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests };
}

function readPlaywright(file) {
  const report = readReport(file);
  if (!report) return one(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
