import type { Finding } from '@plansmith/rules';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createStorage } from '../platform/storage.ts';
import { countByFile, groupFindings, unitOf } from './grouping.ts';
import { createProblems } from './problems.presenter.ts';

function finding(options: Partial<Finding> & { readonly line?: number }): Finding {
  const { line = 0, ...rest } = options;
  return {
    rule: 'indicator/far',
    messageId: 'tooHigh',
    severity: 'error',
    verdict: 'fail',
    message: { zh: '容积率过高', en: 'FAR too high' },
    uri: 'plan/units/U-DF-01.yaml',
    path: [],
    range: { start: { line, character: 2 }, end: { line, character: 5 } },
    terms: [],
    related: [],
    fixes: [],
    source: { citation: 'S III(2)7', certainty: 'A' },
    fingerprint: `${rest.uri}:${line}`,
    subject: 'U-DF-01',
    valueFingerprint: '1',
    ...rest,
  };
}

function storage() {
  const area = new Map<string, string>();
  return createStorage({ getItem: (key) => area.get(key) ?? null, setItem: (key, value) => area.set(key, value) }, '');
}

const far = finding({ line: 4 });
const density = finding({ line: 9, rule: 'indicator/density', severity: 'warning' });
const parcel = finding({ uri: 'layers/parcels.geojson', rule: 'geo/overlap', feature: { layer: 'parcels', id: 'P-XY-02-03' }, verdict: 'undecided' });
const waived = finding({ uri: 'workspace.yaml', rule: 'schema/type', verdict: 'waived' });
const all = [parcel, far, density, waived];

describe('groups of findings', () => {
  it('come worst first, each with its counts', () => {
    const keys = (grouping: 'rule' | 'file' | 'unit') => groupFindings(all, grouping).map((group) => group.key);
    expect(keys('rule')).toEqual(['indicator/far', 'indicator/density', 'geo/overlap', 'schema/type']);
    expect(keys('file')).toEqual(['plan/units/U-DF-01.yaml', 'layers/parcels.geojson', 'workspace.yaml']);
    expect(keys('unit')).toEqual(['U-DF-01', 'U-XY-02', '']);
    expect(countByFile(all).get('plan/units/U-DF-01.yaml')).toEqual({ error: 1, warning: 1, info: 0, undecided: 0, waived: 0 });
  });

  it.each([
    ['plan/detail/DP-U-DF-01.yaml', undefined, 'U-DF-01'],
    ['layers/parcels.geojson', 'P-XY-02-03', 'U-XY-02'],
    ['plan/annual/AP-2026.yaml', undefined, ''],
  ])('%s %s is about unit %s', (uri, id, unit) => {
    expect(unitOf({ uri, ...(id ? { feature: { layer: 'parcels', id } } : {}) })).toBe(unit);
  });
});

const at = (item: Finding) => ({ uri: item.uri, position: item.range.start });

describe('problems', () => {
  it('filters by words and classes, and keeps the choice', () => {
    const kept = storage();
    const problems = createProblems({ findings: signal(all), storage: kept });
    expect(problems.shown.value).toEqual([parcel, far, density]);
    problems.toggleClass('warning');
    problems.toggleClass('waived');
    expect(problems.shown.value).toEqual([parcel, far, waived]);
    problems.filter.value = 'U-DF 容积率';
    expect(problems.shown.value).toEqual([far]);
    expect(createProblems({ findings: signal(all), storage: kept }).shown.value).toEqual([parcel, far, waived]);
  });

  it('filters by rule, unit and verdict, and offers what is there', () => {
    const problems = createProblems({ findings: signal(all), storage: storage() });
    expect(problems.rules.value).toEqual([{ key: 'geo/overlap', count: 1 }, { key: 'indicator/density', count: 1 }, { key: 'indicator/far', count: 1 }]);
    expect(problems.units.value).toEqual([{ key: 'U-DF-01', count: 2 }, { key: 'U-XY-02', count: 1 }]);
    problems.unit.value = 'U-DF-01';
    expect(problems.shown.value).toEqual([far, density]);
    expect(problems.rules.value.map(({ key }) => key)).toEqual(['indicator/density', 'indicator/far']);
    problems.rule.value = 'geo/overlap';
    expect(problems.shown.value).toEqual([]);
    expect(problems.rules.value.at(-1)).toEqual({ key: 'geo/overlap', count: 0 });
    problems.showOnly({});
    problems.showVerdict('waived');
    expect(problems.shown.value).toEqual([waived]);
    problems.unit.value = '';
    expect(problems.shown.value).toEqual([waived]);
    expect(problems.filtered.value).toBe(true);
  });

  it('keeps the severities that are shown when the verdict is chosen', () => {
    const problems = createProblems({ findings: signal(all), storage: storage() });
    problems.toggleClass('warning');
    expect(problems.verdict.value).toBe('open');
    problems.showVerdict('fail');
    expect(problems.shown.value).toEqual([far]);
    problems.showVerdict('undecided');
    expect([problems.shown.value, problems.verdict.value]).toEqual([[parcel], 'undecided']);
    problems.showVerdict('all');
    expect(problems.shown.value).toHaveLength(4);
    problems.toggleClass('undecided');
    expect(problems.verdict.value).toBe('mixed');
  });

  it('offers to fix all of a kind where several can be fixed without a choice', () => {
    const safe = { title: { zh: '重算', en: 'Recompute' }, edits: [], safe: true as const };
    const one = finding({ fixes: [safe] });
    const other = finding({ line: 7, fixes: [safe, { title: safe.title, edits: [] }] });
    const twoWays = finding({ line: 8, fixes: [safe, safe] });
    const problems = createProblems({ findings: signal([one, other, twoWays]), storage: storage() });
    const offered = () => problems.tree.rows.value.flatMap(({ node: { item } }) => (item.kind === 'fixAll' ? [[item.finding, item.count]] : []));
    for (const item of [one, other, twoWays]) {
      problems.reveal(item);
      problems.tree.setExpanded(problems.tree.active.value!, true);
    }
    expect(offered()).toEqual([[one, 2], [other, 2]]);
  });

  it('walks through all that is not waived, in order of file and place', () => {
    const problems = createProblems({ findings: signal(all), storage: storage() });
    expect(problems.neighbour(undefined, 1)).toBe(parcel);
    expect(problems.neighbour(at(parcel), 1)).toBe(far);
    expect(problems.neighbour(at(density), 1)).toBe(parcel);
    expect(problems.neighbour(at(far), -1)).toBe(parcel);
    expect(problems.neighbour(at(parcel), -1)).toBe(density);
  });

  it('keeps equal findings apart and shows what one rests on', () => {
    const detailed = finding({
      terms: [{ label: { zh: '建筑面积', en: 'Floor area' }, value: 12, unit: 'm2', role: 'input' }],
      related: [{ message: { zh: '地块', en: 'Parcel' }, uri: 'a.yaml', path: [] }],
    });
    const problems = createProblems({ findings: signal([detailed, { ...detailed }]), storage: storage() });
    const rows = () => problems.tree.rows.value.map((row) => row.node.item.kind);
    expect(rows()).toEqual(['group', 'finding', 'finding']);
    problems.reveal(detailed);
    problems.tree.setExpanded(problems.tree.active.value!, true);
    expect(rows()).toEqual(['group', 'finding', 'source', 'term', 'related', 'waive', 'explain', 'finding']);
  });

  it('shows what follows from a finding under it alone, without its fixes', () => {
    const fix = { title: { zh: '重算', en: 'Recompute' }, edits: [] };
    const total = finding({ uri: 'plan/units/U-XY-01.yaml', rule: 'indicator/parcel-to-unit', message: { zh: '合计不符', en: 'The sum differs' }, fixes: [fix] });
    const cause = finding({ fixes: [fix], consequences: [total] });
    const problems = createProblems({ findings: signal([cause]), storage: storage() });
    const rows = () => problems.tree.rows.value.map((row) => row.node.item.kind);
    problems.reveal(cause);
    problems.tree.setExpanded(problems.tree.active.value!, true);
    expect(rows()).toEqual(['group', 'finding', 'source', 'fix', 'consequence', 'waive', 'explain']);
    problems.tree.setExpanded(problems.tree.rows.value[4]!.node.id, true);
    expect(rows()).toEqual(['group', 'finding', 'source', 'fix', 'consequence', 'source', 'waive', 'explain']);
    problems.filter.value = '合计';
    expect(problems.shown.value).toEqual([cause]);
    expect(countByFile([cause]).has(total.uri)).toBe(false);
  });
});
