import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import { differsBy, exceeds, minusDecimal, showNumber, sumDecimal, timesDecimal, type DocumentTypes, type Draft, type Unit } from '@plansmith/plan';
import {
  checkStoredSums,
  comparisonTerms,
  inputTerm,
  isSuperseded,
  isWrongSum,
  listText,
  neededNumber,
  neededTexts,
  ownDesign,
  sumDiffers,
  sumUndecided,
  type NumberTerm,
  type PlanRule,
  type PlanRuleContext,
  type StoredSum,
} from '@plansmith/plugin/rule-kit';
import { areaSums, classesWithoutRow, classHa, columnFixes, openPolygons, overlappingRows, rowTerms, shareSums, type BalanceTable } from '../core/balance-sums.ts';
import { areaTerms, balanceRows, columns, landUsePolygons, type Column } from '../core/land-use.ts';

export const landuseBalance: PlanRule = {
  meta: {
    id: 'indicator/landuse-balance',
    title: { zh: '用地平衡表平衡', en: 'The land-use balance table balances' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters: ['tol.sumHa', 'tol.balancePct', 'balance.nonConstructionUses'] },
    source: ownDesign,
    fixable: true,
    messages: {
      rowOverlaps: {
        zh: '{object} 用地平衡表的 {code} 类与 {other} 类重叠，同一块地会计两次',
        en: '{object}: row {code} of the balance table overlaps row {other}, so land counts twice',
      },
      classMissing: {
        zh: '{object} 的用地图斑有 {codes}，用地平衡表没有对应的类',
        en: '{object}: polygons are of {codes}, for which the balance table has no row',
      },
      areaDiffers: sumDiffers,
      areaOutside: {
        zh: '{object} 用地平衡表 {code} 类规划前面积填写 {stored} 公顷，按图斑应在 {low} 与 {high} 公顷之间（{open} 公顷的现状用途没有记录）',
        en: '{object}: the balance table has {stored} ha of class {code} before, but by the polygons it lies between {low} and {high} ha (nothing says what {open} ha were used for)',
      },
      shareDiffers: {
        zh: '{object} {attribute}填写 {stored}{unit}，按面积计算应为 {computed}{unit}（允许差 {tolerance}{unit}）',
        en: '{object}: {attribute} is stored as {stored}{unit}, but the areas give {computed}{unit} (tolerance {tolerance}{unit})',
      },
      sharesNot100: {
        zh: '{object} 用地平衡表{column}比例合计 {sum}%，应为 100%（允许差 {tolerance}）',
        en: '{object}: the shares {column} sum to {sum} %, not to 100 % (tolerance {tolerance})',
      },
      unitDiffers: {
        zh: '{object} 用地平衡表{column}合计 {sum} 公顷，{what} {target} 公顷，相差 {difference} 公顷（允许差 {tolerance}）',
        en: '{object}: the balance table sums to {sum} ha {column}, but the {what} is {target} ha, a difference of {difference} ha (tolerance {tolerance})',
      },
      totalDiffers: sumDiffers,
      constructionDiffers: sumDiffers,
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    const plan = document.value as Draft<DocumentTypes['unitDetailedPlan']>;
    const rows = balanceRows(plan);
    const unitId = plan.unitRef;
    if (isSuperseded(document) || unitId === undefined || rows.length === 0) return;
    const table: BalanceTable = {
      uri: document.uri,
      unitId,
      polygons: landUsePolygons(model, plan),
      rows,
      tolerances: { ha: neededNumber(model, 'tol.sumHa'), pct: neededNumber(model, 'tol.balancePct') },
    };
    // A table whose rows overlap or lack a class is wrong as a whole: its sums would only say so again.
    if (checkRows(context, table)) return;
    const sums: StoredSum[] = [];
    for (const column of ['after', 'before'] as const) {
      const areas = [...areaSums(table, column)];
      const shares = shareSums(table, column);
      const outside = checkOpen(context, table, column);
      const areasHold = !areas.some(isWrongSum) && !outside;
      if (areasHold) checkUnit(context, table, column);
      if (!shares.some(isWrongSum)) checkHundred(context, table, column);
      sums.push(...areas, ...shares);
    }
    sums.push(...totalSums(context, table));
    checkStoredSums(context, sums);
  },
};

function checkRows({ report }: PlanRuleContext, table: BalanceTable): boolean {
  const { unitId, uri, rows } = table;
  const feature = { layer: 'units', id: unitId };
  const overlaps = overlappingRows(rows);
  for (const { row, other } of overlaps) {
    report({
      messageId: 'rowOverlaps',
      path: [...row.path, 'code'],
      subject: `${unitId} ${row.code} ${row.path.at(-1)}`,
      feature,
      data: { object: unitId, code: row.code, other: other.code },
      related: [{ message: { zh: `${other.code} 类`, en: `class ${other.code}` }, uri, path: [...other.path, 'code'] }],
    });
  }
  const codes = [...new Set((['after', 'before'] as const).flatMap((column) => classesWithoutRow(table, column)))];
  if (codes.length > 0) report({ messageId: 'classMissing', path: ['balanceTable'], at: 'key', subject: unitId, feature, data: { object: unitId, codes: listText(codes) } });
  return overlaps.length > 0 || codes.length > 0;
}

/** Before the plan: a class cannot have less than what is known of it, nor more than that and all that is not known. Tells whether some row does. */
function checkOpen({ report }: PlanRuleContext, table: BalanceTable, column: Column): boolean {
  const open = openPolygons(table, column);
  if (open.length === 0) return false;
  const { unitId, uri, rows, tolerances } = table;
  const { ha: key } = columns[column];
  const openTerms = areaTerms(uri, open);
  const openHa = sumDecimal(openTerms.map(({ value }) => value)) / 10_000;
  let found = false;
  for (const row of rows) {
    const stored = row.value[key];
    const known = classHa(table, row.code, column);
    if (stored === undefined || known.value === undefined) continue;
    const allowed = timesDecimal(tolerances.ha.value, Math.max(1, known.terms.length + open.length));
    const high = sumDecimal([known.value, openHa]);
    const isBelow = exceeds(known.value, stored, allowed);
    if (!isBelow && !exceeds(stored, high, allowed)) continue;
    found = true;
    const path = [...row.path, key];
    report({
      messageId: 'areaOutside',
      path,
      subject: `${unitId} ${row.code} ${key}`,
      feature: { layer: 'units', id: unitId },
      data: { object: unitId, code: row.code, stored: showNumber(stored, 9), low: showNumber(known.value, 4), high: showNumber(high, 4), open: showNumber(openHa, 4) },
      terms: comparisonTerms({
        attribute: { zh: `${row.code} 类规划前面积`, en: `area of class ${row.code} before` },
        unit: 'ha',
        stored,
        uri,
        path,
        inputs: isBelow ? known.terms : [...known.terms, ...openTerms],
        computed: isBelow ? known.value : high,
        tolerance: allowed,
        parameter: tolerances.ha,
      }),
    });
  }
  return found;
}

/** Both columns add up to the unit; where its area is not known, to one another. */
function checkUnit({ model, report }: PlanRuleContext, table: BalanceTable, column: Column): void {
  const { unitId, uri, tolerances } = table;
  const { ha, title } = columns[column];
  const terms = rowTerms(table, ha);
  const target = targetOf(table, model.unit(unitId), column);
  if (!target || terms.length !== table.rows.length) return;
  const sum = sumDecimal(terms.map(({ value }) => value));
  const tolerance = timesDecimal(tolerances.ha.value, terms.length);
  if (!differsBy(sum, target.value, tolerance)) return;
  const difference = minusDecimal(sum, target.value);
  report({
    messageId: 'unitDiffers',
    path: ['balanceTable'],
    at: 'key',
    subject: `${unitId} ${column}`,
    feature: { layer: 'units', id: unitId },
    data: { object: unitId, column: title, sum: showNumber(sum, 4), what: target.label, target: showNumber(target.value, 4), difference: showNumber(difference, 4), tolerance: String(tolerance) },
    terms: balanceTerms(terms, { sum, target, tolerance, parameter: tolerances.ha, difference }),
    related: [{ message: target.label, uri: target.uri ?? uri, path: target.path ?? ['balanceTable'] }],
  });
}

function targetOf(table: BalanceTable, unit: Unit | undefined, column: Column): NumberTerm | undefined {
  if (unit?.value.areaHa !== undefined) return inputTerm({ uri: unit.uri, path: ['areaHa'] }, { zh: `单元 ${unit.id} 面积`, en: `area of unit ${unit.id}` }, unit.value.areaHa, 'ha');
  const after = rowTerms(table, 'afterHa');
  if (column === 'after' || after.length !== table.rows.length) return undefined;
  return { label: { zh: '规划后合计', en: 'sum after' }, value: sumDecimal(after.map(({ value }) => value)), unit: 'ha', role: 'input' };
}

function checkHundred({ report }: PlanRuleContext, table: BalanceTable, column: Column): void {
  const { unitId, tolerances } = table;
  const { pct, title } = columns[column];
  const terms = rowTerms(table, pct);
  const sum = sumDecimal(terms.map(({ value }) => value));
  if (terms.length !== table.rows.length || !differsBy(sum, 100, tolerances.pct.value)) return;
  const target: NumberTerm = { label: { zh: '应为', en: 'should be' }, value: 100, unit: 'pct', role: 'input' };
  report({
    messageId: 'sharesNot100',
    path: ['balanceTable'],
    at: 'key',
    subject: `${unitId} ${pct}`,
    feature: { layer: 'units', id: unitId },
    data: { object: unitId, column: title, sum: showNumber(sum, 4), tolerance: String(tolerances.pct.value) },
    terms: balanceTerms(terms, { sum, target, tolerance: tolerances.pct.value, parameter: tolerances.pct, difference: minusDecimal(sum, 100) }),
    fixes: columnFixes(table, column),
  });
}

interface Balance {
  readonly sum: number;
  readonly target: NumberTerm;
  readonly tolerance: number;
  readonly parameter: BalanceTable['tolerances']['ha'];
  readonly difference: number;
}

function balanceTerms(terms: readonly NumberTerm[], { sum, target, tolerance, parameter, difference }: Balance): ReturnType<typeof comparisonTerms> {
  const unit = target.unit!;
  return [
    ...terms,
    { label: { zh: '合计', en: 'sum' }, value: sum, unit, role: 'result' },
    { ...target, role: 'stored' },
    { label: { zh: `允许差（${parameter.name}）`, en: `tolerance (${parameter.name})` }, value: tolerance, unit, role: 'limit', uri: parameter.uri, path: parameter.path },
    { label: { zh: '相差', en: 'difference' }, value: difference, unit, role: 'difference' },
  ];
}

/** Totals that stand below the table: all rows, and those of construction land. */
function totalSums({ document, model }: PlanRuleContext, table: BalanceTable): readonly StoredSum[] {
  const open = neededTexts(model, 'balance.nonConstructionUses').value;
  const isConstruction = (code: string): boolean => !open.some((prefix) => code.startsWith(prefix));
  const { unitId, uri, rows, tolerances } = table;
  return (['before', 'after'] as const).flatMap((column) => {
    const { ha, construction, title } = columns[column];
    const total = (key: string, messageId: string, { name, own }: { readonly name: Bilingual; readonly own: typeof rows }): readonly StoredSum[] => {
      const path: Path = ['balanceTotals', key];
      const stored = valueAt(document.value, path);
      const terms = rowTerms({ uri, rows: own }, ha);
      if (typeof stored !== 'number' || terms.length !== own.length) return [];
      const sum = { value: sumDecimal(terms.map(({ value }) => value)), unit: 'ha', terms, missing: [] };
      return [{ messageId, path, object: unitId, attribute: name, digits: 4, stored, sum, tolerance: tolerances.ha, feature: { layer: 'units', id: unitId }, subject: `${unitId} ${key}` }];
    };
    return [
      ...total(ha, 'totalDiffers', { name: { zh: `用地平衡表${title.zh}合计`, en: `total of the balance table ${title.en}` }, own: rows }),
      ...total(construction, 'constructionDiffers', { name: { zh: `${title.zh}建设用地小计`, en: `construction land ${title.en}` }, own: rows.filter(({ code }) => isConstruction(code)) }),
    ];
  });
}
