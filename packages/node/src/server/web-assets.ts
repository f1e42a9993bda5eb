import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
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

/** Looks at the folder once; a file with a `.gz` beside it was packed when it was built. A missing folder has no assets. */
export async function loadWebAssets(directory: string): Promise<WebAssets> {
  const names = new Set(await namesUnder(directory, ''));
  return {
    async answer(path, encodings) {
      const name = path === '' ? 'index.html' : path;
      if (!names.has(name)) return undefined;
      const isPacked = names.has(`${name}.gz`);
      const takesPacked = isPacked && /\bgzip\b/.test(encodings);
      const body = await readFile(join(directory, takesPacked ? `${name}.gz` : name)).catch(() => undefined);
      if (!body) return undefined;
      const headers = {
        'content-type': contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream',
        // Names under assets/ carry a hash of their content.
        'cache-control': name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
        ...(isPacked && { vary: 'accept-encoding' }),
        ...(takesPacked && { 'content-encoding': 'gzip' }),
      };
      return { status: 200, headers, body: [body] };
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
