import { localize, type Locale, type Range } from '@plansmith/base';
import { editsFor, type EditOperation } from '@plansmith/document';
import type { Finding, Fix } from '@plansmith/rules';
import { CodeActionKind, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { toDiagnostic } from './diagnostic.ts';
import type { LanguageHost } from './host.ts';
import { waiveFix } from './waive-action.ts';

/**
 * Fixes of the findings that touch a range, and after them its waiver. Where several findings of the file can be settled without a choice,
 * one more action settles them all. Their edits are worked out when one of them is chosen (`resolveCodeAction`): a long text is read again for each.
 */
export function codeActions(host: LanguageHost, uri: string, range: Range, locale: Locale): CodeAction[] {
  const own = host.findings().filter((finding) => finding.uri === uri && finding.verdict !== 'waived');
  const actions = own.filter((finding) => touches(finding.range, range)).flatMap((finding) => fixesOf(host, finding, locale));
  const all = fixAll(uri, own, locale);
  return all ? [...actions, all] : actions;
}

function fixesOf(host: LanguageHost, finding: Finding, locale: Locale): CodeAction[] {
  const waive = waiveFix(host, finding);
  return [...finding.fixes, ...(waive ? [waive] : [])].map((fix, index) => ({
    title: localize(fix.title, locale),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, locale)],
    data: fix,
    ...(index === 0 && fix !== waive && { isPreferred: true }),
  }));
}

/** The action with its edit, of only the lines that must change; null where it no longer fits the texts. Throws for an action that `codeActions` did not give. */
export function resolveCodeAction(host: LanguageHost, action: CodeAction): CodeAction | null {
  const fix = action.data as Fix | undefined;
  if (!fix) throw new Error(`"${action.title}" is no action of this engine`);
  const edit = fixEdit(host, fix);
  return edit && { ...action, edit };
}

/** Edits of all files that a fix touches; null where one of them no longer takes it, or nothing would change. */
export function fixEdit(host: LanguageHost, fix: Fix): WorkspaceEdit | null {
  const operations = new Map<string, EditOperation[]>();
  for (const { uri, operation } of fix.edits) operations.set(uri, [...(operations.get(uri) ?? []), operation]);
  const changes: Record<string, TextEdit[]> = {};
  for (const [uri, own] of operations) {
    const edits = textEdits(host, uri, own);
    if (!edits) return null;
    if (edits.length > 0) changes[uri] = edits;
  }
  return Object.keys(changes).length > 0 ? { changes } : null;
}

function textEdits({ files }: LanguageHost, uri: string, operations: readonly EditOperation[]): TextEdit[] | undefined {
  const file = files.get(uri);
  if (file?.type !== 'document') return undefined;
  const result = editsFor(file.parsed, operations);
  return result.ok ? result.edits.map((edit) => ({ range: file.parsed.lines.rangeOf(edit), newText: edit.newText })) : undefined;
}

function fixAll(uri: string, findings: readonly Finding[], locale: Locale): CodeAction | undefined {
  const single = findings.flatMap(({ fixes }) => (fixes.length === 1 ? [fixes[0]!.edits] : []));
  // Only operations that leave every other path where it is: two of them never stand in each other's way unless they set the same value.
  const settable = single.filter((edits) => edits.every((edit) => edit.uri === uri && edit.operation.op === 'set'));
  const byPath = new Map<string, EditOperation>();
  for (const { operation } of settable.flat()) {
    const path = JSON.stringify(operation.path);
    if (!byPath.has(path)) byPath.set(path, operation);
  }
  if (byPath.size < 2) return undefined;
  const count = byPath.size;
  const title = { zh: `修正本文件中可直接修正的 ${count} 处`, en: `Fix all ${count} places of this file that need no choice` };
  const fix: Fix = { title, edits: [...byPath.values()].map((operation) => ({ uri, operation })) };
  return { title: localize(title, locale), kind: `${CodeActionKind.SourceFixAll}.plansmith`, data: fix };
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
