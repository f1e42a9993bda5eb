import { exceeds, minusDecimal, sumDecimal, timesDecimal, type DocumentTypes, type Draft } from '@plansmith/plan';
import { amountText, checkLimits, inputTerm, isSuperseded, listText, neededNumber, neededTexts, parameterName, type NumberTerm, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { publicLand, type PublicLand } from '../core/public-land.ts';

type DetailedPlan = Draft<DocumentTypes['unitDetailedPlan']>;

const parameters = ['public.landUses', 'tol.sumHa', 'tol.areaAbsM2'] as const;

export const publicNoLoss: PlanRule = {
  meta: {
    id: 'indicator/public-no-loss',
    title: { zh: '公共用地不减少', en: 'Public land does not shrink' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters },
    source: {
      citation: 'own design; URPL art. 35',
      certainty: 'C',
      note: {
        zh: '城乡规划法第三十五条（A）规定绿地、道路、公共设施等用地不得擅自改变用途；“每个单元总量不减少”为自行设定（C）',
        en: 'URPL art. 35 (A) bars changing green, road and public sites at will; that their sum may not shrink in a unit is our own (C)',
      },
    },
    messages: {
      shrinks: {
        zh: '{object} 规划后公共用地（含另行补足）{value}，少于规划前 {limit}（{basis}）',
        en: '{object}: public land after the plan, with what is made good elsewhere, is {value}, less than {limit} before ({basis})',
      },
      maybeShrinks: {
        zh: '{object} 规划后公共用地（含另行补足）{value}；规划前已知 {known}，另有 {open} 现状用途没有记录，是否减少无法判定',
        en: '{object}: public land after the plan, with what is made good elsewhere, is {value}; {known} are known before, and nothing says what {open} were used for, so it cannot be told whether it shrinks',
      },
      notPublic: {
        zh: '{object} 另行补足的 {code} 不是公共用地（参数 public.landUses）',
        en: '{object}: {code}, said to be made good elsewhere, is no public land (parameter public.landUses)',
      },
      notThere: {
        zh: '{object} 称在 {unit} 补足公共用地 {moved}，但 {unit} 的公共用地只增加 {gain}',
        en: '{object} says that {moved} of public land are made good in {unit}, where public land only grows by {gain}',
      },
      receiverUnknown: {
        zh: '{object} 称在 {unit} 补足公共用地，但 {unit} 没有现行详细规划，无法核对',
        en: '{object} says that public land is made good in {unit}, which has no detailed plan in force to look at',
      },
      inputMissing: {
        zh: '{object} 的公共用地无法核对：缺少 {missing}',
        en: '{object}: public land cannot be checked, because {missing} is missing',
      },
    },
  },
  check(context) {
    const { document, undecided } = context;
    const plan = document.value as DetailedPlan;
    const unitId = plan.unitRef;
    if (isSuperseded(document) || unitId === undefined || (plan.landUse ?? []).length === 0) return;
    const land = publicLandOf(context, { uri: document.uri, value: plan });
    const feature = { layer: 'units', id: unitId };
    if (land.missing.length > 0) {
      undecided({ messageId: 'inputMissing', path: ['landUse'], at: 'key', subject: unitId, feature, data: { object: unitId, missing: listText(land.missing) } });
      return;
    }
    const relocations = relocationTerms(context, plan, unitId);
    checkLoss(context, { unitId, land, moved: relocations.map(({ term }) => term) });
    const receivers = new Set(relocations.flatMap(({ toUnit }) => toUnit ?? []));
    for (const toUnit of receivers) {
      if (toUnit !== unitId) checkReceiver(context, { unitId, toUnit, moved: relocations.filter((item) => item.toUnit === toUnit).map(({ term }) => term) });
    }
  },
};

function publicLandOf({ model }: PlanRuleContext, plan: { readonly uri: string; readonly value: DetailedPlan }): PublicLand {
  return publicLand(model, plan, { codes: neededTexts(model, 'public.landUses').value, toleranceHa: neededNumber(model, 'tol.sumHa').value });
}

interface Relocation {
  readonly toUnit: string | undefined;
  readonly term: NumberTerm;
}

/** What the plan says is made good elsewhere; classes that are not public do not count, and are told. */
function relocationTerms({ document, model, report }: PlanRuleContext, plan: DetailedPlan, unitId: string): readonly Relocation[] {
  const codes = neededTexts(model, 'public.landUses').value;
  return (plan.relocatedPublicLand ?? []).flatMap((item, index): readonly Relocation[] => {
    const code = item?.code;
    if (!item || code === undefined || item.areaM2 === undefined) return [];
    if (!codes.some((prefix) => code.startsWith(prefix))) {
      report({ messageId: 'notPublic', path: ['relocatedPublicLand', index, 'code'], subject: `${unitId} ${index}`, feature: { layer: 'units', id: unitId }, data: { object: unitId, code: [code, model.landUse(code)?.name].filter(Boolean).join(' ') } });
      return [];
    }
    const label = { zh: `${code} 另行补足`, en: `${code} made good elsewhere` };
    return [{ toUnit: item.toUnit, term: inputTerm({ uri: document.uri, path: ['relocatedPublicLand', index, 'areaM2'] }, label, item.areaM2, 'm2') }];
  });
}

function checkLoss(context: PlanRuleContext, { unitId, land, moved }: { readonly unitId: string; readonly land: PublicLand; readonly moved: readonly NumberTerm[] }): void {
  const { model, undecided } = context;
  const { before, after, openM2 } = land;
  const tolerance = neededNumber(model, 'tol.areaAbsM2');
  const value = sumDecimal([after.m2, ...moved.map((term) => term.value)]);
  const feature = { layer: 'units', id: unitId };
  if (!exceeds(before.m2, value, tolerance.value) && exceeds(sumDecimal([before.m2, openM2]), value, tolerance.value)) {
    undecided({
      messageId: 'maybeShrinks',
      path: ['landUse'],
      at: 'key',
      subject: unitId,
      feature,
      data: { object: unitId, value: amountText(value, 'm2'), known: amountText(before.m2, 'm2'), open: amountText(openM2, 'm2') },
      terms: [...after.terms, ...moved, ...before.terms],
    });
    return;
  }
  checkLimits(context, [
    {
      messageId: 'shrinks',
      object: unitId,
      attribute: { zh: '规划后公共用地', en: 'public land after the plan' },
      quantity: { value, unit: 'm2', terms: [...after.terms, ...moved], missing: [] },
      digits: 2,
      path: ['landUse'],
      side: 'atLeast',
      limit: before.m2,
      tolerance: tolerance.value,
      basis: { zh: `类别见${parameterName(neededTexts(model, 'public.landUses')).zh}`, en: `classes by ${parameterName(neededTexts(model, 'public.landUses')).en}` },
      limitTerm: { label: { zh: '规划前公共用地', en: 'public land before the plan' }, value: before.m2, unit: 'm2', role: 'limit' },
      limitInputs: before.terms,
      feature,
    },
  ]);
}

/** What is said to be made good in another unit must be gained there. */
function checkReceiver(context: PlanRuleContext, { unitId, toUnit, moved }: { readonly unitId: string; readonly toUnit: string; readonly moved: readonly NumberTerm[] }): void {
  const { model } = context;
  const plan = model.detailedPlanOf(toUnit);
  const path = moved[0]!.path!;
  const common = { subject: `${unitId} ${toUnit}`, feature: { layer: 'units', id: toUnit } };
  if (!plan) {
    context.undecided({ ...common, messageId: 'receiverUnknown', path, data: { object: unitId, unit: toUnit } });
    return;
  }
  const { before, after } = publicLandOf(context, plan);
  const sum = sumDecimal(moved.map((term) => term.value));
  const gain = minusDecimal(after.m2, before.m2);
  if (!exceeds(sum, Math.max(0, gain), timesDecimal(neededNumber(model, 'tol.areaAbsM2').value, moved.length))) return;
  context.report({
    ...common,
    messageId: 'notThere',
    path,
    data: { object: unitId, unit: toUnit, moved: amountText(sum, 'm2'), gain: amountText(gain, 'm2') },
    terms: [
      ...moved,
      { label: { zh: '另行补足合计', en: 'made good in all' }, value: sum, unit: 'm2', role: 'result' },
      { label: { zh: `${toUnit} 公共用地增加`, en: `public land gained in ${toUnit}` }, value: gain, unit: 'm2', role: 'limit' },
      { label: { zh: '超出', en: 'excess' }, value: minusDecimal(sum, gain), unit: 'm2', role: 'difference' },
    ],
    related: [{ message: { zh: `${toUnit} 的用地图斑`, en: `land use of ${toUnit}` }, uri: plan.uri, path: ['landUse'] }],
  });
}
