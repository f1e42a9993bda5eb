import type { FarmlandCredit, FarmlandOccupation, PlanModel } from '@plansmith/plan';
import { inputTerm, type DatedStep, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { DatedAmount } from './over-time.ts';

export const creditNoun = { zh: '补充耕地', en: 'credit' } as const;

/** The day from which a credit counts: accepted and confirmed by the survey. Undefined where one of the two is missing. */
export function creditVerifiedOn({ value }: FarmlandCredit): string | undefined {
  const { acceptedDate, surveyConfirmed } = value;
  const confirmed = surveyConfirmed?.date;
  if (acceptedDate === undefined || confirmed === undefined) return undefined;
  return acceptedDate > confirmed ? acceptedDate : confirmed;
}

/** Whether a credit is more than planned: accepted, confirmed, or said to be in stable use. */
export function isClaimed({ value }: FarmlandCredit): boolean {
  return value.acceptedDate !== undefined || value.surveyConfirmed !== undefined || value.stableUse !== undefined;
}

/** The area of a credit as it is written. */
export function creditTerm({ id, uri, path, value }: FarmlandCredit): NumberTerm | undefined {
  return value.areaHa === undefined ? undefined : inputTerm({ uri, path: [...path, 'areaHa'] }, { zh: `${id} 面积`, en: `area of ${id}` }, value.areaHa, 'ha');
}

/** What all credits together make available, each from its day on. */
export function creditAmounts(model: PlanModel): readonly DatedAmount[] {
  return model.farmlandCredits().flatMap((credit): DatedAmount[] => {
    const [date, amount] = [creditVerifiedOn(credit), creditTerm(credit)];
    return date === undefined || !amount ? [] : [{ id: credit.id, date, amount }];
  });
}

/** What an occupation says it uses, use by use, with the place of the credit's name. */
export function creditUsesOf({ id, uri, path, value }: FarmlandOccupation): readonly { readonly creditId: string; readonly index: number; readonly amount: NumberTerm }[] {
  return (value.creditsUsed ?? []).flatMap((use, index) =>
    use?.creditRef === undefined || use.ha === undefined
      ? []
      : [{ creditId: use.creditRef, index, amount: inputTerm({ uri, path: [...path, 'creditsUsed', index, 'ha'] }, { zh: `${id} 使用 ${use.creditRef}`, en: `${id} uses of ${use.creditRef}` }, use.ha, 'ha') }],
  );
}

/** Acceptance of a credit and its confirmation by the survey. */
export function creditSteps({ id, uri, path, value }: FarmlandCredit): readonly [accepted: DatedStep, confirmed: DatedStep] {
  return [
    { label: { zh: `${id} 验收`, en: `acceptance of ${id}` }, date: value.acceptedDate, uri, path: [...path, 'acceptedDate'] },
    { label: { zh: `${id} 调查确认`, en: `survey confirmation of ${id}` }, date: value.surveyConfirmed?.date, uri, path: [...path, 'surveyConfirmed', 'date'] },
  ];
}

/** The approval of an occupation. */
export function approvalStep({ uri, path, value }: FarmlandOccupation): DatedStep {
  return { label: { zh: '占用批准', en: 'approval of the occupation' }, date: value.approval?.date, uri, path: [...path, 'approval', 'date'] };
}
