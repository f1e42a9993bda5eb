import { fileURLToPath } from 'node:url';
import { applySpanEdits, LineIndex } from '@plansmith/base';
import { planFixes, type FixPlan, type FixRequest } from '@plansmith/engine';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const engine = engineOver(sample);
const df01 = 'plan/detailed/U-DF-01.yaml';
const df02 = 'plan/detailed/U-DF-02.yaml';
const density: FixRequest = { rule: 'indicator/density', without: [] };

afterAll(() => engine.dispose());
beforeEach(() => {
  engine.update({ set: [...sample].map(([uri, content]) => ({ uri, content })) });
});

/** Makes every density of 45 % in a detailed plan another one, in as many places as are wanted. */
function spoil(uri: string, count: number): void {
  let left = count;
  engine.update({ set: [{ uri, content: engine.text(uri)!.replaceAll('densityPct: 45', (found) => (left-- > 0 ? 'densityPct: 46 # 待核' : found)) }] });
}

function texts(): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(engine.files().map(({ uri }) => [uri, engine.text(uri)]));
}

/** The texts after the plan's edits. */
function carriedOut({ changes, texts: list }: FixPlan): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list.map(({ uri, before }) => {
      const lines = new LineIndex(before);
      return [uri, applySpanEdits(before, changes.edit.changes![uri]!.map(({ range, newText }) => ({ ...lines.spanOf(range), newText })))];
    }),
  );
}

describe('a plan of fixes', () => {
  it('says what would be done in every file, touches nothing else, and leaves the engine as it was', () => {
    spoil(df01, 2);
    spoil(df02, 1);
    const before = texts();
    const findings = engine.report().findings.map(({ fingerprint }) => fingerprint);
    const plan = planFixes(engine, density);
    expect(texts()).toEqual(before);
    expect(engine.report().findings.map(({ fingerprint }) => fingerprint)).toEqual(findings);
    expect(plan.made.map(({ changes, rule }) => [changes, rule])).toEqual([[df01, 'indicator/density'], [df01, 'indicator/density'], [df02, 'indicator/density']]);
    expect([plan.refused, plan.without]).toEqual([[], []]);
    expect(plan.texts.map(({ uri }) => uri)).toEqual([df01, df02]);
    for (const { uri, before: old, after } of plan.texts) {
      expect(old).toBe(before[uri]);
      expect(after.replaceAll(' # 待核', '')).toBe(sample.get(uri));
    }
    expect(carriedOut(plan)).toEqual(Object.fromEntries(plan.texts.map(({ uri, after }) => [uri, after])));
  });

  it('keeps out what is not wanted, and what is not of the findings that are meant', () => {
    spoil(df01, 2);
    spoil(df02, 1);
    const [first, second, third] = planFixes(engine, density).made.map(({ fingerprint }) => fingerprint);
    const part = planFixes(engine, { ...density, without: [second!] });
    expect(part.made.map(({ fingerprint }) => fingerprint)).toEqual([first, third]);
    expect(part.without.map(({ fingerprint }) => fingerprint)).toEqual([second]);
    expect(part.texts[0]!.after.match(/densityPct: 46/g)).toHaveLength(1);
    expect(planFixes(engine, { findings: [third!], without: [] }).texts.map(({ uri }) => uri)).toEqual([df02]);
  });

  it('computes a fix anew that another one makes stale, and tells that it comes with it', () => {
    engine.update({
      set: [
        { uri: 'plan/units/U-DF-01.yaml', content: sample.get('plan/units/U-DF-01.yaml')!.replace('lowEffHa: 37.7412', 'lowEffHa: 38.7412') },
        { uri: 'plan/special.yaml', content: sample.get('plan/special.yaml')!.replace('lowEffHa: 37.7412', 'lowEffHa: 38.7412') },
      ],
    });
    const plan = planFixes(engine, { rule: 'indicator/parcel-to-unit', without: [] });
    expect(plan.made.map(({ rule, follows }) => [rule, follows])).toEqual([['reference/plan-unit-roster', true], ['indicator/parcel-to-unit', undefined]]);
    expect(Object.fromEntries(plan.texts.map(({ uri, after }) => [uri, after]))).toEqual({ 'plan/special.yaml': sample.get('plan/special.yaml'), 'plan/units/U-DF-01.yaml': sample.get('plan/units/U-DF-01.yaml') });
  });

  it('tells how many findings of the kind people have to decide on', () => {
    engine.update({ set: [{ uri: 'inventory/df.yaml', content: sample.get('inventory/df.yaml')!.replace('areaM2: 62902.07', 'areaM2: 82902.07') }] });
    const rule = engine.report().findings.find(({ verdict, uri }) => verdict === 'fail' && uri === 'inventory/df.yaml')!.rule;
    expect(planFixes(engine, { rule, without: [] })).toMatchObject({ made: [], texts: [], unfixable: 1 });
  });

  it('leaves the same findings whatever part of it is carried out first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (many, few, kept) => {
        engine.update({ set: [df01, df02].map((uri) => ({ uri, content: sample.get(uri)! })) });
        spoil(df01, many);
        spoil(df02, few);
        const whole = planFixes(engine, density);
        const without = whole.made.filter((_, index) => kept[index]).map(({ fingerprint }) => fingerprint);
        const part = planFixes(engine, { ...density, without });
        engine.update({ set: part.texts.map(({ uri, after }) => ({ uri, content: after })) });
        const rest = planFixes(engine, density);
        expect(rest.made.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(without.toSorted());
        engine.update({ set: rest.texts.map(({ uri, after }) => ({ uri, content: after })) });
        for (const { uri, after } of whole.texts) expect(engine.text(uri)).toBe(after);
      }),
      { numRuns: 8 },
    );
  });
});
