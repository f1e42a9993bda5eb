// `npm run bench [NAME…]`: each figure is a ratio against a named peer (or the product's own full run) in the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  ['node', ['scripts/build.mjs']],
  ['npx', ['--no-install', 'tsx', 'bench/run.ts', ...process.argv.slice(2)]],
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
