import type { Bilingual } from '@plansmith/base';
import type { DocumentHeader, PlanModel, Unit } from '@plansmith/plan';
import { addMonths, daysOfMonth, neededNumber, parameterLabel, type PlanRule } from '@plansmith/plugin/rule-kit';

/** How long before a parcel is due its unit's plan must be there. */
const leadParameter = 'supply.planLeadMonths';

/** Something in a year's plan that needs the unit's detailed plan: an unfinished task, or a supply of land. */
interface DueItem {
  readonly what: Bilingual;
  readonly parcel: string;
  readonly dueDate: string;
  readonly uri: string;
  readonly path: readonly (string | number)[];
}

export const unitHasDetailedPlan: PlanRule = {
  meta: {
    id: 'reference/unit-has-detailed-plan',
    title: { zh: '每个单元有且只有一份现行详细规划', en: 'Each unit has exactly one detailed plan in force' },
    severity: 'warning',
    scope: 'workspace',
    kinds: [],
    needs: { asOf: true, parameters: [leadParameter] },
    messages: {
      none: {
        zh: '单元 {unit} 还没有单元详细规划',
        en: 'Unit {unit} has no detailed plan yet',
      },
      noneButDue: {
        zh: '单元 {unit} 还没有单元详细规划，而地块 {parcel} 的{what}应于 {due} 完成，不晚于截止日 {asOf} 后 {months} 个月',
        en: 'Unit {unit} has no detailed plan yet, but {what} for parcel {parcel} is due on {due}, within {months} months of {asOf}',
      },
      several: {
        zh: '单元 {unit} 有 {count} 份现行详细规划，汇总只按 {first} 计',
        en: 'Unit {unit} has {count} detailed plans in force; sums go by {first} alone',
      },
      refDisagrees: {
        zh: '单元 {unit} 写明详细规划是 {named}，但以该单元为对象的是 {actual}',
        en: 'Unit {unit} names {named} as its detailed plan, but the plan made for it is {actual}',
      },
    },
    source: {
      citation: 'S III(2)7; URPL art. 38',
      certainty: 'A text, C reading',
      note: {
        zh: '“一个单元一份详细规划”和提前的月数是本工具的理解；供应方案文档建成前，以年度供应计划的季度末和年度任务的完成时限代替供应时间。',
        en: 'One plan for each unit and the months are our reading; until there are supply documents, the end of the quarter in the annual supply plan and the due date of annual tasks stand for the supply date.',
      },
    },
    fixable: true,
  },
  check({ model, asOf, report }) {
    const plans = plansByUnit(model);
    const lead = neededNumber(model, leadParameter);
    let due: ReadonlyMap<string, DueItem> | undefined;
    for (const unit of new Map(model.units().map((item) => [item.id, item])).values()) {
      const own = plans.get(unit.id) ?? [];
      const [first, ...others] = own;
      if (!first) {
        due ??= dueItems(model, addMonths(asOf!, lead.value));
        const item = (unit.value.parcelRefs ?? []).flatMap((id) => (id === undefined ? [] : (due!.get(id) ?? []))).toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1))[0];
        report({
          ...(item
            ? { messageId: 'noneButDue', data: { unit: unit.id, parcel: item.parcel, what: item.what, due: item.dueDate, asOf: asOf!, months: lead.value }, severity: 'error' as const }
            : { messageId: 'none', data: { unit: unit.id } }),
          uri: unit.uri,
          path: ['id'],
          subject: unit.id,
          terms: item
            ? [
                { label: item.what, value: item.dueDate, role: 'stored', uri: item.uri, path: item.path },
                { label: parameterLabel(lead), value: lead.value, unit: 'month', role: 'limit', uri: lead.uri, path: lead.path },
              ]
            : [],
          related: item ? [{ message: item.what, uri: item.uri, path: item.path }] : [],
        });
        continue;
      }
      for (const plan of others) {
        report({
          messageId: 'several',
          data: { unit: unit.id, count: own.length, first: first.id ?? first.uri },
          uri: plan.uri,
          path: ['unitRef'],
          subject: unit.id,
          related: [{ message: { zh: `先计入的 ${first.id ?? first.uri}`, en: `${first.id ?? first.uri} comes first` }, uri: first.uri, path: ['unitRef'] }],
        });
      }
      reportReference(unit, own, report);
    }
  },
};

function reportReference(unit: Unit, own: readonly DocumentHeader[], report: Parameters<PlanRule['check']>[0]['report']): void {
  const named = unit.value.detailedPlanRef;
  const [first] = own;
  if (named === undefined || !first || own.some(({ id }) => id === named)) return;
  const actual = first.id;
  report({
    messageId: 'refDisagrees',
    data: { unit: unit.id, named, actual: actual ?? first.uri },
    uri: unit.uri,
    path: ['detailedPlanRef'],
    subject: unit.id,
    fixes: actual === undefined ? [] : [{ title: { zh: `改为 ${actual}`, en: `Change to ${actual}` }, edits: [{ uri: unit.uri, operation: { op: 'set', path: ['detailedPlanRef'], value: actual } }] }],
  });
}

function plansByUnit(model: PlanModel): ReadonlyMap<string, readonly DocumentHeader[]> {
  const plans = new Map<string, DocumentHeader[]>();
  // Of the plans only what names them is read: their numbers change at every key.
  for (const plan of model.headers('unitDetailedPlan')) {
    const unitRef = model.unitIdOfPlan(plan.uri);
    if (unitRef === undefined || plan.status === 'superseded') continue;
    const known = plans.get(unitRef);
    if (known) known.push(plan);
    else plans.set(unitRef, [plan]);
  }
  return plans;
}

/** The earliest item of each parcel that is open and due by then; what is overdue is due all the more. */
function dueItems(model: PlanModel, until: string): ReadonlyMap<string, DueItem> {
  const items = new Map<string, DueItem>();
  const take = (item: Omit<DueItem, 'parcel'>, parcels: readonly (string | undefined)[]): void => {
    if (item.dueDate > until) return;
    for (const parcel of parcels) {
      if (parcel === undefined) continue;
      const known = items.get(parcel);
      if (!known || item.dueDate < known.dueDate) items.set(parcel, { ...item, parcel });
    }
  };
  for (const { uri, value } of model.documents('annualPlan')) {
    if (value.status === 'superseded') continue;
    for (const [index, task] of (value.tasks ?? []).entries()) {
      if (!task?.dueDate || task.doneDate !== undefined || task.status === 'done' || task.status === 'carried') continue;
      const id = task.id ?? '';
      take({ what: { zh: `年度任务 ${id}`, en: `task ${id}` }, dueDate: task.dueDate, uri, path: ['tasks', index, 'dueDate'] }, task.parcelRefs ?? []);
    }
    for (const [index, row] of (value.supplyPlan ?? []).entries()) {
      if (row?.quarter === undefined || value.year === undefined) continue;
      const dueDate = lastDayOfQuarter(value.year, row.quarter);
      take({ what: { zh: `${value.year} 年第 ${row.quarter} 季度供应`, en: `supply in quarter ${row.quarter} of ${value.year}` }, dueDate, uri, path: ['supplyPlan', index, 'quarter'] }, row.parcelRefs ?? []);
    }
  }
  return items;
}

function lastDayOfQuarter(year: number, quarter: number): string {
  const month = quarter * 3;
  return `${year}-${String(month).padStart(2, '0')}-${String(daysOfMonth(year, month)).padStart(2, '0')}`;
}
