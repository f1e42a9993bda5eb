import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const define = { PLANSMITH_VERSION: JSON.stringify(version) };
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Hash of the code in folders, tests left out. */
function stampOf(folders: readonly string[], isWanted: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(here(folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
    for (const name of names.toSorted()) if (/(?<!\.test)\.ts$/.test(name) && isWanted(name)) hash.update(name).update(readFileSync(here(name)));
  }
  return hash.digest('hex');
}

/** Of the code that reads files: what one build has cached another one must not take for its own. */
const readersStamp = (): string => stampOf(['packages/geo/src']).slice(0, 16);

/** Of the code that gives a verdict, rules with their pages: reports name it. What is only said about a verdict is no part. */
const rulesStamp = (): string =>
  stampOf(['packages/base/src', 'packages/document/src', 'packages/geo/src', 'packages/plan/src', 'packages/rules/src', 'packages/plugin/src', 'packages/engine/src', 'plugins'], (path) => !/node_modules|\/views\/|\/testing\/|\/src\/report\//.test(path));

/** Packs what shrinks by it, so that no server has to each time it starts: pictures are packed as they are, and the page is short. */
const packAssets: Plugin = {
  name: 'pack-assets',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!/\.(?:js|css|ttf|wasm)$/.test(file.fileName)) continue;
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(file.type === 'chunk' ? file.code : file.source) });
      }
    },
  },
};

/** Ids of the modules that the page cannot begin without. */
const startModules = new Set<string>();

/** Finds the modules that the page begins with: what its script imports, and the views that are always there at first. */
const findStart: Plugin = {
  name: 'find-start',
  buildEnd() {
    startModules.clear();
    const add = (id: string): void => {
      if (startModules.has(id)) return;
      startModules.add(id);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
    };
    const main = here('packages/workbench/src/main.ts');
    for (const id of [main, here('packages/workbench/src/explorer/explorer.view.ts')]) add(id);
    // It waits for what it loads, and that would wait for it in turn if it shared a file with what others import.
    startModules.delete(main);
  },
};

/** The workbench: `vite build`. */
const web: UserConfig = {
  root: here('packages/workbench'),
  base: '/',
  define: { ...define, PLANSMITH_RULES: JSON.stringify(rulesStamp()) },
  plugins: [findStart, packAssets],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: here('dist/web'),
    emptyOutDir: true,
    // One icon font, and no file hidden in another one: the server's policy loads from its own address only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4096,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // What is shared with code that comes later would be cut into dozens of files, each a request before the page begins.
      output: { codeSplitting: { groups: [{ name: 'start', test: (id) => startModules.has(id) }] } },
    },
  },
};

/** What overlays of indexed files read and measure by. A module that is missed here is only loaded from a file of its own. */
const measuring = new RegExp(
  [
    'node/src/cli/(?:overlap-run|overlap-report|open-layer|read-polygons|projection-of|vector-files|round|note-lines)',
    'engine/src/exchange/(?:chosen-system|notes)',
    'geo/src/(?:kernel|overlay|layer-overlay|topology/(?:is-simple|ring-depth|ring-meetings|edge-meetings)|polygon-table|ellipsoid|formats/(?:flatgeobuf/|registry|source|note-|resident-bytes)|crs/(?:registry|datum|read-prj|crs-name|describe-wkt|wkt|write-prj))',
    'node_modules/(?:flatbush|flatqueue|robust-predicates)',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
);

/** The command line with everything it needs in it: `vite build --mode cli`. */
const cli = (): UserConfig => ({
  root: here('packages/node'),
  define: { ...define, PLANSMITH_READERS: JSON.stringify(readersStamp()), PLANSMITH_RULES: JSON.stringify(rulesStamp()) },
  ssr: { noExternal: true },
  plugins: [
    {
      // The solver looks for its WebAssembly beside its own code.
      name: 'solver-binary',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'highs.wasm', source: readFileSync(here('node_modules/highs/build/highs.wasm')) });
      },
    },
  ],
  build: {
    target: 'node20',
    ssr: true,
    outDir: here('dist/cli'),
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: here('packages/node/src/main.ts'), 'overlap-worker': here('packages/node/src/overlap-worker.ts') },
      checks: { bundlerTimings: false },
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        // What every command starts with, and what overlays read and measure by: a module in a file of its own costs a millisecond to find and link.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'start', test: /packages[\\/](?:base|plugin[\\/]src[\\/]balance[\\/]contract|engine[\\/]src[\\/]report[\\/]formats|node[\\/]src[\\/](?:cli[\\/](?:output|interruptible)|folder[\\/]error-code))/, priority: 3 },
            { name: 'overlap', test: /packages[\\/]node[\\/]src[\\/](?:overlap-threads|cli[\\/]overlap-command)/, priority: 2 },
            { name: 'measure', test: measuring, priority: 1 },
          ],
        },
      },
    },
  },
});

export default defineConfig(({ mode }) => (mode === 'cli' ? cli() : web));
