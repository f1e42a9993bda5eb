import { localize, type Locale } from '@plansmith/base';
import type { MapFlow, ProposedShape } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
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

/** Parcels with what their looks read; a shape that no inventory lists is grey. */
export function drawnParcels(shapes: readonly SceneFeature[], parcels: ReadonlyMap<string, ParcelAttributes>): DrawnFeature[] {
  return shapes.map(({ id, geometry }) => {
    const parcel = parcels.get(id);
    return { type: 'Feature', id, properties: parcel ? parcelProperties(parcel) : { id, planColor: '#bbbbbb', currentColor: '#bbbbbb' }, geometry };
  });
}

/** Stamps of parcels and names of units, where they stand. */
export function drawnLabels(options: {
  readonly scene: Pick<Scene, 'parcels' | 'units'>;
  readonly parcels: readonly SceneFeature[];
  readonly units: readonly SceneFeature[];
  readonly fields: readonly StampField[];
  readonly time: 'planned' | 'current';
  readonly locale: Locale;
}): DrawnFeature[] {
  const parcels = byId(options.parcels);
  const units = byId(options.units);
  const drawn: DrawnFeature[] = [];
  for (const parcel of options.scene.parcels) {
    const at = parcels.get(parcel.id);
    const lines = stampLines(parcel, options);
    if (at && lines.length > 0) drawn.push(label({ kind: 'parcel', at, lines }));
  }
  for (const { id, title } of options.scene.units) {
    const at = units.get(id);
    if (at) drawn.push(label({ kind: 'unit', at, lines: [id, title] }));
  }
  return drawn;
}

function byId(shapes: readonly SceneFeature[]): ReadonlyMap<string, SceneFeature> {
  return new Map(shapes.map((feature) => [feature.id, feature]));
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
  return { type: 'Feature', properties: { kind, text: lines.filter((line) => line !== '').join('\n') }, geometry: { type: 'Point', coordinates: at.label } };
}
