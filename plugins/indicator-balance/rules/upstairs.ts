import { sumDecimal, timesDecimal, type ParcelControl, type PlanModel } from '@plansmith/plan';
import { neededNumber, neededTexts, parameterLabel, parameterName, type LimitCase } from '@plansmith/plugin/rule-kit';
import { atMostTerm, controlLimitRule, writtenCase, writtenTerm, type WrittenNumber } from '../core/control-limits.ts';
import { controlTerm, isUse, placeIn, useText } from '../core/controls.ts';
import { industrialUses } from '../core/industrial-uses.ts';

const barredClasses = 'upstairs.barredHazardClasses';

const number = (key: string, zh: string, en: string, unit: string): WrittenNumber => ({ key: ['verticalIndustry', key], attribute: { zh, en }, unit });
const floors = number('floors', '工业上楼层数', 'floors of the vertical factory', 'floors');
const groundHeight = number('groundHeightM', '首层层高', 'ground floor height', 'm');
const upperHeight = number('upperHeightM', '标准层层高', 'upper floor height', 'm');
const groundLoad = number('groundLoadT', '首层楼面荷载', 'ground floor load', 't/m2');
const upperLoad = number('upperLoadT', '标准层楼面荷载', 'upper floor load', 't/m2');
const lifts = number('freightLifts', '货梯数量', 'freight lifts', 'count');
const liftLoad = number('freightLiftLoadT', '货梯载重', 'load of a freight lift', 't');

/** What a vertical factory needs, each number with the parameter that says how much at least. */
const needs: readonly { readonly messageId: string; readonly number: WrittenNumber; readonly parameter: string }[] = [
  { messageId: 'floorsBelow', number: floors, parameter: 'upstairs.minFloors' },
  { messageId: 'groundHeightBelow', number: groundHeight, parameter: 'upstairs.groundHeightMinM' },
  { messageId: 'upperHeightBelow', number: upperHeight, parameter: 'upstairs.upperHeightMinM' },
  { messageId: 'groundLoadBelow', number: groundLoad, parameter: 'upstairs.groundLoadMinT' },
  { messageId: 'upperLoadBelow', number: upperLoad, parameter: 'upstairs.upperLoadMinT' },
  { messageId: 'liftsBelow', number: lifts, parameter: 'upstairs.freightLiftsMin' },
  { messageId: 'liftLoadBelow', number: liftLoad, parameter: 'upstairs.freightLiftMinT' },
];

export const upstairs = controlLimitRule({
  id: 'indicator/upstairs',
  title: { zh: '工业上楼建筑符合层数、层高、荷载和货梯要求', en: 'Vertical factories have the floors, heights, loads and lifts they need' },
  severity: 'warning',
  source: {
    citation: 'S III(5)17',
    certainty: 'B-M',
    note: { zh: '工业上楼见于原文（A）；数值为背景知识（B-M），层数、高度、荷载之间的核对为自行设定（C）', en: 'the topic is in the text (A); the numbers are background knowledge (B-M), and that floors, heights and loads agree is our own (C)' },
  },
  parameters: [...needs.map(({ parameter }) => parameter), barredClasses],
  limits: { ...Object.fromEntries(needs.map(({ messageId }) => [messageId, 'atLeast' as const])), floorsAbove: 'atMost', heightAbove: 'atMost', loadAbove: 'atMost' },
  messages: {
    notIndustrial: {
      zh: '{object} 列为工业上楼，用途却是 {use}：上楼的仍须是工业用途',
      en: '{object} is to be a vertical factory, but its use is {use}: it must stay industrial',
    },
    hazardBarred: {
      zh: '{object} 二层及以上的生产火灾危险性为{class}类，不得上楼（{basis}）',
      en: '{object}: production above the ground floor is of fire hazard class {class}, which is barred there ({basis})',
    },
    hazardMissing: {
      zh: '{object} 没有填写二层及以上生产的火灾危险性类别（upperHazardClass），无法判定能否上楼',
      en: '{object} does not say of which fire hazard class production above the ground floor is (upperHazardClass)',
    },
  },
  cases: (model, control) => (control.value.verticalIndustry === undefined ? [] : [...needed(model, control), ...agreeing(model, control)]),
  check({ model, report, undecided }, control) {
    const factory = control.value.verticalIndustry;
    if (factory === undefined) return;
    const about = { subject: control.id, feature: { layer: 'parcels', id: control.id } };
    const { useCode } = control.value;
    if (useCode !== undefined && !isUse(useCode, industrialUses)) report({ ...about, messageId: 'notIndustrial', path: placeIn(control, 'useCode').path, data: { object: control.id, use: useText(model, useCode) } });
    const place = placeIn(control, 'verticalIndustry', 'upperHazardClass');
    const barred = neededTexts(model, barredClasses);
    const hazard = factory.upperHazardClass;
    if (hazard === undefined) undecided({ ...about, messageId: 'hazardMissing', path: placeIn(control, 'verticalIndustry').path, data: { object: control.id }, missing: [place] });
    else if (barred.value.includes(hazard)) {
      report({
        ...about,
        messageId: 'hazardBarred',
        path: place.path,
        data: { object: control.id, class: hazard, basis: parameterName(barred) },
        terms: [
          { label: { zh: '上层火灾危险性', en: 'hazard class above' }, value: hazard, role: 'stored', ...place },
          { label: parameterLabel(barred), value: barred.value.join('、'), role: 'limit', uri: barred.uri, path: barred.path },
        ],
      });
    }
  },
});

function needed(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  return needs.map(({ messageId, number: written, parameter: name }) => {
    const parameter = neededNumber(model, name);
    return writtenCase(control, written, { messageId, side: 'atLeast', limit: parameter.value, parameter });
  });
}

/** What must agree among the numbers of one building, whatever the standard: floors with the most floors, storeys with the height, loads with each other. */
function agreeing(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const known = { floors: writtenTerm(control, floors), ground: writtenTerm(control, groundHeight), upper: writtenTerm(control, upperHeight), groundLoad: writtenTerm(control, groundLoad), upperLoad: writtenTerm(control, upperLoad) };
  const most = controlTerm(model, control, 'floorsMax');
  const height = controlTerm(model, control, 'heightM');
  return [
    ...(known.floors && most ? [writtenCase(control, floors, atMostTerm('floorsAbove', most))] : []),
    ...(known.upperLoad && known.groundLoad ? [writtenCase(control, upperLoad, atMostTerm('loadAbove', known.groundLoad))] : []),
    ...(known.floors && known.ground && known.upper && height
      ? [
          {
            ...writtenCase(control, floors, atMostTerm('heightAbove', height)),
            attribute: { zh: '各层层高之和', en: 'the sum of the storeys' },
            quantity: {
              value: sumDecimal([known.ground.value, timesDecimal(known.upper.value, known.floors.value - 1)]),
              unit: 'm',
              terms: [known.ground, known.upper, known.floors],
              missing: [],
            },
            digits: 1,
            isWritten: false,
          },
        ]
      : []),
  ];
}
