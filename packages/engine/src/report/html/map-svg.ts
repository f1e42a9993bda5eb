import type { LonLat } from '@plansmith/geo';
import type { MapShape, ReviewMap } from '../review-map.ts';
import { markup, type Markup } from './markup.ts';

/** Width and height that a map is drawn in, CSS pixels. */
export const mapSize = { width: 322, height: 230 } as const;

/** Below this extent, in pixels, a witness is ringed, so that it is found. */
const leastWitness = 10;

/** A map as a drawing with a scale bar, north up. `inset` is the map whose box is marked in it. */
export function mapSvg(map: ReviewMap, { title, inset }: { readonly title: string; readonly inset?: ReviewMap | undefined }): Markup {
  const { width, height } = mapSize;
  const project = projection(map);
  const shapes = map.shapes.map((shape) => shapeSvg(shape, project));
  const mark = inset && frame(inset, project);
  return markup`<svg class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}"><rect class="ground" width="${width}" height="${height}"/>${shapes}${mark}${map.shapes.map((shape) => labelSvg(shape, project))}${northArrow()}${scaleBar(map)}<rect class="edge" x=".5" y=".5" width="${width - 1}" height="${height - 1}"/></svg>`;
}

type Pixel = readonly [number, number];
type Projection = (point: LonLat) => Pixel;

/** The box has the drawing's ratio in metres, so a degree of longitude comes out shorter than one of latitude by the cosine. */
function projection({ box: [west, south, east, north] }: ReviewMap): Projection {
  const { width, height } = mapSize;
  return ([lon, lat]) => [tenth(((lon - west) / (east - west)) * width), tenth(((north - lat) / (north - south)) * height)];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function shapeSvg({ role, areas, lines, points }: MapShape, project: Projection): Markup {
  const areaPath = areas.map((ring) => pathOf(ring, project, 'Z')).join('');
  const linePath = lines.map((line) => pathOf(line, project, '')).join('');
  const dots = points.map((point) => markup`<circle class="${role}" cx="${project(point)[0]}" cy="${project(point)[1]}" r="4"/>`);
  return markup`${areaPath !== '' && markup`<path class="${role}" fill-rule="evenodd" d="${areaPath}"/>`}${linePath !== '' && markup`<path class="${role} line" d="${linePath}"/>`}${dots}${role === 'witness' ? ring([...areas, ...lines].flat(), project) : null}`;
}

/** Points that fall on the same tenth of a pixel are one. */
function pathOf(points: readonly LonLat[], project: Projection, end: string): string {
  let path = '';
  let last: Pixel | undefined;
  for (const point of points) {
    const next = project(point);
    if (last && next[0] === last[0] && next[1] === last[1]) continue;
    path += `${last ? 'L' : 'M'}${next[0]} ${next[1]}`;
    last = next;
  }
  return path + end;
}

function extent(points: readonly LonLat[], project: Projection): { readonly middle: Pixel; readonly size: number } | undefined {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const [x, y] = project(point);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { middle: [tenth((left + right) / 2), tenth((top + bottom) / 2)], size: Math.max(right - left, bottom - top) };
}

function ring(points: readonly LonLat[], project: Projection): Markup | null {
  const found = extent(points, project);
  return found && found.size < leastWitness ? markup`<circle class="ring" cx="${found.middle[0]}" cy="${found.middle[1]}" r="11"/>` : null;
}

function frame({ box: [west, south, east, north] }: ReviewMap, project: Projection): Markup {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const [width, height] = [Math.max(right - left, 8), Math.max(bottom - top, 6)];
  return markup`<rect class="frame" x="${tenth((left + right - width) / 2)}" y="${tenth((top + bottom - height) / 2)}" width="${tenth(width)}" height="${tenth(height)}"/>`;
}

/** The name of what the finding is about, and of what it is set against. */
function labelSvg({ role, id, areas }: MapShape, project: Projection): Markup | null {
  if (id === null || (role !== 'subject' && role !== 'related')) return null;
  const { width, height } = mapSize;
  const found = extent(areas.flat(), project);
  if (!found || found.size < 24) return null;
  const x = Math.min(Math.max(found.middle[0], 34), width - 34);
  const y = Math.min(Math.max(found.middle[1] + (role === 'subject' ? 4 : -9), 14), height - 26);
  return markup`<text class="name of-${role}" x="${tenth(x)}" y="${tenth(y)}" text-anchor="middle">${id}</text>`;
}

function northArrow(): Markup {
  const x = mapSize.width - 18;
  return markup`<g class="north"><path d="M${x} 8L${x + 5} 22L${x} 18.5L${x - 5} 22Z"/><text x="${x}" y="33" text-anchor="middle">北</text></g>`;
}

function scaleBar({ widthM }: ReviewMap): Markup {
  const metres = roundLength(widthM / 3.2);
  const length = tenth((metres / widthM) * mapSize.width);
  const y = mapSize.height - 10;
  const text = metres >= 1000 ? `${metres / 1000} km` : metres >= 1 ? `${metres} m` : `${Math.round(metres * 100)} cm`;
  return markup`<g class="scale"><path d="M10 ${y - 4}V${y}H${tenth(10 + length)}V${y - 4}"/><text x="${tenth(14 + length)}" y="${y + 1}">${text}</text></g>`;
}

/** The largest 1, 2 or 5 times a power of ten that is not above a length. */
export function roundLength(metres: number): number {
  let power = 1;
  while (power > metres) power /= 10;
  while (power * 10 <= metres) power *= 10;
  return Number(((metres >= 5 * power ? 5 : metres >= 2 * power ? 2 : 1) * power).toPrecision(1));
}
