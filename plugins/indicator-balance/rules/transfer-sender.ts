import { exceeds, minusDecimal, sumDecimal, type PlanModel } from '@plansmith/plan';
import { amountText, isSuperseded, listText, neededNumber, textAt } from '@plansmith/plugin/rule-kit';
import type { Report, Rule } from '@plansmith/rules';
import { excessTerm, sumOfTerms, tippingEntry, transferParcels, type TransferParcel } from '../core/transfer-limits.ts';
import { entriesOf, type LedgerEntry } from '../core/transfers.ts';

export const transferSender: Rule<PlanModel> = {
  meta: {
    id: 'indicator/transfer-sender',
    title: { zh: '转出地块不超剩余建筑面积', en: 'A sending parcel keeps to what is left' },
    severity: 'error',
    scope: 'document',
    kinds: ['transferLedger'],
    needs: { parameters: ['tol.gfaM2'] },
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
    messages: {
      plannedAboveRest: {
        zh: '{object} 转出 {amount} 后剩余 {rest}（基础 {base} − 转出），规划计容建筑面积 {planned} 超出 {excess}（允许差 {tolerance}）',
        en: '{object}: {rest} is left after sending {amount} (base {base} − sent), but {planned} is planned, {excess} too much (tolerance {tolerance})',
      },
      planNotAmended: {
        zh: '{object} 的生效规划没有转出单元 {unit} 的详细规划 {plan}：转出后须同时修改',
        en: '{object}: the plans that carry it out do not include {plan}, the detailed plan of the sending unit {unit}, which must be amended too',
      },
      inputMissing: {
        zh: '{object} 转出后剩余的建筑面积无法计算：缺少 {missing}',
        en: '{object}: what is left after sending cannot be computed, because {missing} is missing',
      },
    },
  },
  check({ document, model, report, undecided }) {
    if (isSuperseded(document)) return;
    const tolerance = neededNumber(model, 'tol.gfaM2');
    for (const parcel of transferParcels(model, document, 'out')) {
      const answer = senderReport(model, parcel, tolerance);
      if (answer?.verdict === 'fail') report(answer.report);
      else if (answer) undecided(answer.report);
    }
    for (const entry of entriesOf(model, document)) {
      const found = planReport(model, entry);
      if (found) report(found);
    }
  },
};

function senderReport(
  model: PlanModel,
  parcel: TransferParcel,
  tolerance: ReturnType<typeof neededNumber>,
): { readonly verdict: 'fail' | 'undecided'; readonly report: Report } | undefined {
  const { id, control, amounts, entries } = parcel;
  const common = { path: ['entries', entries[0]!.index, 'fromParcel'], feature: { layer: 'parcels', id } };
  const base = model.derived.parcelBaseGfaM2(id);
  const planned = control?.value.plannedGfaM2;
  if (!control || base.value === undefined || planned === undefined || !amounts) {
    const missing = [...base.missing, ...(control && planned === undefined ? [`${id} plannedGfaM2`] : []), ...(amounts ? [] : [`${id} sentM2`])];
    return { verdict: 'undecided', report: { ...common, messageId: 'inputMissing', data: { object: id, missing: listText(missing) } } };
  }
  const sent = sumOfTerms(amounts);
  const rest = minusDecimal(base.value, sent);
  if (!exceeds(planned, rest, tolerance.value)) return undefined;
  const entry = tippingEntry(parcel, 'out', sumDecimal([base.value, tolerance.value, -planned]));
  return {
    verdict: 'fail',
    report: {
      ...common,
      messageId: 'plannedAboveRest',
      path: ['entries', entry.index, 'sentM2'],
      data: {
        object: id,
        amount: amountText(sent, 'm2'),
        rest: amountText(rest, 'm2'),
        base: amountText(base.value, 'm2'),
        planned: amountText(planned, 'm2'),
        excess: amountText(minusDecimal(planned, rest), 'm2'),
        tolerance: amountText(tolerance.value, 'm2'),
      },
      terms: [
        ...base.terms,
        { label: { zh: '基础建筑面积', en: 'base floor area' }, value: base.value, unit: 'm2', role: 'result' },
        ...amounts,
        { label: { zh: '转出后剩余', en: 'left after sending' }, value: rest, unit: 'm2', role: 'result' },
        { label: { zh: '规划计容建筑面积', en: 'planned floor area' }, value: planned, unit: 'm2', role: 'stored', uri: control.uri, path: [...control.path, 'plannedGfaM2'] },
        { label: { zh: '允许差', en: 'tolerance' }, value: tolerance.value, unit: 'm2', role: 'limit', uri: tolerance.uri, path: tolerance.path },
        excessTerm(planned, rest, 'm2'),
      ],
      related: [{ message: { zh: `${id} 的规划计容建筑面积`, en: `planned floor area of ${id}` }, uri: control.uri, path: [...control.path, 'plannedGfaM2'] }],
    },
  };
}

/** An entry that names the plans carrying it out, but not the sender's. An entry that names none is not decided yet. */
function planReport(model: PlanModel, { index, transfer }: LedgerEntry): Report | undefined {
  const { effectivePlans, fromUnit } = transfer.value;
  if (fromUnit === undefined || !effectivePlans || effectivePlans.length === 0) return undefined;
  const document = model.detailedPlanOf(fromUnit);
  const plan = textAt(document?.value, 'id');
  if (!document || plan === undefined || effectivePlans.includes(plan)) return undefined;
  const path = ['entries', index, 'effectivePlans'];
  return {
    messageId: 'planNotAmended',
    path,
    subject: transfer.id,
    data: { object: transfer.id, unit: fromUnit, plan },
    related: [{ message: { zh: `${fromUnit} 的详细规划`, en: `detailed plan of ${fromUnit}` }, uri: document.uri, path: ['id'] }],
    fixes: [{ title: { zh: `在生效规划中补上 ${plan}`, en: `Add ${plan} to the plans` }, edits: [{ uri: transfer.uri, operation: { op: 'append', path, value: plan } }] }],
  };
}
