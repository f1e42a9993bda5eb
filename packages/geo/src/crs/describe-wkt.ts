import { childOf, childrenOf, nameOf, numberAt, type WktNode } from './wkt.ts';

/** What a well-known text says of a coordinate reference system, in one shape for all of its dialects. Undefined: it does not say. */
export interface WktDescription {
  readonly kind: 'geographic' | 'projected' | 'other';
  readonly name: string;
  readonly geographicName: string;
  readonly datumName: string;
  /** Semi-major axis in metres and inverse flattening. */
  readonly ellipsoid: readonly [number | undefined, number | undefined];
  readonly primeMeridian: number | undefined;
  /** Size of the angular unit in degrees, of the linear unit in metres. */
  readonly degreesPerUnit: number | undefined;
  readonly metresPerUnit: number | undefined;
  /** Projection method, as letters and digits: `transversemercator`. */
  readonly method: string;
  /** Extra definition that GDAL adds for Web Mercator. */
  readonly extension: string;
  /** By name as letters and digits (`falseeasting`), in degrees, metres and unity. */
  readonly parameters: ReadonlyMap<string, number>;
  /** EPSG's or Esri's code of the whole system. */
  readonly code: number | undefined;
  /** An axis that runs south or west. */
  readonly isReversed: boolean;
}

const geographicKeywords = ['GEOGCS', 'GEOGCRS', 'GEOGRAPHICCRS', 'GEODCRS', 'GEODETICCRS', 'BASEGEOGCRS', 'BASEGEODCRS'];
const projectedKeywords = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'];
const degreeInRadians = Math.PI / 180;

/** Describes the horizontal system of a text: of a compound system its horizontal part, of a system bound to another its source. */
export function describeWkt(root: WktNode): WktDescription {
  if (['COMPD_CS', 'COMPOUNDCRS', 'SOURCECRS', 'BOUNDCRS'].includes(root.keyword)) {
    const inner = childOf(root, ...projectedKeywords, ...geographicKeywords, 'SOURCECRS', 'COMPD_CS', 'COMPOUNDCRS', 'BOUNDCRS');
    if (inner !== undefined) return describeWkt(inner);
  }
  const isProjected = projectedKeywords.includes(root.keyword);
  const geographic = isProjected ? childOf(root, ...geographicKeywords) : root;
  const datum = childOf(geographic, 'DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE');
  const ellipsoid = childOf(datum, 'SPHEROID', 'ELLIPSOID');
  const conversion = childOf(root, 'CONVERSION') ?? root;
  const axes = childrenOf(root, 'AXIS');
  const isPlane = childOf(root, 'CS')?.items.some((item) => typeof item === 'object' && item.keyword === 'CARTESIAN') ?? false;
  const angular = childOf(geographic, 'UNIT', 'ANGLEUNIT') ?? childOf(childOf(geographic, 'AXIS'), 'ANGLEUNIT', 'UNIT') ?? childOf(childOf(geographic, 'PRIMEM'), 'ANGLEUNIT');
  const radians = numberAt(angular, 1);
  const degreesPerUnit = radians === undefined ? undefined : radians / degreeInRadians;
  const metresPerUnit = isProjected ? numberAt(childOf(root, 'UNIT', 'LENGTHUNIT') ?? childOf(axes[0], 'LENGTHUNIT', 'UNIT'), 1) : undefined;
  return {
    kind: isProjected ? 'projected' : geographicKeywords.includes(root.keyword) && !isPlane ? 'geographic' : 'other',
    name: nameOf(root),
    geographicName: nameOf(geographic),
    datumName: nameOf(datum),
    ellipsoid: [numberAt(ellipsoid, 1), numberAt(ellipsoid, 2)],
    primeMeridian: numberAt(childOf(geographic, 'PRIMEM'), 1),
    degreesPerUnit,
    metresPerUnit,
    method: plain(nameOf(childOf(conversion, 'METHOD', 'PROJECTION'))),
    extension: childrenOf(root, 'EXTENSION').flatMap(({ items }) => items).join(' '),
    parameters: parametersOf(conversion),
    code: codeOf(root),
    isReversed: axes.some((axis) => axis.items.some((item) => typeof item === 'object' && (item.keyword === 'SOUTH' || item.keyword === 'WEST'))),
  };
}

function parametersOf(conversion: WktNode): ReadonlyMap<string, number> {
  const parameters = new Map<string, number>();
  for (const parameter of childrenOf(conversion, 'PARAMETER')) {
    const value = numberAt(parameter, 1);
    if (value === undefined) continue;
    const radians = numberAt(childOf(parameter, 'ANGLEUNIT'), 1);
    const metres = numberAt(childOf(parameter, 'LENGTHUNIT'), 1);
    // Only another unit is worth a multiplication: the size of the degree is written with 8 to 15 digits.
    const isDegree = radians === undefined || Math.abs(radians / degreeInRadians - 1) < 1e-6;
    parameters.set(plain(nameOf(parameter)), isDegree ? value * (metres ?? 1) : (value * radians) / degreeInRadians);
  }
  return parameters;
}

function codeOf(root: WktNode): number | undefined {
  for (const identifier of childrenOf(root, 'AUTHORITY', 'ID')) {
    const code = Number(identifier.items[1]);
    if (/^(?:epsg|esri)$/i.test(nameOf(identifier)) && Number.isInteger(code)) return code;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
