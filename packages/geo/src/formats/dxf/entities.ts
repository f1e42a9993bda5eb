import type { DxfCode } from './messages.ts';
import { addArc, addBulge, type Line } from './arcs.ts';
import { unescaped, type Group } from './groups.ts';

/** A closed line, or the closed boundaries of a hatch, on a layer. Rings are x, y pairs, not repeating their first vertex. */
export interface Shape {
  readonly layer: string;
  readonly handle: string | undefined;
  readonly type: 'LWPOLYLINE' | 'POLYLINE' | 'HATCH' | 'CIRCLE';
  readonly color: number | undefined;
  readonly elevation: number | undefined;
  readonly rings: readonly Line[];
  readonly line: number;
}

/** What the entities of a file come to: shapes, and counts of what was assumed or left out, by layer. */
export interface Entities {
  readonly shapes: readonly Shape[];
  readonly counts: ReadonlyMap<string, ReadonlyMap<DxfCode, number>>;
  /** Entities of kinds that are not read, by layer and type. */
  readonly notRead: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Entity {
  readonly type: string;
  readonly groups: readonly Group[];
  readonly line: number;
}

/** Reads what encloses an area from the section ENTITIES and counts the rest, so that nothing is left out untold. Never throws on a file. */
export function readEntities(groups: readonly Group[]): Entities {
  const shapes: Shape[] = [];
  const counts = new Map<string, Map<DxfCode, number>>();
  const notRead = new Map<string, Map<string, number>>();
  const entities = entitiesOf(groups);
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]!;
    const layer = layerOf(entity);
    const count = (code: DxfCode, number = 1): void => bump(counts, layer, code, number);
    const vertices: Entity[] = [];
    if (entity.type === 'POLYLINE') {
      // A file without SEQEND goes on with the next entity that is no vertex.
      while (entities[index + 1]?.type === 'VERTEX') vertices.push(entities[++index]!);
      if (entities[index + 1]?.type === 'SEQEND') index++;
    }
    if (entity.type === 'SEQEND' || entity.type === 'VERTEX') continue;
    if (number(entity, 67) === 1) {
      count('paperSpace');
      continue;
    }
    if (entity.type === 'INSERT') {
      count('inserts');
      continue;
    }
    const rings =
      entity.type === 'LWPOLYLINE' ? lightPolyline(entity, count)
      : entity.type === 'POLYLINE' ? polyline(entity, vertices, count)
      : entity.type === 'HATCH' ? hatch(entity, count)
      : entity.type === 'CIRCLE' ? circle(entity, count)
      : undefined;
    if (rings === undefined) bump(notRead, layer, entity.type, 1);
    else if (rings.length > 0) {
      const placed = inWorld(entity, rings, count);
      if (placed === undefined) continue;
      const elevation = entity.type === 'LWPOLYLINE' ? number(entity, 38) : number(entity, 30);
      shapes.push({ layer, handle: text(entity, 5), type: entity.type as Shape['type'], color: number(entity, 62), elevation: elevation === 0 ? undefined : elevation, rings: placed, line: entity.line });
    }
  }
  return { shapes, counts, notRead };
}

function bump<Key>(counts: Map<string, Map<Key, number>>, layer: string, key: Key, by: number): void {
  const ofLayer = counts.get(layer) ?? new Map<Key, number>();
  counts.set(layer, ofLayer);
  ofLayer.set(key, (ofLayer.get(key) ?? 0) + by);
}

/** Entities of the section ENTITIES; blocks have theirs elsewhere. */
function entitiesOf(groups: readonly Group[]): readonly Entity[] {
  const entities: { type: string; groups: Group[]; line: number }[] = [];
  let section = '';
  groups.forEach((group, index) => {
    const value = group.value.trim();
    if (group.code === 0 && value === 'SECTION') section = groups[index + 1]?.code === 2 ? groups[index + 1]!.value.trim() : '';
    else if (group.code === 0 && (value === 'ENDSEC' || value === 'EOF')) section = '';
    else if (section === 'ENTITIES' && group.code === 0) entities.push({ type: value, groups: [], line: group.line });
    else if (section === 'ENTITIES') entities.at(-1)?.groups.push(group);
  });
  return entities;
}

function text({ groups }: Entity, code: number): string | undefined {
  return groups.find((group) => group.code === code)?.value.trim();
}

function number(entity: Entity, code: number): number | undefined {
  const value = Number(text(entity, code));
  return Number.isFinite(value) ? value : undefined;
}

function layerOf(entity: Entity): string {
  return unescaped(text(entity, 8) ?? '0');
}

type Count = (code: DxfCode, number?: number) => void;

interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly bulge: number;
}

function lightPolyline(entity: Entity, count: Count): Line[] {
  const vertices: { x: number; y: number; bulge: number }[] = [];
  for (const { code, value } of entity.groups) {
    if (code === 10) vertices.push({ x: Number(value), y: Number.NaN, bulge: 0 });
    else if (code === 20 && vertices.length > 0) vertices.at(-1)!.y = Number(value);
    else if (code === 42 && vertices.length > 0) vertices.at(-1)!.bulge = Number(value);
  }
  return closedLine(vertices, ((number(entity, 70) ?? 0) & 1) === 1, count);
}

function polyline(entity: Entity, vertices: readonly Entity[], count: Count): Line[] {
  const flags = number(entity, 70) ?? 0;
  if ((flags & (16 | 64)) !== 0) {
    count('meshes');
    return [];
  }
  if ((flags & (2 | 4)) !== 0) count('curvesFitted');
  // Of splines the frame's control points (16) are no points of the line.
  const drawn = vertices.filter((vertex) => ((number(vertex, 70) ?? 0) & 16) === 0);
  return closedLine(drawn.map((vertex) => ({ x: number(vertex, 10) ?? Number.NaN, y: number(vertex, 20) ?? Number.NaN, bulge: number(vertex, 42) ?? 0 })), (flags & 1) === 1, count);
}

/** The ring of a polyline: none where it is open, too short or no line at all. */
function closedLine(vertices: readonly Vertex[], isMarked: boolean, count: Count): Line[] {
  if (vertices.some(({ x, y, bulge }) => !Number.isFinite(x + y + bulge))) {
    count('badCoordinates');
    return [];
  }
  const [first, last] = [vertices[0], vertices.at(-1)];
  const returns = vertices.length > 2 && first!.x === last!.x && first!.y === last!.y;
  if (!isMarked && !returns) {
    count('openLines');
    return [];
  }
  if (!isMarked) count('closedByPoint');
  const own = returns ? vertices.slice(0, -1) : vertices;
  const line: Line = [];
  own.forEach((vertex, index) => {
    const next = own[(index + 1) % own.length]!;
    line.push(vertex.x, vertex.y);
    if (vertex.bulge === 0) return;
    count('arcs');
    addBulge(line, [vertex.x, vertex.y], [next.x, next.y], vertex.bulge);
  });
  if (hasThreePoints(line) && line.every(Number.isFinite)) return [line];
  count('shortLines');
  return [];
}

function hasThreePoints(line: Line): boolean {
  const distinct = new Set<string>();
  for (let index = 0; index < line.length && distinct.size < 3; index += 2) distinct.add(`${line[index]!} ${line[index + 1]!}`);
  return distinct.size >= 3;
}

function circle(entity: Entity, count: Count): Line[] {
  const [x, y, radius] = [number(entity, 10), number(entity, 20), number(entity, 40)];
  if (x === undefined || y === undefined || radius === undefined || radius <= 0) {
    count('badCoordinates');
    return [];
  }
  count('arcs');
  const line: Line = [x + radius, y];
  addArc(line, [x, y], { radius, start: 0, angle: 2 * Math.PI });
  return [line];
}

/** Boundary paths of a hatch: polylines, and loops of lines and circular arcs. A hatch with any other edge is left out whole. */
function hatch(entity: Entity, count: Count): Line[] {
  const { groups } = entity;
  const rings: Line[] = [];
  let at = groups.findIndex(({ code }) => code === 91);
  const paths = at === -1 ? 0 : Number(groups[at]!.value);
  const value = (code: number): number => {
    while (at < groups.length && groups[at]!.code !== code) at++;
    return at < groups.length ? Number(groups[at++]!.value) : Number.NaN;
  };
  for (let path = 0; path < paths && at < groups.length; path++) {
    const flags = value(92);
    const ring = (flags & 2) !== 0 ? hatchPolyline() : hatchEdges();
    if (ring === undefined) {
      count('hatchEdges');
      return [];
    }
    rings.push(ring);
  }
  if (rings.length === 0 || rings.some((ring) => !ring.every(Number.isFinite) || !hasThreePoints(ring))) {
    count('hatchEdges');
    return [];
  }
  count('hatches');
  return rings;

  function hatchPolyline(): Line | undefined {
    const vertices: { x: number; y: number; bulge: number }[] = [];
    const expected = value(93);
    while (at < groups.length && vertices.length <= expected) {
      const { code, value: written } = groups[at]!;
      if (code === 10 && vertices.length < expected) vertices.push({ x: Number(written), y: Number.NaN, bulge: 0 });
      else if (code === 20 && vertices.length > 0) vertices.at(-1)!.y = Number(written);
      else if (code === 42 && vertices.length > 0) vertices.at(-1)!.bulge = Number(written);
      else break;
      at++;
    }
    if (vertices.length !== expected) return undefined;
    const rings = closedLine(vertices, true, (code) => code === 'arcs' && count(code));
    return rings[0];
  }

  function hatchEdges(): Line | undefined {
    const line: Line = [];
    const edges = value(93);
    let end: readonly [number, number] | undefined;
    for (let edge = 0; edge < edges && at < groups.length; edge++) {
      const type = value(72);
      if (type === 1) {
        const [x1, y1, x2, y2] = [value(10), value(20), value(11), value(21)];
        if (end !== undefined && !isNear(end, [x1, y1])) return undefined;
        line.push(x1, y1);
        end = [x2, y2];
      } else if (type === 2) {
        const [x, y, radius, from, to, isLeft] = [value(10), value(20), value(40), value(50), value(51), value(73) !== 0];
        // Clockwise arcs have their angles measured clockwise.
        const [start, stop] = [from, to].map((angle) => ((isLeft ? angle : -angle) * Math.PI) / 180) as [number, number];
        const point = (angle: number): readonly [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
        if (end !== undefined && !isNear(end, point(start))) return undefined;
        line.push(...point(start));
        if (!Number.isFinite(stop - start) || Math.abs(stop - start) > 4 * Math.PI) return undefined;
        addArc(line, [x, y], { radius, start, angle: stop - start });
        count('arcs');
        end = point(stop);
      } else return undefined;
    }
    return end !== undefined && isNear(end, [line[0]!, line[1]!]) ? line : undefined;
  }
}

function isNear(a: readonly [number, number], b: readonly [number, number]): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) <= 1e-6 * Math.max(1, Math.abs(a[0]) * 1e-6);
}

/** Object coordinates become world coordinates; only planes that lie flat have them in x and y. */
function inWorld(entity: Entity, rings: readonly Line[], count: Count): readonly Line[] | undefined {
  const [x, y, z] = [number(entity, 210) ?? 0, number(entity, 220) ?? 0, number(entity, 230) ?? 1];
  if (Math.abs(x) > 1e-9 || Math.abs(y) > 1e-9) {
    count('tilted');
    return undefined;
  }
  if (z >= 0) return rings;
  count('mirrored');
  return rings.map((ring) => ring.map((value, index) => (index % 2 === 0 ? -value : value)));
}
