import { gapAt, lacking, sumDecimal, type DocumentTypes, type Draft, type Gap, type Parcel, type Quantity } from '@plansmith/plan';
import { amountText, checkStoredSums, dateOrderMessages, dateOrderReport, inputTerm, isSuperseded, neededNumber, ownDesign, roundedTo, stepsOutOfOrder, sumDiffers, sumUndecided, textAt, type NumberTerm, type PlanRule, type PlanRuleContext, type StoredSum } from '@plansmith/plugin/rule-kit';
import { groupedBy, pairKey, pairOfKey } from '../core/grouped.ts';
import { identifiedParcels } from '../core/identified-parcels.ts';

type Baseline = NonNullable<Draft<DocumentTypes['specialPlan']>['baseline']>;

export const reconcilePlan: PlanRule = {
  meta: {
    id: 'inventory/reconcile-plan',
    title: { zh: '专项规划底数与台账一致', en: 'Base figures of the special plan are those of the inventory' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    needs: { parameters: ['tol.sumHa'] },
    source: { ...ownDesign, note: { zh: '汇总表的样式见于外省低效用地调查数据库（A），核对为自行设定（C）', en: 'tables of this kind are seen in another province’s survey database (A); the check is our own (C)' } },
    fixable: true,
    messages: {
      countDiffers: {
        zh: '{object} {attribute}填写 {stored} 个，台账有 {computed} 个，相差 {difference} 个',
        en: '{object}: {attribute} is stored as {stored}, the inventory has {computed}, a difference of {difference}',
      },
      areaDiffers: sumDiffers,
      rowTwice: {
        zh: '底数表的“{object}”列了两行，合计会重复计算',
        en: 'the base figures have two rows for {object}, so sums count it twice',
      },
      rowMissing: {
        zh: '底数表没有“{object}”，台账却有 {count} 个地块 {area}',
        en: 'the base figures have no row for {object}, of which the inventory has {count} parcels with {area}',
      },
      inventoryMissing: {
        zh: '底数来源（inventoryRefs）没有台账 {object}，其中已认定地块 {count} 个',
        en: 'the inventories behind the base figures (inventoryRefs) lack {object}, which has {count} identified parcels',
      },
      ...dateOrderMessages,
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    const { baseline } = document.value as Draft<DocumentTypes['specialPlan']>;
    if (isSuperseded(document) || !baseline?.byDistrictType) return;
    const parcels = identifiedParcels(model);
    const groups = groupedBy(parcels, ({ value }) => pairKey(value.pilotArea, value.lowEffType));
    checkRows(context, baseline, groups);
    checkInventories(context, baseline, parcels);
    checkDate(context, baseline, parcels);
    checkStoredSums(context, rowSums(context, baseline, groups));
  },
};

type Groups = ReadonlyMap<string, readonly Parcel[]>;

interface Row {
  readonly index: number;
  readonly key: string;
  readonly object: string;
  readonly count: number | undefined;
  readonly areaHa: number | undefined;
}

/** Rows that name an area and a type, in their order. */
function rowsOf(baseline: Baseline): readonly Row[] {
  return (baseline.byDistrictType ?? []).flatMap((row, index) => {
    const { pilotArea, type, count, areaHa } = row ?? {};
    const key = pairKey(pilotArea, type);
    return key === undefined ? [] : [{ index, key, object: `${pilotArea} ${type}`, count, areaHa }];
  });
}

function areaOf(parcels: readonly Parcel[]): Quantity {
  const terms: NumberTerm[] = [];
  const gaps: Gap[] = [];
  for (const parcel of parcels) {
    const { id, uri, path, value } = parcel;
    if (value.areaM2 === undefined) gaps.push(gapAt(parcel, 'areaM2'));
    else terms.push(inputTerm({ uri, path: [...path, 'areaM2'] }, { zh: `${id} 面积`, en: `area of ${id}` }, value.areaM2, 'm2'));
  }
  return gaps.length > 0 ? lacking('ha', gaps, terms) : { value: sumDecimal(terms.map((term) => term.value)) / 10_000, unit: 'ha', terms, missing: [] };
}

function rowSums({ model }: PlanRuleContext, baseline: Baseline, groups: Groups): readonly StoredSum[] {
  const seen = new Set<string>();
  return rowsOf(baseline).flatMap(({ index, key, object, count, areaHa }): readonly StoredSum[] => {
    if (seen.has(key)) return [];
    seen.add(key);
    const parcels = groups.get(key) ?? [];
    const path = ['baseline', 'byDistrictType', index];
    const each = parcels.map((parcel): NumberTerm => inputTerm({ uri: parcel.uri, path: [...parcel.path, 'lowEffType'] }, { zh: parcel.id, en: parcel.id }, 1, 'count'));
    return [
      ...(count === undefined
        ? []
        : [{ messageId: 'countDiffers', path: [...path, 'count'], object, attribute: { zh: '地块个数', en: 'number of parcels' }, digits: 0, stored: count, sum: { value: parcels.length, unit: 'count', terms: each, missing: [] }, subject: `${object} count` }]),
      ...(areaHa === undefined
        ? []
        : [{ messageId: 'areaDiffers', path: [...path, 'areaHa'], object, attribute: { zh: '面积', en: 'area' }, digits: 4, stored: areaHa, sum: areaOf(parcels), tolerance: neededNumber(model, 'tol.sumHa'), subject: `${object} areaHa` }]),
    ];
  });
}

function checkRows({ document, report }: PlanRuleContext, baseline: Baseline, groups: Groups): void {
  const seen = new Map<string, Row>();
  for (const row of rowsOf(baseline)) {
    const first = seen.get(row.key);
    if (!first) {
      seen.set(row.key, row);
      continue;
    }
    const path = ['baseline', 'byDistrictType', row.index];
    report({
      messageId: 'rowTwice',
      path: [...path, 'type'],
      subject: `${row.object} ${row.index}`,
      data: { object: row.object },
      related: [{ message: { zh: '另一行', en: 'the other row' }, uri: document.uri, path: ['baseline', 'byDistrictType', first.index, 'type'] }],
    });
  }
  for (const [key, parcels] of groups) {
    if (seen.has(key)) continue;
    const [pilotArea, type] = pairOfKey(key);
    const { value, terms } = areaOf(parcels);
    const areaHa = roundedTo(value ?? sumDecimal(terms.map((term) => term.value as number)) / 10_000, 4);
    report({
      messageId: 'rowMissing',
      path: ['baseline', 'byDistrictType'],
      at: 'key',
      subject: `${pilotArea} ${type}`,
      data: { object: `${pilotArea} ${type}`, count: parcels.length, area: amountText(areaHa, 'ha') },
      terms,
      fixes:
        value === undefined
          ? []
          : [
              {
                title: { zh: `补上“${pilotArea} ${type}”一行`, en: `Add the row of ${pilotArea} ${type}` },
                edits: [{ uri: document.uri, operation: { op: 'append', path: ['baseline', 'byDistrictType'], value: { pilotArea, type, count: parcels.length, areaHa } } }],
              },
            ],
    });
  }
}

/** Inventories that hold identified parcels are all named as sources. */
function checkInventories({ document, model, report }: PlanRuleContext, baseline: Baseline, parcels: readonly Parcel[]): void {
  const named = new Set(baseline.inventoryRefs ?? []);
  const counts = new Map<string, number>();
  for (const { uri } of parcels) counts.set(uri, (counts.get(uri) ?? 0) + 1);
  for (const { uri, id } of model.headers('parcelInventory')) {
    const count = counts.get(uri);
    if (count === undefined || id === undefined || named.has(id)) continue;
    const path = ['baseline', 'inventoryRefs'];
    report({
      messageId: 'inventoryMissing',
      path: baseline.inventoryRefs === undefined ? ['baseline'] : path,
      at: 'key',
      subject: id,
      data: { object: id, count },
      related: [{ message: { zh: `台账 ${id}`, en: `inventory ${id}` }, uri, path: ['id'] }],
      fixes: [{ title: { zh: `补上 ${id}`, en: `Add ${id}` }, edits: [{ uri: document.uri, operation: baseline.inventoryRefs === undefined ? { op: 'set', path, value: [id] } : { op: 'append', path, value: id } }] }],
    });
  }
}

/** Base figures are of a day when every parcel was identified, and before the plan was approved. */
function checkDate({ document, report }: PlanRuleContext, baseline: Baseline, parcels: readonly Parcel[]): void {
  const { uri } = document;
  let last: Parcel | undefined;
  for (const parcel of parcels) if (parcel.value.identifiedDate !== undefined && (last === undefined || parcel.value.identifiedDate > last.value.identifiedDate!)) last = parcel;
  const steps = [
    ...(last ? [{ label: { zh: `${last.id} 认定`, en: `identification of ${last.id}` }, date: last.value.identifiedDate, uri: last.uri, path: [...last.path, 'identifiedDate'] }] : []),
    { label: { zh: '底数日期', en: 'day of the base figures' }, date: baseline.date, uri, path: ['baseline', 'date'] },
    { label: { zh: '规划批准', en: 'approval of the plan' }, date: textAt(document.value, 'approvedDate'), uri, path: ['approvedDate'] },
  ];
  for (const wrong of stepsOutOfOrder(steps)) report(dateOrderReport(textAt(document.value, 'id') ?? uri, wrong, { subject: `date ${wrong.later.path.join('.')}` }));
}
