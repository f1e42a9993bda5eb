import { describe, expect, it } from 'vitest';
import { applySpanEdits, formatPath } from '@plansmith/base';
import { editsFor, parseDocument, type EditOperation } from '@plansmith/document';
import type { PluginSource } from '@plansmith/plugin';
import { allFindings, type Finding } from '@plansmith/rules';
import { createEngine, type Engine } from '../src/index.ts';
import { compareFindings } from '../src/place-finding.ts';
import { readRulePage, type PageExample } from './rule-page.ts';

export interface RuleCase {
  readonly rule: string;
  /** Markdown page; its examples are the cases. */
  readonly page: string;
  readonly plugins: readonly PluginSource[];
}

/**
 * Runs the examples of a rule's page as tests: a correct example gives nothing, a violating one exactly what it lists.
 * Beyond that every example must give the same whatever the order its files come in, name data its messages need, mark a range
 * inside the file, leave no duplicate, and, where a finding has a fix, be rid of the finding once the fix is applied.
 */
export function testRulePage({ rule, page, plugins }: RuleCase): void {
  describe(rule, () => {
    const examples = readRulePage(page);
    for (const example of examples) {
      it(`${example.kind}: ${example.title}`, () => {
        const engine = check(example, { rule, plugins, reversed: false });
        const findings = findingsOf(engine);
        expect(findings.map(describeFinding).toSorted()).toEqual(example.expected);
        expect(new Set(findings.map((finding) => JSON.stringify(finding))).size, 'two findings are equal').toBe(findings.length);
        for (const finding of findings) expectPlaced(finding, example);
        const reversed = findingsOf(check(example, { rule, plugins, reversed: true }));
        expect(reversed, 'the order of files must not matter').toEqual(findings);
        for (const finding of findings) for (const fix of finding.fixes) expectFixed(finding, fix.edits, { example, rule, plugins });
      });
    }
  });
}

/** Findings of one rule, those that follow from others of it included, over files by uri, for the cases that a page has no room for: boundaries, tables of wrong values. */
export function findingsWith({ rule, plugins, files }: Omit<RuleCase, 'page'> & { readonly files: Readonly<Record<string, string>> }): readonly Finding[] {
  return findingsOf(check({ title: '', kind: 'violating', files, expected: [] }, { rule, plugins, reversed: false }));
}

function check(example: PageExample, options: { readonly rule: string; readonly plugins: readonly PluginSource[]; readonly reversed: boolean }): Engine {
  const engine = createEngine({ version: 'test', plugins: options.plugins, onlyRules: [options.rule] });
  const files = Object.entries(example.files).map(([uri, content]) => ({ uri, content }));
  // One update a file, so that the incremental way is what is tested.
  for (const file of options.reversed ? files.toReversed() : files) engine.update({ set: [file] });
  return engine;
}

function findingsOf(engine: Engine): readonly Finding[] {
  return allFindings(engine.report().findings).toSorted(compareFindings);
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
  { example, rule, plugins }: { readonly example: PageExample; readonly rule: string; readonly plugins: readonly PluginSource[] },
): void {
  const files: Record<string, string> = { ...example.files };
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const text = files[uri]!;
    const result = editsFor(parseDocument(text), edits.filter((edit) => edit.uri === uri).map((edit) => edit.operation));
    if (!result.ok) throw new Error(`the fix cannot be applied: ${result.message.en}`);
    files[uri] = applySpanEdits(text, result.edits);
  }
  const after = findingsOf(check({ ...example, files }, { rule, plugins, reversed: false }));
  expect(after.map(({ fingerprint }) => fingerprint), 'the fix leaves the finding').not.toContain(finding.fingerprint);
}
