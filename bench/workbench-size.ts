import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import type { Figure } from './figure.ts';

const limitBytes = 1_100_000;

/** JavaScript that the browser asks for until the editor takes input, each response gzipped, against 1.1 MB. */
export async function measure(): Promise<readonly Figure[]> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const server = spawn('node', ['bin/plansmith.mjs', 'open', 'samples/jiamusi', '--no-browser', '--exit-with-stdin'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((resolve) => {
      server.stdout.on('data', (chunk: Buffer) => {
        const found = /http:\S+/.exec(chunk.toString());
        if (found) resolve(found[0]);
      });
    });
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
    const page = await browser.newPage();
    const sizes = new Map<string, number>();
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
      pending.push(response.body().then((body) => void sizes.set(new URL(response.url()).pathname, gzipSync(body).length)));
    });
    await page.goto(url);
    await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().waitFor({ state: 'attached' });
    await Promise.all(pending);
    await browser.close();
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([path, size]) => `${path} ${(size / 1000).toFixed(0)} kB`);
    return [{ name: 'JavaScript until the editor is usable / 1.1 MB gzip', ratio: total / limitBytes, atMost: 1, detail: `${(total / 1000).toFixed(0)} kB gzip in ${sizes.size} files; ${largest.join(', ')}` }];
  } finally {
    server.stdin.end();
  }
}
