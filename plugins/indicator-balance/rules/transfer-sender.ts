import { exceeds, minusDecimal, sumDecimal, type PlanModel } from '@plansmith/plan';
import { amountText, inputTerm, isSuperseded, listText, neededNumber, textAt, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { Related, Report, Rule } from '@plansmith/rules';
import { controlNumbers } from '../core/controls.ts';
import { excessTerm, senderDemand, sideOf, sumOfTerms, tippingEntry, transferParcels, type TransferParcel } from '../core/transfer-limits.ts';
import { entriesOf, sides, type LedgerEntry } from '../core/transfers.ts';

export const transferSender: Rule<PlanModel> = {
  meta: {
    id: 'indicator/transfer-sender',
    title: { zh: '转出地块不超剩余建筑面积', en: 'A sending parcel keeps to what is left' },
    severity: 'error',
    scope: 'document',
    kinds: ['transferLedger'],
    needs: { parameters: ['tol.gfaM2'] },
    demands: true,
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
    messages: {
      plannedAboveRest: {
        zh: '{object} 转出 {amount} 后剩余 {rest}（基础 {base} − 转出），规划计容建筑面积 {planned} 超出 {excess}（允许差 {tolerance}）',
        en: '{object}: {rest} is left after sending {amount} (base {base} − sent), but {planned} is planned, {excess} too much (tolerance {tolerance})',
      },
      plannedBelowRetained: {
        zh: '{object} 转出后规划计容建筑面积 {planned}，少于保留的现状建筑面积 {retained}（允许差 {tolerance}）',
        en: '{object}: after sending, {planned} are planned, less than the {retained} of buildings that stay (tolerance {tolerance})',
      },
      plansMissing: {
        zh: '{object} 已批准，但没有写明据此修改的详细规划（effectivePlans）：转出单元 {unit} 的 {plan} 须同时修改',
        en: '{object} is approved, but names no plans that carry it out (effectivePlans): {plan} of the sending unit {unit} must be amended too',
      },
      planTwice: {
        zh: '{object} 的生效规划把 {plan} 列了两次',
        en: '{object} names {plan} twice among the plans that carry it out',
      },
      planUnrelated: {
        zh: '{object} 的生效规划列有 {plan}，它既不是转出单元也不是转入单元的详细规划',
        en: '{object} names {plan} among the plans that carry it out, which is neither the sending nor the receiving unit\'s',
      },
      planNotAmended: {
        zh: '{object} 的生效规划没有{side}单元 {unit} 的详细规划 {plan}：转移后须同时修改',
        en: '{object}: the plans that carry it out do not include {plan}, the detailed plan of unit {unit} on the side {side}, which must be amended too',
      },
      inputMissing: {
        zh: '{object} 转出后剩余的建筑面积无法计算：缺少 {missing}',
        en: '{object}: what is left after sending cannot be computed, because {missing} is missing',
      },
    },
  },
  check({ document, model, report, undecided, demand }) {
    if (isSuperseded(document)) return;
    const tolerance = neededNumber(model, 'tol.gfaM2');
    for (const parcel of transferParcels(model, document, 'out')) {
      const answer = senderReport(model, parcel, { tolerance, tell: demand });
      if (answer?.verdict === 'fail') report(answer.report);
      else if (answer) undecided(answer.report);
      const retained = retainedReport(parcel, tolerance);
      if (retained) report(retained);
    }
    for (const entry of entriesOf(model, document)) {
      for (const found of planReports(model, entry)) report(found);
    }
  },
};

function senderReport(
  model: PlanModel,
  parcel: TransferParcel,
  { tolerance, tell }: { readonly tolerance: ReturnType<typeof neededNumber>; readonly tell: PlanRuleContext['demand'] },
): { readonly verdict: 'fail' | 'undecided'; readonly report: Report } | undefined {
  const { id, control, amounts, entries } = parcel;
  const common = { path: ['entries', entries[0]!.index, 'fromParcel'], feature: { layer: 'parcels', id } };
  const base = model.derived.parcelBaseGfaM2(id);
  const planned = control?.value.plannedGfaM2;
  if (!control || base.value === undefined || planned === undefined || !amounts) {
    const missing = [...base.missing, ...(control && planned === undefined ? [`${id} plannedGfaM2`] : []), ...(amounts ? [] : [`${id} sentM2`])];
    return { verdict: 'undecided', report: { ...common, messageId: 'inputMissing', data: { object: id, missing: listText(missing) } } };
  }
  const demand = senderDemand(parcel, { planned: inputTerm({ uri: control.uri, path: [...control.path, 'plannedGfaM2'] }, controlNumbers.plannedGfaM2.title, planned, 'm2'), sent: amounts, base: base.value, toleranceM2: tolerance.value });
  if (tell) {
    tell(demand);
    return undefined;
  }
  if (!exceeds(sideOf(demand.left), sideOf(demand.right), demand.tolerance)) return undefined;
  const sent = sumOfTerms(amounts);
  const rest = minusDecimal(base.value, sent);
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

/** A parcel that sends floor area away still has room for the buildings that stay. */
function retainedReport({ id, control, entries }: TransferParcel, tolerance: ReturnType<typeof neededNumber>): Report | undefined {
  const { plannedGfaM2: planned, retainedGfaM2: retained } = control?.value ?? {};
  if (!control || planned === undefined || retained === undefined || !exceeds(retained, planned, tolerance.value)) return undefined;
  const place = (key: string): { readonly uri: string; readonly path: readonly (string | number)[] } => ({ uri: control.uri, path: [...control.path, key] });
  return {
    messageId: 'plannedBelowRetained',
    path: ['entries', entries.at(-1)!.index, 'sentM2'],
    subject: `${id} retained`,
    feature: { layer: 'parcels', id },
    data: { object: id, planned: amountText(planned, 'm2'), retained: amountText(retained, 'm2'), tolerance: amountText(tolerance.value, 'm2') },
    terms: [
      { label: { zh: '规划计容建筑面积', en: 'planned floor area' }, value: planned, unit: 'm2', role: 'stored', ...place('plannedGfaM2') },
      { label: { zh: '保留的现状建筑面积', en: 'floor area of buildings that stay' }, value: retained, unit: 'm2', role: 'limit', ...place('retainedGfaM2') },
      { label: { zh: '不足', en: 'shortfall' }, value: minusDecimal(retained, planned), unit: 'm2', role: 'difference' },
    ],
    related: [{ message: { zh: `${id} 的保留建筑面积`, en: `floor area kept on ${id}` }, ...place('retainedGfaM2') }],
  };
}

/** The plans that an entry says carry it out are those of its two units. An entry without approval may not name any yet. */
function planReports(model: PlanModel, { index, transfer }: LedgerEntry): readonly Report[] {
  const { effectivePlans, approvedDate } = transfer.value;
  const path = ['entries', index, 'effectivePlans'];
  const own = (['out', 'in'] as const).flatMap((side) => {
    const unit = transfer.value[sides[side].unitKey];
    const document = unit === undefined ? undefined : model.detailedPlanOf(unit);
    const plan = textAt(document?.value, 'id');
    return unit === undefined || !document || plan === undefined ? [] : [{ side, unit, plan, uri: document.uri }];
  });
  if (!effectivePlans || effectivePlans.length === 0) {
    const [sender] = own;
    if (approvedDate === undefined || sender?.side !== 'out') return [];
    const plans = own.map(({ plan }) => plan);
    return [
      {
        messageId: 'plansMissing',
        path: ['entries', index, 'id'],
        subject: transfer.id,
        data: { object: transfer.id, unit: sender.unit, plan: sender.plan },
        related: [relatedPlan(sender)],
        fixes: [{ title: { zh: `写明生效规划 ${plans.join('、')}`, en: `Name the plans ${plans.join(', ')}` }, edits: [{ uri: transfer.uri, operation: { op: 'set', path, value: plans } }] }],
      },
    ];
  }
  const absent = own
    .filter(({ plan }) => !effectivePlans.includes(plan))
    .map((item): Report => ({
      messageId: 'planNotAmended',
      path,
      subject: `${transfer.id} ${item.side}`,
      data: { object: transfer.id, side: sides[item.side].title, unit: item.unit, plan: item.plan },
      related: [relatedPlan(item)],
      fixes: [{ title: { zh: `在生效规划中补上 ${item.plan}`, en: `Add ${item.plan} to the plans` }, edits: [{ uri: transfer.uri, operation: { op: 'append', path, value: item.plan } }] }],
    }));
  return [...absent, ...effectivePlans.flatMap((named, position) => strangerReport({ model, transfer, path: [...path, position], named, isTwice: effectivePlans.indexOf(named) < position, plans: own.map(({ plan }) => plan) }))];
}

/** A plan named twice, or of neither unit: the latter only where both units have a plan to compare with. */
function strangerReport({ model, transfer, path, named, isTwice, plans }: { readonly model: PlanModel; readonly transfer: LedgerEntry['transfer']; readonly path: readonly (string | number)[]; readonly named: string | undefined; readonly isTwice: boolean; readonly plans: readonly string[] }): readonly Report[] {
  if (named === undefined) return [];
  const isStranger = plans.length === 2 && !plans.includes(named) && model.isDeclared('detailedPlan', named);
  if (!isTwice && !isStranger) return [];
  return [
    {
      messageId: isTwice ? 'planTwice' : 'planUnrelated',
      path,
      subject: `${transfer.id} ${named} ${path.at(-1)}`,
      data: { object: transfer.id, plan: named },
      fixes: [{ title: { zh: `删去 ${named}`, en: `Remove ${named}` }, edits: [{ uri: transfer.uri, operation: { op: 'remove', path } }] }],
    },
  ];
}

function relatedPlan({ unit, uri }: { readonly unit: string; readonly uri: string }): Related {
  return { message: { zh: `${unit} 的详细规划`, en: `detailed plan of ${unit}` }, uri, path: ['id'] };
}
