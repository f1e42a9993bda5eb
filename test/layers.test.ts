import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What a layer may import: other layers by name, libraries by package name, and whether it is free of DOM and Node. */
interface Layer {
  readonly name: string;
  readonly files: RegExp;
  readonly layers: readonly string[];
  readonly libraries: readonly string[];
  readonly environment: 'neutral' | 'browser' | 'node';
}

const belowPlugin = ['base', 'document', 'geo', 'plan', 'rules'];
const belowShell = [...belowPlugin, 'plugin', 'engine'];

/** Fails closed: a file that no row takes, an import that no row allows, is an error. Tests may import anything; nothing imports tests. */
const layers: readonly Layer[] = [
  { name: 'base', files: /^packages\/base\/src\//, layers: [], libraries: [], environment: 'neutral' },
  { name: 'document', files: /^packages\/document\/src\//, layers: ['base'], libraries: ['yaml', 'vscode-languageserver-types'], environment: 'neutral' },
  { name: 'geo', files: /^packages\/geo\/src\//, layers: ['base'], libraries: ['flatbush', 'robust-predicates', 'proj4', 'fflate', 'sql.js'], environment: 'neutral' },
  { name: 'geo kernel', files: /^packages\/geo\/kernel\//, layers: [], libraries: [], environment: 'neutral' },
  { name: 'plan', files: /^packages\/plan\/src\//, layers: ['base', 'document', 'geo'], libraries: ['@preact/signals-core', 'big.js'], environment: 'neutral' },
  { name: 'rules', files: /^packages\/rules\/src\//, layers: ['base', 'document'], libraries: ['@preact/signals-core'], environment: 'neutral' },
  { name: 'plugin', files: /^packages\/plugin\/src\//, layers: belowPlugin, libraries: [], environment: 'neutral' },
  { name: 'engine', files: /^packages\/engine\/src\//, layers: [...belowPlugin, 'plugin'], libraries: ['@preact/signals-core', 'highs', 'vscode-languageserver-types'], environment: 'neutral' },
  { name: 'workbench main', files: /^packages\/workbench\/src\/(engine-worker\.)?main\.ts$/, layers: [...belowShell, 'workbench', 'plugin rules', 'plugin views', 'plugin manifest'], libraries: ['@preact/signals-core', 'comlink', 'lit', 'monaco-editor'], environment: 'browser' },
  { name: 'workbench', files: /^packages\/workbench\/src\//, layers: belowShell, libraries: ['@preact/signals-core', 'comlink', 'jsonc-parser', 'lit', 'monaco-editor', 'vscode-languageserver-types'], environment: 'browser' },
  { name: 'node main', files: /^packages\/node\/src\/(bundled-plugins\.)?main\.ts$/, layers: [...belowShell, 'node', 'plugin rules', 'plugin manifest'], libraries: [], environment: 'node' },
  { name: 'node', files: /^packages\/node\/src\//, layers: belowShell, libraries: ['ws', 'chokidar'], environment: 'node' },
  { name: 'plugin manifest', files: /^plugins\/[\w-]+\/manifest\.gen\.ts$/, layers: ['plugin'], libraries: [], environment: 'neutral' },
  { name: 'plugin rules', files: /^plugins\/[\w-]+\/rules\//, layers: [...belowPlugin, 'plugin', 'plugin core'], libraries: [], environment: 'neutral' },
  { name: 'plugin core', files: /^plugins\/[\w-]+\/core\//, layers: [...belowPlugin, 'plugin'], libraries: [], environment: 'neutral' },
  { name: 'plugin views', files: /^plugins\/[\w-]+\/views\//, layers: [...belowPlugin, 'plugin', 'plugin core'], libraries: ['lit', 'maplibre-gl'], environment: 'browser' },
];

/** Files that cross layers by their nature and that nothing of the product imports. */
const outside = /^(test|bench|scripts|bin)\/|^[\w.-]+\.(ts|mjs)$|\.test\.ts$|^packages\/[\w-]+\/(src\/)?testing\/|^plugins\/[\w-]+\/testing\/|^packages\/base\/neutral-globals\.d\.ts$/;

const sources = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.ts', '*.mjs', '*.js'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '');
const known = new Set(sources);

function layerOf(file: string): Layer | undefined {
  return layers.find((layer) => layer.files.test(file));
}

/** Import specifiers of a file; `import type` counts, because a type is a dependency of the reader too. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found: string[] = [];
  const pattern = /(?:^|[\n;])\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  for (const match of text.matchAll(pattern)) found.push((match[1] ?? match[2] ?? match[3])!);
  return found;
}

/** Where a specifier leads: a file of ours, or a library or Node module by name. */
function resolveImport(from: string, specifier: string): { readonly file: string } | { readonly library: string } {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return { file: normalize(join(dirname(from), plain)).replaceAll('\\', '/') };
  const own = /^@plansmith\/(plugin-)?([\w-]+)(?:\/([\w-]+))?$/.exec(plain);
  if (own) {
    const [, isPlugin, name, door] = own;
    if (!isPlugin && door === 'testing') return { file: `packages/${name}/testing/rule-tester.ts` };
    if (!isPlugin) return { file: door === undefined ? `packages/${name}/src/index.ts` : `packages/${name}/src/${door}/index.ts` };
    return { file: door === 'manifest' ? `plugins/${name}/manifest.gen.ts` : `plugins/${name}/${door}/index.ts` };
  }
  return { library: plain.startsWith('@') ? plain.split('/').slice(0, 2).join('/') : plain.split('/')[0]! };
}

/** Why an import is not allowed, or undefined. */
function objection(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  if (!layer) return undefined;
  const target = resolveImport(file, specifier);
  if ('library' in target) {
    const isNode = target.library.startsWith('node:');
    if (isNode) return layer.environment === 'node' ? undefined : `${layer.name} is ${layer.environment} and may not import ${target.library}`;
    return layer.libraries.includes(target.library) ? undefined : `${layer.name} may not use the library ${target.library}`;
  }
  if (/\.(css|json|md|ya?ml|html|ttf)$/.test(target.file)) return undefined;
  if (!known.has(target.file)) return `${specifier} leads to ${target.file}, which does not exist`;
  if (outside.test(target.file)) return `${specifier} leads to ${target.file}, which is outside the product`;
  const targetLayer = layerOf(target.file);
  if (!targetLayer) return `${target.file} belongs to no layer`;
  if (targetLayer.name === layer.name) {
    const crosses = layer.name.startsWith('plugin ') && file.split('/')[1] !== target.file.split('/')[1];
    return crosses ? `a plugin may not import another plugin's files (${target.file})` : undefined;
  }
  if (!layer.layers.includes(targetLayer.name)) return `${layer.name} may not import ${targetLayer.name} (${specifier})`;
  const crosses = file.startsWith('plugins/') && target.file.startsWith('plugins/') && file.split('/')[1] !== target.file.split('/')[1];
  if (crosses) return `a plugin may not import another plugin's files (${target.file})`;
  if (specifier.startsWith('.') && file.startsWith('packages/') && file.split('/')[1] !== target.file.split('/')[1]) {
    return `another package is imported by its name, not by path (${specifier})`;
  }
  return undefined;
}

describe('layers', () => {
  it('every source file belongs to a layer', () => {
    expect(sources.filter((file) => !outside.test(file) && !layerOf(file))).toEqual([]);
  });

  it('every import is allowed', () => {
    const problems = sources
      .filter((file) => !outside.test(file))
      .flatMap((file) => importsOf(file).map((specifier) => [file, objection(file, specifier)] as const))
      .filter(([, problem]) => problem !== undefined)
      .map(([file, problem]) => `${file}: ${problem}`);
    expect(problems.join('\n')).toBe('');
  });

  it('refuses what it should: the check itself is alive', () => {
    expect(objection('packages/base/src/text.ts', 'node:fs')).toMatch(/neutral/);
    expect(objection('packages/base/src/text.ts', 'yaml')).toMatch(/library/);
    expect(objection('packages/document/src/kind.ts', '@plansmith/geo')).toMatch(/may not import geo/);
    expect(objection('packages/workbench/src/new.ts', '@plansmith/node')).toBeDefined();
    expect(objection('packages/rules/src/rule.ts', '@plansmith/plan')).toMatch(/may not import plan/);
    expect(objection('plugins/map/views/new.ts', '@plansmith/plugin-indicator-balance/rules')).toBeDefined();
    expect(objection('packages/plan/src/model.ts', './not-there.ts')).toMatch(/does not exist/);
    expect(objection('packages/plan/src/model.ts', '../../../test/layers.test.ts')).toMatch(/outside the product/);
    expect(layerOf('packages/new-package/src/index.ts')).toBeUndefined();
  });

  it('has no import cycles', () => {
    const graph = new Map<string, string[]>();
    for (const file of sources) {
      if (outside.test(file)) continue;
      graph.set(
        file,
        importsOf(file).flatMap((specifier) => {
          const target = resolveImport(file, specifier);
          return 'file' in target && known.has(target.file) ? [target.file] : [];
        }),
      );
    }
    expect(findCycle(graph)).toBeUndefined();
  });
});

/** One cycle of a graph as a list of nodes, or undefined. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const onPath: string[] = [];
  const visit = (node: string): string[] | undefined => {
    if (done.has(node)) return undefined;
    const at = onPath.indexOf(node);
    if (at !== -1) return [...onPath.slice(at), node];
    onPath.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    onPath.pop();
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}
