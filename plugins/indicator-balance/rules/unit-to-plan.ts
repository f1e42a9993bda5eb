import type { Json } from '@plansmith/base';
import { minusDecimal, showNumber, sumDecimal, type PlanModel, type Unit } from '@plansmith/plan';
import { checkStoredSums, isSuperseded, listText, neededNumber, sumDiffers, sumUndecided } from '@plansmith/plugin/rule-kit';
import type { Fix, Report, Rule } from '@plansmith/rules';
import { specialPlanSums, unitsWithoutRow } from '../core/plan-sums.ts';

export const unitToPlan: Rule<PlanModel> = {
  meta: {
    id: 'indicator/unit-to-plan',
    title: { zh: '专项规划汇总等于单元之和', en: 'Special-plan totals are the sum of units' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    needs: { parameters: ['tol.gfaM2', 'tol.sumHa'] },
    demands: true,
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
    messages: {
      totalDiffers: sumDiffers,
      rosterGfaDiffers: {
        zh: '名录中 {object} 的{attribute}填写 {stored}{unit}，单元文档为 {computed}{unit}，相差 {difference}{unit}（允许差 {tolerance}{unit}）',
        en: '{object}: the roster has {attribute} {stored}{unit}, its document {computed}{unit}, a difference of {difference}{unit} (tolerance {tolerance}{unit})',
      },
      rosterIncomplete: {
        zh: '单元名录缺 {units}：全部单元面积合计 {all} 公顷，名录内单元合计 {listed} 公顷，少 {difference} 公顷',
        en: 'the roster lacks {units}: all units have {all} ha, those in the roster {listed} ha, {difference} ha less',
      },
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const tolerances = { m2: neededNumber(model, 'tol.gfaM2'), ha: neededNumber(model, 'tol.sumHa') };
    checkStoredSums(context, specialPlanSums(model, document, tolerances));
    const absent = unitsWithoutRow(model, document);
    if (absent.length > 0) context.report(rosterReport(document.uri, model.units(), absent));
  },
};

function areaOf(units: readonly Unit[]): number {
  return sumDecimal(units.map(({ value }) => value.areaHa ?? 0));
}

function rosterReport(uri: string, units: readonly Unit[], absent: readonly Unit[]): Report {
  const all = areaOf(units);
  const gone = areaOf(absent);
  const listed = minusDecimal(all, gone);
  const path = ['units'];
  return {
    messageId: 'rosterIncomplete',
    path,
    at: 'key',
    data: {
      units: listText(absent.map(({ id }) => id)),
      all: showNumber(all, 4),
      listed: showNumber(listed, 4),
      difference: showNumber(gone, 4),
    },
    terms: [
      ...units.map((unit) => ({
        label: { zh: `${unit.id} 单元面积`, en: `${unit.id} unit area` },
        value: unit.value.areaHa ?? 0,
        unit: 'ha',
        role: 'input' as const,
        uri: unit.uri,
        path: ['areaHa'],
      })),
      { label: { zh: '全部单元', en: 'all units' }, value: all, unit: 'ha', role: 'result' },
      { label: { zh: '名录内单元', en: 'units in the roster' }, value: listed, unit: 'ha', role: 'stored', uri, path },
      { label: { zh: '名录减全部', en: 'roster minus all' }, value: -gone, unit: 'ha', role: 'difference' },
    ],
    related: absent.map((unit) => ({ message: { zh: `${unit.id} 的单元文档`, en: `document of ${unit.id}` }, uri: unit.uri, path: ['id'] })),
    fixes: appendRows(uri, absent),
  };
}

/** Rows for units whose documents have every value of a row; no fix where one has not. */
function appendRows(uri: string, absent: readonly Unit[]): readonly Fix[] {
  const rows: Json[] = [];
  for (const { id, value } of absent) {
    const { areaHa, lowEffHa, plannedGfaM2: gfaM2 } = value;
    if (areaHa === undefined || lowEffHa === undefined || gfaM2 === undefined) return [];
    rows.push({ unitRef: id, areaHa, lowEffHa, gfaM2 });
  }
  const ids = absent.map(({ id }) => id);
  return [
    {
      title: { zh: `在名录末尾补上 ${ids.join('、')}`, en: `Append ${ids.join(', ')} to the roster` },
      edits: rows.map((value) => ({ uri, operation: { op: 'append', path: ['units'], value } })),
    },
  ];
}
