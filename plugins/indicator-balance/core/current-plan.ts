import type { PlanModel } from '@plansmith/plan';
import { isSuperseded, textAt, type LimitCase } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';

/** The unit that a detailed plan is the current one of; undefined for a superseded plan, and for a second one of the same unit. */
export function currentUnitOf(model: PlanModel, document: DocumentView): string | undefined {
  const unitId = textAt(document.value, 'unitRef');
  return unitId !== undefined && !isSuperseded(document) && model.detailedPlanOf(unitId)?.uri === document.uri ? unitId : undefined;
}

/** What every case about a unit has in common. */
export function aboutUnit(unitId: string): Pick<LimitCase, 'object' | 'feature'> {
  return { object: unitId, feature: { layer: 'units', id: unitId } };
}
