import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { areaM2, overlapAreaM2, readGeoJson, type GeoFeature, type GeoLayer } from '@plansmith/geo';
import type { DocumentTypes, KindName } from '@plansmith/plan';
import { buildSample, buildSamples } from '../scripts/build-sample.ts';
import { project } from '../scripts/sample/geometry.ts';
import { validators } from '../plugins/plan-documents/core/validators.gen.js';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const built = buildSample();

function read<K extends KindName>(path: string): DocumentTypes[K] {
  return parse(built.get(path)!) as DocumentTypes[K];
}

function all<K extends KindName>(prefix: string): readonly DocumentTypes[K][] {
  return [...built.keys()].filter((path) => path.startsWith(prefix) && path.endsWith('.yaml')).map((path) => read<K>(path));
}

const parcels = all<'parcelInventory'>('inventory/').flatMap((document) => document.parcels);
const units = all<'redevelopmentUnit'>('plan/units/');
const detailedPlans = all<'unitDetailedPlan'>('plan/detailed/');
const controls = detailedPlans.flatMap((plan) => plan.parcelControls);
const special = read<'specialPlan'>('plan/special.yaml');
const total = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + value, 0).toFixed(4));

/** Sections 3 and 4 of the recipe: unit, area ha, low-efficiency ha, net m2, current m2, planned m2, housing m2. */
const unitTable: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['U-XY-01', 34.951, 21.0066, 198162.51, 168054, 240455, 212446],
  ['U-XY-02', 20.3947, 11.385, 108537.22, 115749, 194105, 30645],
  ['U-QJ-01', 24.3135, 13.9403, 129876.88, 85965, 222693, 40891],
  ['U-QJ-02', 22.4339, 12.6985, 121694.14, 55026, 87408, 0],
  ['U-DF-01', 59.5029, 37.7412, 345960.98, 147821, 546303, 90893],
  ['U-DF-02', 42.6275, 26.1883, 254026.71, 114793, 256253, 0],
  ['U-GX-01', 65.9809, 42.2158, 411604.04, 207562, 589966, 0],
  ['U-GX-02', 52.7842, 33.1101, 312890.39, 131337, 586050, 0],
  ['U-JQ-01', 31.6721, 18.8113, 176199.3, 94683, 195638, 95938],
  ['U-JQ-02', 38.9908, 23.7244, 237243.87, 80266, 75128, 0],
  ['U-NG-01', 28.1585, 16.4631, 161887.25, 71887, 175057, 0],
];

// prettier-ignore
/** Section 4 of the recipe: gross m2, net m2, planned floor area m2, FAR. */
const parcelTable: readonly (readonly [string, number, number, number, number])[] = [
  ['P-XY-01-01', 35011.07, 35011.07, 38512, 1.10],
  ['P-XY-01-02', 35011.04, 30809.72, 55457, 1.80],
  ['P-XY-01-03', 35011.01, 30809.69, 55457, 1.80],
  ['P-XY-01-04', 35011.08, 35011.08, 28009, 0.80],
  ['P-XY-01-05', 35011.05, 31509.94, 63020, 2.00],
  ['P-XY-01-06', 35011.01, 35011.01, 0, 0.00],
  ['P-XY-02-01', 18975.05, 17457.05, 47143, 2.70],
  ['P-XY-02-02', 18975.04, 18026.29, 36053, 2.00],
  ['P-XY-02-03', 18975.01, 18026.26, 30645, 1.70],
  ['P-XY-02-04', 18975.06, 18975.06, 18975, 1.00],
  ['P-XY-02-05', 18975.04, 18026.29, 32447, 1.80],
  ['P-XY-02-06', 18975.02, 18026.27, 28842, 1.60],
  ['P-QJ-01-01', 23233.82, 20445.76, 46181, 2.26],
  ['P-QJ-01-02', 23233.80, 20445.74, 54070, 2.64],
  ['P-QJ-01-03', 23233.78, 20445.73, 40891, 2.00],
  ['P-QJ-01-04', 23233.76, 23233.76, 13940, 0.60],
  ['P-QJ-01-05', 23233.80, 22072.11, 39730, 1.80],
  ['P-QJ-01-06', 23233.78, 23233.78, 27881, 1.20],
  ['P-QJ-02-01', 21164.22, 21164.22, 0, 0.00],
  ['P-QJ-02-02', 21164.20, 21164.20, 21164, 1.00],
  ['P-QJ-02-03', 21164.19, 19047.77, 19048, 1.00],
  ['P-QJ-02-04', 21164.17, 19047.75, 19048, 1.00],
  ['P-QJ-02-05', 21164.23, 20106.02, 28148, 1.40],
  ['P-QJ-02-06', 21164.18, 21164.18, 0, 0.00],
  ['P-DF-01-01', 62902.07, 59756.97, 89635, 1.50],
  ['P-DF-01-02', 62902.00, 59756.90, 89635, 1.50],
  ['P-DF-01-03', 62901.92, 56611.73, 101901, 1.80],
  ['P-DF-01-04', 62901.85, 56611.66, 90579, 1.60],
  ['P-DF-01-05', 62902.10, 59756.99, 83660, 1.40],
  ['P-DF-01-06', 62902.03, 53466.73, 90893, 1.70],
  ['P-DF-02-01', 43647.25, 43647.25, 48012, 1.10],
  ['P-DF-02-02', 43647.20, 43647.20, 52377, 1.20],
  ['P-DF-02-03', 43647.16, 40155.39, 52202, 1.30],
  ['P-DF-02-04', 43647.26, 41464.90, 53904, 1.30],
  ['P-DF-02-05', 43647.21, 43647.21, 0, 0.00],
  ['P-DF-02-06', 43647.12, 41464.76, 49758, 1.20],
  ['P-GX-01-01', 70359.80, 70359.80, 112576, 1.60],
  ['P-GX-01-02', 70359.71, 70359.71, 105540, 1.50],
  ['P-GX-01-03', 70359.62, 66841.64, 100262, 1.50],
  ['P-GX-01-04', 70359.53, 66841.55, 93578, 1.40],
  ['P-GX-01-05', 70359.71, 66841.72, 93578, 1.40],
  ['P-GX-01-06', 70359.62, 70359.62, 84432, 1.20],
  ['P-GX-02-01', 55183.58, 55183.58, 121404, 2.20],
  ['P-GX-02-02', 55183.51, 52424.33, 115334, 2.20],
  ['P-GX-02-03', 55183.45, 50768.77, 101538, 2.00],
  ['P-GX-02-04', 55183.38, 52424.21, 94364, 1.80],
  ['P-GX-02-05', 55183.58, 52424.40, 83879, 1.60],
  ['P-GX-02-06', 55183.45, 49665.10, 69531, 1.40],
  ['P-JQ-01-01', 31352.23, 26649.40, 47969, 1.80],
  ['P-JQ-01-02', 31352.20, 26649.37, 47969, 1.80],
  ['P-JQ-01-03', 31352.18, 31352.18, 25082, 0.80],
  ['P-JQ-01-04', 31352.15, 28843.98, 43266, 1.50],
  ['P-JQ-01-05', 31352.21, 31352.21, 0, 0.00],
  ['P-JQ-01-06', 31352.16, 31352.16, 31352, 1.00],
  ['P-JQ-02-01', 39540.69, 39540.69, 35587, 0.90],
  ['P-JQ-02-02', 39540.65, 39540.65, 39541, 1.00],
  ['P-JQ-02-03', 39540.61, 39540.61, 0, 0.00],
  ['P-JQ-02-04', 39540.58, 39540.58, 0, 0.00],
  ['P-JQ-02-05', 39540.69, 39540.69, 0, 0.00],
  ['P-JQ-02-06', 39540.65, 39540.65, 0, 0.00],
  ['P-NG-01-01', 27438.53, 27438.53, 30182, 1.10],
  ['P-NG-01-02', 27438.52, 27438.52, 32926, 1.20],
  ['P-NG-01-03', 27438.50, 27438.50, 27438, 1.00],
  ['P-NG-01-04', 27438.53, 26066.60, 31280, 1.20],
  ['P-NG-01-05', 27438.52, 26066.59, 31280, 1.20],
  ['P-NG-01-06', 27438.51, 27438.51, 21951, 0.80],
];

/** Section 5 of the recipe: hectares of the years 2026 to 2030. */
const yearTable: Readonly<Record<string, readonly number[]>> = {
  向阳区: [7.2961, 10.7972, 7.0022, 5.3986, 1.8975],
  前进区: [4.6468, 6.5562, 8.8796, 4.4398, 2.1164],
  东风区: [16.9451, 16.9451, 15.0197, 10.6549, 4.3647],
  郊区: [11.8622, 14.1786, 10.2245, 6.2704, 0],
  佳木斯高新区: [19.5903, 25.1086, 12.5543, 5.5184, 12.5543],
  国家农高区: [2.7439, 5.4877, 2.7439, 2.7439, 2.7439],
};

describe.each([...buildSamples()])('samples/%s as committed', (name, files) => {
  const place = join(samples, name);

  it('is what scripts/build-sample.ts writes: run npm run sample', () => {
    for (const [path, text] of files) expect(readFileSync(join(place, path), 'utf8'), path).toBe(text);
  });

  it('has no file that the script does not write', () => {
    const onDisk = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const stray = onDisk.map((entry) => relative(place, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).filter((path) => !files.has(path));
    expect(stray).toEqual([]);
  });
});

describe('samples/jiamusi', () => {
  it('breaks no schema', () => {
    for (const [path, text] of built) {
      if (!path.endsWith('.yaml')) continue;
      const value = parse(text) as { readonly kind: KindName; readonly synthetic: boolean; readonly title: string };
      const validate = validators[value.kind];
      expect(validate(value) ? [] : validate.errors, path).toEqual([]);
      expect(value.synthetic, path).toBe(true);
      expect(value.title, path).toMatch(/（示意）$/);
    }
  });

  it('writes layers that read without a problem, one feature a line', () => {
    for (const [path, text] of built) {
      if (!path.endsWith('.geojson')) continue;
      const document = readGeoJson(text);
      expect(document.problems, path).toEqual([]);
      expect(text.split('\n').filter((line) => line.startsWith('{ "type": "Feature"'))).toHaveLength(document.layer.features.length);
    }
  });
});

describe('golden numbers of the recipe', () => {
  it('totals', () => {
    expect(parcels).toHaveLength(66);
    expect(total(parcels.map(({ areaM2 }) => areaM2))).toBe(2572846.63);
    expect(total(parcels.map(({ currentGfaM2 }) => currentGfaM2))).toBe(1273143);
    expect(total(controls.map(({ netM2 }) => netM2))).toBe(2458083.29);
    expect(total(controls.map(({ plannedGfaM2 }) => plannedGfaM2))).toBe(3169056);
    expect(special.indicatorTotals).toMatchObject({ landHa: 421.81, lowEffHa: 257.2847, netHa: 245.8083, currentGfaM2: 1273143, plannedGfaM2: 3169056, housingGfaM2: 470813 });
    const legacy = parcels.filter((parcel) => parcel.legacy);
    expect([legacy.length, total(legacy.map(({ areaM2 }) => areaM2))]).toEqual([4, 154959]);
  });

  it.each(unitTable)('%s', (id, areaHa, lowEffHa, netM2, currentGfaM2, plannedGfaM2, housingGfaM2) => {
    const unit = units.find((candidate) => candidate.id === id)!;
    const plan = detailedPlans.find((candidate) => candidate.unitRef === id)!;
    expect(unit).toMatchObject({ areaHa, lowEffHa, netM2, currentGfaM2, plannedGfaM2 });
    expect(plan.totals).toMatchObject({ netM2, plannedGfaM2, housingGfaM2 });
    expect(special.units.find(({ unitRef }) => unitRef === id)).toEqual({ unitRef: id, areaHa, lowEffHa, gfaM2: plannedGfaM2 });
  });

  it.each(parcelTable)('%s', (id, grossM2, netM2, plannedGfaM2, far) => {
    const parcel = parcels.find((candidate) => candidate.id === id)!;
    const control = controls.find(({ parcelRef }) => parcelRef === id)!;
    expect(parcel.areaM2).toBe(grossM2);
    // The recipe prints the net area of the unrounded gross area: a cent beside the difference of two printed numbers.
    expect(Math.abs(control.netM2 - netM2)).toBeLessThanOrEqual(0.011);
    expect(control).toMatchObject({ grossM2, plannedGfaM2, far });
  });

  it.each(Object.entries(yearTable))('year split of %s', (area, hectares) => {
    const own = parcels.filter(({ pilotArea }) => pilotArea === area);
    const byYear = [2026, 2027, 2028, 2029, 2030].map((year) => Number((total(own.filter(({ implementYear }) => implementYear === year).map(({ areaM2 }) => areaM2)) / 10_000).toFixed(4)));
    expect(byYear).toEqual(hectares);
  });

  it('rows of the special plan', () => {
    expect(special.goals[0]!.byYear).toEqual({ 2025: 0, 2026: 63.0844, 2027: 79.0734, 2028: 56.4241, 2029: 35.026, 2030: 23.6768 });
    expect(special.goals[1]!.byYear).toEqual({ 2025: 0, 2026: 854530, 2027: 1074001, 2028: 660131, 2029: 325880, 2030: 254514 });
    for (const goal of special.goals) expect(total(Object.values(goal.byYear)), goal.id).toBe(goal.target);
  });

  it('south-west corners and projection', () => {
    const outlines = readGeoJson(built.get('layers/units.geojson')!).layer;
    const corner = (id: string): unknown => outlines.feature(id)!.geometry.coordinates[0]![0];
    expect(corner('U-XY-01')).toEqual([130.3336905, 46.8033158]);
    expect(corner('U-XY-02')).toEqual([130.3485679, 46.8089836]);
    expect(corner('U-QJ-01')).toEqual([130.3622498, 46.8008616]);
    expect(corner('U-NG-01')).toEqual([132.6157501, 47.2480441]);
    const [east, north] = project(4552, [130.3673, 46.8118]);
    expect([east.toFixed(3), north.toFixed(3)]).toEqual(['604355.345', '5187232.945']);
  });
});

describe('numbers that documents repeat', () => {
  it.each(controls.map((control) => [control.parcelRef, control] as const))('%s keeps its formulas', (_, control) => {
    const dedicatedM2 = total((control.dedicated ?? []).map(({ areaM2 }) => areaM2));
    expect(total([control.grossM2, -dedicatedM2])).toBe(control.netM2);
    expect(Math.abs(control.plannedGfaM2 / control.netM2 - control.far)).toBeLessThanOrEqual(0.005);
    expect(Math.abs((control.footprintM2! / control.netM2) * 100 - control.densityPct!)).toBeLessThanOrEqual(0.05);
    expect(Math.abs((control.greenM2! / control.netM2) * 100 - control.greenPct!)).toBeLessThanOrEqual(0.05);
    const transfers = read<'transferLedger'>('ledgers/transfer.yaml').entries;
    const allowed =
      control.baseFar * control.netM2 +
      total((control.bonus ?? []).map(({ bonusM2 }) => bonusM2)) +
      total(transfers.filter(({ toParcel }) => toParcel === control.parcelRef).map(({ receivedM2 }) => receivedM2)) -
      total(transfers.filter(({ fromParcel }) => fromParcel === control.parcelRef).map(({ sentM2 }) => sentM2));
    expect(control.plannedGfaM2).toBeLessThanOrEqual(allowed + 1);
  });

  it.each(detailedPlans.map((plan) => [plan.unitRef, plan] as const))('%s balances', (unitRef, plan) => {
    const unit = units.find(({ id }) => id === unitRef)!;
    expect(Math.abs(total(plan.landUse.map(({ areaM2 }) => areaM2)) - unit.areaHa * 10_000)).toBeLessThanOrEqual(1);
    for (const column of ['beforePct', 'afterPct'] as const) expect(total(plan.balanceTable.map((row) => row[column]))).toBe(100);
    expect(Math.abs(total(Object.values(unit.schedule)) - unit.lowEffHa)).toBeLessThanOrEqual(0.0006);
    expect(Math.abs(total(unit.modes.map(({ areaHa }) => areaHa)) - unit.lowEffHa)).toBeLessThanOrEqual(0.0006);
    expect(unit.controls.maxGfaM2).toBeGreaterThanOrEqual(unit.plannedGfaM2);
  });

  it.each(all<'annualPlan'>('plan/annual/').map((plan) => [plan.id, plan] as const))('%s equals its row and its parts', (_, plan) => {
    for (const target of plan.targets) {
      const goal = special.goals.find(({ id }) => id === target.goalRef)!;
      expect(target.value).toBe((goal.byYear as unknown as Readonly<Record<string, number>>)[plan.year]);
      const parts = plan.decomposition.filter(({ goalRef }) => goalRef === target.goalRef);
      expect(Math.abs(total(parts.map(({ value }) => value)) - target.value), target.goalRef).toBeLessThanOrEqual(target.unit === 'ha' ? 0.0006 : 0);
    }
    const due = plan.tasks.filter(({ carriedFrom }) => carriedFrom === undefined).flatMap(({ parcelRefs }) => parcelRefs);
    expect(due.toSorted()).toEqual(parcels.filter(({ implementYear }) => implementYear === plan.year).map(({ id }) => id).toSorted());
  });
});

/** A layer of the sample, read back. */
function layer(name: string): GeoLayer {
  return readGeoJson(built.get(`layers/${name}.geojson`)!).layer;
}

function sharedM2(feature: GeoFeature, others: readonly GeoFeature[]): number {
  return others.reduce((sum, other) => sum + overlapAreaM2(feature.geometry, other.geometry), 0);
}

function parcelsTouching(name: string): readonly string[] {
  return layer('parcels').features.filter((parcel) => sharedM2(parcel, layer(name).features) > 1).map(({ id }) => id);
}

describe('layers as the recipe describes them', () => {
  const outlines = layer('units').features;

  it.each(outlines.map((unit) => [unit.id, unit] as const))('%s: scope, boundary, industrial line, tiling', (id, unit) => {
    const area = areaM2(unit.geometry);
    expect(area - sharedM2(unit, layer('pilotScope').features)).toBeLessThan(0.01);
    expect(sharedM2(unit, layer('districts').features)).toBeGreaterThan(area - 0.01);
    const position = units.find((candidate) => candidate.id === id)!.udbPosition;
    expect(Math.abs((sharedM2(unit, layer('udb').features) / area) * 100 - position.insidePct)).toBeLessThan(0.05);
    expect(Math.abs((sharedM2(unit, layer('industrialLine').features) / area) * 100 - (position.industrialLinePct ?? 0))).toBeLessThan(0.1);
    const tiles = layer('planLandUse').features.filter(({ properties }) => properties['unitRef'] === id);
    expect(Math.abs(tiles.reduce((sum, { geometry }) => sum + areaM2(geometry), 0) - area)).toBeLessThan(0.01);
    expect(sharedM2(unit, outlines.filter((other) => other !== unit))).toBe(0);
  });

  it('parcels lie in their units, apart from each other, near their recorded area', () => {
    const all = layer('parcels').features;
    expect(all.map(({ id }) => id).toSorted()).toEqual(parcels.map(({ id }) => id).toSorted());
    for (const parcel of all) {
      const area = areaM2(parcel.geometry);
      const unit = outlines.filter(({ id }) => id === parcel.properties['unitRef']);
      expect(area - sharedM2(parcel, unit), parcel.id).toBeLessThan(0.01);
      expect(sharedM2(parcel, all.filter((other) => other !== parcel)), parcel.id).toBe(0);
      // Corners are rounded to 1 cm, which moves the area of a 200 m block by up to 2 m2.
      expect(Math.abs(area - parcels.find(({ id }) => id === parcel.id)!.areaM2), parcel.id).toBeLessThan(5);
    }
  });

  it('units keep clear of farmland, red line, wetland, nature core, river and flood risk; green and purple line touch their own parcels', () => {
    for (const name of ['permanentFarmland', 'ecoRedline', 'wetland', 'natureCore', 'lineBlue', 'floodRisk']) {
      for (const unit of outlines) expect(sharedM2(unit, layer(name).features), `${name} ${unit.id}`).toBe(0);
    }
    expect(parcelsTouching('lineGreen')).toEqual(['P-QJ-02-06']);
    expect(parcelsTouching('linePurple')).toEqual(['P-QJ-02-02']);
  });
});
