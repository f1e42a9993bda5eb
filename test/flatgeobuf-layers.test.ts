import { fileURLToPath } from 'node:url';
import { createEngine, type Engine } from '@plansmith/engine';
import { writeGeoJson } from '@plansmith/geo';
import { stableStringify } from '@plansmith/base';
import { expect, it } from 'vitest';
import { flatGeobufBytes } from '../packages/geo/src/testing/flatgeobuf-bytes.ts';
import { allFindings } from '@plansmith/rules';
import { bundledPlugins, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));

/** Farmland of 100 times 100 fields around the city; one of them lies across parcels of U-DF-01. */
const fields = Array.from({ length: 10_000 }, (_, number) => {
  const west = 130 + (number % 100) * 0.008;
  const south = 46.4 + Math.floor(number / 100) * 0.008;
  const far = number === 5151 ? 0.0079 : 0.0001;
  const ring = [[west, south], [west + far, south], [west + far, south + far], [west, south + far], [west, south]] as const;
  return { id: `PBF-${number}`, geometry: { type: 'Polygon' as const, coordinates: [ring] } };
});

/** Its path of the layer is another one than was approved. */
const sealOfTheWorkspace = 'governance/approval-lock';

function engineWith(layer: { readonly uri: string; readonly content: Uint8Array | string }): Engine {
  const engine = createEngine({ version: '0.0.0', plugins: bundledPlugins });
  const files = new Map<string, Uint8Array | string>(sample);
  files.delete('layers/permanentFarmland.geojson');
  files.set('workspace.yaml', sample.get('workspace.yaml')!.replace('layers/permanentFarmland.geojson', layer.uri));
  files.set(layer.uri, layer.content);
  engine.update({ set: [...files].map(([uri, content]) => ({ uri, content })) });
  return engine;
}

it('a control layer of 10,000 polygons is read where the plan lies, and gives the verdict of its GeoJSON', async () => {
  const engine = engineWith({ uri: 'layers/permanentFarmland.fgb', content: await flatGeobufBytes(fields) });
  const report = engine.report();
  const layer = engine.model.layer('permanentFarmland')!;
  expect(layer.decoded).toBeGreaterThan(0);
  expect(layer.decoded).toBeLessThan(100);

  const conflicts = report.findings.filter(({ rule }) => rule === 'boundary/permanent-farmland');
  const places = conflicts.flatMap(({ related }) => related.filter(({ uri }) => uri === 'layers/permanentFarmland.fgb'));
  expect(places.find(({ path }) => path[1] === 'PBF-5151')).toMatchObject({ path: ['features', 'PBF-5151'], range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } });

  const text = engineWith({ uri: 'layers/permanentFarmland.geojson', content: writeGeoJson({ name: 'permanentFarmland', features: fields.map((field) => ({ ...field, properties: {} })) }) });
  const shown = (engineReport: typeof report) => engineReport.findings.filter(({ rule }) => rule !== sealOfTheWorkspace).map(({ rule, uri, path, messageId, message, witness }) => ({ rule, uri: uri.replace('.fgb', '.geojson'), path, messageId, message, witness }));
  expect(stableStringify(shown(report))).toBe(stableStringify(shown(text.report())));
  engine.dispose();
  text.dispose();
});

it('a damaged file is told, the rules that need it are undecided, and a sound one puts that right', async () => {
  const bytes = await flatGeobufBytes(fields.slice(0, 50));
  const engine = engineWith({ uri: 'layers/permanentFarmland.fgb', content: bytes.slice(0, 30) });
  const damaged = allFindings(engine.report().findings).filter(({ rule, uri }) => uri === 'layers/permanentFarmland.fgb' || rule === 'boundary/permanent-farmland');
  expect(damaged.map(({ rule, messageId, verdict }) => `${rule} ${messageId} ${verdict}`).toSorted()).toEqual(['boundary/permanent-farmland needsMissing undecided', 'geometry/valid damagedFile fail']);

  engine.update({ set: [{ uri: 'layers/permanentFarmland.fgb', content: bytes }] });
  const sound = engineWith({ uri: 'layers/permanentFarmland.fgb', content: bytes });
  expect(stableStringify(engine.report())).toBe(stableStringify(sound.report()));
  const runs = engine.ruleRuns;
  engine.update({ set: [{ uri: 'layers/permanentFarmland.fgb', content: Uint8Array.from(bytes) }] });
  expect(engine.ruleRuns).toBe(runs);
  engine.dispose();
  sound.dispose();
});
