import { minusDecimal, timesDecimal, type ParcelControl, type PlanModel } from '@plansmith/plan';
import { neededNumber, ownDesign, parameterInput, parameterName, roundedText, type LimitCase } from '@plansmith/plugin/rule-kit';
import { atMostTerm, controlLimitRule, numberCase, ratioCase } from '../core/control-limits.ts';
import { controlTerm, ratioQuantity } from '../core/controls.ts';
import { familyTitle } from '../core/measures.ts';

const allowance = 'storey.allowanceM';
const storeys = 'storey.minHeightM';

export const farDensityFloors = controlLimitRule({
  id: 'indicator/far-density-floors',
  title: { zh: '容积率、密度、层数与高度相互协调', en: 'FAR, density, floors and height go together' },
  severity: 'warning',
  source: ownDesign,
  parameters: ['tol.far', storeys, allowance],
  demands: true,
  limits: { farAbove: 'atMost', heightBelow: 'atLeast', averageAbove: 'atMost' },
  cases(model, control) {
    return [...farCase(model, control), ...heightCase(model, control), ...averageCase(model, control)];
  },
});

/** Floor area is at most the footprint on every floor. */
function farCase(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const floors = controlTerm(model, control, 'floorsMax');
  const density = ratioQuantity(model, control, 'densityPct');
  if (!floors || density.value === undefined) return [];
  const limit = timesDecimal(density.value, floors.value) / 100;
  return [
    ratioCase(model, control, 'far', {
      messageId: 'farAbove',
      side: 'atMost',
      limit,
      basis: { zh: `建筑密度 ${roundedText(density.value, 1)}% × 最高层数 ${floors.value} 层`, en: `density ${roundedText(density.value, 1)}% × ${floors.value} floors` },
      limitInputs: [...density.terms, floors],
      limitTerm: { label: { zh: '密度乘层数', en: 'density times floors' }, value: limit, role: 'limit' },
    }),
  ];
}

/** So many floors need so much height; a use without a storey height is not held to one. */
function heightCase(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const { useCode, heightM } = control.value;
  const floors = controlTerm(model, control, 'floorsMax');
  const family = useCode === undefined ? undefined : model.useFamily(useCode);
  const storey = family === undefined ? undefined : model.tableParameter(storeys, family);
  if (!floors || heightM === undefined || family === undefined || !storey) return [];
  const less = neededNumber(model, allowance);
  const limit = minusDecimal(timesDecimal(floors.value, storey.value), less.value);
  return [
    numberCase(control, 'heightM', {
      messageId: 'heightBelow',
      side: 'atLeast',
      limit,
      basis: {
        zh: `${floors.value} 层 × ${familyTitle(family).zh}类最小层高 ${storey.value} m − ${less.value} m，${parameterName(storey).zh}、${parameterName(less).zh}`,
        en: `${floors.value} floors × ${storey.value} m, the least storey of ${familyTitle(family).en}, − ${less.value} m; ${parameterName(storey).en}, ${parameterName(less).en}`,
      },
      limitInputs: [floors, parameterInput(storey, 'm'), parameterInput(less, 'm')],
      limitTerm: { label: { zh: '所需高度', en: 'height needed' }, value: limit, unit: 'm', role: 'limit' },
    }),
  ];
}

function averageCase(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const floors = controlTerm(model, control, 'floorsMax');
  if (!floors || control.value.avgFloors === undefined) return [];
  return [numberCase(control, 'avgFloors', atMostTerm('averageAbove', floors))];
}
