import { differsBy, minusDecimal, sumDecimal, type FarmlandOccupation } from '@plansmith/plan';
import { isDay, isSuperseded, neededNumber, storedText, sumDiffers, sumUndecided, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { creditAmounts, creditUsesOf } from '../core/farmland-ledger.ts';
import { checkLedgerTotals } from '../core/ledger-totals.ts';
import { parameterTerm } from '../core/measures.ts';
import { shortfalls, type DatedAmount } from '../core/over-time.ts';

const tolerance = 'tol.sumHa';

export const quantity: PlanRule = {
  meta: {
    id: 'farmland/quantity',
    title: { zh: '占用耕地有等量的补充耕地', en: 'Farmland taken is balanced in quantity' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { parameters: [tolerance] },
    messages: {
      short: {
        zh: '占用耕地 {object} 于 {date} 批准后，使用的补充耕地累计 {taken} 公顷，超过当日已验收确认的 {supplied} 公顷；该日最多还可使用 {room} 公顷',
        en: 'with occupation {object}, approved on {date}, {taken} ha of credits are used, but {supplied} ha were accepted and confirmed by that day; {room} ha could still be used',
      },
      uses: {
        zh: '占用耕地 {object} 面积 {area} 公顷，使用的补充耕地合计 {used} 公顷，相差 {difference} 公顷（允许差 {tolerance} 公顷）',
        en: 'occupation {object} takes {area} ha, the credits it uses add up to {used} ha: off by {difference} ha (tolerance {tolerance} ha)',
      },
      total: sumDiffers,
      inputMissing: sumUndecided,
    },
    source: {
      citation: 'LAL art. 30; FSL art. 11',
      certainty: 'A',
      note: { zh: '以批准日期为使用日期、逐日累计的算式为本工具取法（C）。', en: 'Taking the day of approval as the day of use, and summing day by day, are our own reading (C).' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    checkShortfalls(context);
    for (const occupation of model.farmlandOccupations()) if (occupation.uri === document.uri) checkUses(context, occupation);
    const { farmlandBalance } = model.derived;
    checkLedgerTotals(context, [
      { key: 'verifiedHa', attribute: { zh: '已确认补充耕地合计', en: 'total of credits confirmed' }, digits: 4, quantity: farmlandBalance('verifiedHa') },
      { key: 'usedHa', attribute: { zh: '已使用补充耕地合计', en: 'total of credits used' }, digits: 4, quantity: farmlandBalance('usedHa') },
      { key: 'remainingHa', attribute: { zh: '剩余补充耕地', en: 'credits remaining' }, digits: 4, quantity: farmlandBalance('remainingHa') },
    ]);
  },
};

function checkShortfalls({ document, model, report }: PlanRuleContext): void {
  for (const { taking, supplied, taken, room, terms } of shortfalls(creditAmounts(model), model.farmlandOccupations().flatMap(takingsOf), 'ha')) {
    const { uri, path } = taking.amount;
    if (uri !== document.uri || path === undefined) continue;
    report({ messageId: 'short', data: { object: taking.id, date: taking.date, taken: storedText(taken, 4), supplied: storedText(supplied, 4), room: storedText(room, 4) }, path, subject: path.join('.'), terms });
  }
}

/** What an approved occupation uses, from the day of its approval on. One that is not approved has taken nothing yet. */
function takingsOf(occupation: FarmlandOccupation): readonly DatedAmount[] {
  const date = occupation.value.approval?.date;
  return date === undefined || !isDay(date) ? [] : creditUsesOf(occupation).map(({ amount }) => ({ id: occupation.id, date, amount }));
}

function checkUses({ document, model, report }: PlanRuleContext, occupation: FarmlandOccupation): void {
  const { id, path, value } = occupation;
  // A planned occupation may still look for its credits.
  if (value.areaHa === undefined || (value.creditsUsed === undefined && value.approval === undefined)) return;
  const uses = creditUsesOf(occupation);
  const allowed = neededNumber(model, tolerance);
  const used = sumDecimal(uses.map(({ amount }) => amount.value));
  if (!differsBy(used, value.areaHa, allowed.value)) return;
  const difference = minusDecimal(used, value.areaHa);
  report({
    messageId: 'uses',
    data: { object: id, area: storedText(value.areaHa, 4), used: storedText(used, 4), difference: storedText(difference, 4), tolerance: allowed.value },
    path: [...path, value.creditsUsed === undefined ? 'areaHa' : 'creditsUsed'],
    at: value.creditsUsed === undefined ? 'value' : 'key',
    subject: id,
    terms: [
      ...uses.map(({ amount }) => amount),
      { label: { zh: '使用合计', en: 'sum of uses' }, value: used, unit: 'ha', role: 'result' },
      { label: { zh: `${id} 占用面积`, en: `area of ${id}` }, value: value.areaHa, unit: 'ha', role: 'stored', uri: document.uri, path: [...path, 'areaHa'] },
      { ...parameterTerm(allowed, 'ha'), path: allowed.path },
      { label: { zh: '相差', en: 'difference' }, value: difference, unit: 'ha', role: 'difference' },
    ],
  });
}
