import { escapeMarkdown, unitName, type Term } from '@plansmith/document';
import type { Quantity } from '@plansmith/plan';

/** A derived number in Markdown, in both languages: its terms, what is missing, the arithmetic, and, where one is stored, whether that agrees as far as it is written. */
export function quantityMarkdown(quantity: Quantity, { heading = '推算 / Computed', stored }: { readonly heading?: string; readonly stored?: WrittenNumber | undefined } = {}): string {
  const lines = [`**${heading}**`, '', ...shownTerms(quantity.terms)];
  if (quantity.missing.length > 0) lines.push(`- 缺少 / missing: ${quantity.missing.map((name) => `\`${name}\``).join(', ')}`);
  if (quantity.value === undefined) lines.push('', '无法推算 / cannot be computed');
  else lines.push('', `${formulaText(quantity.terms, quantity.value)}= **${measure(quantity.value, quantity.unit)}**`);
  if (stored !== undefined && quantity.value !== undefined) lines.push('', storedLine(stored, quantity.value, quantity));
  return lines.join('\n');
}

/** Longer lists of terms are cut: a sum over a city has a thousand. */
const mostTerms = 24;

function shownTerms(terms: readonly Term[]): readonly string[] {
  if (terms.length <= mostTerms) return terms.map(termLine);
  return [...terms.slice(0, mostTerms).map(termLine), `- … 另有 ${terms.length - mostTerms} 项 / ${terms.length - mostTerms} more`];
}

/** A number as it stands in a text: `1.50` has two decimals. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

/** The number that a text stands for. */
export function writtenNumber(value: number, text: string): WrittenNumber {
  return { value, decimals: /^[^eE]*\.(\d+)$/.exec(text.trim())?.[1]?.length ?? /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0 };
}

/** Whether a stored number is the computed one, as far as it is written: half a unit of its last decimal. */
export function agreesAsWritten({ value, decimals }: WrittenNumber, computed: number): boolean {
  return Math.abs(value - computed) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(computed);
}

/** Longer sums are told by their number of terms. */
const mostWritten = 4;

/**
 * The operation that leads from the terms to the value, `89635 ÷ 59756.97 `, recognised by its result; empty where none of the usual
 * ones gives it, or where several would.
 */
export function formulaText(terms: readonly Term[], value: number): string {
  const inputs = terms.filter(({ role }) => role === 'input').map((term) => term.value);
  if (inputs.length < 2 || !inputs.every((input) => typeof input === 'number')) return '';
  const [first, ...rest] = inputs as [number, ...number[]];
  const sum = first + rest.reduce((total, input) => total + input, 0);
  const written = (operator: string): string => (inputs.length <= mostWritten ? inputs.map((input) => numberText(input)).join(` ${operator} `) : '');
  const total = written('+') || `Σ ${inputs.length} 项 terms`;
  const candidates = [
    { result: sum, text: total },
    { result: sum / 10_000, text: inputs.length <= mostWritten ? `(${total}) ÷ 10000` : `${total} ÷ 10000` },
    { result: 2 * first - sum, text: written('−') },
    ...(inputs.length === 2 ? [{ result: first / rest[0]!, text: written('÷') }, { result: (first * 100) / rest[0]!, text: `${written('÷')} × 100` }, { result: first * rest[0]!, text: written('×') }] : []),
  ];
  const fitting = candidates.filter(({ result, text }) => text !== '' && Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value)));
  return fitting.length === 1 ? `${fitting[0]!.text} ` : '';
}

function storedLine(stored: WrittenNumber, computed: number, { unit }: Quantity): string {
  const verdict = agreesAsWritten(stored, computed) ? '一致 / agrees' : `相差 / differs by ${numberText(stored.value - computed)}`;
  return `文件中 / stored: ${measure(stored.value, unit)} (${verdict})`;
}

function termLine({ label, value, unit, role }: Term): string {
  const shown = typeof value === 'number' ? measure(value, unit ?? '') : escapeMarkdown(value);
  const mark = role === 'result' ? '= ' : role === 'limit' ? '≤ ' : '';
  return `- ${escapeMarkdown(label.zh)} / ${escapeMarkdown(label.en)}: ${mark}${shown}`;
}

function measure(value: number, unit: string): string {
  return unit === '' ? numberText(value) : `${numberText(value)} ${unitName(unit).en}`;
}

/** At most this many decimals, six where not told: enough for seven-figure areas, and free of binary dust. */
export function numberText(value: number, decimals = 6): string {
  return String(Number(value.toFixed(decimals)));
}
