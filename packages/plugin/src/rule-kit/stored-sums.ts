import type { Bilingual, Path } from '@plansmith/base';
import { unitText, type EditOperation } from '@plansmith/document';
import { differsBy, minusDecimal, showNumber, sumDecimal, timesDecimal, withoutTracking, type Parameter, type PlanModel, type Quantity } from '@plansmith/plan';
import type { DemandTerm, FeatureRef, Fix, LinearDemand, Place, Report, RuleContext } from '@plansmith/rules';
import { comparisonTerms } from './comparison.ts';
import { scaledTerm } from './demand-terms.ts';
import { listText, roundedTo, storedText } from './number-text.ts';

/** A stored number that repeats a sum. */
export interface StoredSum {
  /** Message of the rule that tells a difference; `sumMessages` has the words. */
  readonly messageId: string;
  readonly path: Path;
  /** Whose number it is, e.g. `U-DF-01`. */
  readonly object: string;
  readonly attribute: Bilingual;
  /** Decimals that people write. */
  readonly digits: number;
  readonly stored: number;
  readonly sum: Quantity;
  /** What the sum is made of where that is chosen (parcels of a year), or where it counts what is nothing now: all that it could be made of. It comes to `sum`; its terms where absent. */
  readonly parts?: () => readonly DemandTerm[];
  /** The same sum as another place has it. A stored number that agrees with it has its cause there, where it is reported. Asked only when `sum` differs or cannot be made. */
  elsewhere?(): number | undefined;
  /** Difference allowed for each added item; none where absent. */
  readonly tolerance?: Parameter & { readonly value: number };
  /** How many items the tolerance is for; the terms of the sum where absent. */
  readonly items?: number;
  readonly feature?: FeatureRef;
  readonly subject?: string;
  /** Fixes that come before setting the stored number. */
  readonly fixesFirst?: (computed: number) => readonly Fix[];
}

/** Words of a difference between a stored number and a sum; for as many message ids as a rule tells apart. */
export const sumDiffers: Bilingual = {
  zh: '{object} {attribute}填写 {stored}{unit}，{count} 项合计应为 {computed}{unit}，相差 {difference}{unit}（允许差 {tolerance}{unit}）',
  en: '{object}: {attribute} is stored as {stored}{unit}, but its {count} items sum to {computed}{unit}, a difference of {difference}{unit} (tolerance {tolerance}{unit})',
};

/** Words for sums that cannot be made. */
export const sumUndecided: Bilingual = {
  zh: '{object} 的{attributes}无法核对：缺少 {missing}',
  en: '{object}: {attributes} cannot be checked, because {missing} is missing',
};

/**
 * Holds the sums that one document stores against what they are made of, and reports each that is wrong under its own message
 * id; those that cannot be made are one `inputMissing`. Where several are wrong, each also has the fix that sets them all. Where
 * somebody asks for demands, all are told as those.
 */
export function checkStoredSums({ document, model, report, undecided, demand }: RuleContext<PlanModel>, sums: readonly StoredSum[]): void {
  if (demand) {
    for (const item of sums) for (const found of sumDemands(document.uri, item)) demand(found);
    return;
  }
  const unmade = sums.filter((item) => item.sum.value === undefined && !agreesElsewhere(item));
  if (unmade.length > 0) undecided(unmadeReport(unmade));
  const wrong = sums.filter(isWrongSum);
  const setAll: Fix = {
    title: { zh: `按构成重算本文档的 ${wrong.length} 项汇总`, en: `Recompute the ${wrong.length} wrong totals of this document` },
    edits: wrong.map((item) => ({ uri: document.uri, operation: setOperation(item) })),
  };
  for (const item of wrong) {
    const isSafe = !item.fixesFirst && isDerivedField(model, { uri: document.uri, path: item.path });
    report(differenceReport(document.uri, item, { isSafe, moreFixes: wrong.length > 1 ? [setAll] : [] }));
  }
}

/** Whether a field repeats what the plan derives, and nothing else, so that computing it anew is right whatever the author meant. What it would be is not read. */
export function isDerivedField(model: PlanModel, { uri, path }: Place): boolean {
  return withoutTracking(() => model.derived.derivedAt(uri, path) !== undefined);
}

/** Whether a stored number differs from its sum beyond what is allowed, with no other place where the same sum has it so. */
export function isWrongSum(item: StoredSum): boolean {
  const { stored, sum } = item;
  if (sum.value === undefined) return false;
  if (!differsBy(stored, sum.value, allowedDifference(item))) return false;
  return !agreesElsewhere(item);
}

function agreesElsewhere(item: StoredSum): boolean {
  const other = item.elsewhere?.();
  return other !== undefined && !differsBy(item.stored, other, allowedDifference(item));
}

/** A stored sum as a demand; none where it cannot be made. */
function sumDemands(uri: string, item: StoredSum): readonly LinearDemand[] {
  const { sum, stored, path } = item;
  const added = sumDecimal(sum.terms.map(({ value }) => Number(value)));
  if (sum.value === undefined) return [];
  // Square metres may be stored in hectares: the same sum in another unit.
  const factor = added === 0 ? 1 : sum.value / added;
  const right = item.parts?.() ?? sum.terms.map((term) => scaledTerm(term, factor));
  if (item.parts && differsBy(sumDecimal(right.map((term) => term.value)), sum.value, 1e-9)) throw new Error(`the parts of ${item.object} ${item.attribute.en} do not come to its sum: tell the parts that the sum is made of`);
  const at = { uri, path };
  return [
    {
      messageId: item.messageId,
      object: item.object,
      attribute: item.attribute,
      unit: sum.unit,
      left: [{ value: stored, place: at, coefficient: 1 }],
      side: 'equals',
      right,
      tolerance: allowedDifference(item),
      at,
      repeats: { digits: item.digits },
      ...(item.feature && { feature: item.feature }),
    },
  ];
}

function allowedDifference({ tolerance, items, sum }: StoredSum): number {
  return tolerance ? timesDecimal(tolerance.value, Math.max(1, items ?? sum.terms.length)) : 0;
}

function setOperation({ path, sum, digits }: StoredSum): EditOperation {
  return { op: 'set', path, value: roundedTo(sum.value!, digits) };
}

function differenceReport(uri: string, item: StoredSum, { isSafe, moreFixes }: { readonly isSafe: boolean; readonly moreFixes: readonly Fix[] }): Report {
  const { attribute, digits, path, stored, sum, feature, subject } = item;
  const computed = sum.value!;
  const tolerance = allowedDifference(item);
  const symbol = unitText(sum.unit);
  const unit: Bilingual = { zh: symbol.zh && ` ${symbol.zh}`, en: symbol.en && ` ${symbol.en}` };
  const shown = showNumber(computed, digits);
  return {
    messageId: item.messageId,
    path,
    ...(feature && { feature }),
    ...(subject !== undefined && { subject }),
    data: {
      object: item.object,
      attribute,
      stored: storedText(stored, 0),
      computed: shown,
      count: sum.terms.length,
      difference: showNumber(minusDecimal(stored, computed), digits + 2),
      tolerance: String(tolerance),
      unit,
    },
    terms: comparisonTerms({ attribute, unit: sum.unit, stored, uri, path, inputs: sum.terms, computed, tolerance, ...(item.tolerance && { parameter: item.tolerance }) }),
    fixes: [
      ...(item.fixesFirst?.(computed) ?? []),
      {
        title: { zh: `将${attribute.zh}改为 ${shown}${unit.zh}`, en: `Set the ${attribute.en} to ${shown}${unit.en}` },
        edits: [{ uri, operation: setOperation(item) }],
        ...(isSafe && { safe: true }),
      },
      ...moreFixes,
    ],
  };
}

function unmadeReport(items: readonly StoredSum[]): Report {
  const [first] = items as readonly [StoredSum, ...StoredSum[]];
  return {
    messageId: 'inputMissing',
    path: first.path,
    ...(first.feature && { feature: first.feature }),
    ...(first.subject !== undefined && { subject: first.subject }),
    data: {
      object: first.object,
      attributes: { zh: items.map(({ attribute }) => attribute.zh).join('、'), en: items.map(({ attribute }) => attribute.en).join(', ') },
      missing: listText(items.flatMap(({ sum }) => sum.missing)),
    },
    ...(items.every(({ sum }) => sum.missingAt) && { missing: items.flatMap(({ sum }) => sum.missingAt!) }),
  };
}
