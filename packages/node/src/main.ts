import type { PluginSource } from '@plansmith/plugin';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './cli/run-command-line.ts';
import { createTerminalOutput } from './cli/terminal-output.ts';

/** Set by the build from the root package.json. */
declare const PLANSMITH_VERSION: string;

process.exitCode = await runCommandLine(process.argv.slice(2), {
  output: createTerminalOutput(),
  loadPlugins,
  version: PLANSMITH_VERSION,
  webDirectory: fileURLToPath(new URL('../web/', import.meta.url)),
});

async function loadPlugins(): Promise<readonly PluginSource[]> {
  return (await import('./bundled-plugins.main.ts')).bundledPlugins;
}
