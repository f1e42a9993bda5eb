import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { allFindings } from '../report/check-report.ts';
import { baselineOf, baselineText, compareWithBaseline, joinBaselines, readBaseline } from './baseline.ts';
import { findingsOfChange } from './changed-findings.ts';
import { goneFindings } from './gone-entries.ts';

function finding(fingerprint: string, change: Partial<Finding> = {}): Finding {
  return {
    rule: 'test/rule',
    messageId: 'bad',
    severity: 'error',
    verdict: 'fail',
    message: { zh: `${fingerprint} 不对`, en: `${fingerprint} is wrong` },
    uri: 'a.yaml',
    path: [],
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    terms: [],
    related: [],
    fixes: [],
    source: { citation: 'own design', certainty: 'C' },
    fingerprint,
    subject: fingerprint,
    valueFingerprint: `${fingerprint} 1`,
    ...change,
  };
}

const names = (findings: readonly Finding[]): readonly string[] => findings.map((item) => [item.fingerprint, ...(item.consequences ?? []).map((part) => part.fingerprint)].join(' > '));
const always = (): boolean => true;
const neverQuiet = (rule: string): boolean => rule === 'boundary/red-line';

describe('a baseline', () => {
  const old = [finding('a', { consequences: [finding('b')] }), finding('c'), finding('c', { path: ['x'] }), finding('w', { verdict: 'waived' })];
  const baseline = baselineOf(old, { hasRun: always });

  it.each<[string, readonly Finding[], readonly string[], readonly string[]]>([
    ['knows what it was made of; what is waived is not its matter', old, ['w'], []],
    ['tells what is new', [...old, finding('n')], ['n', 'w'], []],
    ['counts', [...old, finding('c', { path: ['y'] })], ['c', 'w'], []],
    ['tells a new consequence of a known finding by itself', [finding('a', { consequences: [finding('b'), finding('n')] }), ...old.slice(1)], ['n', 'w'], []],
    ['leaves known consequences out of a new finding', [finding('n', { consequences: [finding('a'), finding('b'), finding('m')] }), ...old.slice(1)], ['n > m', 'w'], []],
    ['tells what is gone, and how many', [finding('a'), finding('c')], [], ['b 1', 'c 1']],
    ['takes what has been waived for gone', [finding('a', { consequences: [finding('b')] }), finding('c'), finding('c', { verdict: 'waived' })], ['c'], ['c 1']],
  ])('%s', (_, findings, fresh, gone) => {
    const compared = compareWithBaseline(findings, baseline, { hasRun: always });
    expect(names(compared.findings).toSorted()).toEqual(fresh);
    expect(compared.gone.map(({ fingerprint, count }) => `${fingerprint} ${count}`)).toEqual(gone);
    expect(compared.known + allFindings(compared.findings).length).toBe(allFindings(findings).length);
  });

  it('says nothing of rules that were not asked', () => {
    expect(compareWithBaseline([], baseline, { hasRun: () => false }).gone).toEqual([]);
  });

  it('counts what is not to be told, without telling it', () => {
    const thrice = [...old, finding('c', { path: ['y'] })];
    expect(names(compareWithBaseline(thrice, baseline, { hasRun: always, isTold: (item) => item === thrice[4] }).findings)).toEqual(['c']);
    expect(compareWithBaseline(thrice, baseline, { hasRun: always, isTold: (item) => item === thrice[1] })).toEqual({ findings: [], known: 1, gone: [] });
  });

  it('leaves out what no rule that was asked found', () => {
    expect(baselineOf([finding('a'), finding('p', { rule: 'plugin/registered' })], { hasRun: (rule) => rule === 'test/rule' }).entries.map(({ fingerprint }) => fingerprint)).toEqual(['a']);
  });

  it('never quiets what cannot be waived, even by an entry of old', () => {
    const line = finding('r', { rule: 'boundary/red-line' });
    expect(baselineOf([line], { hasRun: always, neverQuiet }).entries).toEqual([]);
    const ofOld = baselineOf([line], { hasRun: always });
    expect(ofOld.entries).toHaveLength(1);
    expect(compareWithBaseline([line], ofOld, { hasRun: always, neverQuiet })).toEqual({ findings: [line], known: 0, gone: [] });
    expect(compareWithBaseline([], ofOld, { hasRun: always, neverQuiet }).gone).toEqual([]);
  });

  it('tells the cause of a consequence that stands for itself', () => {
    const [news] = compareWithBaseline([finding('a', { consequences: [finding('n')] })], baseline, { hasRun: always }).findings;
    expect(news!.related).toEqual([{ message: { zh: '起因（基线中已有）：a 不对', en: 'cause, known to the baseline: a is wrong' }, uri: 'a.yaml', path: [], range: finding('a').range }]);
  });

  it('is a sorted file that is read back', () => {
    const text = baselineText(baseline);
    expect(readBaseline(text)).toEqual({ ok: true, value: baseline });
    expect(baselineText(baselineOf(old.toReversed(), { hasRun: always }))).toBe(text);
    expect(text.match(/"fingerprint": "(.)"/g)).toEqual(['"fingerprint": "a"', '"fingerprint": "b"', '"fingerprint": "c"']);
    expect(joinBaselines(baselineOf([finding('a'), finding('z')], { hasRun: always }), baseline).entries.map(({ fingerprint, count }) => `${fingerprint} ${count}`)).toEqual(['a 1', 'b 1', 'c 2', 'z 1']);
  });

  it.each([
    ['', '不是 JSON'],
    ['[]', '没有 plansmithBaseline'],
    ['{"plansmithBaseline": 2, "entries": []}', '格式 2'],
    ['{"plansmithBaseline": 1}', '没有 entries'],
    ['{"plansmithBaseline": 1, "entries": [{"rule": "a"}]}', '第 1 项不完整'],
    [baselineText(baseline).replace('"count": 2', '"count": 0'), '第 3 项不完整'],
    [baselineText(baseline).replace('"fingerprint": "b"', '"fingerprint": "a"'), '第 2 项的指纹 a 重复'],
  ])('%# says why it cannot be read', (text, why) => {
    const read = readBaseline(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.zh).toContain(why);
  });

  it('fails for what is gone, at its line', () => {
    const text = baselineText(baseline);
    const [gone] = goneFindings(compareWithBaseline([], baseline, { hasRun: always }).gone, { uri: 'base.json', text });
    expect(gone).toMatchObject({ rule: 'baseline/entry-gone', severity: 'error', verdict: 'fail', uri: 'base.json' });
    const { start, end } = gone!.range;
    const line = text.split('\n')[start.line]!;
    expect([line.trim(), line.slice(start.character, end.character)]).toEqual(['"fingerprint": "a",', '"a"']);
    expect(goneFindings([{ ...baseline.entries[0]!, fingerprint: 'not there' }], { uri: 'base.json', text })[0]!.range.start).toEqual({ line: 0, character: 0 });
  });

  const anyFindings = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(fc.constantFrom('a', 'b', 'd'), { maxLength: 2 })), { maxLength: 6 }).map((list) => list.map(([name, parts]) => finding(name, parts.length > 0 ? { consequences: parts.map((part) => finding(part)) } : {})));

  it('holds: nothing is new beside the baseline of the same findings, and known, new and gone add up', () => {
    fc.assert(
      fc.property(anyFindings, anyFindings, (before, now) => {
        expect(compareWithBaseline(before, baselineOf(before, { hasRun: always }), { hasRun: always })).toEqual({ findings: [], known: allFindings(before).length, gone: [] });
        const { findings, known, gone } = compareWithBaseline(now, baselineOf(before, { hasRun: always }), { hasRun: always });
        expect(known + allFindings(findings).length).toBe(allFindings(now).length);
        expect(known + gone.reduce((sum, { count }) => sum + count, 0)).toBe(allFindings(before).length);
      }),
    );
  });
});

const at = (uri: string, name: string, change: Partial<Finding> = {}): Finding => finding(name, { uri, ...change });

const layerUri = (layer: string): string | undefined => (layer === 'parcels' ? 'changed.geojson' : undefined);

describe('findings of a change', () => {
  const here = { uri: 'changed.yaml', path: ['x'] };
  const label = { zh: '甲', en: 'a' };

  it.each<[string, Finding, boolean]>([
    ['stands in a changed file', at('changed.yaml', 'old'), true],
    ['rests on a term in one', at('a.yaml', 'old', { terms: [{ label, value: 1, role: 'input', ...here }] }), true],
    ['has a related place in one', at('a.yaml', 'old', { related: [{ message: label, ...here }] }), true],
    ['is waived in one', at('a.yaml', 'old', { verdict: 'waived', waiver: { reason: '', by: '', authority: '', until: '', ...here } }), true],
    ['is about a feature of a changed layer', at('a.yaml', 'old', { feature: { layer: 'parcels', id: 'P-1' } }), true],
    ['is about a feature of another layer', at('a.yaml', 'old', { feature: { layer: 'units', id: 'U-1' } }), false],
    ['was there before', at('a.yaml', 'old'), false],
    ['was not there before', at('a.yaml', 'new'), true],
    ['had other values', at('a.yaml', 'old', { valueFingerprint: 'old 2' }), true],
    ['was undecided', at('a.yaml', 'undecided'), true],
    ['leads to one that is new', at('a.yaml', 'old', { consequences: [at('a.yaml', 'new')] }), true],
    ['leads to one in a changed file', at('a.yaml', 'old', { consequences: [at('changed.yaml', 'other')] }), true],
  ])('one that %s', (_, item, isTold) => {
    const before = [at('a.yaml', 'old'), at('a.yaml', 'undecided', { verdict: 'undecided' }), at('a.yaml', 'other')];
    expect(findingsOfChange([item], { uris: new Set(['changed.yaml', 'changed.geojson']), before, layerUri })).toEqual(isTold ? [item] : []);
  });

  it('counts where there are several alike', () => {
    const twice = [at('a.yaml', 'old'), at('a.yaml', 'old')];
    expect(findingsOfChange(twice, { uris: new Set(), before: [at('a.yaml', 'old')], layerUri })).toHaveLength(1);
    expect(findingsOfChange(twice, { uris: new Set(), before: twice, layerUri })).toEqual([]);
  });
});
