import type { ParcelControl, PlanModel } from '@plansmith/plan';
import { missingQuantity, neededNumber, parameterInput, parameterName, shareOf, type LimitCase, type NumberParameter, type NumberTerm } from '@plansmith/plugin/rule-kit';
import { atMostTerm, controlLimitRule, writtenCase, writtenTerm, type LimitBy, type WrittenNumber } from '../core/control-limits.ts';
import { controlTerm, missingName, missingPlaces } from '../core/controls.ts';

const parameters = { new: 'green.concentratedNewM2', rebuilt: 'green.concentratedRebuiltM2', width: 'green.concentratedMinWidthM', sunlit: 'green.areaPerSunlitMax' } as const;

const numbers = {
  areaM2: { key: ['concentratedGreen', 'areaM2'], attribute: { zh: '集中绿地面积', en: 'concentrated green' }, unit: 'm2' },
  minWidthM: { key: ['concentratedGreen', 'minWidthM'], attribute: { zh: '集中绿地宽度', en: 'width of the concentrated green' }, unit: 'm' },
  sunlitM2: { key: ['concentratedGreen', 'sunlitM2'], attribute: { zh: '集中绿地在日照阴影线以外的面积', en: 'concentrated green outside the sunlight shadow' }, unit: 'm2' },
} satisfies Record<string, WrittenNumber>;

export const concentratedGreen = controlLimitRule({
  id: 'indicator/concentrated-green',
  title: { zh: '居住街坊的集中绿地足够', en: 'Housing blocks have enough concentrated green' },
  severity: 'warning',
  source: {
    citation: 'GB55038 3.2.2',
    certainty: 'A',
    note: {
      zh: '条文系转引（A，second-hand）；集中绿地不大于绿地、宽度与面积相容为自行设定（C）',
      en: 'the clause is seen second-hand (A); that it is part of the green, and large enough for its width, is our own (C)',
    },
  },
  parameters: Object.values(parameters),
  limits: { areaBelow: 'atLeast', widthBelow: 'atLeast', sunlitBelow: 'atLeast', areaAbove: 'atMost', sunlitAbove: 'atMost', widthAbove: 'atMost' },
  uses: ['0701'],
  cases: (model, control) => [...clauseCases(model, control), ...ownCases(model, control)],
});

/** What the clause asks: area for each person by new or rebuilt, width, and a part of it in the sun. */
function clauseCases(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const rebuilt = control.value.concentratedGreen?.rebuilt === true;
  const width = neededNumber(model, parameters.width);
  const divisor = neededNumber(model, parameters.sunlit);
  const area = writtenTerm(control, numbers.areaM2);
  return [
    ...perPersonCases(model, control, rebuilt),
    writtenCase(control, numbers.minWidthM, { messageId: 'widthBelow', side: 'atLeast', limit: width.value, parameter: width }),
    // Without the area there is nothing for the sunny part to be a part of: that is told once, above.
    ...(area && divisor.value > 0 ? [writtenCase(control, numbers.sunlitM2, sunlitOf(area, divisor))] : []),
  ];
}

/** Area for each person. Where nobody is to live there is nothing to ask for. */
function perPersonCases(model: PlanModel, control: ParcelControl, rebuilt: boolean): readonly LimitCase[] {
  const parameter = neededNumber(model, rebuilt ? parameters.rebuilt : parameters.new);
  const name = parameterName(parameter);
  const written = writtenCase(control, numbers.areaM2, { messageId: 'areaBelow', side: 'atLeast', limit: parameter.value, parameter });
  const area = writtenTerm(control, numbers.areaM2);
  const people = controlTerm(model, control, 'population');
  if (people?.value === 0) return [];
  const missing = [...written.quantity.missing, ...(people ? [] : [missingName(control, 'population')])];
  const quantity = area && people ? shareOf([area], people, 'm2/person') : missingQuantity('m2/person', missing);
  const basis = rebuilt ? { zh: `旧区改建，${name.zh}`, en: `rebuilt, ${name.en}` } : { zh: `新建，${name.zh}`, en: `new, ${name.en}` };
  return [{ ...written, attribute: { zh: '人均集中绿地', en: 'concentrated green for each person' }, quantity, basis, isWritten: false, missing: missingPlaces(control, quantity) }];
}

function sunlitOf(area: NumberTerm, divisor: NumberParameter): LimitBy {
  const limit = area.value / divisor.value;
  const name = parameterName(divisor);
  return {
    messageId: 'sunlitBelow',
    side: 'atLeast',
    limit,
    basis: { zh: `集中绿地 ${area.value} m² 的 1/${divisor.value}，${name.zh}`, en: `1/${divisor.value} of ${area.value} m², ${name.en}` },
    limitInputs: [area, parameterInput(divisor, '')],
    limitTerm: { label: { zh: '所需日照面积', en: 'area needed in the sun' }, value: limit, unit: 'm2', role: 'limit' },
  };
}

/** What follows from what the numbers are: it is part of the green, its sunny part is part of it, and it is as large as its width needs. */
function ownCases(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const area = writtenTerm(control, numbers.areaM2);
  const green = controlTerm(model, control, 'greenM2');
  if (!area) return [];
  // A place that is w wide wherever it is crossed holds a circle of diameter w.
  const widest = Math.sqrt((area.value * 4) / Math.PI);
  return [
    ...(green ? [writtenCase(control, numbers.areaM2, atMostTerm('areaAbove', green))] : []),
    ...(writtenTerm(control, numbers.sunlitM2) ? [writtenCase(control, numbers.sunlitM2, atMostTerm('sunlitAbove', area))] : []),
    ...(writtenTerm(control, numbers.minWidthM) && area.value >= 0
      ? [
          writtenCase(control, numbers.minWidthM, {
            messageId: 'widthAbove',
            side: 'atMost',
            limit: widest,
            basis: { zh: `面积 ${area.value} m² 容得下的宽度，自行设定 C`, en: `as wide as ${area.value} m² can be, own design C` },
            limitInputs: [area],
            limitTerm: { label: { zh: '同面积圆的直径', en: 'diameter of a circle as large' }, value: widest, unit: 'm', role: 'limit' },
          }),
        ]
      : []),
  ];
}
