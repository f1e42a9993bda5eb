/** [longitude, latitude] in degrees, at most nine decimals: what is written as text is read back as the same number. */
export type Point = readonly [number, number];

/** A polygon of the made city, ring by ring, each closed, and its attributes in the order they are written. */
export interface CityFeature {
  readonly rings: readonly (readonly Point[])[];
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Number of parcels, and of vertices of the urban development boundary: those of the city that was measured first (performance, "Overlap"). */
export const parcelCount = 9945;
export const boundaryVertexCount = 68_526;

const centre: Point = [130.37, 46.81];
/** Side of the square region in metres. */
const regionM = 82_000;
/** So many polygons cover the region; fewer leave gaps between blocks of farmland, more are smaller. */
const fullCover = 500_000;
const metresPerDegreeLat = 111_170;
const metresPerDegreeLon = 111_320 * Math.cos((centre[1] * Math.PI) / 180);

/** A number from 0 to below 1 that depends on nothing but its arguments, so that any polygon can be made by itself. */
function chance(seed: number, purpose: number, i: number, j: number): number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(purpose + 1, 0xc2b2ae35);
  for (const value of [i, j]) {
    state = Math.imul(state ^ (value + 0x7f4a7c15), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return (state >>> 0) / 2 ** 32;
}

/** Metres east and north of the centre as a point. */
function pointAt(x: number, y: number): Point {
  return [Math.round((centre[0] + x / metresPerDegreeLon) * 1e9) / 1e9, Math.round((centre[1] + y / metresPerDegreeLat) * 1e9) / 1e9];
}

/**
 * Parcels of a city's redevelopment: 5 to 20 vertices, median about 35,000 m2, in towns, none overlapping another; every thirtieth
 * with a courtyard.
 */
export function* parcels(seed: number): Generator<CityFeature> {
  const spacing = 460;
  const across = Math.floor((regionM * 0.96) / spacing);
  const places: { readonly i: number; readonly j: number; readonly rank: number }[] = [];
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < across; j++) places.push({ i, j, rank: townDensity(seed, i / across, j / across) * (0.4 + chance(seed, 1, i, j)) });
  }
  places.sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j);
  for (const [index, { i, j }] of places.slice(0, parcelCount).entries()) {
    const uniform = chance(seed, 2, i, j) + chance(seed, 3, i, j) + chance(seed, 4, i, j);
    const radius = Math.min(190, 111 * Math.exp((uniform - 1.5) * 0.62));
    const reach = spacing / 2 - radius * 1.15;
    const x = (i + 0.5 - across / 2) * spacing + (2 * chance(seed, 5, i, j) - 1) * Math.max(0, reach);
    const y = (j + 0.5 - across / 2) * spacing + (2 * chance(seed, 6, i, j) - 1) * Math.max(0, reach);
    const count = 5 + Math.floor(chance(seed, 7, i, j) * 16);
    const turn = chance(seed, 8, i, j) * 2 * Math.PI;
    const ring = (scale: number): Point[] => closed(Array.from({ length: count }, (_, k) => {
      const angle = turn + (2 * Math.PI * (k + 0.3 * chance(seed, 9, index, k))) / count;
      const r = scale * radius * (0.82 + 0.33 * chance(seed, 10, index, k));
      return pointAt(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }));
    const number = String(index + 1).padStart(5, '0');
    yield {
      rings: index % 30 === 29 ? [ring(1), ring(0.3).toReversed()] : [ring(1)],
      properties: { id: `P-${number}`, DKBH: `2308${number}`, DKMC: `${towns[(i + j) % towns.length]!}低效用地${index + 1}号地块`, DKMJ: Math.round(Math.PI * radius * radius) },
    };
  }
}

const towns = ['松江', '莲江口', '望江', '长发', '平安', '四丰', '敖其', '建国', '沿江', '群胜', '西格木', '大来', '高峰', '猴石山', '苏家店', '永安'] as const;

/** How built-up a place of the unit square is: one city and forty towns around it. */
function townDensity(seed: number, u: number, v: number): number {
  let density = 0.9 * Math.exp(-((u - 0.5) ** 2 + (v - 0.5) ** 2) / 0.02);
  for (let town = 0; town < 40; town++) {
    const [townU, townV] = [0.05 + 0.9 * chance(seed, 11, town, 0), 0.05 + 0.9 * chance(seed, 11, town, 1)];
    density += (0.3 + 0.7 * chance(seed, 11, town, 2)) * Math.exp(-((u - townU) ** 2 + (v - townV) ** 2) / 0.0008);
  }
  return density;
}

/** Side of the blocks that a layer of fewer polygons than a full cover consists of, in polygons. */
const blockSide = 36;

/**
 * Farmland of the region: an irregular subdivision whose polygons (10 to 60 vertices) were each digitised by itself, so that neighbours
 * overlap and gap by centimetres to decimetres; one in a thousand is invalid. Up to 500,000 polygons are blocks of one subdivision,
 * more are a finer one. One polygon is in memory at a time.
 */
export function* farmland(seed: number, count: number): Generator<CityFeature> {
  const side = Math.ceil(Math.sqrt(Math.max(count, fullCover)) / blockSide) * blockSide;
  const blocks = side / blockSide;
  // Cells beyond the count are left out block by block, so those that remain are neighbours.
  const order = Array.from({ length: blocks * blocks }, (_, block) => block);
  if (count < fullCover) order.sort((a, b) => chance(seed, 20, a, 0) - chance(seed, 20, b, 0));
  let made = 0;
  for (const block of order) {
    for (let cell = 0; cell < blockSide * blockSide && made < count; cell++) {
      const i = (block % blocks) * blockSide + (cell % blockSide);
      const j = Math.floor(block / blocks) * blockSide + Math.floor(cell / blockSide);
      yield field(seed, i, j, { side, number: ++made });
    }
  }
}

function field(seed: number, i: number, j: number, { side, number }: { readonly side: number; readonly number: number }): CityFeature {
  const own = i * side + j;
  const cellM = regionM / side;
  // Most people click within a hand's breadth, some within a foot.
  const reachM = 0.02 + 0.3 * chance(seed, 21, own, 0) ** 2;
  const points: Point[] = [];
  const digitise = (x: number, y: number): void => {
    const angle = 2 * Math.PI * chance(seed, 22, own, points.length);
    const off = reachM * chance(seed, 23, own, points.length);
    points.push(pointAt((x - side / 2) * cellM + off * Math.cos(angle), (y - side / 2) * cellM + off * Math.sin(angle)));
  };
  // Counter-clockwise: south, east, north, west, each border without its end.
  for (const [border, backward] of [[borderOf(seed, i, j, 0), false], [borderOf(seed, i + 1, j, 1), false], [borderOf(seed, i, j + 1, 0), true], [borderOf(seed, i, j, 1), true]] as const) {
    const path = backward ? border.toReversed() : border;
    for (const [index, [x, y]] of path.slice(0, -1).entries()) {
      // Not everybody sees every bend.
      if (index > 0 && points.length > 2 && chance(seed, 24, own, points.length + 64 * index) < 0.03) continue;
      digitise(x, y);
    }
  }
  const kind = chance(seed, 25, own, 0);
  const kinds = kind < 0.72 ? (['0103', '旱地', '旱地'] as const) : kind < 0.95 ? (['0101', '水田', '水田'] as const) : (['0102', '水浇地', '水浇地'] as const);
  const village = Math.floor(chance(seed, 26, i >> 4, j >> 4) * 900);
  const areaM2 = Math.round(cellM * cellM * (0.9 + 0.2 * chance(seed, 27, own, 0)) * 100) / 100;
  return {
    rings: [closed(chance(seed, 28, own, 0) < 0.001 ? spoiled(points, Math.floor(chance(seed, 28, own, 1) * 4)) : points)],
    properties: {
      BSM: `2308${String(number).padStart(14, '0')}`,
      YSDM: '2005010300',
      YJJBNTTBBH: String(number).padStart(8, '0'),
      DLBM: kinds[0],
      DLMC: kinds[1],
      GDLX: kinds[2],
      QSXZ: chance(seed, 29, own, 0) < 0.8 ? '30' : '20',
      QSDWDM: `2308${String(village).padStart(8, '0')}0000000`,
      QSDWMC: `佳木斯市${towns[village % towns.length]!}镇第${(village % 97) + 1}村民委员会`,
      ZLDJDM: String(1 + Math.floor(chance(seed, 30, own, 0) * 15)),
      PDJB: 1 + Math.floor(chance(seed, 31, own, 0) * 5),
      KCXS: Math.round(chance(seed, 32, own, 0) * 800) / 10_000,
      TBMJ: areaM2,
      YJJBNTMJ: Math.round(areaM2 * 92) / 100,
    },
  };
}

/** True corner of the subdivision, in cells. */
function cornerOf(seed: number, i: number, j: number): Point {
  return [i + 0.44 * (chance(seed, 33, i, j) - 0.5), j + 0.44 * (chance(seed, 34, i, j) - 0.5)];
}

/** True border from a corner eastward (direction 0) or northward (1), corners included, in cells: what two neighbours both digitise. */
function borderOf(seed: number, i: number, j: number, direction: 0 | 1): readonly Point[] {
  const [x0, y0] = cornerOf(seed, i, j);
  const [x1, y1] = direction === 0 ? cornerOf(seed, i + 1, j) : cornerOf(seed, i, j + 1);
  const roll = (purpose: number): number => chance(seed, 40 + direction * 20 + purpose, i, j);
  const bends = 2 + Math.floor(12.5 * roll(0) * roll(1));
  const [bow, wave] = [0.3 * (roll(2) - 0.5), 0.1 * (roll(3) - 0.5)];
  const path: Point[] = [[x0, y0]];
  for (let bend = 1; bend <= bends; bend++) {
    const share = (bend + 0.5 * (chance(seed, 44 + direction * 20 + bend, i, j) - 0.5)) / (bends + 1);
    const sideways = share * (1 - share) * (bow + wave * Math.sin(9 * share) + 0.03 * (chance(seed, 80 + direction * 20 + bend, i, j) - 0.5));
    path.push([x0 + (x1 - x0) * share - (y1 - y0) * sideways, y0 + (y1 - y0) * share + (x1 - x0) * sideways]);
  }
  path.push([x1, y1]);
  return path;
}

/** Ways in which real layers are invalid: two vertices in the wrong order, a stretch of them backward, a spike, a ring that touches itself. */
function spoiled(points: readonly Point[], way: number): Point[] {
  const ring = [...points];
  const third = Math.floor(ring.length / 3);
  if (way === 0) [ring[1], ring[2]] = [ring[2]!, ring[1]!];
  else if (way === 1) return [...ring.slice(0, third), ...ring.slice(third, 2 * third + 1).toReversed(), ...ring.slice(2 * third + 1)];
  else if (way === 2) {
    const [[x, y], [awayX, awayY]] = [ring[third]!, ring[0]!];
    const tip: Point = [Math.round((x + (x - awayX) * 0.4) * 1e9) / 1e9, Math.round((y + (y - awayY) * 0.4) * 1e9) / 1e9];
    ring.splice(third + 1, 0, tip, ring[third]!);
  } else ring[2 * third] = ring[0]!;
  return ring;
}

/** The urban development boundary: one polygon of 68,526 vertices through the middle of the parcels, ragged at every scale. */
export function boundary(seed: number): CityFeature {
  const corners = boundaryVertexCount - 1;
  const radii = new Float64Array(corners).fill(19_000);
  // Value noise in ever finer steps; the ring is seen whole from the centre, so it cannot cross itself.
  for (let octave = 0, knots = 5; knots < corners; octave++, knots *= 2) {
    const amplitude = 6000 * 0.62 ** octave;
    for (let k = 0; k < corners; k++) {
      const at = (k / corners) * knots;
      const [from, share] = [Math.floor(at), at % 1];
      const smooth = share * share * (3 - 2 * share);
      const [before, after] = [chance(seed, 100, octave, from), chance(seed, 100, octave, (from + 1) % knots)];
      radii[k]! += amplitude * (before + (after - before) * smooth - 0.5);
    }
  }
  const ring = Array.from(radii, (radius, k) => pointAt(radius * Math.cos((2 * Math.PI * k) / corners), radius * Math.sin((2 * Math.PI * k) / corners)));
  return { rings: [closed(ring)], properties: { id: 'CZKFBJ-1', BSM: '230800000000000001', KFBJLX: '城镇集中建设区' } };
}

function closed(points: readonly Point[]): Point[] {
  return [...points, points[0]!];
}
