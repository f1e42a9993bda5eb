import type { PolygonTableBuilder } from '../../polygon-table.ts';

/** What an item turned out to be that JSON.parse read. Polygons stand in the builder, the feature not yet ended. */
export interface ParsedItem {
  /** Whether it is a feature, or a geometry that stands for one; nothing is to be kept of anything else. */
  readonly isFeature: boolean;
  /** What it is, for people: its type. */
  readonly found: string;
  readonly properties: unknown;
  readonly id: string | number | undefined;
  readonly geometry: 'polygons' | 'none' | 'other' | 'collection' | 'unusable';
  readonly openRings: number;
  readonly hasHeights: boolean;
  readonly polygons: number;
  readonly others: number;
}

const geometryTypes: ReadonlySet<unknown> = new Set(['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection']);
/** Deeper collections of collections are not taken apart. */
const deepest = 100;

/** Adds an item's polygons to the builder: a Feature's, or those of a geometry that stands alone. Never throws, whatever the value is. */
export function addParsedItem(builder: PolygonTableBuilder, item: unknown): ParsedItem {
  const type = memberOf(item, 'type');
  const isFeature = type === 'Feature' || geometryTypes.has(type);
  const reading = { openRings: 0, hasHeights: false, polygons: 0, others: 0, isUsable: true };
  const geometry = type === 'Feature' ? memberOf(item, 'geometry') : item;
  const geometryType = memberOf(geometry, 'type');
  if (isFeature && geometry !== null && geometry !== undefined) addGeometry(geometry, 0);
  if (!reading.isUsable) builder.abandonFeature();
  const id = memberOf(item, 'id');

  function addGeometry(value: unknown, depth: number): void {
    const kind = memberOf(value, 'type');
    const coordinates = memberOf(value, 'coordinates');
    if (kind === 'Polygon') addPolygon(coordinates);
    else if (kind === 'MultiPolygon') eachOf(coordinates, addPolygon);
    else if (kind === 'GeometryCollection' && depth < deepest) eachOf(memberOf(value, 'geometries'), (part) => addGeometry(part, depth + 1));
    else reading.others++;
  }

  function addPolygon(rings: unknown): void {
    const before = builder.vertexCount;
    eachOf(rings, (ring) => {
      eachOf(ring, addPosition);
      if (!builder.endRing()) reading.openRings++;
    });
    builder.endPart();
    if (builder.vertexCount > before) reading.polygons++;
  }

  function addPosition(position: unknown): void {
    const [x, y] = Array.isArray(position) ? (position as readonly unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
      reading.isUsable = false;
      return;
    }
    if ((position as readonly unknown[]).length > 2) reading.hasHeights = true;
    builder.vertex(x, y);
  }

  function eachOf(value: unknown, visit: (element: unknown) => void): void {
    if (Array.isArray(value)) for (const element of value as readonly unknown[]) visit(element);
    else reading.isUsable = false;
  }

  return {
    isFeature,
    found: nameOf(type === 'Feature' ? geometryType : type, type === 'Feature' ? geometry : item),
    properties: type === 'Feature' ? memberOf(item, 'properties') : null,
    id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
    geometry: stateOf(),
    openRings: reading.isUsable ? reading.openRings : 0,
    hasHeights: reading.isUsable && reading.hasHeights,
    polygons: reading.polygons,
    others: reading.others,
  };

  function stateOf(): ParsedItem['geometry'] {
    if (geometry === null || !isFeature) return 'none';
    if (!reading.isUsable) return 'unusable';
    if (geometryType === 'GeometryCollection') return 'collection';
    return reading.others > 0 || geometry === undefined ? 'other' : reading.polygons > 0 ? 'polygons' : 'none';
  }
}

function nameOf(type: unknown, value: unknown): string {
  if (typeof type === 'string') return type.slice(0, 40);
  if (value === undefined) return 'undefined';
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

/** A member of what may be an object. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
