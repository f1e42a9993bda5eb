import { minusDecimal, sumDecimal, type ParcelControl, type PlanModel } from '@plansmith/plan';
import { amountText, inputTerm, neededNumber, parameterLabel, type LimitCase, type NumberParameter } from '@plansmith/plugin/rule-kit';
import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { atMostTerm, controlLimitRule, numberCase, type LimitBy } from '../core/control-limits.ts';
import { controlNumbers, controlTerm, missingPlaces, placeIn } from '../core/controls.ts';
import { floorAreaTransfers } from '../core/transfers.ts';

export const farComposition = controlLimitRule({
  id: 'indicator/far-composition',
  title: { zh: '规划建筑面积由基础、奖励和转移组成', en: 'Planned floor area is base, bonus and transfers' },
  severity: 'error',
  source: {
    citation: 'SZFAR; S III(2)8',
    certainty: 'A other city, C',
    note: {
      zh: '基础、奖励、转移分项见于外市规定（深圳），本市原文只开了统筹的口子（三(二)8）；算式与允许差为自行设定（C），不是法定要求',
      en: 'base, bonus and transfer are seen in another city (Shenzhen), and the text opens the way to balancing (III(2)8); formula and tolerance are our own (C), not law',
    },
  },
  parameters: ['tol.gfaM2'],
  demands: true,
  limits: { aboveAllowed: 'atMost', receivedUnused: 'atLeast', retainedAbove: 'atMost', retainedAboveCurrent: 'atMost' },
  cases: (model, control) => [...allowedCases(model, control), ...retainedCases(model, control)],
});

function allowedCases(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const allowed = model.derived.parcelAllowedGfaM2(control.id);
  const tolerance = neededNumber(model, 'tol.gfaM2');
  const limitM2 = allowed.value;
  if (limitM2 === undefined) {
    const item = numberCase(control, 'plannedGfaM2', { messageId: 'aboveAllowed', side: 'atMost', limit: 0 });
    const quantity = { ...item.quantity, value: undefined, missing: allowed.missing };
    return [{ ...item, quantity, missing: missingPlaces(control, quantity) }];
  }
  const by = (messageId: string, side: LimitBy['side']): LimitBy => ({
    messageId,
    side,
    limit: limitM2,
    limitParts: allowed.terms,
    tolerance: tolerance.value,
    basis: () => partsText(control, allowed.terms),
    terms: () => leftOver(control, { allowed: allowed.terms, allowedM2: limitM2, tolerance, side }),
  });
  const receives = floorAreaTransfers(model, control.id, 'in').length > 0;
  return [
    numberCase(control, 'plannedGfaM2', by('aboveAllowed', 'atMost')),
    // Floor area is moved to be built: what is left over was moved for nothing. Without a planned number, that was told above.
    ...(receives && control.value.plannedGfaM2 !== undefined ? [numberCase(control, 'plannedGfaM2', { ...by('receivedUnused', 'atLeast'), severity: 'warning' })] : []),
  ];
}

/** The arithmetic: what is planned beyond what is allowed, or left of it, as the sum of all its parts, held against the tolerance. */
function leftOver(
  control: ParcelControl,
  { allowed, allowedM2, tolerance, side }: { readonly allowed: readonly Term[]; readonly allowedM2: number; readonly tolerance: NumberParameter; readonly side: LimitBy['side'] },
): readonly Term[] {
  const planned = control.value.plannedGfaM2 ?? 0;
  const sign = side === 'atMost' ? 1 : -1;
  const title = side === 'atMost' ? { zh: '超出允许建筑面积', en: 'beyond what is allowed' } : { zh: '允许而未用的建筑面积', en: 'allowed and not used' };
  return [
    inputTerm(placeIn(control, 'plannedGfaM2'), controlNumbers.plannedGfaM2.title, sign * planned, 'm2'),
    ...allowed.map((term): Term => ({ ...term, value: -sign * (term.value as number) })),
    { label: title, value: sign * minusDecimal(planned, allowedM2), unit: 'm2', role: 'result' },
    { label: { zh: `允许差：${parameterLabel(tolerance).zh}`, en: `tolerance: ${parameterLabel(tolerance).en}` }, value: tolerance.value, unit: 'm2', role: 'limit', uri: tolerance.uri, path: tolerance.path },
  ];
}

/** What stays of the buildings that stand there is part of what is planned, and no more than there is. */
function retainedCases(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  if (control.value.retainedGfaM2 === undefined) return [];
  const planned = controlTerm(model, control, 'plannedGfaM2');
  const parcel = model.parcel(control.id);
  const current = parcel?.value.currentGfaM2;
  return [
    ...(planned ? [numberCase(control, 'retainedGfaM2', atMostTerm('retainedAbove', planned))] : []),
    ...(parcel && current !== undefined
      ? [numberCase(control, 'retainedGfaM2', atMostTerm('retainedAboveCurrent', inputTerm({ uri: parcel.uri, path: [...parcel.path, 'currentGfaM2'] }, { zh: '台账的现状建筑面积', en: 'current floor area of the inventory' }, current, 'm2')))]
      : []),
  ];
}

/** The parts of what is allowed, in words: `允许建筑面积 = 基础 49069.78 m² + 奖励 0 m² + 转入 5000 m² − 转出 0 m²`. */
function partsText(control: ParcelControl, [base, ...rest]: readonly Term[]): Bilingual {
  const sum = (takes: (term: Term) => boolean): Bilingual => amountText(Math.abs(sumDecimal(rest.filter(takes).map(({ value }) => value as number))), 'm2');
  const first = amountText(base?.value as number, 'm2');
  const bonus = sum(({ uri }) => uri === control.uri);
  const received = sum(({ uri, value }) => uri !== control.uri && (value as number) >= 0);
  const sent = sum(({ uri, value }) => uri !== control.uri && (value as number) < 0);
  return {
    zh: `允许建筑面积 = 基础 ${first.zh} + 奖励 ${bonus.zh} + 转入 ${received.zh} − 转出 ${sent.zh}`,
    en: `allowed = base ${first.en} + bonus ${bonus.en} + received ${received.en} − sent ${sent.en}`,
  };
}
