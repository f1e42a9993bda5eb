import type { Bilingual, Path } from '@plansmith/base';
import { withUnit, type Term } from '@plansmith/document';
import { differsBy, exceeds, showNumber, sumDecimal, timesDecimal, type Parameter, type Quantity } from '@plansmith/plan';
import type { FeatureRef, Fix, LinearDemand, Place, Related, Report, Severity } from '@plansmith/rules';
import { scaledTerm } from './demand-terms.ts';
import { limitTerms } from './limits.ts';
import { listText, roundedText, storedText } from './number-text.ts';
import { parameterName } from './parameters.ts';
import type { PlanRuleContext } from './plan-rule.ts';

/** A number that must not be above, or below, a limit; all that is needed to decide and to tell it. */
export interface LimitCase {
  /** Message of the rule that tells it; `limitMessages` has the words. */
  readonly messageId: string;
  /** Whose number it is, e.g. `P-DF-01-01`. */
  readonly object: string;
  readonly attribute: Bilingual;
  /** The number, unrounded, with what it was made of; what it lacks makes the case undecided. Unit '' for a ratio. */
  readonly quantity: Quantity;
  /** Decimals that people write. */
  readonly digits: number;
  /** Place in the document checked: the number itself where `isWritten`, else what the finding is best told at. */
  readonly path: Path;
  /** The quantity is the very number at `path`, not one that was computed. */
  readonly isWritten?: boolean;
  /** The number that the document stores for what was computed. Where only one of the two breaks the limit, their disagreement is the fault, which another rule tells. */
  readonly stored?: number | undefined;
  readonly side: 'atMost' | 'atLeast';
  readonly limit: number;
  /** How far beyond the limit still passes; 0 where absent. */
  readonly tolerance?: number;
  /** The parameter that sets the limit, its path leading to the number. */
  readonly parameter?: Parameter;
  /** What sets the limit, in words: where it is no parameter, or the parameter's name does not say which row. */
  readonly basis?: Bilingual | (() => Bilingual);
  /** The limit as a term of its own, where it is no parameter. */
  readonly limitTerm?: Term;
  /** What the limit was made of. */
  readonly limitInputs?: readonly Term[];
  /** What the limit is the sum of, where its parts are numbers of the plan that may change with the one limited. */
  readonly limitParts?: readonly Term[];
  /** The whole arithmetic, where another one than inputs, number and limit tells it better: what is left over held against a tolerance. */
  readonly terms?: () => readonly Term[];
  readonly feature?: FeatureRef;
  /** What the fingerprint tells findings of one message apart by; `object` where absent. */
  readonly subject?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Other than the rule's. */
  readonly severity?: Severity;
  /** Where what the quantity lacks stands, or should, all of it or none; what the quantity says where absent. */
  readonly missing?: readonly (Place | FeatureRef)[];
}

const words = {
  atMost: {
    zh: '{object} {attribute}为 {value}，超过上限 {limit}（{basis}）',
    en: '{object}: {attribute} is {value}, above the limit of {limit} ({basis})',
  },
  atLeast: {
    zh: '{object} {attribute}为 {value}，低于下限 {limit}（{basis}）',
    en: '{object}: {attribute} is {value}, below the minimum of {limit} ({basis})',
  },
} as const satisfies Record<LimitCase['side'], Bilingual>;

/** Words of limits that cannot be decided, under the message id `inputMissing`. */
export const limitUndecided: Bilingual = {
  zh: '{object} 的{attributes}无法判定：缺少 {missing}',
  en: '{object}: {attributes} cannot be judged, because {missing} is missing',
};

/** A catalogue for a rule of limits: the side of each by its message id, and `inputMissing`. */
export function limitMessages(sides: Readonly<Record<string, LimitCase['side']>>): Readonly<Record<string, Bilingual>> {
  return { ...Object.fromEntries(Object.entries(sides).map(([id, side]) => [id, words[side]])), inputMissing: limitUndecided };
}

/** Reports each case that breaks its limit, and the undecided ones as one `inputMissing` for each object; tells all as demands where somebody asks for those. The catalogue must hold `limitMessages`. */
export function checkLimits(context: Pick<PlanRuleContext, 'document' | 'report' | 'undecided' | 'demand'>, cases: readonly LimitCase[]): void {
  const { demand } = context;
  if (demand) {
    for (const item of cases) if (item.quantity.value !== undefined) for (const found of limitDemands(context.document.uri, item)) demand(found);
    return;
  }
  const open = new Map<string, LimitCase[]>();
  for (const item of cases) {
    if (item.quantity.value === undefined) open.set(item.object, [...(open.get(item.object) ?? []), item]);
    else if (breaks(item, item.quantity.value) && (item.stored === undefined || breaks(item, item.stored))) context.report(limitReport(context.document.uri, item, item.quantity.value));
  }
  for (const [object, items] of open) context.undecided(openReport(object, items));
}

function breaks({ side, limit, tolerance = 0 }: LimitCase, value: number): boolean {
  return side === 'atMost' ? exceeds(value, limit, tolerance) : exceeds(limit, value, tolerance);
}

function limitReport(uri: string, item: LimitCase, value: number): Report {
  const { messageId, object, attribute, quantity, path, isWritten, side, limit, tolerance = 0, parameter, limitTerm, limitInputs = [], feature, related, fixes } = item;
  const { unit } = quantity;
  return {
    messageId,
    path,
    subject: item.subject ?? object,
    ...(feature && { feature }),
    data: { object, attribute, value: withUnit(valueText(item, value), unit), limit: withUnit(showNumber(limit, 4), unit), basis: basisOf(item, tolerance) },
    terms: item.terms?.() ?? limitTerms({
      attribute,
      unit,
      value,
      ...(isWritten === true && { uri, path }),
      inputs: [...quantity.terms, ...limitInputs],
      limit,
      side,
      ...(parameter && { parameter }),
      ...(limitTerm && { limitTerm }),
    }),
    ...(related && { related }),
    ...(fixes && { fixes }),
    ...(item.severity && { severity: item.severity }),
  };
}

/** The value with so many decimals that it does not look like the limit that it breaks. */
function valueText({ isWritten, digits, limit, quantity }: LimitCase, value: number): string {
  if (isWritten === true) return storedText(value, 0);
  const write = quantity.unit === '' || quantity.unit === 'pct' ? roundedText : showNumber;
  for (let shown = digits; shown < 9; shown++) if (Number(write(value, shown)) !== limit) return write(value, shown);
  return String(value);
}

function basisOf({ basis, parameter }: LimitCase, tolerance: number): Bilingual {
  const named = (typeof basis === 'function' ? basis() : basis) ?? (parameter ? parameterName(parameter) : { zh: '自行设定', en: 'own design' });
  return tolerance === 0 ? named : { zh: `${named.zh}，允许差 ${tolerance}`, en: `${named.en}, tolerance ${tolerance}` };
}

function openReport(object: string, items: readonly LimitCase[]): Report {
  const [first] = items as readonly [LimitCase, ...LimitCase[]];
  const places = items.map(({ missing, quantity }) => missing ?? quantity.missingAt);
  return {
    messageId: 'inputMissing',
    path: first.path,
    subject: object,
    ...(first.feature && { feature: first.feature }),
    data: {
      object,
      attributes: { zh: items.map(({ attribute }) => attribute.zh).join('、'), en: items.map(({ attribute }) => attribute.en).join(', ') },
      missing: listText(items.flatMap(({ quantity }) => quantity.missing)),
    },
    ...(places.every((known) => known !== undefined) && { missing: places.flat() }),
  };
}

/**
 * A limit as a demand, in the unit of what is limited. A share is told as its parts against so much of its whole, which is linear
 * in both. None where the terms of the quantity do not add up to it, nor its parts over its whole: then it is of another shape.
 */
function limitDemands(uri: string, item: LimitCase): readonly LinearDemand[] {
  const sides = sidesOf(uri, item);
  if (!sides) return [];
  const { messageId, object, attribute, quantity, path, side, limitTerm, parameter, feature, severity } = item;
  const limitAt = limitTerm ?? parameter;
  return [
    {
      messageId,
      object,
      attribute,
      unit: quantity.unit,
      side,
      ...sides,
      basis: () => basisOf(item, 0),
      ...(limitAt?.uri !== undefined && limitAt.path !== undefined && { limitPlace: { uri: limitAt.uri, path: limitAt.path } }),
      at: { uri, path },
      ...(feature && { feature }),
      ...(severity && { severity }),
    },
  ];
}

type Sides = Pick<LinearDemand, 'left' | 'right' | 'tolerance'>;

function sidesOf(uri: string, item: LimitCase): Sides | undefined {
  const { quantity, limit, limitTerm, limitParts, tolerance = 0, path, isWritten } = item;
  const value = quantity.value!;
  const right = limitParts ? limitParts.map((term) => scaledTerm(term)) : [limitTerm ? scaledTerm(limitTerm) : { value: limit }];
  if (isWritten === true) return { left: [{ value, place: { uri, path }, coefficient: 1 }], right, tolerance };
  if (quantity.unit !== '' && quantity.unit !== 'pct') {
    return differsBy(sumDecimal(quantity.terms.map((term) => Number(term.value))), value, 0) ? undefined : { left: quantity.terms.map((term) => scaledTerm(term)), right, tolerance };
  }
  const whole = quantity.terms.at(-1);
  const parts = quantity.terms.slice(0, -1);
  if (!whole || parts.length === 0 || limitParts) return undefined;
  const hundred = quantity.unit === 'pct' ? 100 : 1;
  const size = Number(whole.value);
  const made = timesDecimal(sumDecimal(parts.map((term) => Number(term.value))), hundred) / size;
  if (!(size > 0) || differsBy(made, value, 1e-9)) return undefined;
  return { left: parts.map((term) => scaledTerm(term)), right: [scaledTerm(whole, limit / hundred)], tolerance: timesDecimal(tolerance, size) / hundred };
}
