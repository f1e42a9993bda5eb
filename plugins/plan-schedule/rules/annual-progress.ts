import { differsBy, minusDecimal, showNumber, timesDecimal } from '@plansmith/plan';
import { comparisonTerms, isSuperseded, neededNumber, numberAt, recordsIn, roundedTo, storedText, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';
import { documentName, goalName } from '../core/object-names.ts';

export const annualProgress: PlanRule = {
  meta: {
    id: 'schedule/annual-progress',
    title: { zh: '完成率等于完成值除以年度指标', en: 'The rate is what was done, by the target' },
    severity: 'error',
    scope: 'document',
    kinds: ['annualPlan'],
    needs: { parameters: ['tol.pct'] },
    messages: {
      rateDiffers: {
        zh: '{object} 的完成率填写 {stored} %，应为 {actual} ÷ {target} × 100 = {computed} %，相差 {difference}（允许差 {tolerance}）',
        en: '{object}: the rate is stored as {stored} %, it should be {actual} / {target} x 100 = {computed} %, off by {difference} (tolerance {tolerance})',
      },
      noTarget: { zh: '{plan} 填写了 {goal} 的执行情况，但没有它的年度指标', en: '{plan} tells the progress of {goal} but has no target for it' },
      zeroTarget: { zh: '{object} 的年度指标为零，无法计算完成率', en: '{object} has a target of zero, so there is no rate' },
      twice: { zh: '{plan} 中 {goal} 的执行情况出现了不止一次', en: '{plan} tells the progress of {goal} more than once' },
    },
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
  },
  check({ document, model, report, undecided }) {
    if (isSuperseded(document)) return;
    const { uri } = document;
    const plan = documentName(document);
    const parameter = neededNumber(model, 'tol.pct');
    const targets = new Map(recordsIn(document, 'targets').flatMap(({ index, record }) => (textAt(record, 'goalRef') === undefined ? [] : [[textAt(record, 'goalRef')!, { index, value: numberAt(record, 'value') }] as const])).toReversed());
    const seen = new Set<string>();
    for (const { index, record } of recordsIn(document, 'progress')) {
      const id = textAt(record, 'goalRef');
      if (id === undefined) continue;
      const known = model.goal(id);
      const goal = known ? goalName(known) : id;
      const object = `${plan} ${goal}`;
      const subject = `${plan} ${id}`;
      const path = ['progress', index];
      if (seen.has(id)) report({ messageId: 'twice', path: [...path, 'goalRef'], subject: `${subject} ${index}`, data: { plan, goal } });
      seen.add(id);
      const target = targets.get(id);
      const actual = numberAt(record, 'actual');
      const stored = numberAt(record, 'ratePct');
      if (!target) report({ messageId: 'noTarget', path: [...path, 'goalRef'], subject, data: { plan, goal } });
      if (target?.value === undefined || actual === undefined || stored === undefined) continue;
      const ratePath = [...path, 'ratePct'];
      if (target.value === 0) {
        undecided({ messageId: 'zeroTarget', path: ratePath, subject, data: { object } });
        continue;
      }
      const computed = timesDecimal(actual, 100) / target.value;
      if (!differsBy(stored, computed, parameter.value)) continue;
      const unit = known?.value.unit ?? '';
      report({
        messageId: 'rateDiffers',
        path: ratePath,
        subject,
        data: { object, stored: storedText(stored, 0), actual: storedText(actual, 0), target: storedText(target.value, 0), computed: showNumber(computed, 4), difference: showNumber(minusDecimal(stored, computed), 4), tolerance: String(parameter.value) },
        terms: comparisonTerms({
          attribute: { zh: '完成率', en: 'rate' },
          unit: 'pct',
          stored,
          uri,
          path: ratePath,
          inputs: [
            { label: { zh: '完成值', en: 'actual' }, value: actual, unit, role: 'input', uri, path: [...path, 'actual'] },
            { label: { zh: '年度指标', en: 'target' }, value: target.value, unit, role: 'input', uri, path: ['targets', target.index, 'value'] },
          ],
          computed,
          tolerance: parameter.value,
          parameter,
        }),
        fixes: [{ title: { zh: `将完成率改为 ${showNumber(computed, 2)}`, en: `Set the rate to ${showNumber(computed, 2)}` }, edits: [{ uri, operation: { op: 'set', path: ratePath, value: roundedTo(computed, 2) } }] }],
      });
    }
  },
};
