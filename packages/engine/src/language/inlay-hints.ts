import { localize, type Bilingual, type Locale, type Path, type Range, type Span } from '@plansmith/base';
import { withUnit, type YamlNode } from '@plansmith/document';
import type { Quantity } from '@plansmith/plan';
import type { Finding } from '@plansmith/rules';
import { MarkupKind, type InlayHintLabelPart, type Location } from 'vscode-languageserver-types';
import type { LanguageHost } from './host.ts';
import type { DocumentFile } from './id-places.ts';
import { agreesAsWritten, numberText, quantityMarkdown, writtenNumber, type WrittenNumber } from './quantity-text.ts';
import type { NumberHint } from './types.ts';

/**
 * Behind numbers in a range of a document, what the plan derives in their place: the number that a stored field should repeat, the area
 * of the polygon whose area is recorded, the indicator that follows from an authored number. `=` where the two agree as far as they are
 * written, `≠` where a rule finds them apart beyond its tolerance. Reads no more of the document than the range.
 */
export function inlayHints(host: LanguageHost, uri: string, range: Range, locale: Locale): NumberHint[] {
  const file = host.files.get(uri);
  if (file?.type !== 'document' || !file.kind) return [];
  const hints: NumberHint[] = [];
  for (const number of numbersIn(file.parsed.root, [], file.parsed.lines.spanOf(range))) {
    const hint = hintOf(host, file, number, locale);
    if (hint) hints.push(hint);
  }
  return hints;
}

interface NumberPlace extends Span {
  readonly path: Path;
  readonly value: number;
}

/** Numbers that stand in a stretch of the text, in its order. */
function* numbersIn(node: YamlNode | null, path: Path, span: Span): Generator<NumberPlace> {
  if (!node || node.end < span.start || node.start > span.end) return;
  if (node.kind === 'scalar' && typeof node.value === 'number') yield { path, value: node.value, start: node.start, end: node.end };
  else if (node.kind === 'map') for (const pair of node.pairs) yield* numbersIn(pair.value, [...path, pair.key.value], span);
  else if (node.kind === 'seq') for (const [index, item] of node.items.entries()) if (item.end >= span.start && item.start <= span.end) yield* numbersIn(item.value, [...path, index], span);
}

function hintOf(host: LanguageHost, file: DocumentFile, { path, value, start, end }: NumberPlace, locale: Locale): NumberHint | undefined {
  const { derived } = host.model;
  const written = writtenNumber(value, file.parsed.text.slice(start, end));
  const position = file.parsed.lines.positionAt(end);
  const say = (text: Bilingual): string => localize(text, locale);
  const make = (label: string, quantity: Quantity, options: { readonly heading?: string; readonly stored?: WrittenNumber; readonly differs?: boolean }): NumberHint => {
    const source = sourceOf(host, quantity, { uri: file.uri, path });
    const part: InlayHintLabelPart = { value: label, ...(source && { location: source }) };
    return { position, label: [part], paddingLeft: true, tooltip: { kind: MarkupKind.Markdown, value: quantityMarkdown(quantity, options) }, data: { differs: options.differs ?? false } };
  };
  const stored = derived.derivedAt(file.uri, path);
  const measured = stored ? undefined : derived.measuredAt(file.uri, path);
  const repeated = stored ?? measured;
  if (repeated) {
    if (repeated.value === undefined) return make(say(missingText(repeated)), repeated, { stored: written });
    const agrees = agreesAsWritten(written, repeated.value);
    const differs = !agrees && isReported(host.findings(), { uri: file.uri, path, difference: value - repeated.value });
    const sign = agrees ? '= ' : differs ? '≠ ' : '';
    const name = measured ? { zh: '图形 ', en: 'polygon ' } : sign === '' ? { zh: '推算 ', en: 'computed ' } : { zh: '', en: '' };
    const shown = agrees ? repeated.value.toFixed(written.decimals) : numberText(repeated.value, measured ? written.decimals : Math.min(written.decimals + 2, 6));
    const heading = measured ? { heading: '图形面积 / Area of the polygon' } : {};
    return make(`${sign}${say(name)}${shown}`, repeated, { ...heading, stored: written, differs });
  }
  const following = derived.followingAt(file.uri, path);
  if (following?.quantity.value === undefined) return undefined;
  const { label, quantity } = following;
  const shown = withUnit(numberText(quantity.value!, quantity.unit === 'ha' ? 4 : 2), quantity.unit);
  return make(say({ zh: `${label.zh} ${shown.zh}`, en: `${label.en} ${shown.en}` }), quantity, { heading: `${label.zh} / ${label.en}` });
}

function missingText({ missing }: Quantity): Bilingual {
  const [first = ''] = missing;
  const more = missing.length - 1;
  return { zh: `无法推算：缺少 ${first}${more > 0 ? ` 等 ${missing.length} 项` : ''}`, en: `not computable: no ${first}${more > 0 ? ` and ${more} more` : ''}` };
}

/** The first place that a derived number is read from, other than the number itself. */
function sourceOf({ files }: LanguageHost, { terms }: Quantity, own: { readonly uri: string; readonly path: Path }): Location | undefined {
  const term = terms.find(({ uri, path }) => uri !== undefined && path !== undefined && files.get(uri) && !(uri === own.uri && samePath(path, own.path)));
  return term && { uri: term.uri!, range: files.rangeOf(term.uri!, term.path!, 'value') };
}

interface StoredDifference {
  readonly path: Path;
  readonly difference: number;
}

const reportedDifferences = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly StoredDifference[]>>();

/** What findings, and those that follow from them, say of stored numbers that differ from what they should be, by file. */
function differencesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly StoredDifference[]> {
  const known = reportedDifferences.get(findings);
  if (known) return known;
  const byUri = new Map<string, StoredDifference[]>();
  for (const { terms, verdict } of findings.flatMap((finding) => [finding, ...(finding.consequences ?? [])])) {
    const difference = terms.find(({ role }) => role === 'difference')?.value;
    if (verdict === 'undecided' || typeof difference !== 'number') continue;
    for (const { role, uri, path } of terms) {
      if (role !== 'stored' || uri === undefined || path === undefined) continue;
      const list = byUri.get(uri);
      if (list) list.push({ path, difference });
      else byUri.set(uri, [{ path, difference }]);
    }
  }
  reportedDifferences.set(findings, byUri);
  return byUri;
}

/** Whether a finding tells this very difference of a stored number. Tolerances are the rules'; a limit that the same number breaks is another matter. */
function isReported(findings: readonly Finding[], { uri, path, difference }: StoredDifference & { readonly uri: string }): boolean {
  const told = differencesOf(findings).get(uri) ?? [];
  return told.some((item) => samePath(item.path, path) && Math.abs(Math.abs(item.difference) - Math.abs(difference)) <= 0.01 * Math.abs(difference));
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
