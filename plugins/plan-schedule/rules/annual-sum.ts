import { minusDecimal, showNumber, sumDecimal, type Goal, type PlanModel, type Quantity } from '@plansmith/plan';
import { amountText, checkStoredSums, isSuperseded, numberAt, recordsIn, sumDiffers, sumUndecided, textAt } from '@plansmith/plugin/rule-kit';
import type { Fix, Rule } from '@plansmith/rules';
import { goalName } from '../core/object-names.ts';
import { notAdditive, toleranceOf, toleranceParameters } from '../core/unit-tolerances.ts';

export const annualSum: Rule<PlanModel> = {
  meta: {
    id: 'schedule/annual-sum',
    title: { zh: '分年任务之和等于目标值', en: 'Yearly values sum to the target' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    needs: { parameters: toleranceParameters },
    source: {
      citation: 'S III(2)7',
      certainty: 'A text, C formula',
      note: { zh: '分解年度任务见于原文；求和与允许差为自行设定（C）', en: 'that the task is split by year is seen in the text; the sum and its tolerance are our own (C)' },
    },
    fixable: true,
    messages: {
      targetDiffers: sumDiffers,
      negativeYear: {
        zh: '{object} {year} 年填写 {value}{unit}：分年值不得为负，累计值不得减少',
        en: '{object}: {year} has {value}{unit}; a year must not be negative, as the cumulative series must not fall',
      },
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    for (const { index, record } of recordsIn(document, 'goals')) {
      const id = textAt(record, 'id');
      const goal = id === undefined ? undefined : model.goal(id);
      const unit = textAt(record, 'unit') ?? 'none';
      if (goal?.uri !== document.uri || goal.path[1] !== index || notAdditive.has(unit)) continue;
      for (const [year, value] of yearsOf(goal)) {
        if (value >= 0) continue;
        const amount = amountText(value, unit);
        context.report({
          messageId: 'negativeYear',
          path: ['goals', index, 'byYear', year],
          subject: `${goal.id} ${year}`,
          data: { object: goalName(goal), year, value: amount, unit: '' },
          terms: [{ label: { zh: `${year} 年`, en: year }, value, unit, role: 'stored', uri: document.uri, path: ['goals', index, 'byYear', year] }],
        });
      }
      const stored = numberAt(record, 'target');
      if (stored === undefined) continue;
      const tolerance = toleranceOf(model, unit);
      checkStoredSums(context, [
        {
          messageId: 'targetDiffers',
          path: ['goals', index, 'target'],
          object: goalName(goal),
          attribute: { zh: '目标值', en: 'target' },
          digits: 4,
          stored,
          sum: sumOverTerm(model, goal, document.value),
          ...(tolerance && { tolerance }),
          subject: goal.id,
          fixesFirst: (computed) => lastYearFix(goal, minusDecimal(stored, computed)),
        },
      ]);
    }
  },
};

function yearsOf(goal: Goal): readonly (readonly [string, number])[] {
  return Object.entries(goal.value.byYear ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
}

/** Sum of a goal's years; a year of the plan's term without a value makes it unknown. */
function sumOverTerm(model: PlanModel, goal: Goal, plan: unknown): Quantity {
  const sum = model.derived.goalYearSum(goal.id);
  const from = numberAt(plan, 'term', 'from');
  const to = numberAt(plan, 'term', 'to');
  if (sum.value === undefined || from === undefined || to === undefined) return sum;
  const given = new Set(yearsOf(goal).map(([year]) => year));
  const missing: string[] = [];
  for (let year = from; year <= to; year++) if (!given.has(String(year))) missing.push(`${goal.id} byYear.${year}`);
  return missing.length > 0 ? { ...sum, value: undefined, missing } : sum;
}

/** Puts the difference into the last year, where that leaves it at 0 or more. */
function lastYearFix(goal: Goal, difference: number): readonly Fix[] {
  const last = yearsOf(goal).at(-1);
  if (!last) return [];
  const [year, before] = last;
  const value = sumDecimal([before, difference]);
  if (value < 0) return [];
  return [
    {
      title: { zh: `把差额 ${showNumber(difference, 4)} 放到 ${year} 年（改为 ${showNumber(value, 4)}）`, en: `Put the difference ${showNumber(difference, 4)} into ${year} (making it ${showNumber(value, 4)})` },
      edits: [{ uri: goal.uri, operation: { op: 'set', path: [...goal.path, 'byYear', year], value } }],
    },
  ];
}
