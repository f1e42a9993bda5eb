import { fillMessage, type Bilingual } from '@plansmith/base';
import type { GeoNote } from '../note.ts';
import type { PolygonTable } from '../polygon-table.ts';
import type { BoundingBox } from '../types.ts';
import { coordinateBox, sightsOf, type Sight } from './coordinate-box.ts';
import { gaussKrugerSystem, systemOfPrefix } from './registry.ts';
import type { Crs } from './types.ts';

export type PlacementCode =
  | 'crs/axesSwapped'
  | 'crs/prefixMissing'
  | 'crs/prefixSuperfluous'
  | 'crs/prefixDiffers'
  | 'crs/prefixMixed'
  | 'crs/degreesInMetres'
  | 'crs/metresInDegrees'
  | 'crs/otherProjection'
  | 'crs/outsideChina';

/** What is wrong with the size of coordinates, before it is said for how many features. */
interface Misplacement {
  readonly code: PlacementCode;
  readonly data: Readonly<Record<string, string | number | Bilingual>>;
}

/** Placeholders: `x`, `y` an example, `crs` what was declared; the rest per code. */
const texts: Readonly<Record<PlacementCode, Bilingual>> = {
  'crs/axesSwapped': {
    zh: '坐标 {x}, {y} 两个数的次序颠倒：按现有次序不在中国范围内，对调后每个点都合理；应为{order}。请对调两列坐标后再用',
    en: 'in {x}, {y} the two numbers stand in the wrong order: as they are the place is not in China, swapped every point is plausible; {order}. Swap the two columns',
  },
  'crs/prefixMissing': {
    zh: '{crs}的横坐标应为 8 位并以带号 {prefix} 开头，此处为 {x}（缺带号）。不加带号的数据应声明为{instead}，或在横坐标前补带号 {prefix}',
    en: '{crs} has eastings of 8 digits that begin with the zone number {prefix}; here {x} has none. Declare {instead} for data without zone numbers, or put {prefix} before the eastings',
  },
  'crs/prefixSuperfluous': {
    zh: '{crs}的横坐标不带带号（6 位），此处为 {x}，带有带号 {prefix}。应声明为{instead}，或去掉带号',
    en: '{crs} has eastings of 6 digits without a zone number; here {x} begins with {prefix}. Declare {instead}, or take the zone number off',
  },
  'crs/prefixDiffers': {
    zh: '{crs}的带号为 {expected}，而横坐标 {x} 的带号为 {prefix}。应声明为{instead}，否则位置会错几百公里；请核实是带号写错还是坐标系选错',
    en: '{crs} has the zone number {expected}, but the easting {x} begins with {prefix}. Declare {instead}, or the place is wrong by hundreds of kilometres; find out whether the number or the system is wrong',
  },
  'crs/prefixMixed': {
    zh: '横坐标的带号从 {prefix} 到 {last}，一个要素不能分属两个投影带。请按带拆分，或转换为 EPSG:4490 存储',
    en: 'eastings of one feature have zone numbers from {prefix} to {last}. Split by zone, or store in EPSG:4490',
  },
  'crs/degreesInMetres': {
    zh: '{crs}的坐标应以米为单位，此处 {x}, {y} 像是以度为单位的经纬度。应声明为 EPSG:4490（若基准确为 CGCS2000），或重新投影',
    en: '{crs} has coordinates in metres; {x}, {y} look like longitude and latitude in degrees. Declare EPSG:4490 (if the datum is CGCS2000), or project the data',
  },
  'crs/metresInDegrees': {
    zh: '{crs}的坐标应为经纬度（度），此处 {x}, {y} 是以米为单位的投影坐标，像是{instead}。请声明真正的坐标系',
    en: '{crs} has longitude and latitude in degrees; {x}, {y} are metres of a projection, probably {instead}. Declare the real coordinate system',
  },
  'crs/otherProjection': {
    zh: '坐标 {x}, {y} 不像是{crs}的，而像是{instead}。请声明真正的坐标系',
    en: 'coordinates like {x}, {y} do not look like {crs} but like {instead}. Declare the real coordinate system',
  },
  'crs/outsideChina': {
    zh: '坐标 {x}, {y} 按{crs}不在中国范围内（经度 73–136，纬度 15–55），对调次序、增减带号也不能解释。请核实坐标系和坐标值',
    en: '{x}, {y} in {crs} is not in China (longitude 73 to 136, latitude 15 to 55), nor would other orders or zone numbers explain it. Check the coordinate system and the values',
  },
};

/**
 * What is wrong with the size of a table's coordinates in a declared system: order of axes, zone numbers, units, another projection.
 * Decided feature by feature, told once for all features with the same trouble; `place.record` is the first of them.
 */
export function placementNotes(table: PolygonTable, crs: Crs): readonly GeoNote[] {
  const groups = new Map<string, { readonly misplacement: Misplacement; readonly first: number; count: number }>();
  let total = 0;
  for (let feature = 0; feature < table.featureCount; feature++) {
    const box = coordinateBox(table, feature);
    if (box === undefined) continue;
    total++;
    for (const misplacement of misplacementsOf(box, crs)) {
      const key = `${misplacement.code} ${misplacement.data['prefix'] ?? ''}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { misplacement, first: feature, count: 1 });
      else group.count++;
    }
  }
  return [...groups.values()].map(({ misplacement, first, count }) => {
    return noteOf(misplacement, shareOf(count, total, first + 1), { place: { record: first + 1 }, data: { count, total } });
  });
}

function shareOf(count: number, total: number, record: number): Bilingual {
  if (total === 1) return { zh: '', en: '' };
  if (count === total) return { zh: `（全部 ${total} 个要素）`, en: ` (all ${total} features)` };
  return { zh: `（${total} 个要素中的 ${count} 个，首个为第 ${record} 个）`, en: ` (${count} of ${total} features, the first is number ${record})` };
}

/** For the rule geometry/axis-order: a box of coordinates whose order is wrong, as every point of it is plausible only when swapped. */
export function checkAxisOrder(box: BoundingBox, crs: Crs): GeoNote | undefined {
  return firstNote(box, crs, ['crs/axesSwapped']);
}

/** For the rule geometry/easting-prefix: a box of coordinates with a zone number missing, superfluous, other than the system's, or with several. */
export function checkEastingPrefix(box: BoundingBox, crs: Crs): GeoNote | undefined {
  return firstNote(box, crs, ['crs/prefixMissing', 'crs/prefixSuperfluous', 'crs/prefixDiffers', 'crs/prefixMixed']);
}

function firstNote(box: BoundingBox, crs: Crs, codes: readonly PlacementCode[]): GeoNote | undefined {
  const misplacement = misplacementsOf(box, crs).find(({ code }) => codes.includes(code));
  return misplacement && noteOf(misplacement, { zh: '', en: '' }, {});
}

function noteOf({ code, data }: Misplacement, share: Bilingual, more: Pick<GeoNote, 'place' | 'data'>): GeoNote {
  const { zh, en } = fillMessage(texts[code], data);
  const plain = Object.entries(data).filter((entry): entry is [string, string | number] => typeof entry[1] !== 'object');
  return {
    code,
    severity: code === 'crs/outsideChina' ? 'warning' : 'error',
    message: { zh: `${zh}${share.zh}。`, en: `${en}${share.en}.` },
    ...(more.place && { place: more.place }),
    data: { ...Object.fromEntries(plain), ...more.data },
  };
}

function misplacementsOf(box: BoundingBox, crs: Crs): readonly Misplacement[] {
  const sights = likelySights(box, crs);
  const expected = crs.zone === undefined ? (crs.kind as 'lonLat' | 'webMercator') : crs.zone.prefix === undefined ? 'gaussKruger' : 'prefixed';
  const sight = sights.find(({ look }) => look === expected) ?? sights[0];
  const example = { x: shown(box[0]), y: shown(box[1]), crs: labelOf(crs) };
  if (sight === undefined) return [{ code: 'crs/outsideChina', data: example }];
  // What is said of an easting should show the easting.
  const data = sight.isSwapped ? { ...example, x: shown(box[1]), y: shown(box[0]) } : example;
  const swapped: readonly Misplacement[] = sight.isSwapped ? [{ code: 'crs/axesSwapped', data: { ...example, order: orders[sight.look === 'lonLat' ? 'lonLat' : 'metres'] } }] : [];
  const other = sight.look === expected ? prefixMisplacement(sight, crs) : lookMisplacement(sight, sights, crs);
  return other === undefined ? swapped : [...swapped, { code: other.code, data: { ...data, ...other.data } }];
}

/** Eastings that begin with 13 to 15 may be Web Mercator's, 17 to 54 degrees further east: what is nearer to the declared zone is meant. */
function likelySights(box: BoundingBox, { zone }: Crs): readonly Sight[] {
  const sights = sightsOf(box);
  if (zone === undefined || sights.length < 2) return sights;
  const away = ({ look, isSwapped, prefixes }: Sight) => {
    const longitude = look === 'webMercator' ? box[isSwapped ? 1 : 0] / 111_319.49 : (systemOfPrefix(prefixes![0])?.zone?.centralMeridian ?? 0);
    return Math.abs(longitude - zone.centralMeridian);
  };
  return sights.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
}

/** A zone number that is not the system's. */
function prefixMisplacement({ prefixes }: Sight, crs: Crs): Misplacement | undefined {
  const expected = crs.zone?.prefix;
  if (expected === undefined || prefixes === undefined) return undefined;
  const [prefix, last] = prefixes;
  if (prefix !== last) return { code: 'crs/prefixMixed', data: { prefix, last } };
  return prefix === expected ? undefined : { code: 'crs/prefixDiffers', data: { prefix, expected, ...insteadOf(systemOfPrefix(prefix)) } };
}

/** Coordinates of another look than the system's. */
function lookMisplacement(sight: Sight, sights: readonly Sight[], crs: Crs): Misplacement {
  const [prefix] = sight.prefixes ?? [];
  if (sight.look === 'lonLat') return { code: 'crs/degreesInMetres', data: {} };
  if (crs.kind === 'gaussKruger' && sight.look === 'gaussKruger') return { code: 'crs/prefixMissing', data: { prefix: crs.zone!.prefix!, ...insteadOf(counterpartOf(crs)) } };
  if (crs.kind === 'gaussKruger' && sight.look === 'prefixed') return { code: 'crs/prefixSuperfluous', data: { prefix: prefix!, ...insteadOf(systemOfPrefix(prefix!)) } };
  const looks = sights.map(({ look, prefixes }) =>
    look === 'prefixed' ? labelOf(systemOfPrefix(prefixes![0])) : look === 'gaussKruger' ? someZone : ({ zh: ' EPSG:3857（Web 墨卡托）', en: 'EPSG:3857 (Web Mercator)' } as const),
  );
  const instead = { zh: looks.map(({ zh }) => zh).join(' 或'), en: looks.map(({ en }) => en).join(' or ') };
  return { code: crs.kind === 'lonLat' ? 'crs/metresInDegrees' : 'crs/otherProjection', data: { instead, ...(prefix !== undefined && { prefix }) } };
}

/** The system of the same zone with the zone number, or without. */
function counterpartOf(crs: Crs): Crs | undefined {
  const { widthDegrees, centralMeridian, prefix } = crs.zone!;
  return gaussKrugerSystem({ widthDegrees, centralMeridian, hasPrefix: prefix === undefined });
}

function insteadOf(crs: Crs | undefined): { readonly instead: Bilingual; readonly insteadEpsg?: number } {
  return { instead: labelOf(crs), ...(crs && { insteadEpsg: crs.epsg }) };
}

/** In Chinese with the space that stands before Latin letters. */
function labelOf(crs: Crs | undefined): Bilingual {
  return crs === undefined ? { zh: '真正的投影带', en: 'the real zone' } : { zh: ` EPSG:${crs.epsg} ${crs.title.zh}`, en: `EPSG:${crs.epsg} ${crs.title.en}` };
}

const someZone: Bilingual = { zh: '不带带号的高斯-克吕格坐标（中央经线须另查）', en: 'Gauss-Kruger without zone numbers (its meridian has to be found out)' };

const orders = {
  lonLat: { zh: '先经度、后纬度', en: 'longitude comes first, then latitude' },
  metres: { zh: '先东（横坐标 Y）、后北（纵坐标 X）', en: 'the easting comes first, then the northing' },
} as const;

function shown(value: number): number {
  return Number(value.toFixed(Math.abs(value) < 1000 ? 6 : 3));
}
