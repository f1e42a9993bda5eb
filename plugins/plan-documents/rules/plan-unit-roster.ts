import { differsBy, showNumber, type PlanModel, type Unit } from '@plansmith/plan';
import { comparisonTerms, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Fix } from '@plansmith/rules';

const areas = [
  { key: 'areaHa', name: { zh: '面积', en: 'area' } },
  { key: 'lowEffHa', name: { zh: '低效用地面积', en: 'low-efficiency area' } },
] as const;

export const planUnitRoster: PlanRule = {
  meta: {
    id: 'reference/plan-unit-roster',
    title: { zh: '专项规划名录与单元文档一致', en: 'The plan\'s roster is the set of unit documents' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    needs: { parameters: ['tol.sumHa'] },
    messages: {
      missing: {
        zh: '空间单元名录缺少单元 {unit}（{title}），单元文档 {count} 个，名录 {rows} 行',
        en: 'The roster lacks unit {unit} ({title}): {count} unit documents, {rows} rows',
      },
      notCurrent: {
        zh: '名录中的单元 {unit} 没有现行的单元文档（已被替代）',
        en: 'Unit {unit} of the roster has no document in force: it is superseded',
      },
      twice: {
        zh: '单元 {unit} 在名录中出现了不止一次，合计会重复计算',
        en: 'Unit {unit} stands in the roster more than once, so sums count it twice',
      },
      area: {
        zh: '名录中单元 {unit} 的{name}为 {stored} 公顷，单元文档为 {actual} 公顷，相差 {difference}，允许 {tolerance}',
        en: 'The roster gives unit {unit} a {name} of {stored} ha, its document {actual} ha: off by {difference}, allowed {tolerance}',
      },
    },
    source: { citation: 'S III(2)7', certainty: 'A text, C check' },
    fixable: true,
  },
  check({ document, model, report }) {
    const plan = model.documents('specialPlan').find(({ uri }) => uri === document.uri);
    if (!plan || plan.value.status === 'superseded') return;
    const { uri } = document;
    const rows = plan.value.units ?? [];
    const tolerance = model.numberParameter('tol.sumHa');
    const seen = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const id = row?.unitRef;
      if (!row || id === undefined) continue;
      if (seen.has(id)) {
        report({ messageId: 'twice', data: { unit: id }, path: ['units', index, 'unitRef'], subject: `${id} ${index}`, fixes: [removal(uri, index, id)] });
        continue;
      }
      seen.add(id);
      const unit = model.unit(id);
      if (!unit) {
        // An id that nobody declares at all is reported by reference/target-exists.
        if (model.isDeclared('unit', id)) report({ messageId: 'notCurrent', data: { unit: id }, path: ['units', index, 'unitRef'], subject: id, fixes: [removal(uri, index, id)] });
        continue;
      }
      for (const { key, name } of areas) {
        const stored = row[key];
        const actual = unit.value[key];
        if (!tolerance || stored === undefined || actual === undefined || !differsBy(stored, actual, tolerance.value)) continue;
        const path = ['units', index, key];
        report({
          messageId: 'area',
          data: { unit: id, name, stored: showNumber(stored, 4), actual: showNumber(actual, 4), difference: showNumber(Math.abs(stored - actual), 4), tolerance: showNumber(tolerance.value, 6) },
          path,
          subject: `${id} ${key}`,
          terms: comparisonTerms({
            attribute: name,
            unit: 'ha',
            stored,
            uri,
            path,
            inputs: [{ label: { zh: `${unit.id} 单元文档`, en: `document of ${unit.id}` }, value: actual, unit: 'ha', role: 'input', uri: unit.uri, path: [key] }],
            computed: actual,
            tolerance: tolerance.value,
            parameter: tolerance,
          }),
          related: [{ message: { zh: `单元 ${id} 的${name.zh}`, en: `${name.en} of unit ${id}` }, uri: unit.uri, path: [key] }],
          fixes: [{ title: { zh: `改为单元文档的 ${actual}`, en: `Change to ${actual}, as the unit has it` }, edits: [{ uri, operation: { op: 'set', path, value: actual } }], safe: true }],
        });
      }
    }
    const units = model.units();
    for (const unit of new Map(units.map((item) => [item.id, item])).values()) {
      if (seen.has(unit.id)) continue;
      report({
        messageId: 'missing',
        data: { unit: unit.id, title: unit.value.title ?? unit.id, count: units.length, rows: rows.length },
        path: ['units'],
        at: 'key',
        subject: unit.id,
        related: [{ message: { zh: `单元 ${unit.id}`, en: `unit ${unit.id}` }, uri: unit.uri, path: ['id'] }],
        fixes: additions(model, unit, { uri, hasRoster: plan.value.units !== undefined }),
      });
    }
  },
};

function removal(uri: string, index: number, id: string): Fix {
  return { title: { zh: `从名录中删去 ${id} 这一行`, en: `Remove the row of ${id}` }, edits: [{ uri, operation: { op: 'remove', path: ['units', index] } }] };
}

/** A row with what the unit's document and its parcels give; none where one of the numbers is not there. */
function additions(model: PlanModel, unit: Unit, { uri, hasRoster }: { readonly uri: string; readonly hasRoster: boolean }): readonly Fix[] {
  const { areaHa, lowEffHa, plannedGfaM2 } = unit.value;
  const gfaM2 = model.derived.unitTotal(unit.id, 'plannedGfaM2').value ?? plannedGfaM2;
  if (areaHa === undefined || lowEffHa === undefined || gfaM2 === undefined) return [];
  const row = { unitRef: unit.id, areaHa, lowEffHa, gfaM2 };
  return [
    {
      title: { zh: `在名录中补上 ${unit.id}`, en: `Add ${unit.id} to the roster` },
      edits: [{ uri, operation: hasRoster ? { op: 'append', path: ['units'], value: row } : { op: 'set', path: ['units'], value: [row] } }],
    },
  ];
}
