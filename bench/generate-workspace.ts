import { fileURLToPath } from 'node:url';
import { parse, stringify as stringifyYaml } from 'yaml';
import { areaM2, bboxOf, writeGeoJson, type AreaGeometry, type GeoFeature } from '@plansmith/geo';
import { readWorkspace } from '../test/workspace-on-disk.ts';

const west = 130.3;
const south = 46.74;
const widthDegrees = 0.19;
const heightDegrees = 0.09;
const columns = 40;
const parcelFar = 1.5;

interface Parcel {
  readonly id: string;
  readonly feature: GeoFeature;
  readonly areaM2: number;
  readonly gfaM2: number;
}

/** Texts by uri of a synthetic workspace of any size: units in a grid over the sample's area, its documents as templates. Deterministic. */
export function generateWorkspace({ units, parcelsPerUnit }: { readonly units: number; readonly parcelsPerUnit: number }): Map<string, string> {
  const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
  const template = (uri: string): Record<string, any> => parse(sample.get(uri)!) as Record<string, any>; // oxlint-disable-line typescript/no-explicit-any
  const kept = [...sample].filter(([uri]) => /^(workspace\.yaml|policy\/)/.test(uri) || (uri.startsWith('layers/') && !/(parcels|units|planLandUse)\.geojson$/.test(uri)));
  const files = new Map(kept);
  const unitTemplate = template('plan/units/U-DF-01.yaml');
  const planTemplate = template('plan/detailed/U-DF-01.yaml');
  const inventoryTemplate = template('inventory/df.yaml');
  const unitFeatures: GeoFeature[] = [];
  const parcelFeatures: GeoFeature[] = [];
  const roster: Record<string, unknown>[] = [];
  const inventories = new Map<string, Record<string, unknown>[]>();
  const totals = { landHa: 0, lowEffM2: 0, gfaM2: 0, currentM2: 0 };

  for (let index = 0; index < units; index++) {
    const area = areaCode(Math.floor(index / 50));
    const name = `${area}-${String((index % 50) + 1).padStart(2, '0')}`;
    const cell = cellOf(index, Math.ceil(units / columns));
    const unitFeature = featureOf(`U-${name}`, cell);
    const parcels = parcelsOf(name, cell, parcelsPerUnit);
    unitFeatures.push(unitFeature);
    parcelFeatures.push(...parcels.map(({ feature }) => feature));
    const lowEffM2 = sum(parcels.map((parcel) => parcel.areaM2));
    const gfaM2 = sum(parcels.map((parcel) => parcel.gfaM2));
    const areaHa = round(areaM2(unitFeature.geometry) / 10_000, 4);
    const currentM2 = 10_000 * parcels.length;
    totals.landHa += areaHa;
    totals.lowEffM2 += lowEffM2;
    totals.gfaM2 += gfaM2;
    totals.currentM2 += currentM2;
    roster.push({ unitRef: `U-${name}`, areaHa, lowEffHa: round(lowEffM2 / 10_000, 4), gfaM2 });
    files.set(`plan/units/U-${name}.yaml`, stringify({
      ...unitTemplate,
      id: `U-${name}`,
      areaHa,
      lowEffHa: round(lowEffM2 / 10_000, 4),
      netM2: lowEffM2,
      dedicatedM2: 0,
      currentGfaM2: currentM2,
      plannedGfaM2: gfaM2,
      parcelRefs: parcels.map(({ id }) => id),
      schedule: { ...unitTemplate['schedule'], '2026': round(lowEffM2 / 10_000, 4), '2027': 0, '2028': 0, '2029': 0 },
      detailedPlanRef: `DP-${name}`,
    }));
    const control = planTemplate['parcelControls'][0];
    files.set(`plan/detailed/U-${name}.yaml`, stringify({
      ...planTemplate,
      id: `DP-${name}`,
      unitRef: `U-${name}`,
      landUse: [],
      functions: planTemplate['functions'].map((item: object) => ({ ...item, polygonRefs: [] })),
      publicFacilities: [],
      parcelControls: parcels.map(({ id, areaM2: grossM2, gfaM2: plannedGfaM2 }) => ({
        ...control, parcelRef: id, useCode: '100101', grossM2, dedicated: [], netM2: grossM2, baseFar: parcelFar, plannedGfaM2,
        far: parcelFar, footprintM2: round(grossM2 * 0.45, 2), densityPct: 45, greenM2: round(grossM2 * 0.12, 2), greenPct: 12,
      })),
      totals: { grossM2: lowEffM2, netM2: lowEffM2, dedicatedM2: 0, plannedGfaM2: gfaM2, housingGfaM2: 0, industryGfaM2: gfaM2, byFamily: [{ family: 'industry', gfaM2 }] },
      population: 0,
      housing: { gfaM2: 0, dwellings: 0 },
    }));
    const records = inventories.get(area) ?? [];
    inventories.set(area, records);
    for (const { id, areaM2: measured } of parcels) {
      records.push({ ...inventoryTemplate['parcels'][0], id, name: id, areaM2: measured, currentGfaM2: 10_000, farCurrent: round(10_000 / measured, 2), unitRef: `U-${name}`, oneMapId: `YZT-${id}` });
    }
  }
  for (const [area, parcels] of inventories) files.set(`inventory/${area.toLowerCase()}.yaml`, stringify({ ...inventoryTemplate, id: `INV-${area}`, parcels }));
  files.set('plan/special.yaml', stringify(specialPlan(template('plan/special.yaml'), { roster, totals })));
  files.set('layers/units.geojson', writeGeoJson({ name: 'units', features: unitFeatures }));
  files.set('layers/parcels.geojson', writeGeoJson({ name: 'parcels', features: parcelFeatures }));
  return files;
}

function specialPlan(
  template: Record<string, unknown>,
  { roster, totals }: { readonly roster: readonly { readonly unitRef?: unknown }[]; readonly totals: { readonly landHa: number; readonly lowEffM2: number; readonly gfaM2: number; readonly currentM2: number } },
): Record<string, unknown> {
  const lowEffHa = round(totals.lowEffM2 / 10_000, 4);
  return {
    ...template,
    zoning: [],
    timing: [],
    keyAreas: [{ id: 'K-1', name: '示意', unitRefs: [roster[0]?.unitRef], reason: '示意' }],
    actions: [],
    baseline: { ...(template['baseline'] as object), inventoryRefs: [...new Set(roster.map((row) => `INV-${String(row.unitRef).slice(2, 4)}`))] },
    goals: (template['goals'] as readonly Record<string, unknown>[]).slice(0, 1).map((goal) => ({ ...goal, target: lowEffHa, byYear: { '2025': 0, '2026': lowEffHa, '2027': 0, '2028': 0, '2029': 0, '2030': 0 } })),
    units: roster,
    indicatorTotals: {
      landHa: round(totals.landHa, 4), lowEffHa, netHa: lowEffHa, currentGfaM2: totals.currentM2, plannedGfaM2: totals.gfaM2, dedicatedHa: 0, housingGfaM2: 0, industryGfaM2: totals.gfaM2,
    },
  };
}

function areaCode(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}

interface Cell {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The cell of a unit in the grid, with a gap to its neighbours. */
function cellOf(index: number, rows: number): Cell {
  const width = widthDegrees / columns;
  const height = heightDegrees / rows;
  const left = west + (index % columns) * width;
  const bottom = south + Math.floor(index / columns) * height;
  return { west: left + width * 0.02, south: bottom + height * 0.02, east: left + width * 0.98, north: bottom + height * 0.98 };
}

function parcelsOf(name: string, cell: Cell, count: number): Parcel[] {
  const across = Math.ceil(count / 2);
  const width = (cell.east - cell.west) / across;
  const height = (cell.north - cell.south) / 2;
  return Array.from({ length: count }, (_, index) => {
    const id = `P-${name}-${String(index + 1).padStart(2, '0')}`;
    const left = cell.west + (index % across) * width;
    const bottom = cell.south + Math.floor(index / across) * height;
    const feature = featureOf(id, { west: left + width * 0.05, south: bottom + height * 0.05, east: left + width * 0.95, north: bottom + height * 0.95 });
    const measured = round(areaM2(feature.geometry), 2);
    return { id, feature, areaM2: measured, gfaM2: Math.round(measured * parcelFar) };
  });
}

function featureOf(id: string, cell: Cell): GeoFeature {
  const at = (lon: number, lat: number): [number, number] => [round(lon, 7), round(lat, 7)];
  const corners = [at(cell.west, cell.south), at(cell.east, cell.south), at(cell.east, cell.north), at(cell.west, cell.north), at(cell.west, cell.south)];
  const geometry: AreaGeometry = { type: 'Polygon', coordinates: [corners] };
  return { id, properties: { synthetic: true }, geometry, bbox: bboxOf(geometry) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function sum(values: readonly number[]): number {
  return round(values.reduce((total, value) => total + value, 0), 2);
}

/** Every record written out: people write no aliases. Long texts stay on one line. */
function stringify(value: unknown): string {
  return stringifyYaml(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
