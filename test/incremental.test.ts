import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stableStringify } from '@plansmith/base';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const uris = [...sample.keys()].filter((uri) => /\.(yaml|geojson)$/.test(uri));

/** One change of one file, told by numbers so that it can be shrunk. */
const change = fc.record({
  file: fc.nat({ max: uris.length - 1 }),
  place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom('number', 'digit', 'removeLine', 'doubleLine', 'indent', 'break', 'removeFile', 'restore', 'otherId'),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(files: Map<string, string>, { file, place, kind }: Change): string {
  const uri = uris[file]!;
  const text = files.get(uri) ?? sample.get(uri)!;
  const lines = text.split('\n');
  const at = Math.floor(place * lines.length);
  const line = lines[at]!;
  switch (kind) {
    case 'number':
      lines[at] = line.replace(/\d+(\.\d+)?(?!.*\d)/, (found) => String(Number(found) * 1.1));
      break;
    case 'digit':
      lines[at] = line.replace(/\d/, '9');
      break;
    case 'removeLine':
      lines.splice(at, 1);
      break;
    case 'doubleLine':
      lines.splice(at, 0, line);
      break;
    case 'indent':
      lines[at] = ` ${line}`;
      break;
    case 'break':
      lines[at] = `${line} "[`;
      break;
    case 'otherId':
      lines[at] = line.replace(/([UP]-[A-Z]{2}-\d\d)(?!.*[UP]-[A-Z]{2})/, 'U-DF-01');
      break;
    case 'restore':
      files.set(uri, sample.get(uri)!);
      return uri;
    case 'removeFile':
      files.delete(uri);
      return uri;
  }
  files.set(uri, lines.join('\n'));
  return uri;
}

/** One change of the records of a long list. */
const recordChange = fc.record({
  at: fc.nat(),
  to: fc.nat(),
  kind: fc.constantFrom('number', 'word', 'remove', 'double', 'swap', 'comment', 'otherId', 'break', 'restore'),
});

/** The sample with the parcels of all districts in one inventory of some sixty: its text before them, and theirs. */
const longList = (() => {
  const inventories = uris.filter((uri) => /^inventory\/(?!legacy)/.test(uri));
  const [first, ...others] = inventories as [string, ...string[]];
  const blocksOf = (uri: string): readonly string[] => sample.get(uri)!.split(/\n(?=  - id: P-)/);
  const [head, ...records] = blocksOf(first);
  const files = new Map([...sample].filter(([uri]) => !others.includes(uri)));
  return { uri: first, head: head!, records: [...records, ...others.flatMap((uri) => blocksOf(uri).slice(1))], files };
})();

function changeRecords(records: readonly string[], { at, to, kind }: typeof recordChange extends fc.Arbitrary<infer T> ? T : never): readonly string[] {
  if (kind === 'restore' || records.length === 0) return longList.records;
  const index = at % records.length;
  const record = records[index]!;
  const other = to % records.length;
  const withText = (text: string): readonly string[] => records.with(index, text);
  switch (kind) {
    case 'number':
      return withText(record.replace(/(areaM2|gfaCurrentM2|farCurrent|areaMu): (\d)/, '$1: 9$2'));
    case 'word':
      return withText(record.replace(/(currentUse|lowEffType|verdict|unitRef): .*/, '$1: 某'));
    case 'remove':
      return records.toSpliced(index, 1);
    case 'double':
      return records.toSpliced(other, 0, record);
    case 'swap':
      return records.with(index, records[other]!).with(other, record);
    case 'comment':
      return withText(`${record}\n    # 说明`);
    case 'otherId':
      return withText(record.replace(/^  - id: \S+/, records[other]!.split('\n')[0]!));
    case 'break':
      return withText(record.replace(/\n/, '\n    "['));
  }
}

describe('the incremental engine', () => {
  it('gives after any edits of a long list what a fresh engine gives', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(recordChange, { minLength: 1, maxLength: 8 }), (isExpected, changes) => {
        const { uri, head, files } = longList;
        const textOf = (records: readonly string[]): string => [head, ...records].join('\n');
        let { records } = longList as { records: readonly string[] };
        const before = new Map(files).set(uri, textOf(records));
        const engine = engineOver(before);
        engine.report();
        if (isExpected) engine.expectEdits(uri);
        for (const step of changes) {
          records = changeRecords(records, step);
          engine.update({ set: [{ uri, content: textOf(records) }] });
          engine.report();
        }
        const fresh = engineOver(new Map(files).set(uri, textOf(records)));
        expect(stableStringify(engine.report())).toBe(stableStringify(fresh.report()));
        engine.dispose();
        fresh.dispose();
      }),
      { numRuns: 3 },
    );
  });

  it('gives after any edits what a fresh engine gives', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const files = new Map(sample);
        const engine = engineOver(files);
        engine.report();
        for (const step of changes) {
          const uri = apply(files, step);
          const content = files.get(uri);
          engine.update(content === undefined ? { remove: [uri] } : { set: [{ uri, content }] });
        }
        const fresh = engineOver(files);
        expect(stableStringify(engine.report())).toBe(stableStringify(fresh.report()));
        engine.dispose();
        fresh.dispose();
      }),
      { numRuns: 6 },
    );
  });

  it('comes back to the first verdict when every edit is taken back', () => {
    const engine = engineOver(sample);
    const first = stableStringify(engine.report());
    const files = new Map(sample);
    for (const [index, kind] of (['number', 'break', 'removeFile', 'indent'] as const).entries()) {
      const uri = apply(files, { file: (index * 7) % uris.length, place: 0.5, kind });
      const content = files.get(uri);
      engine.update(content === undefined ? { remove: [uri] } : { set: [{ uri, content }] });
    }
    engine.update({ set: [...sample].map(([uri, content]) => ({ uri, content })) });
    expect(stableStringify(engine.report())).toBe(first);
  });

  it('runs few rules for one edit, none for a comment or for what is only to be edited', () => {
    const engine = engineOver(sample);
    const before = engine.ruleRuns;
    const uri = 'plan/detailed/U-DF-01.yaml';
    const text = sample.get(uri)!;
    engine.expectEdits(uri);
    engine.update({ set: [{ uri, content: `# 说明\n${text}` }] });
    expect(engine.ruleRuns - before).toBe(0);
    engine.update({ set: [{ uri, content: text.replace(/far: \d+\.\d+/, 'far: 9.99') }] });
    const runs = engine.ruleRuns - before;
    expect(runs).toBeGreaterThan(0);
    expect(runs).toBeLessThan(before / 10);
  });
});
