import type { Span } from '@plansmith/base';
import type { CrsReading } from '../../crs/index.ts';
import type { GeoNote } from '../../note.ts';
import type { Ring, RingGroup } from '../ring-groups.ts';

/** The keys of the header block `[属性描述]`, in the order in which they are written. */
export const headerKeys = ['格式版本号', '数据产生单位', '数据产生日期', '坐标系', '几度分带', '投影类型', '计量单位', '带号', '精度', '转换参数'] as const;

/** The values of a parcel line, in order, before its closing `@`. They are the names of the fields. */
export const parcelFields = ['界址点数', '地块面积', '地块编号', '地块名称', '图形属性', '图幅号', '地块用途', '地类编码'] as const;

export interface HeaderEntry {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly span: Span;
}

/** A boundary point as its line has it, X (north) before Y (east), or latitude before longitude; turned around where the whole file has them the other way. */
export interface SurveyPoint {
  readonly name: string;
  readonly ring: number;
  readonly northing: number;
  readonly easting: number;
  readonly line: number;
  /** Of the point's line in the text. */
  readonly span: Span;
}

export type AreaUnit = 'hectare' | 'm2' | 'mu' | 'km2';

/** One parcel: its line, the points under it, and what they make. */
export interface SurveyParcel {
  /** Of the parcel line; of its first point where it has none. Counted from 1. */
  readonly line: number;
  /** Of the parcel line in the text. */
  readonly span: Span;
  /** By the names of `parcelFields`; further values before the `@` are `附加属性1`, `附加属性2`, … */
  readonly values: Readonly<Record<string, string>>;
  readonly declaredPoints: number | undefined;
  /** The number that 地块面积 starts with, in whatever unit. */
  readonly declaredArea: number | undefined;
  readonly points: readonly SurveyPoint[];
  /** Easting, northing of every ring that has three distinct points, closed. */
  readonly rings: readonly Ring[];
  readonly groups: readonly RingGroup[];
  /** Rings whose first point was repeated at their end in the file. */
  readonly closedRings: number;
  /** Planar, in the file's own projection; undefined for degrees. */
  readonly measuredAreaM2: number | undefined;
}

/** What the numbers of all points look like. `prefix` is the zone before the easting; undefined where eastings have six digits. */
export type SurveyCoordinates =
  | { readonly kind: 'projected'; readonly prefix: number | undefined }
  | { readonly kind: 'degrees' }
  /** Of several zones, with and without prefix, or of a size that no Chinese grid has. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'none' };

/** Something about the structure of a file, with its place in the text. */
export interface SurveyFinding extends GeoNote {
  readonly span: Span;
}

export interface SurveyTxt {
  /** Every line of the header block that has a key, in file order. */
  readonly header: readonly HeaderEntry[];
  readonly parcels: readonly SurveyParcel[];
  readonly coordinates: SurveyCoordinates;
  /** The unit that declared areas agree with; undefined where there are none, or no one unit fits. */
  readonly areaUnit: AreaUnit | undefined;
  /** What header and coordinates together mean; `unknown` where they do not say enough or contradict each other. */
  readonly crs: CrsReading;
  /** In text order. */
  readonly findings: readonly SurveyFinding[];
}

/** The first value of a header key. */
export function headerValue(txt: Pick<SurveyTxt, 'header'>, key: (typeof headerKeys)[number] | '中央子午线'): HeaderEntry | undefined {
  return txt.header.find((entry) => entry.key === key);
}
