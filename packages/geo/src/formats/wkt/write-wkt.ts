import type { PolygonTable } from '../../polygon-table.ts';

/**
 * The polygons of a table's feature as WKT: `POLYGON ((x y, …), …)`, or MULTIPOLYGON where there are several parts, `POLYGON EMPTY` where there
 * is none. Every coordinate is written with the digits that give the same number back; `srid` writes EWKT.
 */
export function writeWkt(table: PolygonTable, feature: number, srid?: number): string {
  const prefix = srid === undefined ? '' : `SRID=${srid};`;
  const parts: string[] = [];
  for (let part = table.featureStarts[feature]!; part < table.featureStarts[feature + 1]!; part++) {
    const rings: string[] = [];
    for (let ring = table.partStarts[part]!; ring < table.partStarts[part + 1]!; ring++) {
      const vertices: string[] = [];
      for (let vertex = table.ringStarts[ring]!; vertex < table.ringStarts[ring + 1]!; vertex++) vertices.push(`${table.xy[2 * vertex]!} ${table.xy[2 * vertex + 1]!}`);
      rings.push(`(${vertices.join(', ')})`);
    }
    parts.push(`(${rings.join(', ')})`);
  }
  if (parts.length === 0) return `${prefix}POLYGON EMPTY`;
  return parts.length === 1 ? `${prefix}POLYGON ${parts[0]!}` : `${prefix}MULTIPOLYGON (${parts.join(', ')})`;
}
