import type { Bilingual } from '@plansmith/base';

/** How land of a class of the plan-use list is painted. */
export interface PaletteRow {
  /** Code or prefix of the land and sea use classification. The longest prefix wins. */
  readonly prefix: string;
  readonly title: Bilingual;
  readonly color: string;
}

/**
 * Colours of planned uses. The hues follow the habit of Chinese planning drawings (housing yellow, commerce red, industry brown,
 * storage violet, green space green); the exact values are our own choice (certainty C), picked to be told apart on both themes.
 */
export const palette: readonly PaletteRow[] = [
  { prefix: '01', title: { zh: '耕地', en: 'farmland' }, color: '#e3e08a' },
  { prefix: '02', title: { zh: '园地', en: 'orchard' }, color: '#cfe08a' },
  { prefix: '03', title: { zh: '林地', en: 'forest' }, color: '#6fae6a' },
  { prefix: '04', title: { zh: '草地', en: 'grassland' }, color: '#a9d18e' },
  { prefix: '05', title: { zh: '湿地', en: 'wetland' }, color: '#8fd0c4' },
  { prefix: '06', title: { zh: '农业设施建设用地', en: 'agricultural facilities' }, color: '#d9c98a' },
  { prefix: '07', title: { zh: '居住用地', en: 'residential' }, color: '#ffe14d' },
  { prefix: '0702', title: { zh: '社区服务设施用地', en: 'community services' }, color: '#ffb870' },
  { prefix: '0704', title: { zh: '农村社区服务设施用地', en: 'rural community services' }, color: '#ffb870' },
  { prefix: '08', title: { zh: '公共管理与公共服务用地', en: 'public administration and services' }, color: '#ff8fb3' },
  { prefix: '0802', title: { zh: '科研用地', en: 'research' }, color: '#e58ad8' },
  { prefix: '09', title: { zh: '商业服务业用地', en: 'commercial services' }, color: '#f0504b' },
  { prefix: '10', title: { zh: '工矿用地', en: 'industry and mining' }, color: '#b8835a' },
  { prefix: '11', title: { zh: '仓储用地', en: 'warehousing' }, color: '#a58ad6' },
  { prefix: '12', title: { zh: '交通运输用地', en: 'transport' }, color: '#b4bac2' },
  { prefix: '13', title: { zh: '公用设施用地', en: 'utilities' }, color: '#5aa0c8' },
  { prefix: '14', title: { zh: '绿地与开敞空间用地', en: 'green and open space' }, color: '#58c466' },
  { prefix: '15', title: { zh: '特殊用地', en: 'special use' }, color: '#8aa05a' },
  { prefix: '16', title: { zh: '留白用地', en: 'reserved land' }, color: '#f5f5f0' },
  { prefix: '17', title: { zh: '陆地水域', en: 'inland water' }, color: '#8cc8f0' },
  { prefix: '23', title: { zh: '其他土地', en: 'other land' }, color: '#d8d0c0' },
];

/** The row of a land-use code, or undefined for a code outside the list. */
export function paletteRow(code: string): PaletteRow | undefined {
  let best: PaletteRow | undefined;
  for (const row of palette) {
    if (code.startsWith(row.prefix) && row.prefix.length > (best?.prefix.length ?? 0)) best = row;
  }
  return best;
}
