#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/cli/main.mjs', import.meta.url);
if (existsSync(fileURLToPath(main))) {
  await import(main.href);
} else {
  console.error('plansmith: 尚未构建，请先运行 npm run build / not built yet: run npm run build first');
  process.exitCode = 2;
}
