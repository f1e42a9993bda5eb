import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { RawFinding } from '../finding.ts';
import { foldConsequences, type PlaceOrder } from './fold-consequences.ts';

/** Files of this test are named for their trust: `0.yaml` before `1.yaml`. */
const places: PlaceOrder = {
  trust: ({ uri }) => Number(uri.split('.')[0]),
  placeOf: ({ layer, id }) => (layer === 'parcels' ? { uri: '0.geojson', path: ['features', id] } : undefined),
};

function finding(uri: string, key: string, change: Partial<RawFinding> = {}): RawFinding {
  return {
    rule: 'test/rule',
    messageId: 'bad',
    severity: 'error',
    verdict: 'fail',
    message: { zh: '不对', en: 'bad' },
    uri,
    path: [key],
    at: 'value',
    terms: [],
    related: [],
    fixes: [],
    source: { citation: 'own design', certainty: 'C' },
    subject: key,
    fingerprint: `${uri} ${key}`,
    ...change,
  };
}

type Place = readonly [uri: string, key: string];

function input([uri, key]: Place, value: number, unit = 'm2'): Term {
  return { label: { zh: key, en: key }, value, unit, role: 'input', uri, path: [key] };
}

/** A finding that holds a stored number against what its inputs make. */
function comparison([uri, key]: Place, options: { readonly stored: number; readonly inputs: readonly Term[]; readonly result: number; readonly tolerance?: number; readonly unit?: string }, change: Partial<RawFinding> = {}): RawFinding {
  const { stored, inputs, result, tolerance = 1, unit = 'm2' } = options;
  const label = { zh: '值', en: 'value' };
  return finding(uri, key, {
    terms: [
      ...inputs,
      { label, value: result, unit, role: 'result' },
      { label, value: stored, unit, role: 'stored', uri, path: [key] },
      { label, value: tolerance, unit, role: 'limit' },
      { label, value: stored - result, unit, role: 'difference' },
    ],
    ...change,
  });
}

function limited([uri, key]: Place, stored: number, limit: number): RawFinding {
  const label = { zh: '值', en: 'value' };
  return finding(uri, key, {
    terms: [
      { label, value: stored, unit: 'm2', role: 'stored', uri, path: [key] },
      { label, value: limit, unit: 'm2', role: 'limit' },
      { label, value: Math.abs(stored - limit), unit: 'm2', role: 'difference' },
    ],
  });
}

/** `root > consequence, consequence` for each root, by fingerprint. */
function shapeOf(findings: readonly RawFinding[]): readonly string[] {
  return foldConsequences(findings, places).map((root) => [root, ...root.consequences].map(({ fingerprint }) => fingerprint).join(' > '));
}

const parcel: Place = ['0.yaml', 'a'];
const other: Place = ['0.yaml', 'b'];
const unit: Place = ['2.yaml', 'total'];
const plan: Place = ['3.yaml', 'total'];

/** Parcel a has 100, but says 1,000. */
const wrongParcel = comparison(parcel, { stored: 1000, inputs: [], result: 100 });
/** The unit's total over parcels a and b, which is right for what a should be. */
const unitTotal = (stored: number): RawFinding => comparison(unit, { stored, inputs: [input(parcel, 1000), input(other, 50)], result: 1050 });

describe('a finding follows from another', () => {
  it.each<[string, readonly RawFinding[], readonly string[]]>([
    ['a sum that is right for the mended value', [wrongParcel, unitTotal(150)], ['0.yaml a > 2.yaml total']],
    ['a sum just within its tolerance', [wrongParcel, unitTotal(152)], ['0.yaml a > 2.yaml total']],
    ['a sum that is wrong for the mended value too', [wrongParcel, unitTotal(152.01)], ['0.yaml a', '2.yaml total']],
    ['hectares of square metres', [wrongParcel, comparison(unit, { stored: 0.015, inputs: [input(parcel, 1000), input(other, 50)], result: 0.105, tolerance: 0.0001, unit: 'ha' })], ['0.yaml a > 2.yaml total']],
    ['mu of square metres', [wrongParcel, comparison(unit, { stored: 0.15, inputs: [input(parcel, 1000)], result: 1.5, tolerance: 0.01, unit: 'mu' })], ['0.yaml a > 2.yaml total']],
    ['a subtracted part', [wrongParcel, comparison(unit, { stored: 400, inputs: [input(other, 500), input(parcel, -1000)], result: -500 })], ['0.yaml a > 2.yaml total']],
    ['half of the value', [wrongParcel, comparison(unit, { stored: 50, inputs: [input(parcel, 500)], result: 500 })], ['0.yaml a > 2.yaml total']],
    ['a ratio over the mended value', [wrongParcel, comparison(unit, { stored: 0.5, inputs: [input(other, 50), input(parcel, 1000)], result: 0.05, tolerance: 0.005, unit: '' })], ['0.yaml a > 2.yaml total']],
    ['a ratio that is wrong over the mended value', [wrongParcel, comparison(unit, { stored: 0.7, inputs: [input(other, 50), input(parcel, 1000)], result: 0.05, tolerance: 0.005, unit: '' })], ['0.yaml a', '2.yaml total']],
    ['a product', [wrongParcel, comparison(unit, { stored: 250, inputs: [input(other, 2.5, ''), input(parcel, 1000)], result: 2500 })], ['0.yaml a > 2.yaml total']],
    ['a formula that is not known', [wrongParcel, comparison(unit, { stored: 7, inputs: [input(parcel, 1000), input(other, 50)], result: 12.5 })], ['0.yaml a > 2.yaml total']],
    ['a value that a limit would let be mended to', [limited(parcel, 1000, 300), unitTotal(150)], ['0.yaml a > 2.yaml total']],
    ['a value that a limit would not let be mended to', [limited(parcel, 1000, 90), unitTotal(150)], ['0.yaml a', '2.yaml total']],
    ['a limit that the mended value keeps', [wrongParcel, limited(unit, 1000, 300), { ...limited(unit, 1000, 300), fingerprint: 'result', terms: [input(parcel, 1000), { ...limited(unit, 1000, 300).terms[0]!, role: 'result' }, ...limited(unit, 1000, 300).terms.slice(1)] }], ['0.yaml a > result', '2.yaml total']],
    ['what follows from what follows', [wrongParcel, unitTotal(150), comparison(plan, { stored: 1050, inputs: [input(unit, 150)], result: 150 })], ['0.yaml a > 2.yaml total > 3.yaml total']],
    ['what follows from a cause that has a cause, of which it is wrong alone', [wrongParcel, unitTotal(2000), comparison(plan, { stored: 150, inputs: [input(unit, 2000)], result: 2000 })], ['0.yaml a', '2.yaml total > 3.yaml total']],
    ['two causes at once', [wrongParcel, comparison(other, { stored: 50, inputs: [], result: 30 }), unitTotal(130)], ['0.yaml a > 2.yaml total', '0.yaml b']],
    ['one of two causes alone', [wrongParcel, comparison(other, { stored: 50, inputs: [], result: 30 }), unitTotal(150)], ['0.yaml a > 2.yaml total', '0.yaml b']],
    ['the second of two causes alone', [comparison(parcel, { stored: 1000, inputs: [], result: 900 }), comparison(other, { stored: 50, inputs: [], result: 30 }), unitTotal(1030)], ['0.yaml a', '0.yaml b > 2.yaml total']],
    ['a cause that does not tell what it would accept', [finding(...parcel), unitTotal(7)], ['0.yaml a > 2.yaml total']],
  ])('%s', (_, findings, expected) => {
    expect(shapeOf(findings)).toEqual(expected);
  });

  it.each<[string, RawFinding, RawFinding]>([
    ['a warning causes no error', { ...wrongParcel, severity: 'warning' }, unitTotal(150)],
    ['what is waived causes nothing', { ...wrongParcel, verdict: 'waived' }, unitTotal(150)],
    ['what is undecided causes nothing', { ...wrongParcel, verdict: 'undecided' }, unitTotal(150)],
    ['what is waived is not folded', wrongParcel, { ...unitTotal(150), verdict: 'waived' }],
    ['a place as trusted as its own', wrongParcel, comparison(['0.yaml', 'c'], { stored: 100, inputs: [input(parcel, 1000)], result: 1000 })],
    ['a less trusted place', comparison(['1.yaml', 'a'], { stored: 1000, inputs: [], result: 100 }), comparison(['0.yaml', 'c'], { stored: 100, inputs: [input(['1.yaml', 'a'], 1000)], result: 1000 })],
    ['a limit is not leaned on', wrongParcel, finding(...unit, { terms: [{ ...input(parcel, 1000), role: 'limit' }] })],
    ['the same place', finding(...unit), unitTotal(150)],
  ])('but not: %s', (_, cause, consequence) => {
    expect(foldConsequences([cause, consequence], places).flatMap(({ consequences }) => consequences)).toEqual([]);
  });
});

describe('a finding that lacks inputs', () => {
  const lacking = (...missing: readonly Path[]): RawFinding => finding('3.yaml', 'x', { verdict: 'undecided', missing: missing.map((path) => ({ uri: '0.yaml', path })) });
  const unusable = (concerns: Path, change: Partial<RawFinding> = {}): RawFinding => finding('0.yaml', 'parcels', { concerns, ...change });
  const area: Path = ['parcels', 0, 'areaM2'];

  it.each<[string, readonly RawFinding[], boolean]>([
    ['the very value is unusable', [lacking(area), unusable(area)], true],
    ['what holds it is unusable', [lacking(area), unusable(['parcels', 0])], true],
    ['the whole text is unusable', [lacking(area), unusable([])], true],
    ['a part of it is unusable', [lacking(area), unusable([...area, 'x'])], false],
    ['a finding on what holds it says nothing of it', [lacking(['parcels', 0]), finding('0.yaml', 'parcels')], false],
    ['one of two inputs is not accounted for', [lacking(area, ['parcels', 1, 'areaM2']), unusable(area)], false],
    ['it is no error', [lacking(area), unusable(area, { severity: 'warning' })], false],
    ['it says which feature, and that is unusable', [finding('3.yaml', 'x', { verdict: 'undecided', missing: [{ layer: 'parcels', id: 'P-1' }] }), finding('0.geojson', 'y', { concerns: ['features', 'P-1'] })], true],
    ['its layer has no file', [finding('3.yaml', 'x', { verdict: 'undecided', missing: [{ layer: 'udb', id: 'P-1' }] }), finding('0.geojson', 'y', { concerns: [] })], false],
    ['it fails for it', [{ ...lacking(area), verdict: 'fail' }, unusable(area)], true],
    ['it is waived', [{ ...lacking(area), verdict: 'waived' }, unusable(area)], false],
    ['it does not say what it lacks', [finding('3.yaml', 'x', { verdict: 'undecided' }), unusable(area)], false],
  ])('%s', (_, findings, folded) => {
    expect(foldConsequences(findings, places).length).toBe(folded ? 1 : 2);
  });
});

const key = fc.constantFrom('a', 'b', 'c', 'd');
const place = fc.tuple(fc.constantFrom('0.yaml', '1.yaml', '2.yaml', '3.yaml'), key);
const amount = fc.constantFrom(0, 5, 10, 15, 100, 150);
const anyFinding: fc.Arbitrary<RawFinding> = fc
  .record({
    at: place,
    stored: amount,
    inputs: fc.array(fc.tuple(place, amount), { maxLength: 3 }),
    result: fc.option(amount, { nil: undefined }),
    verdict: fc.constantFrom('fail', 'fail', 'fail', 'undecided', 'waived'),
    severity: fc.constantFrom('error', 'error', 'warning', 'info'),
    lacks: fc.option(fc.array(place, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    concerns: fc.option(key, { nil: undefined }),
    rule: fc.constantFrom('test/one', 'test/two'),
  })
  .map(({ at, stored, inputs, result, verdict, severity, lacks, concerns, rule }) => {
    const terms = inputs.map(([from, value]) => input(from, value));
    return comparison(at, { stored, inputs: terms, result: result ?? terms.reduce((sum, { value }) => sum + (value as number), 0) }, {
      rule,
      verdict: verdict as RawFinding['verdict'],
      severity: severity as RawFinding['severity'],
      ...(lacks && { missing: lacks.map(([uri, path]) => ({ uri, path: [path] })) }),
      ...(concerns && { concerns: [concerns] }),
    });
  });

function textsOf(findings: readonly RawFinding[]): readonly string[] {
  return findings.map((item) => JSON.stringify(item)).toSorted();
}

const manyFindings = fc.array(anyFinding, { maxLength: 14 });

describe('folding', () => {
  it('keeps every finding, whole, once', () => {
    fc.assert(
      fc.property(manyFindings, (findings) => {
        const folded = foldConsequences(findings, places).flatMap(({ consequences, ...root }) => [root, ...consequences]);
        expect(textsOf(folded)).toEqual(textsOf(findings));
      }),
    );
  });

  it('does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(
        manyFindings.chain((findings) => fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length }))),
        ([findings, shuffled]) => {
          expect(JSON.stringify(foldConsequences(shuffled, places))).toEqual(JSON.stringify(foldConsequences(findings, places)));
        },
      ),
    );
  });

  it('folds under what fails and is at least as severe only, so that no verdict of a check changes', () => {
    const worst = ['error', 'warning', 'info'];
    fc.assert(
      fc.property(manyFindings, (findings) => {
        for (const root of foldConsequences(findings, places)) {
          if (root.consequences.length === 0) continue;
          expect(root.verdict).toBe('fail');
          for (const { severity, verdict } of root.consequences) {
            expect(worst.indexOf(root.severity)).toBeLessThanOrEqual(worst.indexOf(severity));
            expect(verdict).not.toBe('waived');
            if (verdict === 'undecided') expect(root.severity).toBe('error');
          }
        }
      }),
    );
  });

  it('tells what was folded once its causes are mended: it stands for itself, or under another', () => {
    fc.assert(
      fc.property(manyFindings, (findings) => {
        const roots = foldConsequences(findings, places).filter(({ consequences }) => consequences.length > 0);
        const gone = new Set(roots.map(({ consequences: _consequences, ...root }) => JSON.stringify(root)));
        const left = findings.filter((item) => !gone.has(JSON.stringify(item)));
        const told = foldConsequences(left, places).flatMap(({ consequences, ...root }) => [root, ...consequences]).map((item) => JSON.stringify(item));
        for (const { consequences } of roots) for (const item of consequences) if (!gone.has(JSON.stringify(item))) expect(told).toContain(JSON.stringify(item));
      }),
    );
  });
});
