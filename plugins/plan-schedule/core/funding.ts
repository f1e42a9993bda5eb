import type { Term } from '@plansmith/document';
import { sumDecimal, type Quantity } from '@plansmith/plan';
import { numberAt, recordsIn, textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { valueAt, type Path } from '@plansmith/base';

/** Sum of a list of funds (`{type, wan}`) in a document, with each as a term; a row without an amount makes it unknown. */
export function fundingSum(document: DocumentView, list: Path): Quantity {
  const terms: Term[] = [];
  const missing: string[] = [];
  for (const { index, record } of recordsIn(document, ...list)) {
    const wan = numberAt(record, 'wan');
    const type = textAt(record, 'type') ?? String(index + 1);
    const path = [...list, index, 'wan'];
    if (wan === undefined) missing.push(`${type} wan`);
    else terms.push({ label: { zh: type, en: type }, value: wan, unit: 'wan', role: 'input', uri: document.uri, path });
  }
  if (terms.length === 0 && missing.length === 0) missing.push(list.join('.'));
  return sumOf(terms, missing);
}

/** Sum of money by year (`{"2025": …}`) in a document, with each year as a term. */
export function yearSum(document: DocumentView, key: string): Quantity {
  const byYear = valueAt(document.value, [key]);
  if (typeof byYear !== 'object' || byYear === null) return sumOf([], [key]);
  const terms = Object.entries(byYear).flatMap(([year, wan]): Term[] =>
    typeof wan === 'number' ? [{ label: { zh: `${year} 年`, en: year }, value: wan, unit: 'wan', role: 'input', uri: document.uri, path: [key, year] }] : [],
  );
  return sumOf(terms, terms.length === 0 ? [key] : []);
}

function sumOf(terms: readonly Term[], missing: readonly string[]): Quantity {
  return { value: missing.length > 0 ? undefined : sumDecimal(terms.map(({ value }) => value as number)), unit: 'wan', terms, missing };
}
