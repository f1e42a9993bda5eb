import { describe, expect, it } from 'vitest';
import { applySpanEdits, formatPath } from '@plansmith/base';
import { editsFor, parseDocument, type EditOperation } from '@plansmith/document';
import type { PluginSource } from '@plansmith/plugin';
import { allFindings, compareFindings, type Finding } from '@plansmith/rules';
import { createEngine } from '../src/index.ts';
import { readRulePage, type PageExample } from './rule-page.ts';

export interface RuleCase {
  readonly rule: string;
  /** Markdown page; its examples are the cases. */
  readonly page: string;
  readonly plugins: readonly PluginSource[];
  /** Other rules that run too, for a rule that reads what became of their findings. */
  readonly alongside?: readonly string[];
}

/**
 * Runs the examples of a rule's page as tests: a correct example gives nothing, a violating one exactly what it lists.
 * Beyond that every example must give the same whatever the order its files come in, name data its messages need, mark a range
 * inside the file, leave no duplicate, and, where a finding has a fix, be rid of the finding once the fix is applied.
 */
export function testRulePage({ page, ...run }: RuleCase): void {
  const { rule } = run;
  describe(rule, () => {
    const examples = readRulePage(page);
    for (const example of examples) {
      it(`${example.kind}: ${example.title}`, () => {
        const findings = check(example, run);
        expect(findings.map(describeFinding).toSorted()).toEqual(example.expected);
        expect(new Set(findings.map((finding) => JSON.stringify(finding))).size, 'two findings are equal').toBe(findings.length);
        for (const finding of findings) expectPlaced(finding, example);
        const reversed = check(example, { ...run, reversed: true });
        expect(reversed, 'the order of files must not matter').toEqual(findings);
        for (const finding of findings) for (const fix of finding.fixes) expectFixed(finding, fix.edits, { example, run });
      });
    }
  });
}

/** Findings of one rule, those that follow from others of it included, over files by uri, for the cases that a page has no room for: boundaries, tables of wrong values. */
export function findingsWith({ files, ...run }: RuleRun & { readonly files: Readonly<Record<string, string>> }): readonly Finding[] {
  return check({ title: '', kind: 'violating', files, expected: [] }, run);
}

/** What runs, without its page. */
type RuleRun = Omit<RuleCase, 'page'>;

/** Findings of the rule, also those that follow from other findings. */
function check(example: PageExample, { rule, plugins, alongside = [], reversed = false }: RuleRun & { readonly reversed?: boolean }): readonly Finding[] {
  const engine = createEngine({ version: 'test', plugins, onlyRules: [rule, ...alongside] });
  const files = Object.entries(example.files).map(([uri, content]) => ({ uri, content }));
  // One update a file, so that the incremental way is what is tested.
  for (const file of reversed ? files.toReversed() : files) engine.update({ set: [file] });
  return allFindings(engine.report().findings).filter((finding) => finding.rule === rule).toSorted(compareFindings);
}

function describeFinding(finding: Finding): string {
  return [finding.uri, formatPath(finding.path), finding.messageId, ...(finding.verdict === 'fail' ? [] : [finding.verdict])].join(' ');
}

function expectPlaced(finding: Finding, example: PageExample): void {
  const text = example.files[finding.uri];
  if (text === undefined) return;
  const lines = text.split('\n');
  expect(finding.range.end.line, 'range ends inside the file').toBeLessThan(lines.length);
  expect(finding.message.zh, 'a template was left unfilled').not.toMatch(/[{}]|undefined|NaN/);
  expect(finding.message.en, 'a template was left unfilled').not.toMatch(/[{}]|undefined|NaN/);
}

function expectFixed(
  finding: Finding,
  edits: readonly { readonly uri: string; readonly operation: EditOperation }[],
  { example, run }: { readonly example: PageExample; readonly run: RuleRun },
): void {
  const files: Record<string, string> = { ...example.files };
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const text = files[uri]!;
    const result = editsFor(parseDocument(text), edits.filter((edit) => edit.uri === uri).map((edit) => edit.operation));
    if (!result.ok) throw new Error(`the fix cannot be applied: ${result.message.en}`);
    files[uri] = applySpanEdits(text, result.edits);
  }
  const after = check({ ...example, files }, run);
  expect(after.map(({ fingerprint }) => fingerprint), 'the fix leaves the finding').not.toContain(finding.fingerprint);
}
