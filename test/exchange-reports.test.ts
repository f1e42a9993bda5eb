import { Ajv2020 } from 'ajv/dist/2020.js';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleCommandLine, type CommandLine } from './command-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ajv = new Ajv2020({ strict: false, allErrors: true });

let plansmith: CommandLine;
let folder: string;

beforeAll(async () => {
  for (const name of ['convert', 'import', 'export', 'new']) ajv.addSchema(JSON.parse(readFileSync(join(root, `schemas/cli/${name}-report.schema.json`), 'utf8')) as object);
  plansmith = await bundleCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'plansmith-exchange-'));
  cpSync(join(root, 'samples/jiamusi'), join(folder, 'ws'), { recursive: true });
});

afterAll(async () => {
  await plansmith?.dispose();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The answer of a command as JSON, which has its documented shape. */
async function answer(words: readonly string[], schema: string): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await plansmith.run([...words, '--json'], { folder });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Record<string, unknown>;
  const validate = ajv.getSchema(`https://plansmith.invalid/schemas/cli/${schema}.schema.json`)!;
  void validate(report);
  expect(validate.errors ?? []).toEqual([]);
  return report;
}

it.each(['geojson', 'geojsons', 'fgb', 'shp', 'txt', 'csv', 'xlsx'])('what is exported as %s comes in again as it was, and every report has its documented shape', { timeout: 120_000 }, async (extension) => {
  const words = ['ws', '--layer', 'parcels', '--out', `out/${extension}/parcels.${extension}`];
  const exported = await answer(['export', ...words], 'export-report');
  expect(exported).toMatchObject({ layers: [{ layer: 'parcels', features: 66 }] });
  const from = extension === 'xlsx' ? ['--from', 'EPSG:4490'] : [];
  const imported = await answer(['import', words.at(-1)!, 'ws', '--as', 'parcels', ...from], 'import-report');
  expect(imported).toMatchObject({ files: [], added: [], changed: [], unmatchedSource: [], unmatchedWorkspace: [], notes: extension === 'txt' ? [{ code: 'import/declaredAreaUnit' }] : [] });
  expect(imported['unchanged']).toHaveLength(66);
});

it('a conversion and an import that changes much have their documented shape', { timeout: 120_000 }, async () => {
  await answer(['export', 'ws', '--layer', 'units', '--out', 'units.fgb'], 'export-report');
  const converted = await answer(['convert', 'units.fgb', 'units.shp', '--to', 'EPSG:4531'], 'convert-report');
  expect(converted).toMatchObject({ input: { format: 'flatgeobuf', features: 11 }, output: { epsg: 4531, format: 'shapefile' } });
  expect(await answer(['import', 'units.shp', 'ws', '--as', 'units', '--dry-run'], 'import-report')).toMatchObject({ dryRun: true, files: [], changed: [] });
  const layer = await answer(['import', 'units.shp', 'ws', '--as', 'layer:unitsAsSurveyed', '--key', 'DYBH'], 'import-report');
  expect(layer).toMatchObject({ files: [{ uri: 'layers/unitsAsSurveyed.geojson', isNew: true }, { uri: 'workspace.yaml', isNew: false }] });
  expect(layer['added']).toHaveLength(11);
});

it('a new document has its documented shape', { timeout: 120_000 }, async () => {
  const made = await answer(['new', 'projectEntry', 'ws', '--dry-run'], 'new-report');
  // The sample's special plan is approved: the new project is not put into its library by a command.
  expect(made).toMatchObject({ kind: 'projectEntry', id: 'PRJ-17', uri: 'projects/PRJ-17.yaml', dryRun: true, files: [{ isNew: true }], registrations: [{ uri: 'plan/special.yaml', done: false }] });
});
