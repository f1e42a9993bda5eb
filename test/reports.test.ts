import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildReview, reportFormats, type Review } from '@plansmith/engine/report';
import { allFindings, type CheckReport } from '@plansmith/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommandLine, type CommandLine } from './command-line.ts';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const folder = fileURLToPath(new URL('../samples/jiamusi', import.meta.url));
const sample = readWorkspace(folder);

/** The sample with what a planner could get wrong: construction on farmland, a ratio that does not follow, a field that does not exist, a layer that is not there. */
function brokenSample(): ReadonlyMap<string, string> {
  const files = new Map(sample);
  const change = (uri: string, from: string, to: string): void => {
    const text = files.get(uri);
    if (!text?.includes(from)) throw new Error(`${uri} has no ${from}`);
    files.set(uri, text.replace(from, to));
  };
  change('plan/detailed/U-DF-01.yaml', 'far: 1.50', 'far: 3.20');
  change('plan/special.yaml', 'title:', 'unknownKey: 1\ntitle:');
  const farmland = JSON.parse(files.get('layers/permanentFarmland.geojson')!) as { features: { geometry: unknown }[] };
  farmland.features[0]!.geometry = { type: 'Polygon', coordinates: [[[130.268, 46.7455], [130.281, 46.7455], [130.281, 46.754], [130.268, 46.754], [130.268, 46.7455]]] };
  files.set('layers/permanentFarmland.geojson', JSON.stringify(farmland));
  files.delete('layers/wetland.geojson');
  return files;
}

function reviewOf(files: ReadonlyMap<string, string>): { readonly review: Review; readonly report: CheckReport } {
  const engine = engineOver(files);
  const hashes = new Map([...files].map(([uri, text]) => [uri, createHash('sha256').update(text).digest('hex')]));
  const review = buildReview(engine, { revision: { repository: false, reason: 'notRepository' }, hashes, ruleHash: '', plugins: [], asOfGiven: false }, { maps: 20 });
  const report = engine.report();
  engine.dispose();
  return { review, report };
}

describe('reports of a broken sample', () => {
  const { review, report } = reviewOf(brokenSample());

  it('every format tells every finding of the check', async () => {
    const fingerprints = allFindings(report.findings).map(({ fingerprint }) => fingerprint);
    expect(fingerprints.length).toBeGreaterThan(4);
    for (const { id, isBinary, load } of reportFormats) {
      const content = (await load())(review);
      if (isBinary) continue;
      expect([id, fingerprints.filter((fingerprint) => !(content as string).includes(fingerprint))]).toEqual([id, []]);
    }
  });

  it('what cannot be decided names the layer that is not there, and a place on the map is drawn', () => {
    expect(review.verdict).toBe('failed');
    expect(review.notChecked.layersMissing).toEqual([{ name: 'wetland', uri: 'layers/wetland.geojson' }]);
    const onFarmland = review.entries.find(({ finding }) => finding.rule === 'boundary/permanent-farmland')!;
    expect(onFarmland.unit?.id).toBe('U-JQ-02');
    expect(onFarmland.maps[0]!.shapes.map(({ role }) => role)).toEqual(expect.arrayContaining(['neighbour', 'related', 'subject', 'witness']));
  });
});

describe('the command line', () => {
  let plansmith: CommandLine;
  let out: string;

  beforeAll(async () => {
    plansmith = await bundleCommandLine();
    out = await mkdtemp(join(tmpdir(), 'plansmith-reports-'));
  });

  afterAll(async () => {
    await plansmith?.dispose();
    await rm(out, { recursive: true, force: true });
  });

  const names = ['a.html', 'a.xlsx', 'a.sarif', 'a.xml', 'a.md', 'a.geojson', 'a.json', 'a.txt'];

  it('writes all formats in one run, the same bytes every time, and tells the sample’s layers and files by their hashes', { timeout: 120_000 }, async () => {
    const words = ['check', ...names.flatMap((name) => ['--out', join(out, name)])];
    const first = await plansmith.run(words, { folder });
    const written = await Promise.all(names.map((name) => readFile(join(out, name))));
    const second = await plansmith.run(words, { folder });
    expect([first.exit, first.stdout]).toEqual([second.exit, '']);
    for (const [index, name] of names.entries()) expect([name, (await readFile(join(out, name))).equals(written[index]!)]).toEqual([name, true]);
    const { verdict } = JSON.parse(written[names.indexOf('a.json')]!.toString()) as CheckReport;
    const page = written[0]!.toString();
    expect(page).toContain(`<div class="verdict ${verdict}">`);
    for (const uri of ['layers/udb.geojson', 'plan/special.yaml']) expect(page).toContain(createHash('sha256').update(await readFile(join(folder, uri))).digest('hex'));
  });

  it('prints in JSON what it prints beside other formats', { timeout: 120_000 }, async () => {
    const alone = await plansmith.run(['check', '--format', 'json'], { folder });
    const both = await plansmith.run(['check', '--format', 'html', '--out', join(out, 'b.html'), '--format', 'json'], { folder });
    expect(both.stdout === alone.stdout).toBe(true);
  });
});
