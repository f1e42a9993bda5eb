import { sumDecimal, timesDecimal, type PlanModel, type Unit } from '@plansmith/plan';
import { inputTerm, isSuperseded, neededNumber, parameterName, textAt, type LimitCase, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { DocumentView, Report } from '@plansmith/rules';
import { controlsOf } from './balance-units.ts';
import { aboutUnit } from './current-plan.ts';
import { familyTitle } from './measures.ts';

const ceilings = 'indicator.receiverCeiling';

/** The unit whose bounds a document sets; undefined where it is superseded or a second document of that unit. */
export function boundUnit(model: PlanModel, document: DocumentView): Unit | undefined {
  const id = textAt(document.value, 'id');
  const unit = id === undefined || isSuperseded(document) ? undefined : model.unit(id);
  return unit?.uri === document.uri ? unit : undefined;
}

/** Bounds that bind: the FAR of a use under the city's ceiling for it, and the floor area of the unit under what those FARs would give. */
export function bindingCases(model: PlanModel, unit: Unit): readonly LimitCase[] {
  return [...useCases(model, unit), ...floorAreaCases(model, unit)];
}

function useCases(model: PlanModel, unit: Unit): readonly LimitCase[] {
  return (unit.value.controls?.maxFarByUse ?? []).flatMap((item, index): readonly LimitCase[] => {
    const parameter = item?.family === undefined ? undefined : model.tableParameter(ceilings, item.family);
    if (item?.family === undefined || item.maxFar === undefined || !parameter) return [];
    const { zh, en } = familyTitle(item.family);
    const name = parameterName(parameter);
    return [
      {
        ...aboutUnit(unit.id),
        messageId: 'maxFarAbove',
        subject: `${unit.id} ${item.family}`,
        attribute: { zh: `${zh}类容积率上限`, en: `most FAR of ${en}` },
        quantity: { value: item.maxFar, unit: '', terms: [], missing: [] },
        digits: 2,
        path: ['controls', 'maxFarByUse', index, 'maxFar'],
        isWritten: true,
        side: 'atMost',
        limit: parameter.value,
        parameter,
        basis: { zh: `${name.zh} ${zh}类`, en: `${name.en}, ${en}` },
      },
    ];
  });
}

/** A bound above what every parcel at the FAR of its use would come to bounds nothing. Not judged where a use that is built has no FAR of its own. */
function floorAreaCases(model: PlanModel, unit: Unit): readonly LimitCase[] {
  const most = unit.value.controls?.maxGfaM2;
  if (most === undefined) return [];
  const terms: NumberTerm[] = [];
  for (const control of controlsOf(model, unit.id)) {
    const { useCode, plannedGfaM2 } = control.value;
    const family = useCode === undefined ? undefined : model.useFamily(useCode);
    const far = unit.value.controls?.maxFarByUse?.find((item) => item?.family === family)?.maxFar;
    const net = model.derived.parcelNetM2(control.id).value;
    if (far === undefined && plannedGfaM2 === 0) continue;
    if (far === undefined || net === undefined) return [];
    terms.push(inputTerm({ uri: control.uri, path: [...control.path, 'netM2'] }, { zh: `${control.id} 净用地 × ${far}`, en: `net area of ${control.id} × ${far}` }, timesDecimal(net, far), 'm2'));
  }
  if (terms.length === 0) return [];
  const limit = sumDecimal(terms.map(({ value }) => value));
  return [
    {
      ...aboutUnit(unit.id),
      messageId: 'maxGfaAbove',
      attribute: { zh: '建筑面积上限', en: 'most floor area' },
      quantity: { value: most, unit: 'm2', terms: [], missing: [] },
      digits: 2,
      path: ['controls', 'maxGfaM2'],
      isWritten: true,
      side: 'atMost',
      limit,
      tolerance: neededNumber(model, 'tol.gfaM2').value,
      limitInputs: terms,
      limitTerm: { label: { zh: '各地块净用地乘其用途的容积率上限', en: 'net areas times the most FAR of their use' }, value: limit, unit: 'm2', role: 'limit' },
      basis: { zh: '各地块净用地 × 用途容积率上限之和，超过则不起约束作用', en: 'net areas × most FAR of their use: above that it bounds nothing' },
      severity: 'warning',
    },
  ];
}

/** What the unit must keep on a parcel that it names, where that parcel's control keeps nothing. */
export function keptReports(model: PlanModel, unit: Unit): readonly Report[] {
  return (unit.value.controls?.mustKeep ?? []).flatMap((keep, index): readonly Report[] => {
    const parcel = /P-[A-Z]{2}-\d{2}-\d{2}/.exec(keep ?? '')?.[0];
    const control = parcel === undefined ? undefined : model.parcelControl(parcel);
    if (keep === undefined || !control || (control.value.retain ?? []).length > 0) return [];
    return [
      {
        messageId: 'notKept',
        uri: control.uri,
        path: [...control.path, 'parcelRef'],
        subject: `${unit.id} ${index}`,
        feature: { layer: 'parcels', id: control.id },
        data: { object: unit.id, keep, parcel: control.id },
        related: [{ message: { zh: `${unit.id} 的管控要求`, en: `controls of ${unit.id}` }, uri: unit.uri, path: ['controls', 'mustKeep', index] }],
      },
    ];
  });
}
