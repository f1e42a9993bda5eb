import { findingText } from './finding-text.ts';
import type { Review, ReviewEntry } from './review.ts';
import { both, checkVerdictText, findingState, neverChecked, reviewNotChecked } from './wording.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * The review as workflow commands of GitHub Actions: an annotation for each finding at its line, then what it came to. Undecided findings are
 * warnings, waived ones notices. Files are named from the repository's root, where annotations are looked for.
 */
export function formatGithub(review: Review): string {
  const prefix = review.scope.revision.repository ? review.scope.revision.prefix : '';
  const left = [...reviewNotChecked(review), neverChecked];
  return [
    ...review.entries.map((entry) => annotation(entry, prefix)),
    command('notice', { title: `Plansmith: ${both(checkVerdictText(review))}` }, [both(checkVerdictText(review)), ...left.map((text) => `未检查 not checked: ${both(text)}`)].join('\n')),
    '',
  ].join('\n');
}

function annotation(entry: ReviewEntry, prefix: string): string {
  const { finding } = entry;
  const { start, end } = finding.range;
  const name = finding.verdict === 'undecided' ? 'warning' : finding.verdict === 'waived' ? 'notice' : commands[finding.severity];
  // Columns are refused in an annotation of several lines.
  const columns = start.line === end.line ? { col: start.character + 1, ...(end.character > start.character && { endColumn: end.character }) } : {};
  const place = { file: prefix + finding.uri, line: start.line + 1, endLine: end.line + 1, ...columns };
  return command(name, { ...place, title: `${both(findingState(finding))} ${finding.rule}` }, findingText(entry).join('\n'));
}

function command(name: 'error' | 'warning' | 'notice', properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
