import { writeGeometry, type AreaGeometry, type LonLat } from '@plansmith/geo';

/** The geometry as a layer file will hold it: positions rounded to 7 decimals. */
export function asStored(geometry: AreaGeometry): AreaGeometry {
  return JSON.parse(writeGeometry(geometry)) as AreaGeometry;
}

/** Whether two geometries are the same polygons, wherever their rings start, whichever way they run, and in whatever order they stand. */
export function isSameShape(a: AreaGeometry, b: AreaGeometry): boolean {
  return canonical(a) === canonical(b);
}

function canonical(geometry: AreaGeometry): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map(([outline = [], ...holes]) => [ringText(outline), ...holes.map(ringText).toSorted()].join(';'))
    .toSorted()
    .join('|');
}

/** The ring from its smallest position on, in the direction that gives the smaller text. */
function ringText(ring: readonly LonLat[]): string {
  const last = ring.at(-1);
  const closed = ring.length > 1 && ring[0]![0] === last![0] && ring[0]![1] === last![1];
  const points = (closed ? ring.slice(0, -1) : ring).map(([lon, lat]) => `${lon} ${lat}`);
  if (points.length === 0) return '';
  const [forward, backward] = [turned(points), turned(points.toReversed())];
  return forward < backward ? forward : backward;
}

function turned(list: readonly string[]): string {
  const smallest = list.reduce((best, point) => (point < best ? point : best));
  // A ring may pass its smallest position more than once.
  const starts = list.flatMap((point, index) => (point === smallest ? [index] : []));
  return starts.map((start) => [...list.slice(start), ...list.slice(0, start)].join(',')).reduce((best, text) => (text < best ? text : best));
}
