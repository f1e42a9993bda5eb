import { limitMessages, checkLimits, ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { currentUnitOf } from '../core/current-plan.ts';
import { bindingCases, boundUnit, keptReports } from '../core/unit-bounds.ts';
import { controlCases, facilityCases, totalCases } from '../core/unit-control-cases.ts';

export const unitControls: PlanRule = {
  meta: {
    id: 'indicator/unit-controls',
    title: { zh: '详细规划遵守单元的管控要求', en: 'The detailed plan keeps to the controls of its unit' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan', 'redevelopmentUnit'],
    needs: { parameters: ['tol.gfaM2', 'tol.far', 'tol.pct'] },
    demands: true,
    source: ownDesign,
    messages: {
      ...limitMessages({
        totalAbove: 'atMost',
        allowedAbove: 'atMost',
        ceilingAbove: 'atMost',
        farAbove: 'atMost',
        heightAbove: 'atMost',
        greenBelow: 'atLeast',
        facilityBelow: 'atLeast',
        maxFarAbove: 'atMost',
        maxGfaAbove: 'atMost',
      }),
      facilityAbsent: {
        zh: '{object} 的管控要求必须配置{facility}，详细规划的公共服务设施中没有',
        en: '{object} must have {facility} by its controls, but its detailed plan lists none',
      },
      notKept: {
        zh: '{object} 的管控要求必须保留“{keep}”，{parcel} 的地块指标却没有保留要素（retain）',
        en: '{object} must keep “{keep}” by its controls, but the control of {parcel} keeps nothing (retain)',
      },
    },
  },
  check(context) {
    const { document, model, report } = context;
    if (document.kind === 'redevelopmentUnit') {
      const unit = boundUnit(model, document);
      if (unit) checkLimits(context, bindingCases(model, unit));
      return;
    }
    const unitId = currentUnitOf(model, document);
    const unit = unitId === undefined ? undefined : model.unit(unitId);
    if (!unit?.value.controls) return;
    const totals = totalCases(model, unit);
    checkLimits(context, [...totals.cases, ...controlCases(model, document, unit)]);
    if (context.demand) checkLimits({ document, demand: context.demand, report() {}, undecided() {} }, totals.hidden);
    const { cases, absent } = facilityCases(document, unit);
    checkLimits(context, cases);
    for (const found of [...absent, ...keptReports(model, unit)]) report(found);
  },
};
