import { differsBy, minusDecimal, timesDecimal, type DocumentTypes, type Draft, type PlanModel } from '@plansmith/plan';
import {
  amountText, checkLimits, inputTerm, limitMessages, listText, missingQuantity, neededNumber, numberAt, parameterInput, parameterLabel, parameterName, roundedText, shareOf, storedTerm,
  type LimitCase, type NumberTerm, type PlanRule, type PlanRuleContext,
} from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { aboutUnit, currentUnitOf } from '../core/current-plan.ts';

const names = { perPerson: 'people.m2PerPerson', tolerance: 'people.tolerancePct', min: 'people.m2PerPersonMin', max: 'people.m2PerPersonMax', dwellingMin: 'people.dwellingMinM2', dwellingMax: 'people.dwellingMaxM2' } as const;

type Housing = Draft<DocumentTypes['unitDetailedPlan']['housing']>;

export const population: PlanRule = {
  meta: {
    id: 'indicator/population',
    title: { zh: '规划人口与住房规模相符', en: 'Planned population agrees with the housing' },
    severity: 'warning',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters: Object.values(names) },
    source: {
      citation: 'GB50180R',
      certainty: 'A second-hand',
      note: { zh: '人均 35 m² 系转引（A，second-hand）；允许差、合理范围和户均面积为自行设定（C）', en: '35 m² per person is seen second-hand (A); tolerance, plausible ranges and floor area per dwelling are our own (C)' },
    },
    fixable: true,
    messages: {
      ...limitMessages({ perPersonBelow: 'atLeast', perPersonAbove: 'atMost', dwellingsBelow: 'atMost', dwellingsAbove: 'atLeast' }),
      differs: {
        zh: '{object} 规划人口填写 {stored} 人，按住房建筑面积 {gfa} ÷ 人均 {perPerson}（{basis}）测算为 {computed} 人，相差超过 {tolerance}%；人均面积不同的，填写 housing.m2PerPerson 和理由',
        en: '{object}: planned population is {stored}, but {gfa} of housing ÷ {perPerson} per person ({basis}) gives {computed}, more than {tolerance}% apart; state housing.m2PerPerson and its reason where it differs',
      },
      reasonMissing: {
        zh: '{object} 采用人均住房建筑面积 {perPerson}，与{basis}的 {given} 不同，但没有说明理由（m2PerPersonReason）',
        en: '{object} uses {perPerson} of housing per person instead of the {given} of {basis}, without a reason (m2PerPersonReason)',
      },
    },
  },
  check(context) {
    const { document, model } = context;
    const unitId = currentUnitOf(model, document);
    if (unitId === undefined) return;
    const housing = (document.value as Draft<DocumentTypes['unitDetailedPlan']>).housing;
    checkLimits(context, [...perPersonCases(model, unitId, housing), ...dwellingCases(model, unitId, document, housing)]);
    checkPeople(context, unitId, housing);
  },
};

function checkPeople({ document, model, report, undecided }: PlanRuleContext, unitId: string, housing: Housing | undefined): void {
  const given = neededNumber(model, names.perPerson);
  const tolerance = neededNumber(model, names.tolerance);
  const stored = numberAt(document.value, 'population');
  const own = housing?.m2PerPerson;
  const about = { feature: { layer: 'units', id: unitId }, subject: unitId };
  const gfa = model.derived.unitTotal(unitId, 'housingGfaM2');
  const perPerson: NumberTerm = own === undefined ? parameterInput(given, 'm2/person') : inputTerm({ uri: document.uri, path: ['housing', 'm2PerPerson'] }, { zh: '本单元人均住房建筑面积', en: 'floor area per person of the unit' }, own, 'm2/person');
  if (own !== undefined && own !== given.value && (housing?.m2PerPersonReason ?? '').trim() === '') {
    report({ ...about, messageId: 'reasonMissing', path: ['housing', 'm2PerPerson'], data: { object: unitId, perPerson: amountText(own, 'm2'), given: amountText(given.value, 'm2'), basis: parameterName(given) }, terms: [perPerson, { label: parameterLabel(given), value: given.value, unit: 'm2/person', role: 'limit', uri: given.uri, path: given.path }] });
  }
  const missing = [...(stored === undefined ? [`${unitId} population`] : []), ...(gfa.value === undefined ? gfa.missing : []), ...(perPerson.value > 0 ? [] : [`${unitId} housing.m2PerPerson`])];
  if (stored === undefined || gfa.value === undefined || missing.length > 0) {
    const attribute = { zh: '规划人口', en: 'planned population' };
    undecided({ ...about, messageId: 'inputMissing', path: ['population'], data: { object: unitId, attributes: attribute, missing: listText(missing) } });
    return;
  }
  const computed = gfa.value / perPerson.value;
  const allowed = timesDecimal(computed, tolerance.value) / 100;
  if (!differsBy(stored, computed, allowed)) return;
  const value = Math.round(computed);
  const path = ['population'];
  report({
    ...about,
    messageId: 'differs',
    path,
    data: {
      object: unitId,
      stored,
      gfa: amountText(gfa.value, 'm2'),
      perPerson: amountText(perPerson.value, 'm2'),
      basis: own === undefined ? parameterName(given) : { zh: '本单元采用', en: 'as the unit states' },
      computed: roundedText(computed, 0),
      tolerance: String(tolerance.value),
    },
    terms: [
      ...gfa.terms,
      perPerson,
      { label: { zh: '测算人口', en: 'computed population' }, value: computed, unit: 'people', role: 'result' },
      storedTerm({ uri: document.uri, path }, { zh: '规划人口', en: 'population' }, stored, 'people'),
      { label: { zh: `允许差：${parameterLabel(tolerance).zh}`, en: `tolerance: ${parameterLabel(tolerance).en}` }, value: allowed, unit: 'people', role: 'limit', uri: tolerance.uri, path: tolerance.path },
      { label: { zh: '填写减测算', en: 'stored minus computed' }, value: minusDecimal(stored, computed), unit: 'people', role: 'difference' },
    ],
    fixes: [{ title: { zh: `将规划人口改为 ${value} 人`, en: `Set the population to ${value}` }, edits: [{ uri: document.uri, operation: { op: 'set', path, value } }] }],
  });
}

/** A floor area per person of the unit's own, in the plausible range. */
function perPersonCases(model: PlanModel, unitId: string, housing: Housing | undefined): readonly LimitCase[] {
  const own = housing?.m2PerPerson;
  if (own === undefined) return [];
  const least = neededNumber(model, names.min);
  const most = neededNumber(model, names.max);
  const common = { ...aboutUnit(unitId), attribute: { zh: '采用的人均住房建筑面积', en: 'housing per person' }, quantity: { value: own, unit: 'm2/person', terms: [], missing: [] }, digits: 1, path: ['housing', 'm2PerPerson'], isWritten: true };
  return [
    { ...common, messageId: 'perPersonBelow', side: 'atLeast', limit: least.value, parameter: least },
    { ...common, messageId: 'perPersonAbove', side: 'atMost', limit: most.value, parameter: most },
  ];
}

/** Floor area for each dwelling, in the plausible range. */
function dwellingCases(model: PlanModel, unitId: string, document: DocumentView, housing: Housing | undefined): readonly LimitCase[] {
  const gfa = model.derived.unitTotal(unitId, 'housingGfaM2');
  const dwellings = housing?.dwellings;
  // What lacks the floor area lacks it for the population too: that is told there. Without housing there need be no dwellings.
  if (housing === undefined || gfa.value === undefined || (gfa.value === 0 && dwellings === 0)) return [];
  const count = dwellings === undefined ? undefined : inputTerm({ uri: document.uri, path: ['housing', 'dwellings'] }, { zh: '住房套数', en: 'number of dwellings' }, dwellings, 'count');
  const share = count && shareOf(gfa.terms as readonly NumberTerm[], count, 'm2/dwelling');
  const least = neededNumber(model, names.dwellingMin);
  const most = neededNumber(model, names.dwellingMax);
  const common = {
    ...aboutUnit(unitId),
    attribute: { zh: '户均住房建筑面积', en: 'housing for each dwelling' },
    quantity: share?.value === undefined ? missingQuantity('m2/dwelling', [`${unitId} housing.dwellings`]) : share,
    digits: 1,
    path: ['housing', 'dwellings'],
    missing: [{ uri: document.uri, path: ['housing', 'dwellings'] }],
  };
  return [
    { ...common, messageId: 'dwellingsAbove', side: 'atLeast', limit: least.value, parameter: least },
    { ...common, messageId: 'dwellingsBelow', side: 'atMost', limit: most.value, parameter: most },
  ];
}
