import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import { withUnit } from '@plansmith/document';
import { differsBy, type Quantity } from '@plansmith/plan';
import { checkStoredSums, comparisonTerms, roundedText, roundedTo, storedText, textAt, type NumberParameter, type PlanRuleContext, type StoredSum } from '@plansmith/plugin/rule-kit';

/** A number of the ledger's balance that repeats what its entries add up to. */
export interface StoredTotal {
  /** Below `balance`, or a path from the document's root. */
  readonly key: string | Path;
  /** Whose number it is; the ledger's where absent. */
  readonly object?: string;
  readonly attribute: Bilingual;
  readonly digits: number;
  readonly quantity: Quantity;
}

/** Holds totals that a ledger stores against the entries they are made of, under the message `total`; those that it does not store are passed over. */
export function checkLedgerTotals(context: PlanRuleContext, totals: readonly StoredTotal[]): void {
  const ledger = textAt(context.document.value, 'id') ?? context.document.uri;
  checkStoredSums(
    context,
    totals.flatMap(({ key, object = ledger, attribute, digits, quantity }): StoredSum[] => {
      const path = typeof key === 'string' ? ['balance', key] : key;
      const stored = valueAt(context.document.value, path);
      return typeof stored === 'number' ? [{ messageId: 'total', path, object, attribute, digits, stored, sum: quantity, subject: `${object} ${path.join('.')}` }] : [];
    }),
  );
}

/** A number that a ledger stores beside what it is computed from, by a formula that is no sum. */
export interface StoredResult {
  readonly path: Path;
  readonly object: string;
  readonly attribute: Bilingual;
  readonly digits: number;
  readonly quantity: Quantity;
  /** Difference allowed for the number as a whole. */
  readonly tolerance: NumberParameter;
}

/** Words of a stored number that its formula does not give, for the catalogue of every rule that reports them. */
export const storedResultMessages = {
  result: {
    zh: '{object} 的{attribute}填写 {stored}，计算得 {computed}（允许差 {tolerance}）',
    en: '{object}: {attribute} is stored as {stored}, computed it is {computed} (tolerance {tolerance})',
  },
} as const satisfies Record<string, Bilingual>;

/** Holds a stored number against its formula, under the message `result`. What is not stored, or cannot be computed, is passed over: other rules tell it. */
export function checkStoredResult({ document, report }: PlanRuleContext, { path, object, attribute, digits, quantity, tolerance }: StoredResult): void {
  const stored = valueAt(document.value, path);
  const computed = quantity.value;
  if (typeof stored !== 'number' || computed === undefined || !differsBy(stored, computed, tolerance.value)) return;
  const shown = roundedTo(computed, digits);
  report({
    messageId: 'result',
    path,
    subject: `${object} ${path.join('.')}`,
    data: { object, attribute, stored: withUnit(storedText(stored, 0), quantity.unit), computed: withUnit(roundedText(computed, digits), quantity.unit), tolerance: tolerance.value },
    terms: comparisonTerms({ attribute, unit: quantity.unit, stored, uri: document.uri, path, inputs: quantity.terms, computed, tolerance: tolerance.value, parameter: tolerance }),
    fixes: [
      {
        title: { zh: `将${attribute.zh}改为 ${shown}`, en: `Set the ${attribute.en} to ${shown}` },
        edits: [{ uri: document.uri, operation: { op: 'set', path, value: shown } }],
        safe: true,
      },
    ],
  });
}
