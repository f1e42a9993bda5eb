import { formatPath } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { checkLimits, inputTerm, isSuperseded, limitMessages, missingQuantity, numberAt, recordsIn, sumOf, textAt, type LimitCase, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { aboutUnit, currentUnitOf } from '../core/current-plan.ts';
import { facilityCapacity } from '../core/facility-capacity.ts';
import { demandCases } from '../core/facility-demand.ts';
import { facilityNeeds, needText, ownCapacity, populationIsDisputed, spareOf, type FacilityNeed } from '../core/facility-need.ts';
import { facilityTitle } from '../core/measures.ts';

export const facilityNeed: PlanRule = {
  meta: {
    id: 'indicator/facility-need',
    title: { zh: '公共服务设施满足人口需求', en: 'Public facilities meet what the residents need' },
    severity: 'warning',
    scope: 'document',
    kinds: ['unitDetailedPlan', 'redevelopmentUnit'],
    source: {
      citation: 'GB50180R',
      certainty: 'B-H',
      note: {
        zh: '有配建要求的表（A，转引），千人指标为参数（B-M）；周边设施的距离与余量、单元需求表的核对为自行设定（C）',
        en: 'that there is a table of facilities is seen second-hand (A), the standards are parameters (B-M); distances and spare capacity nearby, and the unit’s own table of needs, are our own check (C)',
      },
    },
    messages: {
      ...limitMessages({ short: 'atLeast', tooFar: 'atMost', spareAbove: 'atMost', needBelow: 'atLeast', needAbove: 'atMost', gapBelow: 'atLeast', gapAbove: 'atMost' }),
      standardsMissing: {
        zh: '{object} 有规划人口 {people} 人，但政策参数包没有设施配建标准（facilityStandards），无法判定设施是否足够',
        en: '{object} plans for {people} people, but the policy pack has no facility standards (facilityStandards), so that nothing can be said of its facilities',
      },
    },
  },
  check(context) {
    const { document, model, undecided } = context;
    const unitId = document.kind === 'redevelopmentUnit' ? ownUnit(model, document) : currentUnitOf(model, document);
    if (unitId === undefined) return;
    const needs = facilityNeeds(model, unitId);
    if (document.kind === 'redevelopmentUnit') {
      // A need that repeats a number of people in dispute is right once that is settled.
      checkLimits(context, demandCases(document, unitId, needs === undefined || populationIsDisputed(model, unitId) ? [] : needs));
      return;
    }
    const people = numberAt(document.value, 'population');
    // Where nobody says how many people there will be, indicator/population is undecided.
    if (needs === undefined || people === undefined) return;
    if (needs.length === 0 && people > 0) {
      undecided({ messageId: 'standardsMissing', path: ['population'], subject: unitId, feature: { layer: 'units', id: unitId }, data: { object: unitId, people } });
      return;
    }
    checkLimits(context, [...needs.filter(({ need }) => need > 0).map((need) => provisionCase(model, unitId, need)), ...nearbyCases(model, document, unitId)]);
  },
};

function ownUnit(model: PlanModel, document: DocumentView): string | undefined {
  const id = textAt(document.value, 'id');
  return id !== undefined && !isSuperseded(document) && model.unit(id)?.uri === document.uri ? id : undefined;
}

/** What is planned, there already, and spare nearby, against the need. */
function provisionCase(model: PlanModel, unitId: string, need: FacilityNeed): LimitCase {
  const { facility, unit } = need;
  const { provided, existing, unsaid } = facilityCapacity(model, unitId, facility, unit);
  const quantity = unsaid.length > 0 ? missingQuantity(unit, unsaid.map(({ path }) => `${formatPath(path)} (${unit})`)) : sumOf([...provided, ...(existing ? [existing] : [])], unit);
  return {
    ...aboutUnit(unitId),
    messageId: 'short',
    subject: `${unitId} ${facility}`,
    attribute: { zh: `${facility}的规划、现有与周边可用量`, en: `${facilityTitle(facility).en}, planned, existing and spare nearby,` },
    quantity,
    digits: 0,
    path: ['publicFacilities'],
    side: 'atLeast',
    limit: need.need,
    missing: unsaid,
    ...needText(need),
  };
}

/** Places nearby: within the reach of their kind, and, where another unit has them, no more than that unit has left. */
function nearbyCases(model: PlanModel, document: DocumentView, unitId: string): readonly LimitCase[] {
  return recordsIn(document, 'nearbyFacilities').flatMap(({ index, record }): readonly LimitCase[] => {
    const facility = textAt(record, 'facility');
    const standard = facility === undefined ? undefined : model.facilityStandard(facility);
    if (facility === undefined || !standard) return [];
    const path = (key: string): readonly (string | number)[] => ['nearbyFacilities', index, key];
    const common = { ...aboutUnit(unitId), subject: `${unitId} ${facility} ${index}`, digits: 0, isWritten: true, side: 'atMost' } as const;
    const distance = numberAt(record, 'distanceM');
    const reach = standard.value.maxDistanceM;
    const spare = numberAt(record, 'spare');
    const from = textAt(record, 'unitRef');
    const there = from === undefined ? undefined : facilityNeeds(model, from)?.find((need) => need.facility === facility);
    const cases: LimitCase[] = [];
    if (reach !== undefined) {
      cases.push({
        ...common,
        messageId: 'tooFar',
        attribute: { zh: `周边${facility}的距离`, en: `distance to ${facilityTitle(facility).en} nearby` },
        quantity: distance === undefined ? missingQuantity('m', [`${unitId} nearbyFacilities[${index}].distanceM`]) : { value: distance, unit: 'm', terms: [], missing: [] },
        path: distance === undefined ? path('facility') : path('distanceM'),
        limit: reach,
        limitTerm: { ...inputTerm({ uri: standard.uri, path: [...standard.path, 'maxDistanceM'] }, { zh: `${facility}服务半径`, en: `reach of ${facilityTitle(facility).en}` }, reach, 'm'), role: 'limit' },
        basis: { zh: '政策参数包 facilityStandards 的服务半径', en: 'the reach in facilityStandards of the policy pack' },
        missing: [{ uri: document.uri, path: path('distanceM') }],
      });
    }
    if (from !== undefined && spare !== undefined && there && textAt(record, 'unit') === there.unit) {
      const left = spareOf(model, from, there);
      cases.push({
        ...common,
        messageId: 'spareAbove',
        attribute: { zh: `取自 ${from} 的${facility}余量`, en: `${facilityTitle(facility).en} taken from ${from}` },
        quantity: { value: spare, unit: there.unit, terms: [], missing: [] },
        path: path('spare'),
        limit: left,
        limitInputs: [...ownCapacity(model, from, there), ...there.inputs],
        limitTerm: { label: { zh: `${from} 的规划与现有量减自身需求`, en: `what ${from} has beyond its own need` }, value: left, unit: there.unit, role: 'limit' },
        basis: { zh: `${from} 自身需求以外的余量，自行设定 C`, en: `what ${from} has beyond its own need, own design C` },
      });
    }
    return cases;
  });
}
