import { exceeds, minusDecimal, sumDecimal, timesDecimal, type DocumentTypes, type Draft, type PlanModel } from '@plansmith/plan';
import { inputTerm, type NumberTerm } from '@plansmith/plugin/rule-kit';
import { areaTerms, balanceRows, landUsePolygons, type BalanceRow, type LandUsePolygon } from './land-use.ts';

type DetailedPlan = Draft<DocumentTypes['unitDetailedPlan']>;

/** Public land of a unit before and after its detailed plan, in m2. */
export interface PublicLand {
  readonly before: { readonly terms: readonly NumberTerm[]; readonly m2: number };
  readonly after: { readonly terms: readonly NumberTerm[]; readonly m2: number };
  /** How much more there may have been before, on land of which nothing says what it was used for. */
  readonly openM2: number;
  /** Polygons without an area: what they are missing from is not known. */
  readonly missing: readonly string[];
}

/**
 * Land of public classes (codes or their beginnings) in a unit. After the plan a parcel counts by its polygon's use, less what is
 * handed over for other uses, and with what is handed over for public ones. Before it, land that no record describes counts as
 * far as the balance table says so; what the table leaves open is `openM2`.
 */
export function publicLand(model: PlanModel, { uri, value }: { readonly uri: string; readonly value: DetailedPlan }, options: { readonly codes: readonly string[]; readonly toleranceHa: number }): PublicLand {
  const isPublic = (code: string | undefined): boolean => code !== undefined && options.codes.some((prefix) => code.startsWith(prefix));
  const polygons = landUsePolygons(model, value);
  const known = polygons.filter(({ beforeCode }) => beforeCode !== undefined);
  const open = polygons.filter(({ beforeCode }) => beforeCode === undefined);
  const beforeTerms = [...areaTerms(uri, known.filter(({ beforeCode }) => isPublic(beforeCode)))];
  let openM2 = sumOf(areaTerms(uri, open));
  const rows = balanceRows(value);
  if (openM2 > 0 && rows.length > 0) {
    const rests = rows.flatMap((row) => restOfRow(uri, row, known, options.toleranceHa) ?? []);
    beforeTerms.push(...rests.flatMap(({ row, rest }) => (isPublic(row.code) ? [rest] : [])));
    const maybe = rests.filter(({ row }) => !isPublic(row.code) && options.codes.some((prefix) => prefix.startsWith(row.code)));
    openM2 = Math.min(openM2, sumOf(maybe.map(({ rest }) => rest)));
  }
  const afterTerms = [...areaTerms(uri, polygons.filter(({ code }) => isPublic(code))), ...dedicatedTerms(uri, value, { polygons, isPublic })];
  return {
    before: { terms: beforeTerms, m2: sumOf(beforeTerms) },
    after: { terms: afterTerms, m2: sumOf(afterTerms) },
    openM2,
    missing: polygons.flatMap(({ id, areaM2 }) => (areaM2 === undefined ? [`${id} areaM2`] : [])),
  };
}

/** What a row of the balance table has before the plan beyond the polygons that are known to be of its class. */
function restOfRow(uri: string, row: BalanceRow, known: readonly LandUsePolygon[], toleranceHa: number): { readonly row: BalanceRow; readonly rest: NumberTerm } | undefined {
  const { beforeHa } = row.value;
  if (beforeHa === undefined) return undefined;
  const own = areaTerms(uri, known.filter(({ beforeCode }) => beforeCode!.startsWith(row.code)));
  const rest = minusDecimal(timesDecimal(beforeHa, 10_000), sumOf(own));
  if (!exceeds(rest, timesDecimal(timesDecimal(toleranceHa, 10_000), own.length + 1))) return undefined;
  return { row, rest: inputTerm({ uri, path: [...row.path, 'beforeHa'] }, { zh: `平衡表 ${row.code} 类规划前其余面积`, en: `rest of class ${row.code} before, by the balance table` }, rest, 'm2') };
}

/** Parts of parcels that are handed over: added where they are public and the parcel is not, taken off the other way round. */
function dedicatedTerms(uri: string, plan: DetailedPlan, { polygons, isPublic }: { readonly polygons: readonly LandUsePolygon[]; readonly isPublic: (code: string | undefined) => boolean }): readonly NumberTerm[] {
  const useOf = new Map(polygons.map(({ parcelId, code }) => [parcelId, code]));
  return (plan.parcelControls ?? []).flatMap((control, index) => {
    const parcelId = control?.parcelRef;
    if (parcelId === undefined || !useOf.has(parcelId)) return [];
    const parcelIsPublic = isPublic(useOf.get(parcelId));
    return (control?.dedicated ?? []).flatMap((part, position): NumberTerm[] => {
      if (part?.areaM2 === undefined || isPublic(part.code) === parcelIsPublic) return [];
      const label = { zh: `${parcelId} 移交用地`, en: `land of ${parcelId} handed over` };
      return [inputTerm({ uri, path: ['parcelControls', index, 'dedicated', position, 'areaM2'] }, label, parcelIsPublic ? -part.areaM2 : part.areaM2, 'm2')];
    });
  });
}

function sumOf(terms: readonly NumberTerm[]): number {
  return sumDecimal(terms.map(({ value }) => value));
}
