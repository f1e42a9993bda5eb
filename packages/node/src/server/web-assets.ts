import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './respond.ts';

/** The built workbench. Only names found when the server started are served, so no request can lead elsewhere. */
export interface WebAssets {
  /** The answer for a path (the root is empty), undefined where there is no such file. `encodings` is what the browser accepts. */
  answer(path: string, encodings: string): Promise<Answer | undefined>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.map': 'application/json; charset=utf-8',
};

const compress = promisify(gzip);

/** Text shrinks to a third; pictures and fonts are packed already. */
const compressible = /\.(html|js|mjs|css|json|svg|map|ttf)$/i;

/** Looks at the folder once. A missing folder has no assets. */
export async function loadWebAssets(directory: string): Promise<WebAssets> {
  const names = new Set(await namesUnder(directory, ''));
  // Names under assets/ carry a hash of their content: what was packed once stays good.
  const packed = new Map<string, Promise<Buffer>>();
  const packedOf = (name: string, body: Buffer): Promise<Buffer> => {
    if (!name.startsWith('assets/')) return compress(body);
    let made = packed.get(name);
    if (!made) packed.set(name, (made = compress(body)));
    return made;
  };
  // What the page begins with is packed while the browser still starts.
  const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => '');
  for (const [, name] of page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) {
    if (names.has(name!) && compressible.test(name!)) void readFile(join(directory, name!)).then((body) => packedOf(name!, body)).catch(() => undefined);
  }
  return {
    async answer(path, encodings) {
      const name = path === '' ? 'index.html' : path;
      if (!names.has(name)) return undefined;
      const body = await readFile(join(directory, name)).catch(() => undefined);
      if (!body) return undefined;
      const type = contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream';
      const cache = name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
      const headers = { 'content-type': type, 'cache-control': cache };
      if (!compressible.test(name)) return { status: 200, headers, body: [body] };
      const varying = { ...headers, vary: 'accept-encoding' };
      if (!/\bgzip\b/.test(encodings)) return { status: 200, headers: varying, body: [body] };
      return { status: 200, headers: { ...varying, 'content-encoding': 'gzip' }, body: [await packedOf(name, body)] };
    },
  };
}

async function namesUnder(directory: string, prefix: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(join(directory, prefix), { withFileTypes: true }).catch(() => []);
  const nested = entries.map((entry) => {
    const name = prefix + entry.name;
    if (entry.isDirectory()) return namesUnder(directory, `${name}/`);
    return entry.isFile() ? [name] : [];
  });
  return (await Promise.all(nested)).flat();
}
