import { chromium } from '@playwright/test';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { median, type Figure } from '../figure.ts';
import { shown } from './compare.ts';
import type { CityFiles } from './generate-city.ts';
import type { OverlapRun } from './plansmith.ts';

/** The same overlap in a worker of a page that fetches both files from this machine, against the whole Node process. Throws where there is no browser. */
export async function measureInBrowser({ parcels, farmland }: CityFiles, { ours, oursMs, rounds }: { readonly ours: OverlapRun; readonly oursMs: number; readonly rounds: number }): Promise<Figure> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium found');
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-page-'));
  const root = fileURLToPath(new URL('browser', import.meta.url));
  await build({ configFile: false, logLevel: 'error', root, build: { outDir: folder, emptyOutDir: true, target: 'esnext' }, worker: { format: 'es' } });
  const server = serve(folder, { '/parcels.fgb': parcels.fgb, '/farmland.fgb': farmland.fgb });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
    await page.waitForFunction('globalThis.overlapInWorker !== undefined');
    const times: number[] = [];
    const expected = [...ours.coveredM2.values()].reduce((sum, area) => sum + area, 0);
    for (let round = 0; round < rounds; round++) {
      const { ms, totalM2 } = (await page.evaluate('globalThis.overlapInWorker()')) as { readonly ms: number; readonly totalM2: number };
      // The command line prints tenths of a square millimetre.
      if (Math.abs(totalM2 - expected) > 1e-3 * ours.coveredM2.size) throw new Error(`the worker finds ${totalM2} m2, the command line ${expected} m2`);
      times.push(ms);
    }
    return { name: `${farmland.name}: browser worker / Node process`, ratio: median(times) / oursMs, atMost: 2, detail: `worker with fetch ${shown(median(times))}, process ${shown(oursMs)}` };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

function serve(folder: string, files: Readonly<Record<string, string>>): Server {
  return createServer((request, response) => {
    const name = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = files[name] ?? join(folder, name);
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-length': size, 'cache-control': 'no-store' });
    createReadStream(path).pipe(response);
  }).listen(0, '127.0.0.1');
}
