import { fileURLToPath } from 'node:url';
import { parse, stringify as stringifyYaml } from 'yaml';
import { areaM2, bboxOf, writeGeoJson, type AreaGeometry, type GeoFeature } from '@plansmith/geo';
import type { DocumentTypes } from '@plansmith/plan';
import { readWorkspace } from '../test/workspace-on-disk.ts';

const west = 130.3;
const south = 46.74;
const widthDegrees = 0.19;
const heightDegrees = 0.09;
const columns = 40;
const unitsPerInventory = 50;
const currentGfaM2 = 10_000;
const parcelFar = 1.5;

interface Parcel {
  readonly id: string;
  readonly feature: GeoFeature;
  readonly areaM2: number;
  readonly gfaM2: number;
}

/** A unit with everything that its documents say of it. `name` is what its ids have in common: `AA-01`. */
interface Unit {
  readonly name: string;
  readonly area: string;
  readonly feature: GeoFeature;
  readonly areaHa: number;
  readonly lowEffM2: number;
  readonly lowEffHa: number;
  readonly gfaM2: number;
  readonly parcels: readonly Parcel[];
}

/**
 * Texts by uri of a synthetic workspace of any size: units in a grid over the sample's area, its documents as templates.
 * Its numbers agree with one another, so that a check finds no error. Deterministic.
 */
export function generateWorkspace({ units: count, parcelsPerUnit }: { readonly units: number; readonly parcelsPerUnit: number }): Map<string, string> {
  const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
  const template = <K extends keyof DocumentTypes>(uri: string): DocumentTypes[K] => parse(sample.get(uri)!) as DocumentTypes[K];
  const kept = [...sample].filter(([uri]) => uri.startsWith('policy/') || (uri.startsWith('layers/') && !/(parcels|units|planLandUse)\.geojson$/.test(uri)));
  const files = new Map(kept);
  const unitTemplate = template<'redevelopmentUnit'>('plan/units/U-DF-01.yaml');
  const planTemplate = template<'unitDetailedPlan'>('plan/detailed/U-DF-01.yaml');
  const inventoryTemplate = template<'parcelInventory'>('inventory/df.yaml');

  const rows = Math.ceil(count / columns);
  const units = Array.from({ length: count }, (_, index) => unitAt(index, { rows, parcelsPerUnit }));
  files.set('workspace.yaml', stringify(workspaceFrom(template<'workspace'>('workspace.yaml'))));
  for (const unit of units) {
    files.set(`plan/units/U-${unit.name}.yaml`, stringify(unitFrom(unitTemplate, unit)));
    files.set(`plan/detailed/U-${unit.name}.yaml`, stringify(detailedPlanFrom(planTemplate, unit)));
  }
  for (const area of new Set(units.map((unit) => unit.area))) {
    const members = units.filter((unit) => unit.area === area);
    files.set(`inventory/${area.toLowerCase()}.yaml`, stringify(inventoryFrom(inventoryTemplate, { area, units: members })));
  }
  files.set('plan/special.yaml', stringify(specialPlanFrom(template<'specialPlan'>('plan/special.yaml'), units)));
  files.set('layers/units.geojson', writeGeoJson({ name: 'units', features: units.map(({ feature }) => feature) }));
  files.set('layers/parcels.geojson', writeGeoJson({ name: 'parcels', features: units.flatMap(({ parcels }) => parcels.map(({ feature }) => feature)) }));
  return files;
}

function unitAt(index: number, { rows, parcelsPerUnit }: { readonly rows: number; readonly parcelsPerUnit: number }): Unit {
  const area = areaCode(Math.floor(index / unitsPerInventory));
  const name = `${area}-${String((index % unitsPerInventory) + 1).padStart(2, '0')}`;
  const cell = cellOf(index, rows);
  const feature = featureOf(`U-${name}`, cell);
  const parcels = parcelsOf(name, cell, parcelsPerUnit);
  const lowEffM2 = sum(parcels.map((parcel) => parcel.areaM2));
  return {
    name,
    area,
    feature,
    areaHa: hectares(areaM2(feature.geometry)),
    lowEffM2,
    lowEffHa: hectares(lowEffM2),
    gfaM2: sum(parcels.map((parcel) => parcel.gfaM2)),
    parcels,
  };
}

/** The sample's manifest; its tasks name documents that only the sample has. */
function workspaceFrom(template: DocumentTypes['workspace']): DocumentTypes['workspace'] {
  return { ...template, taskRegister: template.taskRegister.map(({ docRefs: _docRefs, ...task }) => task) };
}

function unitFrom(template: DocumentTypes['redevelopmentUnit'], unit: Unit): DocumentTypes['redevelopmentUnit'] {
  const { name, lowEffM2, lowEffHa, gfaM2, parcels } = unit;
  return {
    ...template,
    id: `U-${name}`,
    areaHa: unit.areaHa,
    lowEffHa,
    netM2: lowEffM2,
    dedicatedM2: 0,
    currentGfaM2: currentGfaM2 * parcels.length,
    plannedGfaM2: gfaM2,
    parcelRefs: parcels.map(({ id }) => id),
    controls: { ...template.controls, maxGfaM2: gfaM2 },
    modes: [{ mode: '自主改造', areaHa: lowEffHa }],
    schedule: { '2025': 0, '2026': lowEffHa, '2027': 0, '2028': 0, '2029': 0, '2030': 0 },
    detailedPlanRef: `DP-${name}`,
    projectRefs: [],
  };
}

function detailedPlanFrom(template: DocumentTypes['unitDetailedPlan'], { name, lowEffM2, gfaM2, parcels }: Unit): DocumentTypes['unitDetailedPlan'] {
  const [control] = template.parcelControls;
  const [area] = template.functions;
  return {
    ...template,
    id: `DP-${name}`,
    unitRef: `U-${name}`,
    landUse: [],
    functions: [{ ...area!, polygonRefs: [] }],
    publicFacilities: [],
    parcelControls: parcels.map((parcel) => ({
      ...control!,
      parcelRef: parcel.id,
      useCode: '100101',
      grossM2: parcel.areaM2,
      dedicated: [],
      netM2: parcel.areaM2,
      baseFar: parcelFar,
      plannedGfaM2: parcel.gfaM2,
      far: parcelFar,
      footprintM2: round(parcel.areaM2 * 0.45, 2),
      densityPct: 45,
      greenM2: round(parcel.areaM2 * 0.12, 2),
      greenPct: 12,
    })),
    totals: { grossM2: lowEffM2, netM2: lowEffM2, dedicatedM2: 0, plannedGfaM2: gfaM2, housingGfaM2: 0, industryGfaM2: gfaM2, byFamily: [{ family: 'industry', gfaM2 }] },
    population: 0,
    housing: { gfaM2: 0, dwellings: 0 },
  };
}

function inventoryFrom(template: DocumentTypes['parcelInventory'], { area, units }: { readonly area: string; readonly units: readonly Unit[] }): DocumentTypes['parcelInventory'] {
  const { projectRef: _projectRef, legacyRef: _legacyRef, ...record } = template.parcels[0]!;
  return {
    ...template,
    id: `INV-${area}`,
    parcels: units.flatMap(({ name, parcels }) =>
      parcels.map(({ id, areaM2: measured }) => ({
        ...record,
        id,
        name: id,
        areaM2: measured,
        currentGfaM2,
        farCurrent: round(currentGfaM2 / measured, 2),
        unitRef: `U-${name}`,
        oneMapId: `YZT-${id}`,
      })),
    ),
  };
}

function specialPlanFrom(template: DocumentTypes['specialPlan'], units: readonly Unit[]): DocumentTypes['specialPlan'] {
  const [goal] = template.goals;
  const lowEffHa = hectares(sum(units.map((unit) => unit.lowEffM2)));
  const gfaM2 = sum(units.map((unit) => unit.gfaM2));
  return {
    ...template,
    zoning: [],
    timing: [],
    keyAreas: [{ id: 'K-1', name: '示意', unitRefs: units.slice(0, 1).map(({ name }) => `U-${name}`), reason: '示意' }],
    actions: [],
    projectLibrary: [],
    baseline: { ...template.baseline, inventoryRefs: [...new Set(units.map(({ area }) => `INV-${area}`))] },
    goals: [{ ...goal!, target: lowEffHa, byYear: { '2025': 0, '2026': lowEffHa, '2027': 0, '2028': 0, '2029': 0, '2030': 0 } }],
    units: units.map((unit) => ({ unitRef: `U-${unit.name}`, areaHa: unit.areaHa, lowEffHa: unit.lowEffHa, gfaM2: unit.gfaM2 })),
    indicatorTotals: {
      landHa: round(units.reduce((total, unit) => total + unit.areaHa, 0), 4),
      lowEffHa,
      netHa: lowEffHa,
      currentGfaM2: currentGfaM2 * sum(units.map(({ parcels }) => parcels.length)),
      plannedGfaM2: gfaM2,
      dedicatedHa: 0,
      housingGfaM2: 0,
      industryGfaM2: gfaM2,
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

function featureOf(id: string, { west: left, south: bottom, east: right, north: top }: Cell): GeoFeature {
  const geometry: AreaGeometry = { type: 'Polygon', coordinates: [[at(left, bottom), at(right, bottom), at(right, top), at(left, top), at(left, bottom)]] };
  return { id, properties: { synthetic: true }, geometry, bbox: bboxOf(geometry) };
}

function at(longitude: number, latitude: number): [number, number] {
  return [round(longitude, 7), round(latitude, 7)];
}

function hectares(squareMetres: number): number {
  return round(squareMetres / 10_000, 4);
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
