import type { ParcelControl, PlanModel } from '@plansmith/plan';
import { inputTerm, missingQuantity, neededNumber, parameterName, shareOf, type LimitCase, type NumberTerm } from '@plansmith/plugin/rule-kit';
import { aboutControl, controlLimitRule, type LimitBy } from '../core/control-limits.ts';
import { controlTerm, missingName, missingPlaces, placeIn } from '../core/controls.ts';
import { familyTitle } from '../core/measures.ts';
import { bonusTerms } from '../core/transfer-limits.ts';
import { amountTerm, floorAreaTransfers } from '../core/transfers.ts';

const cap = 'indicator.bonusCapPct';
const ceilings = 'indicator.receiverCeiling';

export const bonusCap = controlLimitRule({
  id: 'indicator/bonus-cap',
  title: { zh: '奖励不超比例，合计不超容积率上限', en: 'Bonus keeps to its cap, and all together to the ceiling' },
  severity: 'error',
  source: { citation: 'own design', certainty: 'C', note: { zh: '设上限的做法为背景知识（B-H），数值为自行设定（C）', en: 'that bonuses are capped is background knowledge (B-H), the number is our own (C)' } },
  parameters: [cap, 'tol.far'],
  demands: true,
  limits: { bonusAbove: 'atMost', ceilingAbove: 'atMost' },
  messages: {
    ceilingMissing: {
      zh: '{object} 有奖励建筑面积，但没有填写容积率上限（farCeiling），参数 indicator.receiverCeiling 也没有这一用途的上限，无法判定',
      en: '{object} has bonus floor area, but states no FAR ceiling (farCeiling), and the parameter indicator.receiverCeiling has none for its use',
    },
  },
  cases: (model, control) => [...shareCases(model, control), ...ceilingCases(model, control)],
  check({ model, undecided }, control) {
    if (bonusTerms(control).length === 0 || ceilingOf(model, control)) return;
    undecided({ messageId: 'ceilingMissing', path: placeIn(control, 'bonus').path, subject: control.id, feature: { layer: 'parcels', id: control.id }, data: { object: control.id }, missing: [placeIn(control, 'farCeiling')] });
  },
});

/** Bonus over base, in percent. */
function shareCases(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const bonus = bonusTerms(control);
  if (bonus.length === 0) return [];
  const parameter = neededNumber(model, cap);
  const base = baseTerm(model, control);
  const share = base ? shareOf(bonus, base, 'pct') : missingQuantity('pct', model.derived.parcelBaseGfaM2(control.id).missing);
  const quantity = share.value === undefined && base ? missingQuantity('pct', [missingName(control, 'baseFar')]) : share;
  return [
    {
      ...aboutControl(control),
      messageId: 'bonusAbove',
      attribute: { zh: '奖励建筑面积占基础建筑面积', en: 'bonus floor area over base floor area' },
      quantity,
      digits: 2,
      path: placeIn(control, 'bonus', ...(bonus.length === 1 ? bonus[0]!.path!.slice(-2) : [])).path,
      side: 'atMost',
      limit: parameter.value,
      parameter,
      missing: missingPlaces(control, quantity),
    },
  ];
}

/** Base, bonus and what is received, over the net area, under the ceiling; for every control that has one, so that a base above its own ceiling is told too. */
function ceilingCases(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const ceiling = ceilingOf(model, control);
  if (!ceiling) return [];
  const base = baseTerm(model, control);
  const net = controlTerm(model, control, 'netM2');
  const received = floorAreaTransfers(model, control.id, 'in').flatMap((transfer) => amountTerm(transfer, 'in') ?? []);
  const quantity = base && net ? shareOf([base, ...bonusTerms(control), ...received], net, '') : missingQuantity('', model.derived.parcelBaseGfaM2(control.id).missing);
  return [
    {
      ...aboutControl(control),
      attribute: { zh: '基础、奖励与转入合计容积率', en: 'FAR of base, bonus and what is received' },
      quantity,
      digits: 2,
      path: placeIn(control, 'baseFar').path,
      tolerance: neededNumber(model, 'tol.far').value,
      missing: missingPlaces(control, quantity),
      ...ceiling,
    },
  ];
}

/** The ceiling of a parcel: its own, or, where it has a bonus and states none, that of its use. */
function ceilingOf(model: PlanModel, control: ParcelControl): LimitBy | undefined {
  const common = { messageId: 'ceilingAbove', side: 'atMost' } as const;
  const own = controlTerm(model, control, 'farCeiling');
  if (own) return { ...common, limit: own.value, limitTerm: { ...own, role: 'limit' }, basis: { zh: '地块的容积率上限 farCeiling', en: 'farCeiling of the parcel' } };
  const { useCode } = control.value;
  const family = useCode === undefined ? undefined : model.useFamily(useCode);
  const parameter = family === undefined || bonusTerms(control).length === 0 ? undefined : model.tableParameter(ceilings, family);
  if (!parameter || family === undefined) return undefined;
  const name = parameterName(parameter);
  return { ...common, limit: parameter.value, parameter, basis: { zh: `${name.zh} ${familyTitle(family).zh}类`, en: `${name.en}, ${familyTitle(family).en}` } };
}

function baseTerm(model: PlanModel, control: ParcelControl): NumberTerm | undefined {
  const { value } = model.derived.parcelBaseGfaM2(control.id);
  return value === undefined ? undefined : inputTerm(placeIn(control, 'baseFar'), { zh: '基础建筑面积', en: 'base floor area' }, value, 'm2');
}
