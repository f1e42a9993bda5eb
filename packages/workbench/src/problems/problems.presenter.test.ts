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
    expect(rows()).toEqual(['group', 'finding', 'source', 'term', 'related', 'finding']);
  });

  it('shows what follows from a finding under it alone, without its fixes', () => {
    const fix = { title: { zh: '重算', en: 'Recompute' }, edits: [] };
    const total = finding({ uri: 'plan/units/U-XY-01.yaml', rule: 'indicator/parcel-to-unit', message: { zh: '合计不符', en: 'The sum differs' }, fixes: [fix] });
    const cause = finding({ fixes: [fix], consequences: [total] });
    const problems = createProblems({ findings: signal([cause]), storage: storage() });
    const rows = () => problems.tree.rows.value.map((row) => row.node.item.kind);
    problems.reveal(cause);
    problems.tree.setExpanded(problems.tree.active.value!, true);
    expect(rows()).toEqual(['group', 'finding', 'source', 'fix', 'consequence']);
    problems.tree.setExpanded(problems.tree.rows.value[4]!.node.id, true);
    expect(rows()).toEqual(['group', 'finding', 'source', 'fix', 'consequence', 'source']);
    problems.filter.value = '合计';
    expect(problems.shown.value).toEqual([cause]);
    expect(countByFile([cause]).has(total.uri)).toBe(false);
  });
});
