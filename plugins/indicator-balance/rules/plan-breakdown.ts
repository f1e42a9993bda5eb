import type { Path } from '@plansmith/base';
import { readPeriod, type DocumentTypes, type Draft, type Period } from '@plansmith/plan';
import { checkStoredSums, isSuperseded, listText, neededNumber, scaledTerm, sumDiffers, sumUndecided, type PlanRule, type PlanRuleContext, type StoredSum } from '@plansmith/plugin/rule-kit';
import { groupedBy, pairKey, pairOfKey } from '../core/grouped.ts';

type SpecialPlan = Draft<DocumentTypes['specialPlan']>;

export const planBreakdown: PlanRule = {
  meta: {
    id: 'indicator/plan-breakdown',
    title: { zh: '专项规划的分区、分类、分期覆盖全部单元', en: 'Zones, classes and periods of the special plan cover all units' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    needs: { parameters: ['tol.sumHa'] },
    demands: true,
    source: {
      citation: 'S III(2)7; S I',
      certainty: 'C',
      note: {
        zh: '分区分类策略、时序安排、重点区域等内容见于原文（A）；覆盖和求和为自行设定（C）',
        en: 'that the plan has zones, classes, timing and key areas is seen in the text (A); that they cover and add up is our own (C)',
      },
    },
    fixable: true,
    messages: {
      notInRoster: {
        zh: '{list}“{row}”的单元 {unit} 已被替代，不在空间单元名录',
        en: '{list} "{row}": unit {unit} is superseded and not in the roster of units',
      },
      twice: {
        zh: '单元 {unit} 同时属于{list}“{row}”和“{other}”',
        en: 'unit {unit} is in {list} "{row}" and in "{other}"',
      },
      unitsMissing: {
        zh: '{list}没有包括单元 {units}',
        en: '{list}: units {units} are in none',
      },
      periodUnreadable: {
        zh: '时序安排的时期“{period}”不是年份或起止年份，该期面积无法核对',
        en: 'the period "{period}" is no year or span of years, so its area cannot be checked',
      },
      periodOverlaps: {
        zh: '时期 {period} 与 {other} 有重叠的年份，面积会重复计算',
        en: 'period {period} shares years with {other}, so areas count twice',
      },
      yearsMissing: {
        zh: '{years} 年有实施面积，却不在任何时期内',
        en: 'units are carried out in {years}, which no period has',
      },
      idle: {
        zh: '时期 {period} 列有单元 {unit}，但该单元这几年没有安排实施面积',
        en: 'period {period} lists unit {unit}, which is to carry out nothing in those years',
      },
      areaDiffers: sumDiffers,
      typeTwice: {
        zh: '分类策略的“{type}”列了两次',
        en: 'the class strategy has "{type}" twice',
      },
      typeMissing: {
        zh: '分类策略没有“{type}”，台账却有这类地块，如 {parcels}',
        en: 'the class strategy has nothing on "{type}", of which the inventory has parcels such as {parcels}',
      },
      modeMissing: {
        zh: '“{type}”的分类策略没有改造方式“{mode}”，台账却有地块采用，如 {parcels}',
        en: 'the strategy for "{type}" does not have the mode "{mode}", which parcels such as {parcels} use',
      },
      masterPlan: {
        zh: '总规一致性核对“{item}”结论为不一致',
        en: 'the check against the master plan finds "{item}" not in agreement',
      },
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    const plan = document.value as SpecialPlan;
    const roster = new Set((plan.units ?? []).flatMap((row) => row?.unitRef ?? []));
    if (roster.size > 0) checkUnits(context, plan, roster);
    checkPeriods(context, plan);
    checkClasses(context, plan);
    for (const [index, row] of (plan.masterPlanCheck ?? []).entries()) {
      if (row?.ok !== false) continue;
      const isInForce = plan.status === 'approved' || plan.status === 'published';
      context.report({ messageId: 'masterPlan', path: ['masterPlanCheck', index, 'ok'], subject: row.item ?? `${index}`, data: { item: row.item ?? `${index + 1}` }, ...(!isInForce && { severity: 'warning' as const }) });
    }
  },
};

/** Lists of rows that name units: whether a unit may be in one row alone, and whether every unit is in one. */
const unitLists = [
  { key: 'zoning', title: { zh: '分区', en: 'zone' }, label: 'name', once: true, all: true },
  { key: 'timing', title: { zh: '时期', en: 'period' }, label: 'period', once: false, all: true },
  { key: 'keyAreas', title: { zh: '重点区域', en: 'key area' }, label: 'name', once: true, all: false },
  { key: 'actions', title: { zh: '实施行动', en: 'action' }, label: 'name', once: false, all: false },
] as const;

function checkUnits({ document, model, report }: PlanRuleContext, plan: SpecialPlan, roster: ReadonlySet<string>): void {
  for (const { key, title, label, once, all } of unitLists) {
    const rowOf = new Map<string, { readonly name: string; readonly path: Path }>();
    const rows: readonly (Readonly<Record<string, unknown>> | undefined)[] = plan[key] ?? [];
    for (const [index, row] of rows.entries()) {
      const name = typeof row?.[label] === 'string' ? row[label] : `${index + 1}`;
      const refs = Array.isArray(row?.['unitRefs']) ? (row['unitRefs'] as readonly unknown[]) : [];
      for (const [position, unit] of refs.entries()) {
        if (typeof unit !== 'string') continue;
        const path = [key, index, 'unitRefs', position];
        const about = { path, subject: `${key} ${index} ${unit}`, feature: { layer: 'units', id: unit } };
        const other = rowOf.get(unit);
        // A unit in force that the roster lacks is the roster's fault, which reference/plan-unit-roster tells; one that nobody declares is reference/target-exists'.
        if (!roster.has(unit) && !model.unit(unit) && model.isDeclared('unit', unit)) report({ ...about, messageId: 'notInRoster', data: { list: title, row: name, unit } });
        else if (other && (once || other.path[1] === index)) {
          report({ ...about, messageId: 'twice', data: { unit, list: title, row: name, other: other.name }, related: [{ message: { zh: other.name, en: other.name }, uri: document.uri, path: other.path }] });
        } else rowOf.set(unit, { name, path });
      }
    }
    const absent = [...roster].filter((unit) => !rowOf.has(unit));
    if (all && rows.length > 0 && absent.length > 0) report({ messageId: 'unitsMissing', path: [key], at: 'key', subject: key, data: { list: title, units: listText(absent) } });
  }
}

interface PeriodRow extends Period {
  readonly index: number;
  readonly text: string;
  readonly areaHa: number | undefined;
  readonly units: readonly (string | undefined)[];
}

function checkPeriods(context: PlanRuleContext, plan: SpecialPlan): void {
  const { document, model, report, undecided } = context;
  const rows: PeriodRow[] = [];
  let isComplete = true;
  for (const [index, row] of (plan.timing ?? []).entries()) {
    const text = row?.period;
    if (text === undefined) continue;
    const period = readPeriod(text);
    const path = ['timing', index, 'period'];
    if (!period) {
      undecided({ messageId: 'periodUnreadable', path, subject: `period ${index}`, data: { period: text } });
      isComplete = false;
      continue;
    }
    const other = rows.find((known) => known.from <= period.to && period.from <= known.to);
    if (other) {
      report({ messageId: 'periodOverlaps', path, subject: `period ${index}`, data: { period: text, other: other.text }, related: [{ message: { zh: other.text, en: other.text }, uri: document.uri, path: ['timing', other.index, 'period'] }] });
    }
    rows.push({ ...period, index, text, areaHa: row?.areaHa, units: row?.unitRefs ?? [] });
  }
  if (rows.length === 0) return;
  const years = new Set(model.units().flatMap(({ value }) => Object.entries(value.schedule ?? {}).flatMap(([year, areaHa]) => (typeof areaHa === 'number' && areaHa > 0 ? [Number(year)] : []))));
  const open = [...years].filter((year) => !rows.some((row) => hasYear(row, year))).toSorted();
  if (isComplete && open.length > 0) report({ messageId: 'yearsMissing', path: ['timing'], at: 'key', subject: 'years', data: { years: listText(open.map(String)) } });
  for (const row of rows) reportIdle(context, row);
  checkStoredSums(
    context,
    rows.flatMap((row): readonly StoredSum[] =>
      row.areaHa === undefined
        ? []
        : [
            {
              messageId: 'areaDiffers',
              path: ['timing', row.index, 'areaHa'],
              object: row.text,
              attribute: { zh: '实施面积', en: 'area carried out' },
              digits: 4,
              stored: row.areaHa,
              sum: model.derived.periodHa(row),
              parts: () => model.derived.periodRows(row).map((term) => scaledTerm(term)),
              tolerance: neededNumber(model, 'tol.sumHa'),
              subject: `area ${row.index}`,
            },
          ],
    ),
  );
}

function reportIdle({ model, report }: PlanRuleContext, row: PeriodRow): void {
  for (const [position, id] of row.units.entries()) {
    const unit = id === undefined ? undefined : model.unit(id);
    const schedule = unit?.value.schedule;
    if (!unit || !schedule) continue;
    if (Object.entries(schedule).some(([year, areaHa]) => hasYear(row, Number(year)) && typeof areaHa === 'number' && areaHa > 0)) continue;
    report({
      messageId: 'idle',
      path: ['timing', row.index, 'unitRefs', position],
      subject: `idle ${row.index} ${unit.id}`,
      feature: { layer: 'units', id: unit.id },
      data: { period: row.text, unit: unit.id },
      related: [{ message: { zh: `${unit.id} 的年度安排`, en: `schedule of ${unit.id}` }, uri: unit.uri, path: ['schedule'] }],
    });
  }
}

/** Each type of land that the inventory has, and each mode that its parcels use, is in the class strategy. */
function checkClasses({ document, model, report }: PlanRuleContext, plan: SpecialPlan): void {
  const rows = plan.classStrategy;
  if (!rows || rows.length === 0) return;
  const indexOf = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const type = row?.type;
    if (type === undefined) continue;
    if (indexOf.has(type)) report({ messageId: 'typeTwice', path: ['classStrategy', index, 'type'], subject: `${type} ${index}`, data: { type } });
    else indexOf.set(type, index);
  }
  const told = new Set<string>();
  const identified = model.derived.identifiedGroups().flatMap(({ parcels }) => parcels);
  for (const [key, parcels] of groupedBy(identified, (parcel) => pairKey(parcel.type, parcel.mode))) {
    const [type, mode] = pairOfKey(key);
    const index = indexOf.get(type);
    const modes = index === undefined ? undefined : rows[index]?.modes;
    if (index !== undefined && (!modes || modes.some((known) => known === mode))) continue;
    const examples = { type, parcels: listText(parcels.map(({ id }) => id)) };
    const [first] = parcels;
    const related = [{ message: { zh: first!.id, en: first!.id }, uri: first!.uri, path: [...first!.path, 'renewalMode'] }];
    if (index === undefined) {
      if (!told.has(type)) report({ messageId: 'typeMissing', path: ['classStrategy'], at: 'key', subject: type, data: examples, related });
      told.add(type);
      continue;
    }
    const path = ['classStrategy', index, 'modes'];
    report({
      messageId: 'modeMissing',
      path,
      at: 'key',
      subject: `${type} ${mode}`,
      data: { ...examples, mode },
      related,
      fixes: [{ title: { zh: `在“${type}”的改造方式中补上“${mode}”`, en: `Add "${mode}" to the modes of "${type}"` }, edits: [{ uri: document.uri, operation: { op: 'append', path, value: mode } }] }],
    });
  }
}

function hasYear({ from, to }: Period, year: number): boolean {
  return year >= from && year <= to;
}
