import { writeGeoJson, type LonLat, type PolygonGeometry } from '@plansmith/geo';
import type { Json } from '@plansmith/base';
import { lonLatBox, polygon } from './geometry.ts';
import { additionRows, boundaryAfter, boundaryBefore, creditRows, creditShape, farmlandShapes, sourceRows, sourceShape } from './ledger-shapes.ts';
import { doneIn2026, parcelRows } from './recipe.ts';
import { localShapes, type SampleUnit } from './quantities.ts';

type Feature = readonly [id: string, geometry: PolygonGeometry, properties?: Readonly<Record<string, Json>>];

/** Registered layers with title, name in the database standard where one was seen, and date of the data. */
export const layerRows: readonly { readonly name: string; readonly title: string; readonly alias?: string; readonly date: string }[] = [
  { name: 'units', title: '再开发空间单元', date: '2025-12-15' },
  { name: 'parcels', title: '低效用地地块', date: '2025-10-25' },
  { name: 'planLandUse', title: '单元规划用地', date: '2026-04-15' },
  { name: 'udb', title: '城镇开发边界', alias: 'CZKFBJ', date: '2026-06-30' },
  { name: 'udbNew', title: '调整后城镇开发边界（增补方案）', date: '2026-09-10' },
  { name: 'permanentFarmland', title: '永久基本农田', alias: 'YJJBNTTB', date: '2026-06-30' },
  { name: 'ecoRedline', title: '生态保护红线', alias: 'STBHHX', date: '2026-06-30' },
  { name: 'wetland', title: '重要湿地', date: '2026-06-30' },
  { name: 'natureCore', title: '自然保护地核心保护区', date: '2026-06-30' },
  { name: 'natureGeneral', title: '自然保护地一般控制区', date: '2026-06-30' },
  { name: 'lineBlue', title: '城市蓝线', date: '2026-06-30' },
  { name: 'lineGreen', title: '城市绿线', date: '2026-06-30' },
  { name: 'lineYellow', title: '城市黄线', date: '2026-06-30' },
  { name: 'linePurple', title: '城市紫线', date: '2026-06-30' },
  { name: 'floodRisk', title: '洪涝风险控制线', date: '2026-06-30' },
  { name: 'industrialLine', title: '工业用地控制线', date: '2026-06-30' },
  { name: 'agriZoneBlocks', title: '农高区建设用地区块', date: '2026-06-30' },
  { name: 'surveyLatest', title: '年度国土变更调查', alias: 'DLTB', date: '2026-06-30' },
  { name: 'blackSoil', title: '黑土耕地', date: '2026-06-30' },
  { name: 'swapSources', title: '边界增补来源', date: '2026-06-30' },
  { name: 'swapAdditions', title: '边界增补地块', date: '2026-09-10' },
  { name: 'farmlandCredits', title: '补充耕地', date: '2026-06-30' },
  { name: 'pilotScope', title: '试点范围', date: '2025-10-17' },
  { name: 'districts', title: '县级行政区', alias: 'XZQ', date: '2026-06-30' },
];

/** Parcels that were vacated and accepted: the survey of 2025 finds what became of them. */
const vacated = new Map(parcelRows.filter(([id, , , , , , mode]) => mode.startsWith('腾退') && Object.hasOwn(doneIn2026, id)).map(([id, , , planCode]) => [id, planCode]));

const ring = (west: number, south: number, east: number, north: number): readonly LonLat[] => [[west, south], [east, south], [east, north], [west, north]];

/** Text of every layer file by its path in the workspace. */
export function layerFiles(units: readonly SampleUnit[]): ReadonlyMap<string, string> {
  const { purple, green, yellow, industrial } = localShapes();
  const core = ring(130.325, 46.795, 130.475, 46.83);
  const highTech = ring(130.4, 46.765, 130.465, 46.785);
  const suburb = ring(130.24, 46.73, 130.49, 46.86);
  const inner: readonly Feature[] = [
    ['XY', lonLatBox(130.325, 46.795, 130.36, 46.83)],
    ['QJ', lonLatBox(130.36, 46.795, 130.395, 46.83)],
    ['DF', lonLatBox(130.395, 46.795, 130.475, 46.83)],
  ];
  const agriZone = lonLatBox(132.58, 47.23, 132.66, 47.27);
  const districtOf: Readonly<Record<string, string>> = { XY: '230803', QJ: '230804', DF: '230805' };
  const features: Readonly<Record<string, readonly Feature[]>> = {
    units: units.map(({ id, geometry }) => [id, geometry]),
    parcels: units.flatMap(({ id, parcels }) => parcels.map((parcel): Feature => [parcel.id, parcel.geometry, { unitRef: id }])),
    planLandUse: units.flatMap(({ id, landUse }) =>
      landUse.map((part): Feature => [part.id, part.geometry, { unitRef: id, ...(part.parcelId === undefined ? {} : { parcelRef: part.parcelId }) }]),
    ),
    udb: boundaryBefore.map(([id, [west, south, east, north]]): Feature => [id, lonLatBox(west, south, east, north)]),
    udbNew: boundaryAfter(),
    permanentFarmland: [['PBF-01', lonLatBox(130.268, 46.7455, 130.281, 46.751)], ['PBF-02', lonLatBox(132.6, 47.24, 132.609, 47.2455)]],
    ecoRedline: [['ECO-01', lonLatBox(130.3, 46.838, 130.42, 46.845)]],
    wetland: [['WET-01', lonLatBox(130.3, 46.838, 130.42, 46.845)]],
    natureCore: [['NC-01', lonLatBox(130.25, 46.842, 130.262, 46.85)]],
    natureGeneral: [['NG-01', lonLatBox(130.262, 46.842, 130.27, 46.85)]],
    lineBlue: [['LB-01', lonLatBox(130.29, 46.8275, 130.47, 46.834)]],
    lineGreen: [['LG-01', green]],
    // The environmental facility that the unit keeps.
    lineYellow: [['LY-01', yellow]],
    linePurple: [['LP-01', purple]],
    floodRisk: [['FR-01', lonLatBox(130.29, 46.8262, 130.47, 46.8275)]],
    industrialLine: industrial.map((geometry, index) => [`IL-${index + 1}`, geometry]),
    agriZoneBlocks: [['AZ-01', lonLatBox(132.61, 47.244, 132.63, 47.256)]],
    surveyLatest: [
      ...units.flatMap(({ landUse }) => landUse.map((part): Feature => [part.id.replace('LU-', 'SV-'), part.geometry, { code: vacated.get(part.parcelId ?? '') ?? part.beforeCode }])),
      ...farmlandShapes().map(([id, geometry]): Feature => [id, geometry, { code: '0103' }]),
      ...sourceRows.map((row): Feature => [row.id.replace('R-', 'SV-R-'), sourceShape(row), { code: row.location === 'inUdb' ? '0103' : '0301' }]),
    ],
    blackSoil: farmlandShapes().map(([id, geometry]): Feature => [id.replace('SV-F', 'BS'), geometry]),
    swapSources: sourceRows.map((row): Feature => [row.id, sourceShape(row)]),
    swapAdditions: additionRows.map(({ id, box: [west, south, east, north] }): Feature => [id, lonLatBox(west, south, east, north)]),
    farmlandCredits: creditRows.map(({ id, cell }): Feature => [id, creditShape(cell)]),
    // The three inner boxes touch: one hole, since holes may not share an edge.
    pilotScope: [
      ...inner.map(([code, geometry]): Feature => [`PS-${code}`, geometry]),
      ['PS-JQ', polygon(suburb, [core, highTech])],
      ['PS-GX', polygon(highTech)],
      ['PS-NG', agriZone],
    ],
    districts: [
      ...inner.map(([code, geometry]): Feature => [`XZQ-${districtOf[code]!}`, geometry, { districtCode: districtOf[code]! }]),
      ['XZQ-230811', polygon(suburb, [core]), { districtCode: '230811' }],
      ['XZQ-230882', agriZone, { districtCode: '230882' }],
    ],
  };
  return new Map(
    layerRows.map(({ name }) => [
      `layers/${name}.geojson`,
      writeGeoJson({
        name,
        features: features[name]!.map(([id, geometry, properties]) => ({ id, properties: { ...properties, synthetic: true }, geometry })),
      }),
    ]),
  );
}
