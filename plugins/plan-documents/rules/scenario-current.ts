import { differsBy, overridableNumbers, overriddenNumber, showNumber, type OverridableNumber, type PlanModel } from '@plansmith/plan';
import { isSuperseded, numberAt, ownDesign, recordsIn, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';

export const scenarioCurrent: PlanRule = {
  meta: {
    id: 'governance/scenario-current',
    title: { zh: '指标方案所据数值没有变动', en: 'What a scenario rests on has not changed' },
    severity: 'warning',
    scope: 'document',
    kinds: ['scenario'],
    messages: {
      changed: {
        zh: '{object} 的{attribute}在保存方案时为 {stored} m²，现在规划中为 {now} m²，方案 {scenario} 须重新核对',
        en: '{object}: the {attribute} was {stored} m2 when the scenario was kept and is {now} m2 in the plan now; scenario {scenario} has to be looked at again',
      },
      adopted: {
        zh: '{object} 的{attribute}在规划中已是方案 {scenario} 的 {now} m²，可从方案中删去',
        en: '{object}: the plan now has the {attribute} of scenario {scenario}, {now} m2; it may be taken out of the scenario',
      },
      gone: {
        zh: '{document} 中没有 {object} 的{attribute}，方案 {scenario} 的这一项没有着落',
        en: '{document} holds no {attribute} of {object}: this number of scenario {scenario} stands for nothing',
      },
    },
    source: { ...ownDesign, note: { zh: '方案不是规划的一部分，只核对它所据的数值', en: 'a scenario is no part of the plan; only what it rests on is checked' } },
    fixable: true,
  },
  check({ document, model, report }) {
    if (isSuperseded(document)) return;
    const scenario = textAt(document.value, 'id') ?? document.uri;
    for (const { index, record } of recordsIn(document, 'overrides')) {
      const object = textAt(record, 'recordRef');
      const owner = textAt(record, 'documentRef');
      const field = textAt(record, 'field');
      const stored = numberAt(record, 'basedOnM2');
      const wanted = numberAt(record, 'valueM2');
      if (object === undefined || owner === undefined || field === undefined || stored === undefined || wanted === undefined) continue;
      // An id that stands for nothing at all is reference/target-exists's.
      if (!isThere(model, object) || !isDocument(model, owner)) continue;
      const path = ['overrides', index];
      const data = { object, document: owner, scenario, attribute: overridableNumbers[field as OverridableNumber] ?? { zh: field, en: field } };
      const feature = model.parcel(object) ? { feature: { layer: 'parcels', id: object } } : {};
      const found = overriddenNumber(model, { documentRef: owner, recordRef: object, field });
      if (!found) {
        report({ messageId: 'gone', path: [...path, 'field'], subject: object, ...feature, data });
        continue;
      }
      if (!differsBy(found.valueM2, stored, 0)) continue;
      const isAdopted = !differsBy(found.valueM2, wanted, 0);
      report({
        messageId: isAdopted ? 'adopted' : 'changed',
        path: [...path, 'basedOnM2'],
        subject: object,
        ...feature,
        data: { ...data, stored: showNumber(stored, 2), now: showNumber(found.valueM2, 2) },
        related: [{ message: { zh: '规划中的数值', en: 'the number in the plan' }, uri: found.uri, path: found.path }],
        fixes: isAdopted
          ? [{ title: { zh: '从方案中删去这一项', en: 'Take it out of the scenario' }, edits: [{ uri: document.uri, operation: { op: 'remove', path } }] }]
          : [{ title: { zh: `已核对，原值改为 ${showNumber(found.valueM2, 2)}`, en: `Looked at: based on ${showNumber(found.valueM2, 2)} now` }, edits: [{ uri: document.uri, operation: { op: 'set', path: [...path, 'basedOnM2'], value: found.valueM2 } }] }],
      });
    }
  },
};

function isThere(model: PlanModel, id: string): boolean {
  return model.isDeclared('parcel', id) || model.isDeclared('transfer', id);
}

function isDocument(model: PlanModel, id: string): boolean {
  return model.isDeclared('detailedPlan', id) || model.isDeclared('transferLedger', id);
}
