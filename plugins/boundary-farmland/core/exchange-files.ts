import type { Bilingual, Path, Span } from '@plansmith/base';
import { crsByEpsg, type Crs } from '@plansmith/geo/crs';
import type { SurveyFinding, SurveyParcel, SurveyTxt } from '@plansmith/geo/survey-txt';
import type { PlanModel } from '@plansmith/plan';
import type { Place } from '@plansmith/rules';

/** A survey TXT file that the workspace registers, with the system it is said to be in. */
export interface RegisteredExchange {
  readonly uri: string;
  readonly txt: SurveyTxt;
  /** Gauss-Kruger; undefined where the register does not name it. */
  readonly crs: Crs | undefined;
  /** Where the register names the system. */
  readonly crsPlace: Place;
}

/** The file of a document that is being checked; undefined for one that is not registered, which takes no part in checks. */
export function registeredExchange(model: PlanModel, uri: string): RegisteredExchange | undefined {
  const txt = model.exchangeFile(uri);
  for (const workspace of model.documents('workspace')) {
    const index = (workspace.value.exchange ?? []).findIndex((entry) => entry?.file === uri);
    const entry = workspace.value.exchange?.[index];
    if (!txt || !entry) continue;
    const reading = entry.epsg === undefined ? undefined : crsByEpsg(entry.epsg);
    return { uri, txt, crs: reading?.status === 'known' ? reading.crs : undefined, crsPlace: { uri: workspace.uri, path: ['exchange', index, 'epsg'] } };
  }
  return undefined;
}

/** Number of a zone as headers and eastings write it. */
export function zoneNumber({ zone }: Crs): number | undefined {
  if (!zone) return undefined;
  return zone.widthDegrees === 3 ? zone.centralMeridian / 3 : (zone.centralMeridian + 3) / 6;
}

/** What to call a parcel of the file, and where its line stands. */
export function parcelPlace({ values, line }: SurveyParcel): { readonly id: string; readonly path: Path } {
  const id = values['地块编号'] || `#${line}`;
  return { id, path: ['parcels', id] };
}

/** The parcel that something on a line of the file belongs to; undefined in the header. */
export function parcelAt({ parcels }: SurveyTxt, span: Span): SurveyParcel | undefined {
  return parcels.findLast((parcel) => parcel.span.start <= span.start);
}

/** A finding's code without the name of the format. */
export function codeOf({ code }: SurveyFinding): string {
  return code.replace(/^txt\//, '');
}

/** A fault of some points of a parcel. */
export interface ParcelFault<Point> {
  readonly parcel: SurveyParcel;
  /** Not empty. */
  readonly points: readonly Point[];
}

/** Faults of one kind as they are told: parcel by parcel, but once for all where every parcel of the file has it, which has one cause. */
export function toldFaults<Point>({ parcels }: SurveyTxt, faults: readonly ParcelFault<Point>[]): readonly ToldFault<Point>[] {
  const [first] = faults;
  if (first && faults.length === parcels.length && parcels.length > 1) {
    return [{ ...parcelPlace(first.parcel), object: { zh: `全部 ${parcels.length} 个地块`, en: `all ${parcels.length} parcels` }, points: faults.flatMap(({ points }) => points) }];
  }
  return faults.map(({ parcel, points }) => {
    const place = parcelPlace(parcel);
    return { ...place, object: { zh: `地块 ${place.id}`, en: `parcel ${place.id}` }, points };
  });
}

export interface ToldFault<Point> {
  /** Of the parcel that the finding stands at. */
  readonly id: string;
  readonly path: Path;
  readonly object: Bilingual;
  readonly points: readonly Point[];
}
