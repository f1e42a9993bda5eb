import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Answer } from './respond.ts';

/** The built workbench. Only names found when the server started are served, so no request can lead elsewhere. */
export interface WebAssets {
  /** The answer for a path (the root is empty), undefined where there is no such file. */
  answer(path: string): Promise<Answer | undefined>;
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

/** Looks at the folder once. A missing folder has no assets. */
export async function loadWebAssets(directory: string): Promise<WebAssets> {
  const names = new Set(await namesUnder(directory, ''));
  return {
    async answer(path) {
      const name = path === '' ? 'index.html' : path;
      if (!names.has(name)) return undefined;
      const body = await readFile(join(directory, name)).catch(() => undefined);
      if (!body) return undefined;
      const type = contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream';
      // Names under assets/ carry a hash of their content.
      const cache = name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
      return { status: 200, headers: { 'content-type': type, 'cache-control': cache }, body: [body] };
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
