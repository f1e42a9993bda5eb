import { manifest as boundaryFarmlandManifest } from '@plansmith/plugin-boundary-farmland/manifest';
import { plugin as boundaryFarmland } from '@plansmith/plugin-boundary-farmland/rules';
import { manifest as indicatorBalanceManifest } from '@plansmith/plugin-indicator-balance/manifest';
import { plugin as indicatorBalance } from '@plansmith/plugin-indicator-balance/rules';
import { manifest as mapManifest } from '@plansmith/plugin-map/manifest';
import { plugin as map } from '@plansmith/plugin-map/rules';
import { manifest as planDocumentsManifest } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as planDocuments } from '@plansmith/plugin-plan-documents/rules';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './cli/run-command-line.ts';
import { createTerminalOutput } from './cli/terminal-output.ts';

/** Set by the build from the root package.json. */
declare const PLANSMITH_VERSION: string;

process.exitCode = await runCommandLine(process.argv.slice(2), {
  output: createTerminalOutput(),
  plugins: [
    { manifest: planDocumentsManifest, module: planDocuments },
    { manifest: mapManifest, module: map },
    { manifest: boundaryFarmlandManifest, module: boundaryFarmland },
    { manifest: indicatorBalanceManifest, module: indicatorBalance },
  ],
  version: PLANSMITH_VERSION,
  webDirectory: fileURLToPath(new URL('../web/', import.meta.url)),
});
