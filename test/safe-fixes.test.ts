import { fileURLToPath } from 'node:url';
import { applySpanEdits, equalJson, formatPath, type Path } from '@plansmith/base';
import { parseDocument, schemaAt, type EditOperation } from '@plansmith/document';
import { applySafeFixes, createEngine, type Engine } from '@plansmith/engine';
import { registerPlugins } from '@plansmith/plugin';
import { allFindings, type Fix } from '@plansmith/rules';
import { trustRank } from '@plansmith/plan';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readRulePage } from '../packages/engine/testing/rule-page.ts';
import { bundledPlugins, engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const engine = engineOver(sample);
const { documentKinds } = registerPlugins(bundledPlugins);
const sound = new Set(allFindings(engine.report().findings).map(({ fingerprint }) => fingerprint));

afterAll(() => engine.dispose());
beforeEach(() => {
  engine.update({ set: [...sample].map(([uri, content]) => ({ uri, content })) });
});

/** Puts faults into the sample; throws where there is nothing to change. */
function spoil(changes: Readonly<Record<string, readonly (readonly [from: string | RegExp, to: string])[]>>): ReadonlyMap<string, string> {
  const spoiled = new Map(
    Object.entries(changes).map(([uri, list]) => {
      let text = sample.get(uri)!;
      for (const [from, to] of list) {
        const next = text.replace(from, to);
        if (next === text) throw new Error(`${uri} has no ${String(from)}`);
        text = next;
      }
      return [uri, text] as const;
    }),
  );
  engine.update({ set: [...spoiled].map(([uri, content]) => ({ uri, content })) });
  return spoiled;
}

/** Findings that the sample does not have as it is, but for the seal of approved documents, which every fault here breaks. */
function newFindings(own: Engine): readonly string[] {
  return own.report().findings.filter(({ fingerprint, rule }) => !sound.has(fingerprint) && rule !== 'governance/approval-lock').map(({ rule, uri, path }) => `${rule} ${uri} ${formatPath(path)}`);
}

describe('safe fixes', () => {
  it('bring derived values back to what they were, with nothing else touched', () => {
    const spoiled = spoil({
      'plan/units/U-DF-01.yaml': [['lowEffHa: 37.7412', 'lowEffHa: 38.7412']],
      'plan/special.yaml': [['lowEffHa: 37.7412', 'lowEffHa: 39.7412']],
      'plan/detailed/U-DF-01.yaml': [['densityPct: 45', 'densityPct: 46  # 待核'], ['densityPct: 45', 'densityPct: 47']],
    });
    const { applied, refused, files } = applySafeFixes(engine);
    expect(refused).toEqual([]);
    expect(applied.map(({ finding }) => finding.rule).toSorted()).toEqual(['indicator/density', 'indicator/density', 'indicator/parcel-to-unit', 'reference/plan-unit-roster']);
    expect(newFindings(engine)).toEqual([]);
    for (const { uri, edits } of files) {
      const fixed = applySpanEdits(spoiled.get(uri)!, edits);
      expect(fixed).toBe(engine.text(uri));
      expect(fixed.replace('  # 待核', '')).toBe(sample.get(uri));
    }
    expect(files.map(({ uri }) => uri).toSorted()).toEqual([...spoiled.keys()].toSorted());
  });

  it('go on from a total to those that were stale with it', () => {
    spoil({
      'plan/units/U-DF-01.yaml': [['lowEffHa: 37.7412', 'lowEffHa: 38.7412']],
      'plan/special.yaml': [['lowEffHa: 37.7412', 'lowEffHa: 38.7412']],
    });
    expect(newFindings(engine)).toEqual(['indicator/parcel-to-unit plan/units/U-DF-01.yaml lowEffHa']);
    const { applied, refused } = applySafeFixes(engine);
    expect(refused).toEqual([]);
    expect(applied.map(({ finding }) => finding.rule)).toEqual(['indicator/parcel-to-unit', 'reference/plan-unit-roster']);
    expect(newFindings(engine)).toEqual([]);
  });

  it('leave alone what follows from a cause that they cannot mend', () => {
    const spoiled = spoil({ 'inventory/df.yaml': [['areaM2: 62902.07', 'areaM2: 82902.07']] });
    expect(applySafeFixes(engine)).toEqual({ applied: [], refused: [], files: [] });
    expect(engine.text('inventory/df.yaml')).toBe(spoiled.get('inventory/df.yaml'));
  });

  it('are made only of what is asked for', () => {
    spoil({ 'plan/detailed/U-DF-01.yaml': [['densityPct: 45', 'densityPct: 46']], 'plan/detailed/U-DF-02.yaml': [['densityPct: 45', 'densityPct: 46']] });
    const { applied } = applySafeFixes(engine, ({ findings }) => findings.filter(({ uri }) => uri.endsWith('U-DF-01.yaml')));
    expect(applied.map(({ finding }) => finding.uri)).toEqual(['plan/detailed/U-DF-01.yaml']);
    expect(newFindings(engine).map((line) => line.split(' ')[1])).toEqual(['plan/detailed/U-DF-02.yaml']);
  });

  it('keep line ends and quoting', () => {
    const uri = 'plan/detailed/U-DF-01.yaml';
    const crlf = sample.get(uri)!.replace('densityPct: 45', 'densityPct: 46').replaceAll('\n', '\r\n');
    engine.update({ set: [{ uri, content: crlf }] });
    const { files } = applySafeFixes(engine);
    expect(applySpanEdits(crlf, files[0]!.edits)).toBe(sample.get(uri)!.replaceAll('\n', '\r\n'));
  });

  const plans = [...sample.keys()].filter((uri) => /^(inventory|plan|ledgers)\/.*\.yaml$/.test(uri));
  const change = fc.record({ file: fc.nat({ max: plans.length - 1 }), place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), factor: fc.constantFrom('0', '1', '9') });

  it('never bring an error, and clear each finding they were made for', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const texts = new Map(sample);
        for (const { file, place, factor } of changes) {
          const uri = plans[file]!;
          const lines = texts.get(uri)!.split('\n');
          const numbers = [...lines.keys()].filter((index) => /: \d+(\.\d+)?$/.test(lines[index]!));
          const at = numbers[Math.floor(place * numbers.length)]!;
          texts.set(uri, lines.with(at, `${lines[at]!}${factor}`).join('\n'));
        }
        const touched = [...new Set(changes.map(({ file }) => plans[file]!))];
        engine.update({ set: touched.map((uri) => ({ uri, content: texts.get(uri)! })) });
        const before = errorCounts(engine);
        const { applied, files } = applySafeFixes(engine);
        const after = errorCounts(engine);
        for (const [fingerprint, count] of after) expect(count).toBeLessThanOrEqual(before.get(fingerprint) ?? 0);
        for (const { finding } of applied) if (finding.severity === 'error') expect(after.get(finding.fingerprint) ?? 0).toBeLessThan(before.get(finding.fingerprint) ?? 1);
        for (const { uri, edits } of files) expect(applySpanEdits(texts.get(uri)!, edits)).toBe(engine.text(uri));
        const uris = files.map(({ uri }) => uri);
        engine.update({ set: [...new Set([...touched, ...uris])].map((uri) => ({ uri, content: sample.get(uri)! })) });
      }),
      { numRuns: 15 },
    );
  });
});

function errorCounts({ report }: Engine): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint, verdict, severity } of allFindings(report().findings)) {
    if (verdict === 'fail' && severity === 'error') counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}

describe('what rules call safe', () => {
  const pages = registerPlugins(bundledPlugins).rules.map(({ rule, page }) => ({ id: rule.meta.id, page }));

  it.each(pages.filter(({ page }) => page !== ''))('$id: a derived value, or the same text written right', ({ id, page }) => {
    const own = createEngine({ version: 'test', plugins: bundledPlugins, onlyRules: [id] });
    for (const { files } of readRulePage(page)) {
      own.update({ set: Object.entries(files).map(([uri, content]) => ({ uri, content })) });
      for (const { fixes } of allFindings(own.report().findings)) {
        const safe = fixes.filter((fix) => fix.safe);
        expect(safe.length).toBeLessThanOrEqual(1);
        for (const fix of safe) expectSafe(fix, files);
      }
      own.update({ remove: Object.keys(files) });
    }
    own.dispose();
  });
});

function expectSafe({ edits }: Fix, files: Readonly<Record<string, string>>): void {
  for (const { uri, operation } of edits) {
    const { value } = parseDocument(files[uri]!);
    const kind = (value as { kind?: string }).kind;
    expect(isDerived(kind, operation.path) || isSameText(value, operation), `${uri} ${formatPath(operation.path)}`).toBe(true);
  }
}

function isDerived(kind: string | undefined, path: Path): boolean {
  const schema = documentKinds.find((item) => item.kind === kind)!.schema;
  const marked = path.some((_, index) => schemaAt(schema, path.slice(0, index + 1))?.['x-derived'] !== undefined);
  const place = { kind, path, layer: false };
  return marked || trustRank({ ...place, derived: true }) === trustRank({ ...place, derived: false });
}

/** A code or a date that is written in another way. */
function isSameText(value: unknown, operation: EditOperation): boolean {
  if (operation.op !== 'set') return false;
  const before = operation.path.reduce<unknown>((current, step) => (current as Record<string | number, unknown>)[step], value);
  return !equalJson(before, operation.value) && typeof operation.value === 'string' && (digitsOf(before) === digitsOf(operation.value) || /[年月日]|\d[-/.]\d/.test(String(before)));
}

function digitsOf(value: unknown): string {
  return String(value).replaceAll(/\D/g, '').replace(/^0+/, '');
}
