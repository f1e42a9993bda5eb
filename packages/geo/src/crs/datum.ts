import type { Bilingual } from '@plansmith/base';
import type { GeoNote } from '../note.ts';

/** Geodetic datums that files of this field name. Only the first two can be used; `local` is a city's own system. */
export type Datum = 'cgcs2000' | 'wgs84' | 'xian80' | 'beijing54' | 'newBeijing54' | 'gcj02' | 'bd09' | 'local';

export type RefusedDatum = Exclude<Datum, 'cgcs2000' | 'wgs84'>;

// Names are compared without spaces, signs and case: `D_China_2000`, `China 2000` and `china-2000` are one.
const names: readonly (readonly [Datum, RegExp])[] = [
  ['gcj02', /gcj0?2|火星坐标|marscoord|高德坐标|国测局坐标/],
  ['bd09', /bd0?9(?!\d)|百度坐标/],
  ['local', /独立坐标|地方坐标|城建坐标/],
  ['newBeijing54', /newbeijing|新(?:(?:19)?54年?)?北京/],
  ['beijing54', /beijing(?:19)?54|54年?北京|北京(?:19)?54|bj(?:19)?54/],
  ['xian80', /xian(?:19)?80|(?:19)?80年?西安|西安(?:19)?80/],
  ['cgcs2000', /cgcs2000|chinageodeticcoordinatesystem2000|china2000|2000国家大地坐标系|国家大地坐标系2000|国家2000/],
  ['wgs84', /wgs(?:19)?84|worldgeodeticsystem(?:of)?1984/],
];

/** The datum that a text names (`D_Xian_1980`, `2000国家大地坐标系`, `火星坐标`); undefined where it names none, or several. */
export function datumOfName(text: string): Datum | undefined {
  const compact = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const found = names.filter(([, pattern]) => pattern.test(compact)).map(([datum]) => datum);
  // A city's own system is often named with the datum that it hangs on.
  if (found.includes('local')) return 'local';
  if (found.includes('newBeijing54')) return 'newBeijing54';
  return found.length === 1 ? found[0] : undefined;
}

/** What people call a datum. */
export const datumTitles: Readonly<Record<Datum, Bilingual>> = {
  cgcs2000: { zh: 'CGCS2000（2000 国家大地坐标系）', en: 'CGCS2000' },
  wgs84: { zh: 'WGS 84', en: 'WGS 84' },
  xian80: { zh: '1980 西安坐标系', en: 'Xian 1980' },
  beijing54: { zh: '1954 年北京坐标系', en: 'Beijing 1954' },
  newBeijing54: { zh: '新 1954 年北京坐标系', en: 'New Beijing 1954' },
  gcj02: { zh: 'GCJ-02（火星坐标）', en: 'GCJ-02' },
  bd09: { zh: 'BD-09（百度坐标）', en: 'BD-09' },
  local: { zh: '地方独立坐标系', en: 'a local system of a city' },
};

/** Why coordinates of a datum are refused, and the way out. `text` is what the file says. */
export function datumRefusal(datum: RefusedDatum, text: string): GeoNote {
  const { zh, en } = datumTitles[datum];
  if (datum === 'gcj02' || datum === 'bd09') {
    return {
      code: 'crs/encrypted',
      severity: 'error',
      message: {
        zh: `坐标系「${text}」为 ${zh}：互联网地图的加偏坐标，不是测绘成果，本软件不予还原。请改用 CGCS2000（EPSG:4490）的原始测绘成果。`,
        en: `coordinate system "${text}" is ${en}: coordinates shifted for internet maps, not a survey result, and not undone here. Use the original survey in CGCS2000 (EPSG:4490).`,
      },
      data: { text, datum },
    };
  }
  return {
    code: datum === 'local' ? 'crs/localSystem' : 'crs/otherDatum',
    severity: 'error',
    message: {
      zh: `坐标系「${text}」为${/^\w/.test(zh) ? ' ' : ''}${zh}，与 CGCS2000 基准不同，不能直接使用。请由自然资源主管部门或测绘单位按当地正式转换参数转换为 CGCS2000（EPSG:4490）后再导入；本软件不推算转换参数。`,
      en: `coordinate system "${text}" is ${en}, another datum than CGCS2000, and cannot be used as it is. Have the natural resources bureau or the surveyors convert it to CGCS2000 (EPSG:4490) with the official local parameters, then import that; no datum shift is invented here.`,
    },
    data: { text, datum },
  };
}
