import type { Json } from '@plansmith/base';
import type { EditOperation } from '@plansmith/document';
import { minusDecimal, sumDecimal, timesDecimal, type Quantity } from '@plansmith/plan';
import { inputTerm, roundedTo, type NumberParameter, type NumberTerm, type StoredSum } from '@plansmith/plugin/rule-kit';
import { areaTerms, columns, useIn, type BalanceRow, type Column, type LandUsePolygon } from './land-use.ts';

/** A plan's land use and its balance table, as the rule holds one against the other. */
export interface BalanceTable {
  readonly uri: string;
  readonly unitId: string;
  readonly polygons: readonly LandUsePolygon[];
  readonly rows: readonly BalanceRow[];
  /** Difference allowed for each added area, and for shares. */
  readonly tolerances: { readonly ha: NumberParameter; readonly pct: NumberParameter };
}

/** Rows of the table that count what another row counts too: the same class twice, or a class beside one that it is part of. */
export function overlappingRows(rows: readonly BalanceRow[]): readonly { readonly row: BalanceRow; readonly other: BalanceRow }[] {
  return rows.flatMap((row, index) => {
    const other = rows.find(({ code }, position) => (position < index ? row.code.startsWith(code) || code.startsWith(row.code) : false));
    return other ? [{ row, other }] : [];
  });
}

/** Classes that polygons have, in one column, for which the table has no row. */
export function classesWithoutRow({ rows, polygons }: BalanceTable, column: Column): readonly string[] {
  const used = polygons.flatMap((polygon) => (polygon.areaM2 === undefined || polygon.areaM2 === 0 ? [] : (useIn(polygon, column) ?? [])));
  return [...new Set(used)].filter((code) => !rows.some((row) => code.startsWith(row.code))).toSorted();
}

/** Polygons whose use in a column nothing says. */
export function openPolygons({ polygons }: BalanceTable, column: Column): readonly LandUsePolygon[] {
  return polygons.filter((polygon) => useIn(polygon, column) === undefined);
}

/** Area in hectares of the polygons of a class. */
export function classHa({ uri, polygons }: BalanceTable, code: string, column: Column): Quantity {
  const own = polygons.filter((polygon) => useIn(polygon, column)?.startsWith(code) === true);
  const terms = areaTerms(uri, own);
  const missing = own.flatMap(({ id, areaM2 }) => (areaM2 === undefined ? [`${id} areaM2`] : []));
  return { value: missing.length > 0 ? undefined : sumDecimal(terms.map(({ value }) => value)) / 10_000, unit: 'ha', terms, missing };
}

/** Areas of the rows of a column as terms; a row without one has none. */
export function rowTerms({ uri, rows }: Pick<BalanceTable, 'uri' | 'rows'>, key: 'beforeHa' | 'afterHa' | 'beforePct' | 'afterPct'): readonly NumberTerm[] {
  const unit = key.endsWith('Ha') ? 'ha' : 'pct';
  return rows.flatMap(({ code, path, value }) => (value[key] === undefined ? [] : [inputTerm({ uri, path: [...path, key] }, { zh: `${code} 类`, en: `class ${code}` }, value[key], unit)]));
}

/** What each row of a column should have by the polygons, where the use of every polygon is known. */
export function areaSums(table: BalanceTable, column: Column): readonly StoredSum[] {
  if (openPolygons(table, column).length > 0) return [];
  const { ha: key, title } = columns[column];
  return table.rows.flatMap(({ code, path, value }): readonly StoredSum[] => {
    const stored = value[key];
    if (stored === undefined) return [];
    return [
      {
        ...common(table, code),
        messageId: 'areaDiffers',
        path: [...path, key],
        attribute: { zh: `用地平衡表 ${code} 类${title.zh}面积`, en: `area of class ${code} ${title.en} in the balance table` },
        digits: 4,
        stored,
        sum: classHa(table, code, column),
        tolerance: table.tolerances.ha,
        fixesFirst: () => columnFixes(table, column),
        subject: `${table.unitId} ${code} ${key}`,
      },
    ];
  });
}

/** What share each row of a column should have by the areas of the rows. The largest class may take what rounding leaves of 100. */
export function shareSums(table: BalanceTable, column: Column): readonly StoredSum[] {
  const { ha, pct: key, title } = columns[column];
  const { rows, uri } = table;
  const areas = rowTerms(table, ha);
  const total = sumDecimal(areas.map(({ value }) => value));
  if (areas.length !== rows.length || total <= 0) return [];
  const shares = sharesOf(rows.map(({ value }) => value[ha]!));
  return rows.flatMap(({ code, path, value }, index): readonly StoredSum[] => {
    const stored = value[key];
    if (stored === undefined) return [];
    const area = value[ha]!;
    const terms = [
      inputTerm({ uri, path: [...path, ha] }, { zh: `${code} 类面积`, en: `area of class ${code}` }, area, 'ha'),
      { label: { zh: '各类面积合计', en: 'sum of all classes' }, value: total, unit: 'ha', role: 'input' } as const,
    ];
    return [
      {
        ...common(table, code),
        messageId: 'shareDiffers',
        path: [...path, key],
        attribute: { zh: `用地平衡表 ${code} 类${title.zh}比例`, en: `share of class ${code} ${title.en} in the balance table` },
        digits: 2,
        stored,
        sum: { value: timesDecimal(area, 100) / total, unit: 'pct', terms, missing: [] },
        elsewhere: () => shares[index],
        tolerance: table.tolerances.pct,
        items: 1,
        subject: `${table.unitId} ${code} ${key}`,
      },
    ];
  });
}

/** Shares in percent with two decimals that sum to exactly 100: the largest part, the first of equals, takes what rounding leaves. */
export function sharesOf(parts: readonly number[]): readonly number[] {
  const total = sumDecimal(parts);
  const shares = parts.map((part) => roundedTo(timesDecimal(part, 100) / total, 2));
  const largest = parts.indexOf(Math.max(...parts));
  const rest = sumDecimal(shares.filter((_, index) => index !== largest));
  return shares.map((share, index) => (index === largest ? minusDecimal(100, rest) : share));
}

/** The fix that computes a column anew from the polygons; none where some polygon's use or area is not known. */
export function columnFixes(table: BalanceTable, column: Column): NonNullable<ReturnType<NonNullable<StoredSum['fixesFirst']>>> {
  const { ha, pct, title } = columns[column];
  const { uri, rows } = table;
  const areas = rows.map(({ code }) => classHa(table, code, column).value);
  const exact = areas.filter((area) => area !== undefined);
  if (exact.length !== rows.length || openPolygons(table, column).length > 0 || sumDecimal(exact) <= 0) return [];
  const shares = sharesOf(exact);
  const set = (row: BalanceRow, key: string, value: Json): { readonly uri: string; readonly operation: EditOperation } => ({ uri, operation: { op: 'set', path: [...row.path, key], value } });
  return [
    {
      title: { zh: `按用地图斑重算平衡表的${title.zh}列，舍入差归最大一类`, en: `Recompute the columns ${title.en} from the polygons, rounding taken by the largest class` },
      edits: rows.flatMap((row, index) => [set(row, ha, roundedTo(exact[index]!, 4)), set(row, pct, shares[index]!)]),
    },
  ];
}

function common({ unitId }: BalanceTable, code: string): Pick<StoredSum, 'object' | 'feature'> & { readonly subject: string } {
  return { object: unitId, feature: { layer: 'units', id: unitId }, subject: `${unitId} ${code}` };
}
