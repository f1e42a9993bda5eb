import { differsBy, sumDecimal, timesDecimal, type DocumentTypes, type Draft, type Unit } from '@plansmith/plan';
import { amountText, checkStoredSums, inputTerm, isSuperseded, neededNumber, ownDesign, roundedTo, sumDiffers, sumUndecided, textAt, yearTerm, type NumberTerm, type PlanRule, type PlanRuleContext, type StoredSum } from '@plansmith/plugin/rule-kit';

export const unitBreakdown: PlanRule = {
  meta: {
    id: 'indicator/unit-breakdown',
    title: { zh: '单元的分项等于地块之和', en: 'Parts of a unit are the sums of its parcels' },
    severity: 'error',
    scope: 'document',
    kinds: ['redevelopmentUnit'],
    needs: { parameters: ['tol.sumHa', 'tol.money'] },
    demands: true,
    source: ownDesign,
    fixable: true,
    messages: {
      modeDiffers: sumDiffers,
      modeTwice: {
        zh: '{object} 的更新方式“{mode}”列了两次',
        en: '{object} lists the mode "{mode}" twice',
      },
      modeMissing: {
        zh: '{object} 的更新方式构成没有“{mode}”，但地块中有 {amount}',
        en: '{object}: the modes have no row for "{mode}", but its parcels have {amount}',
      },
      yearDiffers: sumDiffers,
      gapDiffers: {
        zh: '{object} {attribute}填写 {stored}{unit}，需求减现状应为 {computed}{unit}',
        en: '{object}: {attribute} is stored as {stored}{unit}, but need minus stock is {computed}{unit}',
      },
      balanceDiffers: {
        zh: '{object} {attribute}填写 {stored}{unit}，收入减成本应为 {computed}{unit}，相差 {difference}{unit}（允许差 {tolerance}{unit}）',
        en: '{object}: {attribute} is stored as {stored}{unit}, but income minus cost is {computed}{unit}, a difference of {difference}{unit} (tolerance {tolerance}{unit})',
      },
      fundingDiffers: {
        zh: '{object} 由其他单元弥补 {sum}，亏损是 {deficit}',
        en: '{object}: other units cover {sum} of a deficit of {deficit}',
      },
      fundedBySelf: {
        zh: '{object} 的亏损由本单元弥补',
        en: '{object} covers its own deficit',
      },
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    const unitId = textAt(document.value, 'id');
    const unit = unitId === undefined || isSuperseded(document) ? undefined : model.unit(unitId);
    if (!unit || unit.uri !== document.uri) return;
    checkModes(context, unit);
    checkFunding(context, unit);
    checkStoredSums(context, [...modeSums(context, unit), ...yearSums(context, unit), ...gapSums(context, unit), ...balanceSums(context, unit)]);
  },
};

type UnitValue = Draft<DocumentTypes['redevelopmentUnit']>;

/** Rows of `modes`, the first of each mode. */
function modeRows(value: UnitValue): readonly { readonly index: number; readonly mode: string; readonly areaHa: number | undefined; readonly isFirst: boolean }[] {
  const seen = new Set<string>();
  return (value.modes ?? []).flatMap((row, index) => {
    const mode = row?.mode;
    if (mode === undefined) return [];
    const isFirst = !seen.has(mode);
    seen.add(mode);
    return [{ index, mode, areaHa: row?.areaHa, isFirst }];
  });
}

function checkModes({ document, model, report }: PlanRuleContext, unit: Unit): void {
  const rows = modeRows(unit.value);
  for (const { index, mode, isFirst } of rows) {
    if (!isFirst) report({ ...about(unit, `${mode} ${index}`), messageId: 'modeTwice', path: ['modes', index, 'mode'], data: { object: unit.id, mode } });
  }
  if (unit.value.modes === undefined) return;
  const used = new Set((unit.value.parcelRefs ?? []).flatMap((id) => (id === undefined ? [] : (model.parcel(id)?.value.renewalMode ?? []))));
  for (const mode of [...used].filter((name) => !rows.some((row) => row.mode === name))) {
    const sum = model.derived.unitModeHa(unit.id, mode);
    const areaHa = roundedTo(sum.value ?? sumDecimal(sum.terms.map(({ value }) => value as number)) / 10_000, 4);
    report({
      ...about(unit, mode),
      messageId: 'modeMissing',
      path: ['modes'],
      at: 'key',
      data: { object: unit.id, mode, amount: amountText(areaHa, 'ha') },
      terms: sum.terms,
      fixes: sum.value === undefined ? [] : [{ title: { zh: `补上“${mode}” ${areaHa} 公顷`, en: `Add "${mode}", ${areaHa} ha` }, edits: [{ uri: document.uri, operation: { op: 'append', path: ['modes'], value: { mode, areaHa } } }] }],
    });
  }
}

function about(unit: Unit, part: string): { readonly subject: string; readonly feature: { readonly layer: string; readonly id: string } } {
  return { subject: `${unit.id} ${part}`, feature: { layer: 'units', id: unit.id } };
}

function modeSums({ model }: PlanRuleContext, unit: Unit): readonly StoredSum[] {
  return modeRows(unit.value).flatMap(({ index, mode, areaHa, isFirst }): readonly StoredSum[] =>
    areaHa === undefined || !isFirst
      ? []
      : [
          {
            object: unit.id, ...about(unit, mode),
            messageId: 'modeDiffers',
            path: ['modes', index, 'areaHa'],
            attribute: { zh: `更新方式“${mode}”的面积`, en: `area of mode "${mode}"` },
            digits: 4,
            stored: areaHa,
            sum: model.derived.unitModeHa(unit.id, mode),
            tolerance: neededNumber(model, 'tol.sumHa'),
          },
        ],
  );
}

function yearSums({ model }: PlanRuleContext, unit: Unit): readonly StoredSum[] {
  return Object.entries(unit.value.schedule ?? {}).flatMap(([year, stored]): readonly StoredSum[] =>
    typeof stored !== 'number'
      ? []
      : [
          {
            object: unit.id, ...about(unit, year),
            messageId: 'yearDiffers',
            path: ['schedule', year],
            attribute: { zh: `${year} 年实施面积`, en: `area carried out in ${year}` },
            digits: 4,
            stored,
            sum: model.derived.unitYearHa(unit.id, year),
            parts: () => model.derived.unitParcels(unit.id).flatMap((parcel) => yearTerm(parcel, Number(year), { counts: timesDecimal(parcel.value.areaM2 ?? 0, 0.0001) }) ?? []),
            tolerance: neededNumber(model, 'tol.sumHa'),
          },
        ],
  );
}

/** What is short of a facility is need minus stock, exactly: all three are authored. */
function gapSums({ model }: PlanRuleContext, unit: Unit): readonly StoredSum[] {
  return (unit.value.facilityDemand ?? []).flatMap((row, index): readonly StoredSum[] => {
    const { facility, need, existing, gap } = row ?? {};
    if (facility === undefined || need === undefined || existing === undefined || gap === undefined) return [];
    return [
      {
        object: unit.id, ...about(unit, `${facility} ${index}`),
        messageId: 'gapDiffers',
        path: ['facilityDemand', index, 'gap'],
        attribute: { zh: `${facility}缺口`, en: `shortage of ${facility}` },
        digits: 4,
        stored: gap,
        sum: model.derived.facilityGap(unit.id, index),
      },
    ];
  });
}

function balanceSums({ model }: PlanRuleContext, unit: Unit): readonly StoredSum[] {
  const stored = unit.value.economics?.balanceWan;
  if (stored === undefined) return [];
  return [
    {
      object: unit.id, ...about(unit, 'balanceWan'),
      messageId: 'balanceDiffers',
      path: ['economics', 'balanceWan'],
      attribute: { zh: '资金平衡', en: 'balance' },
      digits: 2,
      stored,
      sum: model.derived.unitBalanceWan(unit.id),
      tolerance: neededNumber(model, 'tol.money'),
    },
  ];
}

/** What other units pay is what is short. */
function checkFunding({ document, model, report }: PlanRuleContext, unit: Unit): void {
  const rows = unit.value.economics?.fundedBy ?? [];
  const balance = model.derived.unitBalanceWan(unit.id).value;
  const terms = rows.flatMap((row, index): NumberTerm[] =>
    row?.wan === undefined ? [] : [inputTerm({ uri: document.uri, path: ['economics', 'fundedBy', index, 'wan'] }, { zh: `${row.unitRef ?? ''} 弥补`, en: `paid by ${row.unitRef ?? ''}` }, row.wan, 'wan')],
  );
  for (const [index, row] of rows.entries()) {
    if (row?.unitRef === unit.id) report({ ...about(unit, `fundedBy ${index}`), messageId: 'fundedBySelf', path: ['economics', 'fundedBy', index, 'unitRef'], data: { object: unit.id } });
  }
  if (balance === undefined || terms.length === 0 || terms.length !== rows.length) return;
  const sum = sumDecimal(terms.map(({ value }) => value));
  const deficit = Math.max(0, -balance);
  const tolerance = neededNumber(model, 'tol.money');
  const allowed = timesDecimal(tolerance.value, terms.length);
  if (!differsBy(sum, deficit, allowed)) return;
  report({
    ...about(unit, 'fundedBy'),
    messageId: 'fundingDiffers',
    path: ['economics', 'fundedBy'],
    at: 'key',
    data: { object: unit.id, sum: amountText(sum, 'wan'), deficit: amountText(deficit, 'wan') },
    terms: [
      ...terms,
      { label: { zh: '弥补合计', en: 'paid in all' }, value: sum, unit: 'wan', role: 'result' },
      { label: { zh: '亏损', en: 'deficit' }, value: deficit, unit: 'wan', role: 'stored', uri: document.uri, path: ['economics', 'balanceWan'] },
      { label: { zh: `允许差（${tolerance.name}）`, en: `tolerance (${tolerance.name})` }, value: allowed, unit: 'wan', role: 'limit', uri: tolerance.uri, path: tolerance.path },
    ],
  });
}
