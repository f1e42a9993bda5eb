import type { ParcelControl, PlanModel } from '@plansmith/plan';
import { neededNumber, neededTexts, parameterLabel, parameterName, type LimitCase } from '@plansmith/plugin/rule-kit';
import { controlLimitRule, numberCase, shareCase } from '../core/control-limits.ts';
import { isUse, useText } from '../core/controls.ts';

const zeroUses = 'nonbuilding.zeroUses';
const serviceUses = 'nonbuilding.serviceUses';
const most = 'nonbuilding.serviceMaxPct';

export const nonbuildingGfa = controlLimitRule({
  id: 'indicator/nonbuilding-gfa',
  title: { zh: '非建设用途不安排建筑面积', en: 'Uses without buildings have no floor area' },
  severity: 'error',
  source: {
    citation: 'CODE',
    certainty: 'C',
    note: { zh: '代码见于分类代码表（A）；哪些用途不得建设为自行设定（C）', en: 'the codes are seen in the classification (A); which of them carry no building is our own choice (C)' },
  },
  parameters: [zeroUses, serviceUses, most],
  demands: true,
  limits: { hasFloorArea: 'atMost', serviceAbove: 'atMost' },
  cases(model, control) {
    if (isUse(control.value.useCode, neededTexts(model, zeroUses).value)) return [zeroCase(model, control)];
    if (!isUse(control.value.useCode, neededTexts(model, serviceUses).value)) return [];
    return [
      shareCase(model, control, {
        messageId: 'serviceAbove',
        attribute: { zh: '服务用房建筑面积占净用地', en: 'floor area of service buildings on the net site' },
        parts: ['plannedGfaM2'],
        whole: 'netM2',
        side: 'atMost',
        parameter: neededNumber(model, most),
        at: 'plannedGfaM2',
      }),
    ];
  },
});

function zeroCase(model: PlanModel, control: ParcelControl): LimitCase {
  const parameter = neededTexts(model, zeroUses);
  const use = useText(model, control.value.useCode!);
  const name = parameterName(parameter);
  return numberCase(control, 'plannedGfaM2', {
    messageId: 'hasFloorArea',
    side: 'atMost',
    limit: 0,
    basis: { zh: `${use} 不安排建筑，${name.zh}`, en: `${use} carries no buildings, ${name.en}` },
    limitInputs: [{ label: parameterLabel(parameter), value: parameter.value.join('、'), role: 'input', uri: parameter.uri, path: parameter.path }],
    limitTerm: { label: { zh: `${use} 的建筑面积`, en: `floor area of ${use}` }, value: 0, unit: 'm2', role: 'limit' },
  });
}
