import type { PlanModel } from '@plansmith/plan';
import { checkStoredSums, isSuperseded, listText, neededNumber, sumDiffers, sumUndecided } from '@plansmith/plugin/rule-kit';
import type { Rule } from '@plansmith/rules';
import { amountDemands, amountReports, factorReports } from '../core/transfer-entries.ts';
import { ledgerSideReports, planSideReports } from '../core/transfer-references.ts';
import { entriesOf, ledgerSums, unitsWithoutSummary } from '../core/transfers.ts';

export const transferConserved: Rule<PlanModel> = {
  meta: {
    id: 'indicator/transfer-conserved',
    title: { zh: '跨单元转移收支相等', en: 'Transfers between units are conserved' },
    severity: 'error',
    scope: 'document',
    kinds: ['transferLedger', 'unitDetailedPlan'],
    needs: { parameters: ['tol.gfaM2'] },
    demands: true,
    source: {
      citation: 'S III(2)8',
      certainty: 'A text, C formula',
      note: { zh: '跨单元统筹平衡见于原文；收支相等的算法为自行设定（C）', en: 'balancing across units is seen in the text; the formula is our own (C)' },
    },
    fixable: true,
    messages: {
      amountsDiffer: {
        zh: '{object} 转出 {sent}，转入填写 {received}，应为 {due}（折算系数 {factor}），相差 {difference}',
        en: '{object}: {sent} is sent, but {received} received; it should be {due} (factor {factor}), a difference of {difference}',
      },
      factorNotAllowed: {
        zh: '{object} 折算系数填写 {factor}，{family}类应为 {allowed}（参数 indicator.transferFactor，未规定时为 1）',
        en: '{object}: factor {factor}, but {family} has {allowed} (parameter indicator.transferFactor, 1 where none is given)',
      },
      totalOutM2Differs: sumDiffers,
      totalInM2Differs: sumDiffers,
      unitOutDiffers: sumDiffers,
      unitInDiffers: sumDiffers,
      unitNetDiffers: sumDiffers,
      summaryUnitMissing: {
        zh: '汇总表没有 {units}，但条目中有其转移',
        en: 'the summary has no row for {units}, which entries name',
      },
      unitMismatch: {
        zh: '{object} 的{side}单元填写 {stored}，但地块 {parcel} 属于 {actual}',
        en: '{object}: the unit {side} is {stored}, but parcel {parcel} belongs to {actual}',
      },
      controlLacksEntry: {
        zh: '{parcel} 的{side}清单没有 {object}，台账却记在该地块',
        en: '{parcel} does not list {object} under transfers {side}, though the ledger names it',
      },
      ledgerNamesOther: {
        zh: '{parcel} 的{side}清单列有 {object}，台账却记为 {actual}',
        en: '{parcel} lists {object} under transfers {side}, but the ledger names {actual}',
      },
      controlMissing: {
        zh: '{object} 的{side}地块 {parcel} 没有地块指标，两边是否一致无法核对',
        en: '{object}: parcel {parcel} on its side {side} has no parcel control, so the two sides cannot be compared',
      },
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    if (document.kind === 'unitDetailedPlan') {
      if (!context.demand) for (const report of planSideReports(model, document)) context.report(report);
      return;
    }
    const entries = entriesOf(model, document);
    const tolerance = neededNumber(model, 'tol.gfaM2');
    for (const entry of entries) {
      if (context.demand) {
        for (const demand of amountDemands(entry, tolerance)) context.demand(demand);
        continue;
      }
      for (const report of [...factorReports(model, entry), ...amountReports(entry, tolerance)]) context.report(report);
      const sides = ledgerSideReports(model, entry);
      for (const report of sides.wrong) context.report(report);
      for (const report of sides.undecided) context.undecided(report);
    }
    checkStoredSums(context, ledgerSums(document, entries));
    const units = unitsWithoutSummary(document, entries);
    if (units.length > 0) {
      context.report({ messageId: 'summaryUnitMissing', path: ['summary', 'byUnit'], at: 'key', data: { units: listText(units) } });
    }
  },
};
