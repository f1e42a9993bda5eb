import type { Bilingual } from '@plansmith/base';
import { sumDecimal, timesDecimal, type ParcelControl, type PlanModel } from '@plansmith/plan';
import { inputTerm, neededNumber, neededTexts, numberAt, recordsIn, sumOf, textAt, type LimitCase, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { aboutControl, atMostTerm, type LimitBy } from './control-limits.ts';
import { facilityTitle } from './measures.ts';
import { controlsIn, controlTerm, dedicatedTerms, isUse } from './controls.ts';

/** Kinds of facilities that are land, not buildings: their amount in square metres is of land. */
const greenFacilities: readonly string[] = ['公园绿地', '防护绿地'];

/** A facility of a plan's list, with the names it is told by. */
export interface FacilityAt {
  readonly index: number;
  readonly record: unknown;
  readonly object: string;
  readonly facility: string;
}

/** Its amount against its size: in square metres the two are one number, in places so much floor area holds so many. */
export function amountCases(model: PlanModel, uri: string, { index, record, object, facility }: FacilityAt): readonly LimitCase[] {
  const kind = textAt(record, 'facility') ?? '';
  const amount = numberAt(record, 'amount');
  const measure = textAt(record, 'unit');
  if (amount === undefined) return [];
  const path = ['publicFacilities', index, 'amount'];
  const common = { object, attribute: { zh: `${facility}规模`, en: `amount of ${facility}` }, quantity: { value: amount, unit: measure ?? '', terms: [], missing: [] }, digits: 0, path, isWritten: true } as const;
  const sizeKey = greenFacilities.includes(kind) ? 'landM2' : 'gfaM2';
  const size = numberAt(record, sizeKey);
  if (size === undefined) return [];
  const title = sizeKey === 'landM2' ? { zh: '用地面积', en: 'land' } : { zh: '建筑面积', en: 'floor area' };
  const sizeTerm = inputTerm({ uri, path: ['publicFacilities', index, sizeKey] }, title, size, 'm2');
  if (measure === 'm2') {
    const by = { limit: size, limitTerm: { ...sizeTerm, role: 'limit' as const }, basis: { zh: `应等于${title.zh}，自行设定 C`, en: `must be its ${title.en}, own design C` }, fixes: [{ title: { zh: `将规模改为 ${size} m²`, en: `Set the amount to ${size} m²` }, edits: [{ uri, operation: { op: 'set' as const, path, value: size } }] }] };
    return [
      { ...common, ...by, messageId: 'amountBelow', side: 'atLeast' },
      { ...common, ...by, messageId: 'amountAbove', side: 'atMost' },
    ];
  }
  const standard = model.facilityStandard(kind);
  const least = standard?.value.gfaPerUnitMinM2;
  if (!standard || least === undefined || least <= 0) return [];
  const limit = size / least;
  return [
    {
      ...common,
      messageId: 'placesAbove',
      side: 'atMost',
      limit,
      limitInputs: [sizeTerm, inputTerm({ uri: standard.uri, path: [...standard.path, 'gfaPerUnitMinM2'] }, { zh: `${kind}单位规模建筑面积下限`, en: `least floor area for each place of ${facilityTitle(kind).en}` }, least, 'm2')],
      limitTerm: { label: { zh: '建筑面积容得下的规模', en: 'places that the floor area holds' }, value: limit, ...(measure !== undefined && { unit: measure }), role: 'limit' },
      basis: { zh: `建筑面积 ${size} m² ÷ 每单位至少 ${least} m²，政策参数包 facilityStandards`, en: `${size} m² ÷ at least ${least} m² each, facilityStandards of the policy pack` },
    },
  ];
}

/** Of each parcel: all its facilities in what is planned there. */
export function parcelCases(model: PlanModel, document: DocumentView): readonly LimitCase[] {
  const byParcel = new Map<string, Sums>();
  for (const { index, record } of recordsIn(document, 'publicFacilities')) {
    const parcel = textAt(record, 'parcelRef');
    if (parcel === undefined) continue;
    const sums = byParcel.get(parcel) ?? { gfaM2: [], landM2: [] };
    byParcel.set(parcel, sums);
    const name = textAt(record, 'name') ?? textAt(record, 'facility') ?? '';
    for (const key of ['gfaM2', 'landM2'] as const) {
      const value = numberAt(record, key);
      if (value !== undefined) sums[key].push(inputTerm({ uri: document.uri, path: ['publicFacilities', index, key] }, { zh: name, en: name }, value, 'm2'));
    }
  }
  return controlsIn(model, document).flatMap((control): readonly LimitCase[] => {
    const sums = byParcel.get(control.id);
    return sums ? [...floorAreaCase(model, control, sums.gfaM2), ...landCase(model, control, sums.landM2)] : [];
  });
}

interface Sums {
  readonly gfaM2: NumberTerm[];
  readonly landM2: NumberTerm[];
}

function floorAreaCase(model: PlanModel, control: ParcelControl, terms: readonly NumberTerm[]): readonly LimitCase[] {
  const whole = controlTerm(model, control, 'plannedGfaM2');
  return whole ? sumCase(model, control, { terms, by: atMostTerm('gfaAbove', whole), attribute: { zh: '公共服务设施建筑面积之和', en: 'floor area of its public facilities' }, tolerance: 'tol.gfaM2' }) : [];
}

/** On a parcel of public use all of the land may be a facility's; on any other, what is handed over. */
function landCase(model: PlanModel, control: ParcelControl, terms: readonly NumberTerm[]): readonly LimitCase[] {
  const common = { terms, attribute: { zh: '公共服务设施用地之和', en: 'land of its public facilities' }, tolerance: 'tol.areaAbsM2' } as const;
  if (isUse(control.value.useCode, neededTexts(model, 'dedicated.uses').value)) {
    const whole = controlTerm(model, control, 'grossM2');
    return whole ? sumCase(model, control, { ...common, by: atMostTerm('landAbove', whole) }) : [];
  }
  const parts = dedicatedTerms(control);
  const limit = sumDecimal(parts.map(({ value }) => value));
  const by: LimitBy = {
    messageId: 'landAbove',
    side: 'atMost',
    limit,
    limitInputs: parts,
    limitTerm: { label: { zh: '移交用地之和', en: 'dedicated land' }, value: limit, unit: 'm2', role: 'limit' },
    basis: { zh: '不是公共用途的地块，设施用地不大于移交用地，自行设定 C', en: 'on a parcel of no public use, land of facilities is land handed over, own design C' },
  };
  return sumCase(model, control, { ...common, by });
}

interface SumOfParcel {
  readonly terms: readonly NumberTerm[];
  readonly by: LimitBy;
  readonly attribute: Bilingual;
  /** Parameter that holds the largest difference for each added item. */
  readonly tolerance: 'tol.gfaM2' | 'tol.areaAbsM2';
}

function sumCase(model: PlanModel, control: ParcelControl, { terms, by, attribute, tolerance }: SumOfParcel): readonly LimitCase[] {
  const [first] = terms;
  if (!first) return [];
  return [{ ...aboutControl(control), ...by, attribute, quantity: sumOf(terms, 'm2'), digits: 2, path: first.path!, tolerance: timesDecimal(neededNumber(model, tolerance).value, terms.length) }];
}
