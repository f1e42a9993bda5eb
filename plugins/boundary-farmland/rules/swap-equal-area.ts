import { areaM2 } from '@plansmith/geo';
import { differsBy, exceeds, minusDecimal, sumDecimal, type PlanModel, type SwapAddition, type SwapSource } from '@plansmith/plan';
import { isDay, isSuperseded, storedText, sumDiffers, sumUndecided, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { addedTerm, usesOf, verifiedAmounts, verifiedTerm } from '../core/boundary-ledger.ts';
import { checkLedgerTotals } from '../core/ledger-totals.ts';
import { areaTolerance, areaToleranceParameters, measuredTerm, roundM2, showM2 } from '../core/measures.ts';
import { shortfalls, type DatedAmount } from '../core/over-time.ts';
import { relatedFeature } from '../core/records.ts';

export const swapEqualArea: PlanRule = {
  meta: {
    id: 'boundary/swap-equal-area',
    title: { zh: '增补面积不超过已核定的腾退面积', en: 'No more is added than was vacated and verified' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger'],
    needs: { parameters: areaToleranceParameters },
    messages: {
      short: {
        zh: '增补地块 {object} 于 {date} 申报后，增补面积累计 {taken} m²，超过当日已核定的腾退面积 {supplied} m²；该日最多还可增补 {room} m²',
        en: 'with addition {object}, submitted on {date}, {taken} m2 are added, but {supplied} m2 were vacated and verified by that day; {room} m2 could still be added',
      },
      uses: {
        zh: '增补地块 {object} 登记面积 {area} m²，所用来源合计 {used} m²，相差 {difference} m²',
        en: 'addition {object} is recorded with {area} m2, the sources it uses add up to {used} m2: off by {difference} m2',
      },
      overVerified: {
        zh: '来源 {object} 核定面积 {verified} m²，大于图形面积 {measured} m²（允许差 {tolerance} m²）',
        en: 'source {object} is verified with {verified} m2, more than the {measured} m2 of its polygon (tolerance {tolerance} m2)',
      },
      noArea: {
        zh: '增补地块 {object} 既没有图形也没有面积，本项无法判定，不视为通过',
        en: 'addition {object} has neither polygon nor area: undecided, which does not count as passed',
      },
      noDate: {
        zh: '增补地块 {object} 没有申报日期，无法与当时已核定的腾退面积比较，不视为通过',
        en: 'addition {object} has no day of submission, so it cannot be held against what was verified by then: undecided, which does not count as passed',
      },
      total: sumDiffers,
      inputMissing: sumUndecided,
    },
    source: {
      citation: 'S III(2)6',
      certainty: 'A text, C formula',
      note: { zh: '“等量增补”为 A；逐日累计的算式、来源合计与增补面积相符、核定不超过图形为本工具取法（C）。', en: 'Adding the same quantity is A; summing day by day, uses that add up to the addition, and verified areas within the polygon are our own reading (C).' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    checkShortfalls(context);
    for (const addition of model.swapAdditions()) if (addition.uri === document.uri) checkUses(context, addition);
    for (const source of model.swapSources()) if (source.uri === document.uri) checkVerified(context, source);
    const { boundaryBalance } = model.derived;
    checkLedgerTotals(context, [
      { key: 'verifiedM2', attribute: { zh: '核定面积合计', en: 'total verified area' }, digits: 2, quantity: boundaryBalance('verifiedM2') },
      { key: 'addedM2', attribute: { zh: '增补面积合计', en: 'total added area' }, digits: 2, quantity: boundaryBalance('addedM2') },
      { key: 'remainingM2', attribute: { zh: '剩余面积', en: 'remaining area' }, digits: 2, quantity: boundaryBalance('remainingM2') },
    ]);
  },
};

function checkShortfalls(context: PlanRuleContext): void {
  const { document, model, report } = context;
  const takings = model.swapAdditions().flatMap((addition) => takingOf(context, addition));
  for (const { taking, supplied, taken, room, terms } of shortfalls(verifiedAmounts(model), takings, 'm2')) {
    const addition = model.swapAddition(taking.id);
    if (addition?.uri !== document.uri) continue;
    report({
      messageId: 'short',
      data: { object: taking.id, date: taking.date, taken: showM2(taken), supplied: showM2(supplied), room: showM2(room) },
      path: [...addition.path, 'areaM2'],
      subject: taking.id,
      feature: { layer: 'swapAdditions', id: taking.id },
      terms,
      related: placesOf(model, taking.id),
    });
  }
}

/** An addition with its area and day; where one is missing that is undecided, told in the ledger that the addition stands in. */
function takingOf({ document, model, undecided }: PlanRuleContext, addition: SwapAddition): DatedAmount[] {
  const { id, uri, path, value } = addition;
  const amount = addedTerm(model, addition);
  const date = value.submittedDate;
  if (amount && date !== undefined && isDay(date)) return [{ id, date, amount }];
  if (uri === document.uri) undecided({ messageId: amount ? 'noDate' : 'noArea', data: { object: id }, path: [...path, 'id'], subject: id, feature: { layer: 'swapAdditions', id } });
  return [];
}

function placesOf(model: PlanModel, id: string): readonly ReturnType<typeof relatedFeature>[] {
  return model.feature('swapAdditions', id) ? [relatedFeature(model, 'swapAdditions', id)] : [];
}

/** What an addition uses must be what it adds: the numbers as they are written, so that a polygon that was moved is told once. */
function checkUses({ document, report }: PlanRuleContext, addition: SwapAddition): void {
  const { id, path, value } = addition;
  const uses = usesOf(addition);
  if (value.areaM2 === undefined || value.sourcesUsed === undefined) return;
  const used = sumDecimal(uses.map(({ amount }) => amount.value));
  if (!differsBy(used, value.areaM2, 0)) return;
  const difference = minusDecimal(used, value.areaM2);
  report({
    messageId: 'uses',
    data: { object: id, area: storedText(value.areaM2, 2), used: storedText(used, 2), difference: storedText(difference, 2) },
    path: [...path, 'sourcesUsed'],
    at: 'key',
    subject: id,
    feature: { layer: 'swapAdditions', id },
    terms: [
      ...uses.map(({ amount }) => amount),
      { label: { zh: '使用合计', en: 'sum of uses' }, value: used, unit: 'm2', role: 'result' },
      { label: { zh: `${id} 增补面积`, en: `area of addition ${id}` }, value: value.areaM2, unit: 'm2', role: 'stored', uri: document.uri, path: [...path, 'areaM2'] },
      { label: { zh: '相差', en: 'difference' }, value: difference, unit: 'm2', role: 'difference' },
    ],
  });
}

function checkVerified({ model, report }: PlanRuleContext, source: SwapSource): void {
  const { id, path } = source;
  const verified = verifiedTerm(source);
  const feature = model.feature('swapSources', id);
  const tolerance = areaTolerance(model);
  if (!verified || !feature || !tolerance) return;
  const measuredM2 = areaM2(feature.geometry);
  const allowedM2 = tolerance.toleranceM2(measuredM2);
  if (!exceeds(verified.value, roundM2(measuredM2), roundM2(allowedM2))) return;
  report({
    messageId: 'overVerified',
    data: { object: id, verified: storedText(verified.value, 2), measured: showM2(measuredM2), tolerance: showM2(allowedM2) },
    path: [...path, 'verifiedM2'],
    subject: id,
    feature: { layer: 'swapSources', id },
    terms: [{ ...verified, role: 'stored' }, measuredTerm({ zh: '图形椭球面积', en: 'measured ellipsoidal area' }, measuredM2, 'limit'), ...tolerance.terms],
    related: [relatedFeature(model, 'swapSources', id)],
  });
}
