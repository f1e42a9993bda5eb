import { sumDecimal, timesDecimal, type ParcelControl } from '@plansmith/plan';
import { inputTerm, neededNumber, numberAt, parameterInput, parameterName, recordsIn, sumOf, textAt, type LimitCase, type NumberParameter, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { aboutControl, controlLimitRule, writtenCase, type WrittenNumber } from '../core/control-limits.ts';
import { dedicatedTerms, placeIn } from '../core/controls.ts';

const most = 'indicator.bonusRatioMax';

const facilityTitle = { zh: '移交设施面积', en: 'floor area handed over' };

export const bonusBenefit = controlLimitRule({
  id: 'indicator/bonus-benefit',
  title: { zh: '奖励对应移交的公共利益', en: 'A bonus answers to a public benefit' },
  severity: 'error',
  source: {
    citation: 'SH art. 40',
    certainty: 'A other city, C',
    note: { zh: '提供公共要素可予奖励见于上海条例（A，外市）；比例与核对办法为自行设定（C），不是本市法定要求', en: 'a bonus for public elements is seen in Shanghai (A, another city); the ratio and the check are our own (C), not law here' },
  },
  parameters: [most],
  demands: true,
  limits: { bonusAbove: 'atMost', facilityAbove: 'atMost' },
  cases(model, control, document) {
    const parameter = neededNumber(model, most);
    const bonuses = (control.value.bonus ?? []).flatMap((bonus, index) => (bonus === undefined ? [] : [{ bonus, index }]));
    if (bonuses.length === 0) return [];
    return [...bonuses.map(({ bonus, index }) => ratioOf(control, { index, benefit: bonus.benefit ?? '', facilityM2: bonus.facilityM2, parameter })), facilityCase(control, document)];
  },
});

/** Bonus floor area against what is handed over for it; nothing for nothing. */
function ratioOf(control: ParcelControl, { index, benefit, facilityM2, parameter }: { readonly index: number; readonly benefit: string; readonly facilityM2: number | undefined; readonly parameter: NumberParameter }): LimitCase {
  const bonus: WrittenNumber = { key: ['bonus', index, 'bonusM2'], attribute: { zh: '奖励建筑面积', en: 'bonus floor area' }, unit: 'm2' };
  const facility: WrittenNumber = { key: ['bonus', index, 'facilityM2'], attribute: facilityTitle, unit: 'm2' };
  const subject = `${control.id} ${index}`;
  if (facilityM2 === undefined) return writtenCase(control, facility, { messageId: 'facilityAbove', side: 'atMost', limit: 0, subject });
  const limit = timesDecimal(facilityM2, parameter.value);
  const name = parameterName(parameter);
  return writtenCase(control, bonus, {
    messageId: 'bonusAbove',
    side: 'atMost',
    limit,
    subject,
    basis: { zh: `“${benefit}”移交 ${facilityM2} m² × ${parameter.value}，${name.zh}`, en: `${facilityM2} m² handed over for “${benefit}” × ${parameter.value}, ${name.en}` },
    limitInputs: [inputTerm(placeIn(control, ...facility.key), facilityTitle, facilityM2, 'm2'), parameterInput(parameter, '')],
    limitTerm: { label: { zh: '奖励上限', en: 'most bonus' }, value: limit, unit: 'm2', role: 'limit' },
  });
}

/** What all bonuses of a parcel hand over must be planned there: as public facilities, or as dedicated land. */
function facilityCase(control: ParcelControl, document: DocumentView): LimitCase {
  const handedOver = (control.value.bonus ?? []).flatMap((bonus, index): readonly NumberTerm[] =>
    bonus?.facilityM2 === undefined ? [] : [inputTerm(placeIn(control, 'bonus', index, 'facilityM2'), facilityTitle, bonus.facilityM2, 'm2')],
  );
  const planned = [...facilitiesOn(control, document), ...dedicatedTerms(control)];
  const limit = sumDecimal(planned.map(({ value }) => value));
  return {
    ...aboutControl(control),
    messageId: 'facilityAbove',
    attribute: facilityTitle,
    quantity: sumOf(handedOver, 'm2'),
    digits: 2,
    path: placeIn(control, 'bonus').path,
    side: 'atMost',
    limit,
    limitParts: planned,
    basis: { zh: '本地块规划的公共服务设施和移交用地，自行设定 C', en: 'public facilities and dedicated land planned on the parcel, own design C' },
    limitInputs: planned,
    limitTerm: { label: { zh: '规划的设施和移交用地', en: 'facilities and dedicated land' }, value: limit, unit: 'm2', role: 'limit' },
  };
}

/** Facilities planned on the parcel: by floor area, or by land where they have none. */
function facilitiesOn(control: ParcelControl, document: DocumentView): readonly NumberTerm[] {
  return recordsIn(document, 'publicFacilities').flatMap(({ index, record }): readonly NumberTerm[] => {
    if (textAt(record, 'parcelRef') !== control.id) return [];
    const key = (numberAt(record, 'gfaM2') ?? 0) > 0 ? 'gfaM2' : 'landM2';
    const value = numberAt(record, key);
    const name = textAt(record, 'name') ?? textAt(record, 'facility') ?? '';
    return value === undefined ? [] : [inputTerm({ uri: document.uri, path: ['publicFacilities', index, key] }, { zh: name, en: name }, value, 'm2')];
  });
}
