import { describe, expect, it } from 'vitest';
import { buildReview } from './build-review.ts';
import { toyEngine, toyFacts, toyFiles, toyRules } from './testing/toy-review.ts';

describe('buildReview', () => {
  const review = buildReview(toyEngine(), toyFacts, { maps: 10 });

  it('numbers findings by what they came to: errors, warnings, infos, undecided', () => {
    expect(review.entries.map(({ number, finding, unit }) => [number, finding.rule, finding.verdict, unit?.id ?? null])).toEqual([
      [1, 'toy/overlap', 'fail', 'U-1'],
      [2, 'toy/unit', 'fail', 'U-1'],
      [3, 'toy/ratio', 'fail', 'U-1'],
      [4, 'toy/nasty', 'fail', null],
      [5, 'toy/crash', 'undecided', null],
      [6, 'toy/open', 'undecided', 'U-1'],
      [7, 'toy/needy', 'undecided', null],
    ]);
    expect(review.verdict).toBe('failed');
  });

  it('says what was checked: layers, documents and tolerances with what tells them apart', () => {
    const { layers, documents, tolerances } = review.scope;
    expect(layers.map(({ name, uri, sha256, date, epsg, features }) => [name, uri, sha256?.slice(0, 3), date, epsg, features])).toEqual([
      ['parcels', 'layers/parcels.geojson', '444', '2026-01-01', 4490, 2],
      ['units', 'layers/units.geojson', '555', null, 4490, 1],
      ['udb', 'layers/udb.geojson', undefined, null, null, null],
    ]);
    expect(documents.map(({ uri, kind, id, state }) => [uri, kind, id, state])).toEqual([
      ['inventory/x.yaml', 'parcelInventory', 'INV', 'checked'],
      ['layers/stray.geojson', null, null, 'layerUnregistered'],
      ['policy.yaml', 'policyPack', 'PP', 'checked'],
      ['units/U 1.yaml', 'redevelopmentUnit', 'U-1', 'checked'],
      ['workspace.yaml', 'workspace', 'WS-玩具', 'checked'],
    ]);
    expect(tolerances).toEqual([{ name: 'tol.areaAbsM2', value: 1, unit: 'm2', sourceText: '自定', certainty: 'C', confirmedBy: '市局', uri: 'policy.yaml' }]);
  });

  it('says what every rule did', () => {
    const states = (of: typeof review): unknown => of.rules.map(({ meta, state, log }) => [meta.id, state, log?.documents ?? null]);
    expect(states(review)).toEqual([
      ['toy/crash', 'ran', 1],
      ['toy/idle', 'nothing', 0],
      ['toy/nasty', 'ran', 1],
      ['toy/needy', 'input', 0],
      ['toy/open', 'ran', 1],
      ['toy/overlap', 'ran', 1],
      ['toy/quiet', 'ran', 1],
      ['toy/ratio', 'ran', 1],
      ['toy/unit', 'ran', 1],
    ]);
    const chosen = buildReview(toyEngine({ onlyRules: ['toy/quiet'] }), toyFacts, { maps: 0 });
    expect(chosen.rules.filter(({ state }) => state !== 'leftOut').map(({ meta }) => meta.id)).toEqual(['toy/quiet']);
    expect([chosen.verdict, chosen.notChecked.onlyRules]).toEqual(['passed', ['toy/quiet']]);
  });

  it('counts by unit; what belongs to none stands apart', () => {
    expect(review.units.map(({ id, errors, warnings, infos, undecided }) => [id, errors, warnings, infos, undecided])).toEqual([
      ['U-1', 2, 1, 0, 1],
      [null, 0, 0, 1, 2],
    ]);
  });

  it('finds the place of a finding: the witness, else the feature, else that of its record', () => {
    expect(review.entries.map(({ place }) => place && [place.from, place.layer, place.id])).toEqual([['witness', 'parcels', 'P-1'], ['record', 'units', 'U-1'], ['record', 'parcels', 'P-2'], null, null, ['record', 'parcels', 'P-1'], null]);
  });

  it('gives fixes as the very text that they replace', () => {
    expect(review.entries[2]!.fixes).toEqual([
      { title: { zh: '改为 1203.75', en: 'Set 1203.75' }, files: [{ uri: 'inventory/x.yaml', edits: [{ range: { start: { line: 5, character: 22 }, end: { line: 5, character: 28 } }, before: '1200.5', after: '1203.75' }] }] },
    ]);
  });

  it('works out fixes as long as the texts are not too large together, and names the others', () => {
    const long = `# ${'长'.repeat(11_000_000)}\n${toyFiles['inventory/x.yaml']!}`;
    const twice = toyRules.filter(({ meta }) => meta.id === 'toy/ratio').flatMap((rule) => [rule, { ...rule, meta: { ...rule.meta, id: 'toy/ratio-again' } }]);
    const large = buildReview(toyEngine({ rules: twice, files: { ...toyFiles, 'inventory/x.yaml': long } }), toyFacts, { maps: 0 });
    expect(large.entries.map(({ fixes }) => fixes.map(({ files }) => files.length))).toEqual([[1], [0]]);
    expect([large.fixesLeftOut, review.fixesLeftOut]).toEqual([1, 0]);
  });

  it('draws so many maps and counts the others', () => {
    const few = buildReview(toyEngine(), toyFacts, { maps: 2 });
    expect(few.entries.map(({ maps }) => maps.length > 0)).toEqual([true, true, false, false, false, false, false]);
    expect([review.mapsLeftOut, few.mapsLeftOut]).toEqual([0, 2]);
  });

  it('is the same record in whatever order the files came', () => {
    const files = Object.fromEntries(Object.entries(toyFiles).toReversed());
    expect(buildReview(toyEngine({ files }), toyFacts, { maps: 10 })).toEqual(review);
  });
});
