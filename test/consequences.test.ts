import { fileURLToPath } from 'node:url';
import { formatPath, stableStringify } from '@plansmith/base';
import { allFindings, type Finding } from '@plansmith/rules';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sealedDocument } from '../scripts/sample/seal.ts';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const engine = engineOver(sample);
const sound = new Set(engine.report().findings.map(({ fingerprint }) => fingerprint));

afterAll(() => engine.dispose());

/** Findings of the sample with files changed, and approved so, that it does not have as it is. */
function findingsWith(changes: Readonly<Record<string, (text: string) => string>>): readonly Finding[] {
  const set = Object.entries(changes).map(([uri, change]) => {
    const content = change(sample.get(uri)!);
    if (content === sample.get(uri)) throw new Error(`nothing changed in ${uri}`);
    return { uri, content: sealedDocument(content) };
  });
  engine.update({ set });
  const { findings } = engine.report();
  engine.update({ set: Object.keys(changes).map((uri) => ({ uri, content: sample.get(uri)! })) });
  return findings.filter(({ fingerprint }) => !sound.has(fingerprint));
}

function lineOf({ rule, uri, path, verdict }: Finding): string {
  return `${rule} ${uri} ${formatPath(path)}${verdict === 'fail' ? '' : ` ${verdict}`}`;
}

/** That each cause, and no other, is told for itself, and that these are among what follows from it. */
function expectCauses(findings: readonly Finding[], causes: Readonly<Record<string, readonly string[]>>): void {
  expect(findings.map(lineOf).toSorted()).toEqual(Object.keys(causes).toSorted());
  for (const finding of findings) expect((finding.consequences ?? []).map(lineOf)).toEqual(expect.arrayContaining([...causes[lineOf(finding)]!]));
}

const wrongParcel = (text: string): string => text.replace('areaM2: 62902.07', 'areaM2: 82902.07');

describe('one cause is reported once', () => {

  it.each<[string, Readonly<Record<string, (text: string) => string>>, Readonly<Record<string, readonly string[]>>]>([
    [
      'a wrong parcel area',
      { 'inventory/df.yaml': wrongParcel },
      { 'geometry/area-attribute inventory/df.yaml parcels[0].areaM2': ['indicator/far inventory/df.yaml parcels[0].farCurrent', 'indicator/parcel-to-unit plan/units/U-DF-01.yaml lowEffHa'] },
    ],
    [
      'a wrong total of a unit',
      { 'plan/units/U-DF-01.yaml': (text) => text.replace('lowEffHa: 37.7412', 'lowEffHa: 47.7412') },
      { 'indicator/parcel-to-unit plan/units/U-DF-01.yaml lowEffHa': ['reference/plan-unit-roster plan/special.yaml units[4].lowEffHa'] },
    ],
    [
      'a parameter of a wrong type',
      { 'policy/pack.yaml': (text) => text.replace('tol.far:\n    value: 0.005', 'tol.far:\n    value: 很小') },
      { 'schema/valid policy/pack.yaml parameters["tol.far"].value': ['schema/parameter-missing policy/pack.yaml parameters["tol.far"]', 'indicator/far policy/pack.yaml parameters["tol.far"] undecided'] },
    ],
  ])('%s', (_, changes, causes) => {
    expectCauses(findingsWith(changes), causes);
  });

  it('an area of a wrong type, of which sums and ratios know nothing', () => {
    expectCauses(findingsWith({ 'inventory/df.yaml': (text) => text.replace('areaM2: 62902.07', 'areaM2: 约 6 公顷') }), {
      'schema/valid inventory/df.yaml parcels[0].areaM2': ['indicator/far inventory/df.yaml parcels[0].farCurrent undecided', 'indicator/parcel-to-unit plan/units/U-DF-01.yaml lowEffHa undecided'],
    });
  });

  it('but two faults of which each would be seen alone are both told, each with its own', () => {
    const found = findingsWith({ 'inventory/df.yaml': wrongParcel, 'plan/units/U-DF-01.yaml': (text) => text.replace('lowEffHa: 37.7412', 'lowEffHa: 47.7412') });
    expectCauses(found, {
      'geometry/area-attribute inventory/df.yaml parcels[0].areaM2': ['indicator/far inventory/df.yaml parcels[0].farCurrent'],
      'indicator/parcel-to-unit plan/units/U-DF-01.yaml lowEffHa': ['reference/plan-unit-roster plan/special.yaml units[4].lowEffHa', 'indicator/unit-to-plan plan/special.yaml indicatorTotals.lowEffHa'],
    });
  });
});

const endsInNumber = /: \d+(\.\d+)?$/;
const uris = [...sample].filter(([uri, text]) => /^(inventory|plan|ledgers)\//.test(uri) && text.split('\n').some((line) => endsInNumber.test(line))).map(([uri]) => uri);

/** A number of some file, made ten times as large. */
const change = fc.record({ file: fc.nat({ max: uris.length - 1 }), place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }) });

describe('a plan with several faults', () => {
  it('tells every finding once, and what follows from a mended cause is gone or told elsewhere', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const files = new Map(sample);
        for (const { file, place } of changes) {
          const uri = uris[file]!;
          const lines = files.get(uri)!.split('\n');
          const numbers = [...lines.keys()].filter((index) => endsInNumber.test(lines[index]!));
          const index = numbers[Math.floor(place * numbers.length)]!;
          lines[index] = lines[index]!.replace(/\d+(\.\d+)?$/, (text) => String(Number(text) * 10));
          files.set(uri, lines.join('\n'));
        }
        const touched = [...new Set(changes.map(({ file }) => uris[file]!))];
        engine.update({ set: touched.map((uri) => ({ uri, content: files.get(uri)! })) });
        const { findings, summary } = engine.report();
        const all = allFindings(findings).map(({ consequences: _consequences, ...finding }) => stableStringify(finding));
        expect(new Set(all).size).toBe(all.length);
        expect(summary.errors + summary.warnings + summary.infos + summary.undecided + summary.waived + summary.consequences).toBe(all.length);
        engine.update({ set: touched.map((uri) => ({ uri, content: sample.get(uri)! })) });
        expect(engine.report().summary.consequences).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});
