import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometryOf } from '../../polygon-table.ts';
import type { AreaGeometry } from '../../types.ts';
import { bytesInMemory, sourceAmong } from '../source.ts';
import type { ReadOptions } from '../types.ts';
import { sagittaShare } from './arcs.ts';
import { dxf } from './index.ts';

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const opened = await dxf.open(sourceAmong([{ name: 'a.dxf', bytes: bytesInMemory(bytes) }], 'a.dxf')!, options);
  if (!opened.ok) return { layers: [], failure: `${opened.error.code} ${opened.error.note.code}` };
  const layers = [];
  for (const layer of opened.value) {
    const geometries: AreaGeometry[] = [];
    const attributes = [];
    for await (const batch of layer.batches()) {
      for (let index = 0; index < batch.polygons.featureCount; index++) {
        geometries.push(geometryOf(batch.polygons, index)!);
        attributes.push(batch.attributes(index));
      }
    }
    layers.push({ name: layer.name, crs: layer.crs.status, geometries, attributes, codes: layer.notes().map(({ code, data }) => `${code.slice(4)}${data?.['count'] === undefined ? '' : ` ${data['count']}`}`) });
  }
  return { layers, failure: undefined };
}

/** A drawing of entities, each a list of code and value in turn. */
function drawing(entities: readonly (readonly (string | number)[])[], end: readonly (string | number)[] = [0, 'ENDSEC', 0, 'EOF']): Uint8Array {
  const groups = [0, 'SECTION', 2, 'ENTITIES', ...entities.flat(), ...end];
  return new TextEncoder().encode(groups.join('\r\n') + '\r\n');
}

const light = (vertices: readonly (readonly [number, number, number?])[], { closed = true, layer = 'A', more = [] as (string | number)[] } = {}): (string | number)[] => [
  0, 'LWPOLYLINE', 5, '2F', 8, layer, 90, vertices.length, 70, closed ? 1 : 0, ...more, ...vertices.flatMap(([x, y, bulge]) => [10, x, 20, y, ...(bulge === undefined ? [] : [42, bulge])]),
];
const heavy = (vertices: readonly (readonly [number, number])[], end: (string | number)[] = [0, 'SEQEND']): (string | number)[] => [0, 'POLYLINE', 8, 'A', 66, 1, 70, 1, ...vertices.flatMap(([x, y]) => [0, 'VERTEX', 8, 'A', 10, x, 20, y]), ...end];
const box = [[0, 0], [9, 0], [9, 9], [0, 9]] as const;
const inner = [[2, 2], [3, 2], [3, 3]] as const;
const ring = (points: readonly (readonly [number, number])[]): number[][] => [...points, points[0]!].map(([x, y]) => [x, y]);

describe('dxf of ogr2ogr', () => {
  it.each([['ogr-lines.dxf'], ['ogr-lines-gbk.dxf']])('%s: a layer for each layer of the drawing', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
    expect(dxf.recognises(bytes.subarray(0, 512))).toBe(true);
    const { layers } = await read(bytes);
    expect(layers.map((layer) => [layer.name, layer.crs, layer.geometries.length])).toEqual([['地块红线', 'absent', 1], ['现状', 'absent', 1]]);
    expect(layers[0]!.geometries[0]!.coordinates).toEqual([ring([[130.36, 46.8], [130.37, 46.8], [130.37, 46.81], [130.36, 46.81]])]);
    expect(layers[0]!.codes.filter((code) => code !== 'ding/inferred')).toEqual(expect.arrayContaining(['noSystem', 'closedByPoint 1']));
  });

  it('ogr-hatches.dxf: boundaries of hatches with their holes', async () => {
    const { layers } = await read(new Uint8Array(readFileSync(new URL('fixtures/ogr-hatches.dxf', import.meta.url))));
    expect(layers.map(({ name, geometries }) => [name, ...geometries.map(({ type, coordinates }) => `${type} ${coordinates.length}`)])).toEqual([['地块红线', 'Polygon 2', 'Polygon 1', 'Polygon 1']]);
    expect(layers[0]!.codes).toContain('hatches 3');
  });
});

describe('dxf entities', () => {
  it.each<[string, (string | number)[][], number[][][], string[]]>([
    ['closed light polyline', [light(box)], [ring(box)], ['noSystem']],
    ['open one that returns', [light([...box, box[0]], { closed: false })], [ring(box)], ['noSystem', 'closedByPoint 1']],
    ['open one', [light(box), light(box, { closed: false })], [ring(box)], ['noSystem', 'openLines 1']],
    ['polyline of vertices', [heavy(box)], [ring(box)], ['noSystem']],
    ['polyline without SEQEND', [heavy(box, []), [0, 'LINE', 8, 'A']], [ring(box)], ['noSystem', 'notRead']],
    ['one in another', [light(box), light(inner)], [ring(box), ring(inner)], ['noSystem', 'nested 1']],
    ['two points', [light(box), light([[0, 0], [1, 1]])], [ring(box)], ['noSystem', 'shortLines 1']],
    ['no numbers', [light(box), [0, 'LWPOLYLINE', 8, 'A', 70, 1, 10, 'x', 20, 1, 10, 1, 20, 2]], [ring(box)], ['noSystem', 'badCoordinates 1']],
    ['blocks and texts', [light(box), [0, 'INSERT', 8, 'A', 2, 'B'], [0, 'TEXT', 8, 'A', 1, '甲'], [0, 'TEXT', 8, 'A']], [ring(box)], ['noSystem', 'inserts 1', 'notRead']],
    ['paper space', [light(box), light(inner, { more: [67, 1] })], [ring(box)], ['noSystem', 'paperSpace 1']],
    ['drawn towards -Z', [light(box, { more: [210, 0, 220, 0, 230, -1] })], [ring(box.map(([x, y]) => [-x, y]))], ['noSystem', 'mirrored 1']],
    ['tilted', [light(box), light(box, { more: [210, 1, 220, 0, 230, 0] })], [ring(box)], ['noSystem', 'tilted 1']],
    ['a mesh', [light(box), [0, 'POLYLINE', 8, 'A', 70, 64]], [ring(box)], ['noSystem', 'meshes 1']],
    ['a hatch of lines', [[0, 'HATCH', 8, 'A', 91, 1, 92, 1, 93, 3, 72, 1, 10, 0, 20, 0, 11, 9, 21, 0, 72, 1, 10, 9, 20, 0, 11, 9, 21, 9, 72, 1, 10, 9, 20, 9, 11, 0, 21, 0]], [ring([[0, 0], [9, 0], [9, 9]])], ['noSystem', 'hatches 1']],
    ['a hatch of splines', [light(box), [0, 'HATCH', 8, 'A', 91, 1, 92, 1, 93, 1, 72, 4, 94, 3]], [ring(box)], ['noSystem', 'hatchEdges 1']],
  ])('%s', async (_, entities, rings, codes) => {
    const { layers } = await read(drawing(entities));
    expect([layers[0]!.geometries.map(({ coordinates }) => coordinates[0]), layers[0]!.codes]).toEqual([rings, codes]);
  });

  it('keeps layer, handle and colour, and reads escaped names', async () => {
    const { layers } = await read(drawing([light(box, { layer: '\\U+7EA2\\U+7EBF', more: [62, 1, 38, 12.5] })]));
    expect([layers[0]!.name, layers[0]!.attributes]).toEqual(['红线', [{ 图层: '红线', 图元类型: 'LWPOLYLINE', 句柄: '2F', 颜色号: 1, 标高: 12.5 }]]);
  });

  it('tells what there is of a drawing without closed lines', async () => {
    const { layers } = await read(drawing([light(box, { closed: false })]));
    expect([layers[0]!.geometries, layers[0]!.codes]).toEqual([[], ['noSystem', 'openLines 1']]);
  });

  it.each<[string, Uint8Array, string]>([
    ['no DXF', new TextEncoder().encode('甲乙丙'), 'notThisFormat dxf/notDxf'],
    ['nothing', new Uint8Array(0), 'notThisFormat dxf/notDxf'],
    ['binary DXF', new TextEncoder().encode('AutoCAD Binary DXF\r\n\u001a\0'), 'unsupported dxf/binary'],
    ['no entities', drawing([]), 'unsupported dxf/noEntities'],
  ])('refuses %s', async (_, bytes, failure) => {
    expect((await read(bytes)).failure).toBe(failure);
  });

  it('reads what stands before a break', async () => {
    const cut = await read(drawing([light(box), light(inner)], []));
    expect([cut.layers[0]!.geometries.length, cut.layers[0]!.codes]).toEqual([2, ['noSystem', 'brokenOff', 'nested 1']]);
    const noise = await read(drawing([light(box), ['甲', '乙'], light(inner)]));
    expect([noise.layers[0]!.geometries.length, noise.layers[0]!.codes]).toEqual([1, ['noSystem', 'groupUnreadable']]);
  });

  it('draws arcs so that no chord is further from its arc than told, on the side that the bulge tells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.boolean(), async (size, isRight) => {
        const bulge = isRight ? -size : size;
        const { layers } = await read(drawing([light([[0, 0, bulge], [10, 0], [5, 100]])]));
        const points = (layers[0]!.geometries[0]!.coordinates[0] as unknown as number[][]).slice(0, -2);
        const center = [5, (10 * (1 - bulge * bulge)) / (4 * bulge)] as const;
        const radius = Math.hypot(...center);
        for (const [x, y] of points) expect(Math.abs(Math.hypot(x! - center[0], y! - center[1]) / radius - 1)).toBeLessThan(1e-9);
        for (let index = 1; index < points.length; index++) {
          const middle = [(points[index]![0]! + points[index - 1]![0]!) / 2, (points[index]![1]! + points[index - 1]![1]!) / 2] as const;
          expect(1 - Math.hypot(middle[0] - center[0], middle[1] - center[1]) / radius).toBeLessThanOrEqual(sagittaShare + 1e-9);
        }
        // Left of the way from (0, 0) to (10, 0) is up: a positive bulge runs counter-clockwise, below the chord.
        if (points.length > 2) expect(Math.sign(points[1]![1]!)).toBe(isRight ? 1 : -1);
      }),
      { numRuns: 50 },
    );
  });

  it('never throws and ends, whatever the groups', async () => {
    const group = fc.tuple(fc.constantFrom(0, 2, 5, 8, 10, 20, 42, 62, 66, 67, 70, 72, 73, 90, 91, 92, 93, 210, 230), fc.constantFrom<string | number>('LWPOLYLINE', 'POLYLINE', 'VERTEX', 'SEQEND', 'HATCH', 'INSERT', 'CIRCLE', 'ENDSEC', 'EOF', 'x', 1, 2, 5, -1, 1e300, 0));
    await fc.assert(fc.asyncProperty(fc.array(group, { maxLength: 30 }), async (groups) => void (await read(drawing(groups)))));
    await fc.assert(fc.asyncProperty(fc.string({ maxLength: 40 }), async (text) => void (await read(new TextEncoder().encode(`0\nSECTION\n2\nENTITIES\n${text}`)))));
  });
});
