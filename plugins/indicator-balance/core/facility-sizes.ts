import { sumDecimal, type ParcelControl, type PlanModel } from '@plansmith/plan';
import { inputTerm, neededNumber, numberAt, recordsIn, sumOf, textAt, type LimitCase, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { aboutControl, atMostTerm } from './control-limits.ts';
import { controlsIn, controlTerm } from './controls.ts';

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
      limitInputs: [sizeTerm, inputTerm({ uri: standard.uri, path: [...standard.path, 'gfaPerUnitMinM2'] }, { zh: `${kind}单位规模建筑面积下限`, en: `least floor area for each place of ${kind}` }, least, 'm2')],
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
    return sums ? [...sumCase(model, control, sums.gfaM2, wholes.gfaM2), ...sumCase(model, control, sums.landM2, wholes.landM2)] : [];
  });
}

interface Sums {
  readonly gfaM2: NumberTerm[];
  readonly landM2: NumberTerm[];
}

/** What the sums must fit in. */
const wholes = {
  gfaM2: { messageId: 'gfaAbove', key: 'plannedGfaM2', attribute: { zh: '公共服务设施建筑面积之和', en: 'floor area of its public facilities' }, tolerance: 'tol.gfaM2' },
  landM2: { messageId: 'landAbove', key: 'grossM2', attribute: { zh: '公共服务设施用地之和', en: 'land of its public facilities' }, tolerance: 'tol.areaAbsM2' },
} as const;

function sumCase(model: PlanModel, control: ParcelControl, terms: readonly NumberTerm[], { messageId, key, attribute, tolerance }: (typeof wholes)[keyof typeof wholes]): readonly LimitCase[] {
  const whole = controlTerm(model, control, key);
  const [first] = terms;
  if (!whole || !first) return [];
  return [
    {
      ...aboutControl(control),
      ...atMostTerm(messageId, whole),
      attribute,
      quantity: sumOf(terms, 'm2'),
      digits: 2,
      path: first.path!,
      tolerance: sumDecimal(terms.map(() => neededNumber(model, tolerance).value)),
    },
  ];
}
