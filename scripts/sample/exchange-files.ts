import { project } from './geometry.ts';
import { landUseName } from './land-use-names.ts';
import type { SampleUnit } from './quantities.ts';

/** Survey TXT files of the sample, one for each zone, in the systems whose eastings carry the zone. */
export const exchangeRows = [
  { file: 'exchange/zone-43.txt', title: '43 带低效用地地块界址点', epsg: 4531, zone: 43, plain: 4552 },
  { file: 'exchange/zone-44.txt', title: '44 带低效用地地块界址点', epsg: 4532, zone: 44, plain: 4553 },
] as const;

/** Text of every exchange file by its path. */
export function exchangeFiles(units: readonly SampleUnit[]): ReadonlyMap<string, string> {
  return new Map(
    exchangeRows.map(({ file, zone, plain }) => {
      const parcels = units.filter((unit) => unit.row.epsg === plain).flatMap((unit) => unit.parcels);
      return [file, [...headerOf(zone), ...parcels.flatMap((parcel) => parcelLines(parcel, { zone, plain }))].join('\n') + '\n'];
    }),
  );
}

function headerOf(zone: number): readonly string[] {
  return [
    '[属性描述]', '格式版本号=1.01版本', '数据产生单位=市测绘院（示意）', '数据产生日期=2025-10-25', '坐标系=2000国家大地坐标系', '几度分带=3',
    '投影类型=高斯克吕格', '计量单位=米', `带号=${zone}`, '精度=0.001', '转换参数=,,,,,,', '[地块坐标]',
  ];
}

function parcelLines({ id, grossM2, row, geometry }: SampleUnit['parcels'][number], { zone, plain }: { readonly zone: number; readonly plain: 4552 | 4553 }): readonly string[] {
  const [ring] = geometry.coordinates as readonly [readonly (readonly [number, number])[]];
  const [, , currentCode] = row;
  const points = ring.map(([lon, lat], index) => {
    const [eastM, northM] = project(plain, [lon, lat]);
    return `J${(index % (ring.length - 1)) + 1},1,${northM.toFixed(3)},${(zone * 1_000_000 + eastM).toFixed(3)}`;
  });
  return [`${points.length},${(grossM2 / 10_000).toFixed(4)},${id},${id.slice(2)}（示意）,面,,${landUseName(currentCode)},${currentCode},@`, ...points];
}
