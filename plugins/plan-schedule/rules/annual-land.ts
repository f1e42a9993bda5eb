import type { Bilingual, Path } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { checkStoredSums, isDay, isSuperseded, neededNumber, numberAt, recordsIn, sumDiffers, sumUndecided, textAt, type PlanRule, type PlanRuleContext, type StoredSum } from '@plansmith/plugin/rule-kit';
import { documentName } from '../core/object-names.ts';
import { parcelAreasHa } from '../core/parcel-areas.ts';

/** Lists of land in an annual plan, the step of a project that each is about, and the ways of redevelopment that have that step. */
const landLists = [
  { list: 'supplyPlan', name: { zh: '供应计划', en: 'supply' }, step: 'supply', suits: (mode: string): boolean => mode !== '综合整治' && !mode.startsWith('腾退') },
  { list: 'storagePlan', name: { zh: '收储计划', en: 'storage' }, step: 'storage', suits: (mode: string): boolean => mode === '政府收储再开发' },
] as const satisfies readonly { readonly list: string; readonly name: Bilingual; readonly step: string; suits(mode: string): boolean }[];

type LandList = (typeof landLists)[number];

export const annualLand: PlanRule = {
  meta: {
    id: 'schedule/annual-land',
    title: { zh: '供应、收储和结转的土地与地块、项目一致', en: 'Land supplied, stored and carried over is that of the parcels and projects' },
    severity: 'error',
    scope: 'document',
    kinds: ['annualPlan'],
    needs: { parameters: ['tol.sumHa'] },
    messages: {
      areaDiffers: sumDiffers,
      inputMissing: sumUndecided,
      carriedMissing: { zh: '{plan} 有结转任务，但没有填写结转面积（carriedOverHa）', en: '{plan} has carried tasks but no carriedOverHa' },
      twice: { zh: '{plan} 的{list}把地块 {parcel} 列了不止一次', en: '{plan}: {list} has parcel {parcel} more than once' },
      noTask: { zh: '{plan} 的{list}有地块 {parcel}，但本年度没有它的任务', en: '{plan}: {list} has parcel {parcel}, for which the plan has no task' },
      modeDiffers: { zh: '{plan} 的{list}有地块 {parcel}，它的改造方式为“{mode}”，没有这一环节', en: '{plan}: {list} has parcel {parcel}, whose way of redevelopment ({mode}) has no such step' },
      useDiffers: { zh: '{plan} 的供应用途为 {use}，地块 {parcel} 的规划用途为 {planned}', en: '{plan}: the land is supplied for {use}, parcel {parcel} is planned for {planned}' },
      notOfProject: { zh: '{plan} 的{list}把地块 {parcel} 归入 {project}，该项目没有这宗地块', en: '{plan}: {list} gives parcel {parcel} to {project}, which does not have it' },
      quarterDiffers: { zh: '{plan} 的{list}把 {project} 排在第 {quarter} 季度，项目计划于 {date}（第 {planned} 季度）', en: '{plan}: {list} has {project} in quarter {quarter}, the project plans it for {date}, quarter {planned}' },
    },
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    const tasks = new Set<string>();
    const carried: string[] = [];
    for (const { index, record } of recordsIn(document, 'tasks')) {
      const ids = idsIn(context, ['tasks', index, 'parcelRefs']).map(({ id }) => id);
      for (const id of ids) tasks.add(id);
      if (textAt(record, 'carriedFrom') !== undefined) carried.push(...ids);
    }
    const sums = landLists.flatMap((list) => {
      const seen = new Set<string>();
      return recordsIn(document, list.list).flatMap(({ index, record }) => checkRow(context, { list, index, record, tasks, seen }) ?? []);
    });
    checkStoredSums(context, [...sums, ...carriedSum(context, carried)]);
  },
};

interface Row {
  readonly list: LandList;
  readonly index: number;
  readonly record: unknown;
  /** Parcels of the plan's tasks. */
  readonly tasks: ReadonlySet<string>;
  /** Parcels of the rows before. */
  readonly seen: Set<string>;
}

/** Tells what is wrong with the parcels of a row; gives its area to be summed up. */
function checkRow(context: PlanRuleContext, { list, index, record, tasks, seen }: Row): StoredSum | undefined {
  const { document, model, report } = context;
  const plan = documentName(document);
  const path: Path = [list.list, index];
  const projectRef = textAt(record, 'projectRef');
  const project = projectRef === undefined ? undefined : model.project(projectRef);
  const ids = idsIn(context, [...path, 'parcelRefs']);
  for (const { id, path: at } of ids) {
    const parcel = model.parcel(id);
    const told = (messageId: string, more: Readonly<Record<string, string>> = {}): void =>
      report({ messageId, path: at, subject: `${plan} ${list.list} ${id}`, feature: { layer: 'parcels', id }, data: { plan, list: list.name, parcel: id, ...more } });
    if (seen.has(id)) told('twice');
    seen.add(id);
    if (!parcel) continue;
    if (!tasks.has(id)) told('noTask');
    const { renewalMode, planUseCode } = parcel.value;
    if (renewalMode !== undefined && !list.suits(renewalMode)) told('modeDiffers', { mode: renewalMode });
    if (project && !(project.value.parcelRefs ?? []).includes(id)) told('notOfProject', { project: project.id });
    const use = textAt(record, 'useCode');
    if (list.list === 'supplyPlan' && use !== undefined && planUseCode !== undefined && use !== planUseCode) {
      report({
        messageId: 'useDiffers',
        path: [...path, 'useCode'],
        subject: `${plan} ${id}`,
        feature: { layer: 'parcels', id },
        data: { plan, use, parcel: id, planned: planUseCode },
        related: [{ message: { zh: `${id} 的规划用途`, en: `planned use of ${id}` }, uri: parcel.uri, path: [...parcel.path, 'planUseCode'] }],
      });
    }
  }
  if (project) checkQuarter(context, { list, path, record, project });
  const stored = numberAt(record, 'areaHa');
  if (stored === undefined) return undefined;
  const object = `${plan} ${[projectRef, ...ids.map(({ id }) => id)].filter(Boolean).join(' ')}`;
  return {
    messageId: 'areaDiffers',
    path: [...path, 'areaHa'],
    object,
    attribute: { zh: `${list.name.zh}面积`, en: `the area of ${list.name.en}` },
    digits: 4,
    stored,
    sum: parcelAreasHa(model, ids.map(({ id }) => id)),
    tolerance: neededNumber(model, 'tol.sumHa'),
    subject: `${plan} ${list.list} ${index}`,
  };
}

/** The quarter of a row is that of the project's step, where the project plans it for the plan's year. */
function checkQuarter({ document, report }: PlanRuleContext, { list, path, record, project }: { readonly list: LandList; readonly path: Path; readonly record: unknown; readonly project: NonNullable<ReturnType<PlanModel['project']>> }): void {
  const quarter = numberAt(record, 'quarter');
  const at = (project.value.milestones ?? []).findIndex((milestone) => milestone?.step === list.step);
  const date = project.value.milestones?.[at]?.plan;
  if (quarter === undefined || date === undefined || !isDay(date) || date.slice(0, 4) !== String(numberAt(document.value, 'year'))) return;
  const planned = Math.ceil(Number(date.slice(5, 7)) / 3);
  if (quarter === planned) return;
  const plan = documentName(document);
  report({
    messageId: 'quarterDiffers',
    path: [...path, 'quarter'],
    subject: `${plan} ${list.list} ${project.id}`,
    data: { plan, list: list.name, project: project.id, quarter, date, planned },
    related: [{ message: { zh: `${project.id} 的计划日期`, en: `planned date of ${project.id}` }, uri: project.uri, path: ['milestones', at, 'plan'] }],
    fixes: [{ title: { zh: `改为第 ${planned} 季度`, en: `Change to quarter ${planned}` }, edits: [{ uri: document.uri, operation: { op: 'set', path: [...path, 'quarter'], value: planned } }] }],
  });
}

function carriedSum({ document, model, report }: PlanRuleContext, carried: readonly string[]): readonly StoredSum[] {
  const plan = documentName(document);
  const stored = numberAt(document.value, 'carriedOverHa');
  if (stored === undefined) {
    if (carried.length > 0) report({ messageId: 'carriedMissing', path: ['carriedOverHa'], subject: plan, data: { plan } });
    return [];
  }
  return [{ messageId: 'areaDiffers', path: ['carriedOverHa'], object: plan, attribute: { zh: '结转面积', en: 'the area carried over' }, digits: 4, stored, sum: parcelAreasHa(model, carried), tolerance: neededNumber(model, 'tol.sumHa'), subject: `${plan} carriedOverHa` }];
}

function idsIn({ document }: PlanRuleContext, list: Path): readonly { readonly id: string; readonly path: Path }[] {
  return recordsIn(document, ...list).flatMap(({ index, record: id }) => (typeof id === 'string' ? [{ id, path: [...list, index] }] : []));
}
