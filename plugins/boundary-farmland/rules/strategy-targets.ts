import { differsBy, exceeds, minusDecimal, type PlanModel, type Quantity } from '@plansmith/plan';
import { checkLimits, comparisonTerms, inputTerm, isSuperseded, limitMessages, numberAt, ownDesign, storedText, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

/** A target of the plan's boundary strategy: the goal that it repeats, and what the ledger has used of it. */
const targets = [
  {
    key: 'swapTargetM2',
    refKey: 'swapGoalRef',
    unit: 'm2',
    digits: 2,
    attribute: { zh: '边界增补目标', en: 'swap target' },
    basis: { zh: '边界增补台账已申报的增补面积', en: 'what the boundary ledger has added' },
    used: ({ derived }: PlanModel): Quantity => derived.boundaryBalance('addedM2'),
  },
  {
    key: 'farmlandCreditTargetHa',
    refKey: 'farmlandCreditGoalRef',
    unit: 'ha',
    digits: 4,
    attribute: { zh: '补充耕地目标', en: 'farmland credit target' },
    basis: { zh: '占补平衡台账已确认的补充耕地', en: 'what the farmland ledger has confirmed' },
    used: ({ derived }: PlanModel): Quantity => derived.farmlandBalance('verifiedHa'),
  },
] as const;

export const strategyTargets: PlanRule = {
  meta: {
    id: 'boundary/strategy-targets',
    title: { zh: '边界与耕地目标与规划目标、台账一致', en: 'Targets of boundary and farmland agree with goals and ledgers' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    messages: {
      ...limitMessages({ belowLedger: 'atLeast' }),
      goalDiffers: {
        zh: '专项规划的{attribute}填写 {stored}，目标 {goal} 为 {target}（允许差 0）',
        en: 'the special plan has the {attribute} as {stored}, goal {goal} as {target} (tolerance 0)',
      },
      otherUnit: {
        zh: '{attribute}以 {unit} 计，目标 {goal} 的单位却是 {goalUnit}，不是同一目标',
        en: 'the {attribute} is in {unit}, goal {goal} in {goalUnit}: it is not the same target',
      },
    },
    source: ownDesign,
  },
  check(context) {
    if (isSuperseded(context.document)) return;
    for (const target of targets) {
      checkGoal(context, target);
      checkLedger(context, target);
    }
  },
};

type Target = (typeof targets)[number];

function checkGoal({ document, model, report }: PlanRuleContext, { key, refKey, unit, attribute, digits }: Target): void {
  const stored = numberAt(document.value, 'boundaryStrategy', key);
  const goal = model.goal(textAt(document.value, 'boundaryStrategy', refKey) ?? '');
  if (!goal) return;
  if (goal.value.unit !== undefined && goal.value.unit !== unit) {
    report({ messageId: 'otherUnit', data: { attribute, unit, goal: goal.id, goalUnit: goal.value.unit }, path: ['boundaryStrategy', refKey], subject: refKey });
    return;
  }
  const target = goal.value.target;
  if (stored === undefined || target === undefined || !differsBy(stored, target, 0)) return;
  const path = ['boundaryStrategy', key];
  report({
    messageId: 'goalDiffers',
    data: { attribute, stored: storedText(stored, digits), goal: goal.id, target: storedText(target, digits) },
    path,
    subject: key,
    terms: comparisonTerms({ attribute, unit, stored, uri: document.uri, path, inputs: [inputTerm({ uri: goal.uri, path: [...goal.path, 'target'] }, { zh: `目标 ${goal.id}`, en: `goal ${goal.id}` }, target, unit)], computed: target, tolerance: 0 }),
    related: [{ message: { zh: `目标 ${goal.id} 相差 ${minusDecimal(stored, target)}`, en: `goal ${goal.id}, off by ${minusDecimal(stored, target)}` }, uri: goal.uri, path: [...goal.path, 'target'] }],
    fixes: [{ title: { zh: `改为目标值 ${target}`, en: `Set it to the goal's ${target}` }, edits: [{ uri: document.uri, operation: { op: 'set', path, value: target } }] }],
  });
}

/** A ledger that has passed its target already shows that the target is wrong, or no longer holds. */
function checkLedger(context: PlanRuleContext, { key, unit, digits, attribute, basis, used }: Target): void {
  const { document, model } = context;
  const stored = numberAt(document.value, 'boundaryStrategy', key);
  const reached = used(model);
  // Areas that the ledger lacks are told there.
  if (stored === undefined || reached.value === undefined || !exceeds(reached.value, stored)) return;
  const path = ['boundaryStrategy', key];
  checkLimits(context, [
    {
      messageId: 'belowLedger',
      object: textAt(document.value, 'id') ?? document.uri,
      attribute,
      quantity: { value: stored, unit, terms: [], missing: [] },
      digits,
      path,
      isWritten: true,
      side: 'atLeast',
      limit: reached.value,
      basis,
      limitTerm: { label: basis, value: reached.value, unit, role: 'limit' },
      limitInputs: reached.terms,
      subject: key,
    },
  ]);
}
