import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded, root } from './install.mjs';

/**
 * `npm start [-- DIR] [options of plansmith open]`: installs and builds what is missing, then opens a folder, the sample
 * unless told. Progress goes to stderr; the one line on stdout is the address.
 */
const log = (line) => console.error(line);

installIfNeeded(log);
const { buildIfNeeded } = await import('./build.mjs');
await buildIfNeeded(log);

const words = process.argv.slice(2);
const place = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--port');
// npm runs scripts in the repository; INIT_CWD is where the user stands.
if (place >= 0) words[place] = resolve(process.env.INIT_CWD ?? process.cwd(), words[place]);
else words.push(join(root, 'samples/jiamusi'));

const command = new URL('../bin/plansmith.mjs', import.meta.url);
process.argv = [process.execPath, fileURLToPath(command), 'open', ...words];
await import(command.href);
