import { checkLimits, isSuperseded, limitMessages, neededNumber, parameterName, sumDiffers, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { checkLedgerTotals, checkStoredResult, storedResultMessages } from '../core/ledger-totals.ts';

const scale = 'farmland.gradeScale';
const tolerance = 'tol.grade';

const grades = [
  { key: 'gradeIn', attribute: { zh: '补充耕地加权等级', en: 'weighted grade of the credits used' } },
  { key: 'gradeOut', attribute: { zh: '占用耕地加权等级', en: 'weighted grade of the land taken' } },
] as const;

export const quality: PlanRule = {
  meta: {
    id: 'farmland/quality',
    title: { zh: '补充耕地质量不低于占用耕地', en: 'Farmland taken is balanced in quality' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { parameters: [scale, tolerance] },
    messages: {
      ...limitMessages({ worse: 'atMost', paddy: 'atLeast' }),
      scale: {
        zh: '台账的等级制为“{stated}”，政策参数 {parameter} 为“{expected}”；不同等级制的等级不能比较',
        en: 'the ledger grades by "{stated}", parameter {parameter} says "{expected}": grades of different scales cannot be compared',
      },
      ...storedResultMessages,
      total: sumDiffers,
    },
    source: {
      citation: 'LAL art. 30',
      certainty: 'A principle, C formula',
      note: { zh: '“质量相当”为 A；面积加权平均的算式为 C；占水田补水田为 B-H。', en: 'Equal quality is A; the mean weighted by area is C; paddy for paddy is B-H.' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    checkScale(context);
    checkGrades(context);
    const { farmlandBalance } = model.derived;
    const object = textAt(document.value, 'id') ?? document.uri;
    for (const { key, attribute } of grades) {
      checkStoredResult(context, { path: ['balance', key], object, attribute, digits: 3, quantity: farmlandBalance(key), tolerance: neededNumber(model, tolerance) });
    }
    checkLedgerTotals(context, [
      { key: 'paddyInHa', attribute: { zh: '补充水田合计', en: 'total paddy supplied' }, digits: 4, quantity: farmlandBalance('paddyInHa') },
      { key: 'paddyOutHa', attribute: { zh: '占用水田合计', en: 'total paddy taken' }, digits: 4, quantity: farmlandBalance('paddyOutHa') },
    ]);
  },
};

/** Grades count from 1, the best: what is supplied may not have the larger mean. */
function checkGrades(context: PlanRuleContext): void {
  const { document, model } = context;
  const { farmlandBalance } = model.derived;
  const object = textAt(document.value, 'id') ?? document.uri;
  const [gradeIn, gradeOut] = [farmlandBalance('gradeIn'), farmlandBalance('gradeOut')];
  const [paddyIn, paddyOut] = [farmlandBalance('paddyInHa'), farmlandBalance('paddyOutHa')];
  const hasUses = model.farmlandOccupations().some(({ value }) => (value.creditsUsed ?? []).length > 0);
  checkLimits(context, [
    ...(hasUses
      ? [
          {
            messageId: 'worse',
            object,
            attribute: grades[0].attribute,
            quantity: gradeOut.value === undefined ? { ...gradeOut, missing: [...gradeIn.missing, ...gradeOut.missing] } : gradeIn,
            digits: 3,
            path: ['credits'],
            side: 'atMost' as const,
            limit: gradeOut.value ?? 0,
            basis: { zh: '占用耕地的加权等级，1 等最好', en: 'weighted grade of the land taken, 1 is best' },
            limitTerm: { label: { zh: '占用耕地加权等级', en: 'weighted grade of the land taken' }, value: gradeOut.value ?? 0, role: 'limit' as const },
            limitInputs: gradeOut.terms,
            subject: 'grade',
          },
        ]
      : []),
    {
      messageId: 'paddy',
      object,
      attribute: { zh: '补充水田', en: 'paddy supplied' },
      quantity: paddyIn,
      digits: 4,
      path: ['credits'],
      side: 'atLeast' as const,
      limit: paddyOut.value ?? 0,
      basis: { zh: '占用的水田', en: 'paddy taken' },
      limitTerm: { label: { zh: '占用水田', en: 'paddy taken' }, value: paddyOut.value ?? 0, unit: 'ha', role: 'limit' as const },
      limitInputs: paddyOut.terms,
      subject: 'paddy',
    },
  ]);
}

function checkScale({ document, model, report }: PlanRuleContext): void {
  const stated = textAt(document.value, 'gradeScale');
  const parameter = model.parameter(scale);
  if (stated === undefined || typeof parameter?.value !== 'string' || stated === parameter.value) return;
  report({
    messageId: 'scale',
    data: { stated, parameter: parameterName(parameter), expected: parameter.value },
    path: ['gradeScale'],
    subject: textAt(document.value, 'id') ?? document.uri,
    related: [{ message: { zh: `参数 ${scale}`, en: `parameter ${scale}` }, uri: parameter.uri, path: [...parameter.path, 'value'] }],
  });
}
