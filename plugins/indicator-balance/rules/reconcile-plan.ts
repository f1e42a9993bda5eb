import { memoOfModel, sumDecimal, type DocumentTypes, type Draft, type IdentifiedParcel, type PlanModel } from '@plansmith/plan';
import { amountText, checkStoredSums, dateOrderMessages, dateOrderReport, isSuperseded, neededNumber, ownDesign, roundedTo, stepsOutOfOrder, sumDiffers, sumUndecided, textAt, type PlanRule, type PlanRuleContext, type StoredSum } from '@plansmith/plugin/rule-kit';

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
    const { document } = context;
    const { baseline } = document.value as Draft<DocumentTypes['specialPlan']>;
    if (isSuperseded(document) || !baseline?.byDistrictType) return;
    checkRows(context, baseline);
    checkInventories(context, baseline);
    checkDate(context, baseline);
    checkStoredSums(context, rowSums(context, baseline));
  },
};

interface Row {
  readonly index: number;
  /** Area and type. */
  readonly object: string;
  readonly pilotArea: string;
  readonly type: string;
  readonly count: number | undefined;
  readonly areaHa: number | undefined;
}

/** Rows that name an area and a type, in their order. */
function rowsOf(baseline: Baseline): readonly Row[] {
  return (baseline.byDistrictType ?? []).flatMap((row, index) => {
    const { pilotArea, type, count, areaHa } = row ?? {};
    return pilotArea === undefined || type === undefined ? [] : [{ index, object: `${pilotArea} ${type}`, pilotArea, type, count, areaHa }];
  });
}

function rowSums({ model }: PlanRuleContext, baseline: Baseline): readonly StoredSum[] {
  const seen = new Set<string>();
  return rowsOf(baseline).flatMap(({ index, object, pilotArea, type, count, areaHa }): readonly StoredSum[] => {
    if (seen.has(object)) return [];
    seen.add(object);
    const path = ['baseline', 'byDistrictType', index];
    return [
      ...(count === undefined
        ? []
        : [{ messageId: 'countDiffers', path: [...path, 'count'], object, attribute: { zh: '地块个数', en: 'number of parcels' }, digits: 0, stored: count, sum: model.derived.baselineCount(pilotArea, type), subject: `${object} count` }]),
      ...(areaHa === undefined
        ? []
        : [{ messageId: 'areaDiffers', path: [...path, 'areaHa'], object, attribute: { zh: '面积', en: 'area' }, digits: 4, stored: areaHa, sum: model.derived.baselineHa(pilotArea, type), tolerance: neededNumber(model, 'tol.sumHa'), subject: `${object} areaHa` }]),
    ];
  });
}

function checkRows({ document, model, report }: PlanRuleContext, baseline: Baseline): void {
  const seen = new Map<string, Row>();
  for (const row of rowsOf(baseline)) {
    const first = seen.get(row.object);
    if (!first) {
      seen.set(row.object, row);
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
  for (const { pilotArea, type, parcels } of model.derived.identifiedGroups()) {
    if (seen.has(`${pilotArea} ${type}`)) continue;
    const { value, terms } = model.derived.baselineHa(pilotArea, type);
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

/** How many identified parcels each inventory holds, and the one that was identified last: the rule runs again with every area, these change far less often. */
const identifiedParcels = memoOfModel((model: PlanModel): { readonly counts: Readonly<Record<string, number>>; readonly last: IdentifiedParcel | undefined } => {
  const counts: Record<string, number> = {};
  let last: IdentifiedParcel | undefined;
  for (const { parcels } of model.derived.identifiedGroups()) {
    for (const parcel of parcels) {
      counts[parcel.uri] = (counts[parcel.uri] ?? 0) + 1;
      if (parcel.identifiedDate !== undefined && (last === undefined || parcel.identifiedDate > last.identifiedDate!)) last = parcel;
    }
  }
  return { counts, last };
});

/** Inventories that hold identified parcels are all named as sources. */
function checkInventories({ document, model, report }: PlanRuleContext, baseline: Baseline): void {
  const named = new Set(baseline.inventoryRefs ?? []);
  const { counts } = identifiedParcels(model, '');
  for (const { uri, id } of model.headers('parcelInventory')) {
    const count = counts[uri];
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
function checkDate({ document, model, report }: PlanRuleContext, baseline: Baseline): void {
  const { uri } = document;
  const { last } = identifiedParcels(model, '');
  const steps = [
    ...(last ? [{ label: { zh: `${last.id} 认定`, en: `identification of ${last.id}` }, date: last.identifiedDate, uri: last.uri, path: [...last.path, 'identifiedDate'] }] : []),
    { label: { zh: '底数日期', en: 'day of the base figures' }, date: baseline.date, uri, path: ['baseline', 'date'] },
    { label: { zh: '规划批准', en: 'approval of the plan' }, date: textAt(document.value, 'approvedDate'), uri, path: ['approvedDate'] },
  ];
  for (const wrong of stepsOutOfOrder(steps)) report(dateOrderReport(textAt(document.value, 'id') ?? uri, wrong, { subject: `date ${wrong.later.path.join('.')}` }));
}
