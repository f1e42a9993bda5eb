import { localize, type Locale } from '@plansmith/base';
import type { MapFlow, ProposedShape } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import type { FeatureAnswer } from '../core/feature-at.ts';
import { verdictOf } from '../core/feature-findings.ts';
import { parcelProperties } from '../core/map-look.ts';
import { flowShape } from '../core/flow-shapes.ts';
import { markerPoint } from '../core/marker-point.ts';
import type { ParcelAttributes } from '../core/parcel-attributes.ts';
import type { Scene, SceneFeature } from '../core/scene.ts';
import { stampLines, type StampField } from '../core/stamp.ts';

/** A GeoJSON feature as the map library takes it. */
export interface DrawnFeature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

export interface DrawnCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly DrawnFeature[];
}

export const emptyCollection: DrawnCollection = { type: 'FeatureCollection', features: [] };

/**
 * What was drawn of a shape last, by what it was drawn for and from: one that is drawn from the same again is the same object, so that the
 * map is told of those alone that changed. Ends with the shape, or with the next drawing from something else.
 */
export type DrawnMemory = (shape: SceneFeature, role: 'shape' | 'label', from: readonly unknown[], make: () => DrawnFeature) => DrawnFeature;

export function createDrawnMemory(): DrawnMemory {
  const known = { shape: new WeakMap<SceneFeature, Remembered>(), label: new WeakMap<SceneFeature, Remembered>() };
  return (shape, role, from, make) => {
    const before = known[role].get(shape);
    if (before && before.from.every((part, index) => part === from[index])) return before.feature;
    const feature = make();
    known[role].set(shape, { from, feature });
    return feature;
  };
}

interface Remembered {
  readonly from: readonly unknown[];
  readonly feature: DrawnFeature;
}

/** Parcels with what their looks read; a shape that no inventory lists is grey. */
export function drawnParcels(shapes: readonly SceneFeature[], parcels: ReadonlyMap<string, ParcelAttributes>, memory: DrawnMemory): DrawnFeature[] {
  return shapes.map((shape) => {
    const { id, geometry } = shape;
    const parcel = parcels.get(id);
    return memory(shape, 'shape', [parcel], () => ({ type: 'Feature', id, properties: parcel ? parcelProperties(parcel) : { id, planColor: '#bbbbbb', currentColor: '#bbbbbb' }, geometry }));
  });
}

/** Shapes of a layer with nothing but their ids. */
export function drawnShapes(shapes: readonly SceneFeature[], memory: DrawnMemory): DrawnFeature[] {
  return shapes.map((shape) => memory(shape, 'shape', [], () => ({ type: 'Feature', id: shape.id, properties: { id: shape.id }, geometry: shape.geometry })));
}

/** Stamps of parcels and names of units, where they stand. */
export function drawnLabels(
  options: {
    readonly scene: Pick<Scene, 'parcels' | 'units'>;
    shapeOf(feature: FeatureAnswer): SceneFeature | undefined;
    readonly fields: readonly StampField[];
    readonly time: 'planned' | 'current';
    readonly locale: Locale;
  },
  memory: DrawnMemory,
): DrawnFeature[] {
  const { scene, shapeOf, fields, time, locale } = options;
  const drawn: DrawnFeature[] = [];
  if (fields.length > 0) {
    for (const parcel of scene.parcels) {
      const at = shapeOf({ layer: 'parcels', id: parcel.id });
      const feature = at && memory(at, 'label', [parcel, fields, time, locale], () => label({ kind: 'parcel', at, lines: stampLines(parcel, options) }));
      if (feature && feature.properties['text'] !== '') drawn.push(feature);
    }
  }
  for (const unit of scene.units) {
    const at = shapeOf({ layer: 'units', id: unit.id });
    if (at) drawn.push(memory(at, 'label', [unit], () => label({ kind: 'unit', at, lines: [unit.id, unit.title] })));
  }
  return drawn;
}

type ShapeOf = (finding: Finding) => DrawnFeature['geometry'] | undefined;

/** Findings where they are. The sliver itself is filled; a finding about a whole feature is only outlined, or it would hide the plan. */
export function drawnFindings(findings: readonly Finding[], shapeOf: ShapeOf): DrawnFeature[] {
  return findings.flatMap((finding, index): DrawnFeature[] => {
    const geometry = shapeOf(finding);
    return geometry ? [{ type: 'Feature', properties: findingProperties(finding, index), geometry }] : [];
  });
}

/** A mark for each finding that is drawn, so that a sliver of a metre is seen from afar, too. */
export function drawnMarks(findings: readonly Finding[], shapeOf: ShapeOf): DrawnFeature[] {
  return findings.flatMap((finding, index): DrawnFeature[] => {
    const geometry = shapeOf(finding) as Parameters<typeof markerPoint>[0] | undefined;
    const coordinates = geometry && markerPoint(geometry);
    return coordinates ? [{ type: 'Feature', properties: findingProperties(finding, index), geometry: { type: 'Point', coordinates } }] : [];
  });
}

function findingProperties(finding: Finding, index: number): DrawnFeature['properties'] {
  return { index, severity: verdictOf(finding), witness: finding.witness !== undefined, rule: finding.rule };
}

export function drawnProposal({ id, change, geometry, before }: ProposedShape): readonly DrawnFeature[] {
  const drawn = (shown: ProposedShape['geometry'], state: string): DrawnFeature => ({ type: 'Feature', properties: { text: id, state }, geometry: shown });
  return before ? [drawn(before, 'before'), drawn(geometry, change)] : [drawn(geometry, change)];
}

/** The arc of a flow with its words, and its arrow. */
export function drawnFlow({ id, from, to, share, label: words }: MapFlow, locale: Locale): readonly DrawnFeature[] {
  const shape = flowShape(from, to);
  if (!shape) return [];
  return [
    { type: 'Feature', properties: { id, part: 'arc', share, text: localize(words, locale) }, geometry: { type: 'LineString', coordinates: shape.arc } },
    { type: 'Feature', properties: { id, part: 'tip', share, bearing: shape.bearingDeg }, geometry: { type: 'Point', coordinates: shape.tip } },
  ];
}

function label({ kind, at, lines }: { readonly kind: 'parcel' | 'unit'; readonly at: SceneFeature; readonly lines: readonly string[] }): DrawnFeature {
  return { type: 'Feature', properties: { id: `${kind}/${at.id}`, kind, text: lines.filter((line) => line !== '').join('\n') }, geometry: { type: 'Point', coordinates: at.label } };
}
