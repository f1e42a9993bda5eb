import { exceeds, sumDecimal, type PlanModel } from '@plansmith/plan';
import { amountText, isSuperseded, listText, roundedText, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { Report, Rule } from '@plansmith/rules';
import { familyTitle } from '../core/measures.ts';
import { entriesOf, type LedgerEntry } from '../core/transfers.ts';
import { bonusTerms, excessTerm, receiverDemand, sideOf, sumOfTerms, tippingEntry, transferParcels, type TransferParcel } from '../core/transfer-limits.ts';

export const transferReceiver: Rule<PlanModel> = {
  meta: {
    id: 'indicator/transfer-receiver',
    title: { zh: '转入地块不超容积率上限', en: 'A receiving parcel stays under its ceiling' },
    severity: 'error',
    scope: 'document',
    kinds: ['transferLedger'],
    needs: { parameters: ['indicator.receiverCeiling'] },
    demands: true,
    source: {
      citation: 'own design',
      certainty: 'C',
      note: { zh: '上限为自行设定的参数（C），不是法定要求', en: 'the ceiling is a parameter of our own (C), not a legal requirement' },
    },
    messages: {
      aboveCeiling: {
        zh: '{object} 转入后容积率为 {far}（基础 {base} + 奖励 {bonus} + 转入 {amount}，÷ 净用地 {net}），超过{family}类上限 {ceiling}',
        en: '{object}: FAR {far} after the transfer (base {base} + bonus {bonus} + received {amount}, ÷ net area {net}) is above the ceiling {ceiling} of {family}',
      },
      ceilingMissing: {
        zh: '{object} 的用途为{family}，参数 indicator.receiverCeiling 没有这一类的上限，无法判定',
        en: '{object} is {family}, for which the parameter indicator.receiverCeiling has no value',
      },
      checkFailed: {
        zh: '{object} 复核结论：转入后 {parcel} 的{item}不符合要求',
        en: '{object}: {item} no longer holds on {parcel} after the transfer, by the check stated',
      },
      checkMissing: {
        zh: '{object} 已批准，但没有写明转入地块 {parcel} 的{items}复核结论（receiverChecks），是否仍然符合无法判定',
        en: '{object} is approved, but does not state (receiverChecks) whether {items} still hold on the receiving parcel {parcel}',
      },
      inputMissing: {
        zh: '{object} 转入后的容积率无法计算：缺少 {missing}',
        en: '{object}: FAR after the transfer cannot be computed, because {missing} is missing',
      },
    },
  },
  check(context) {
    const { document, model, report, undecided, demand } = context;
    if (isSuperseded(document)) return;
    for (const entry of entriesOf(model, document)) checkStatements(context, entry);
    for (const parcel of transferParcels(model, document, 'in')) {
      const answer = receiverReport(model, parcel, demand);
      if (answer?.verdict === 'fail') report(answer.report);
      else if (answer) undecided(answer.report);
    }
  },
};

/** What must still hold on the receiving parcel besides its FAR. */
const items = {
  建筑高度: { zh: '建筑高度', en: 'height' },
  建筑密度: { zh: '建筑密度', en: 'building density' },
  日照: { zh: '日照', en: 'sunlight' },
  净空: { zh: '机场净空', en: 'flight limits' },
} as const;

/** Limits for which nothing is computed here: an approved entry states of each that it was looked into, and holds. */
function checkStatements({ report, undecided }: PlanRuleContext, { transfer }: LedgerEntry): void {
  const { kind, toParcel: parcel, receiverChecks = [], approvedDate } = transfer.value;
  if (kind !== 'floorArea' || parcel === undefined) return;
  const feature = { layer: 'parcels', id: parcel };
  for (const [index, check] of receiverChecks.entries()) {
    if (check?.item === undefined || check.ok !== false) continue;
    report({ messageId: 'checkFailed', path: [...transfer.path, 'receiverChecks', index, 'ok'], subject: `${transfer.id} ${check.item}`, feature, data: { object: transfer.id, parcel, item: items[check.item] } });
  }
  const open = Object.entries(items).flatMap(([item, title]) => (receiverChecks.some((check) => check?.item === item && check.ok !== undefined) ? [] : [title]));
  if (approvedDate === undefined || open.length === 0) return;
  undecided({
    messageId: 'checkMissing',
    path: [...transfer.path, 'toParcel'],
    subject: `${transfer.id} checks`,
    feature,
    data: { object: transfer.id, parcel, items: { zh: open.map(({ zh }) => zh).join('、'), en: open.map(({ en }) => en).join(', ') } },
    missing: [{ uri: transfer.uri, path: [...transfer.path, 'receiverChecks'] }],
  });
}

function receiverReport(model: PlanModel, parcel: TransferParcel, tell: PlanRuleContext['demand']): { readonly verdict: 'fail' | 'undecided'; readonly report: Report } | undefined {
  const { id, control, amounts } = parcel;
  const [first] = parcel.entries;
  const common = { path: ['entries', first!.index, 'toParcel'], feature: { layer: 'parcels', id } };
  const base = model.derived.parcelBaseGfaM2(id);
  const net = model.derived.parcelNetM2(id);
  const useCode = control?.value.useCode;
  const missing = [...base.missing, ...(amounts ? [] : [`${id} receivedM2`]), ...(control && useCode === undefined ? [`${id} useCode`] : [])];
  if (!control || useCode === undefined || base.value === undefined || net.value === undefined || net.value <= 0 || !amounts) {
    const names = missing.length > 0 ? missing : [`${id} netM2`];
    return { verdict: 'undecided', report: { ...common, messageId: 'inputMissing', data: { object: id, missing: listText(names) } } };
  }
  const family = model.useFamily(useCode) ?? useCode;
  const ceiling = model.tableParameter('indicator.receiverCeiling', family);
  if (!ceiling) return { verdict: 'undecided', report: { ...common, messageId: 'ceilingMissing', data: { object: id, family: familyTitle(family) } } };

  const bonus = bonusTerms(control);
  const demand = receiverDemand(parcel, { base: base.value, received: amounts, ceiling, netM2: net.value });
  if (tell) {
    tell(demand);
    return undefined;
  }
  const limitM2 = sideOf(demand.right);
  const totalM2 = sideOf(demand.left);
  if (!exceeds(totalM2, limitM2)) return undefined;
  const far = totalM2 / net.value;
  const entry = tippingEntry(parcel, 'in', sumDecimal([limitM2, -base.value, -sumOfTerms(bonus)]));
  return {
    verdict: 'fail',
    report: {
      ...common,
      messageId: 'aboveCeiling',
      path: ['entries', entry.index, 'receivedM2'],
      data: {
        object: id,
        far: roundedText(far, 2),
        base: amountText(base.value, 'm2'),
        bonus: amountText(sumOfTerms(bonus), 'm2'),
        amount: amountText(sumOfTerms(amounts), 'm2'),
        net: amountText(net.value, 'm2'),
        family: familyTitle(family),
        ceiling: String(ceiling.value),
      },
      terms: [
        ...base.terms,
        { label: { zh: '基础建筑面积', en: 'base floor area' }, value: base.value, unit: 'm2', role: 'result' },
        ...bonus,
        ...amounts,
        { label: { zh: '转入后建筑面积', en: 'floor area after the transfer' }, value: totalM2, unit: 'm2', role: 'result' },
        { label: { zh: '转入后容积率', en: 'FAR after the transfer' }, value: far, role: 'result' },
        { label: { zh: '容积率上限', en: 'ceiling' }, value: ceiling.value, role: 'limit', uri: ceiling.uri, path: ceiling.path },
        excessTerm(far, ceiling.value, ''),
      ],
      related: [{ message: { zh: `${id} 的地块指标`, en: `control of ${id}` }, uri: control.uri, path: [...control.path, 'parcelRef'] }],
    },
  };
}
