// `npm run test:firefox`: the journeys of the editor in Firefox, over the built product.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded, root } from './install.mjs';

const log = (line) => console.error(line);
installIfNeeded(log);
const { buildIfNeeded } = await import('./build.mjs');
const { findFirefox, firefoxMissing } = await import('./firefox.mjs');
await buildIfNeeded(log);
const program = findFirefox();
if (program === undefined) {
  console.log(firefoxMissing);
  console.log('1 skipped');
  process.exit(0);
}
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/firefox/run.ts'), program], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
