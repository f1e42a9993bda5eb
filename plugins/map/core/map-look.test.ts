import { describe, expect, it } from 'vitest';
import type { FeatureVerdict } from './feature-findings.ts';
import { mapLook, parcelProperties, type LookRequest } from './map-look.ts';
import type { ParcelAttributes } from './parcel-attributes.ts';

const unknown = { far: null, densityPct: null, greenPct: null, heightM: null, gfaM2: null };

function parcel(id: string, far: number | null, change: Partial<ParcelAttributes> = {}): ParcelAttributes {
  const planUse = { code: '0901', name: '', color: '#f0504b' };
  return { id, name: '', unit: '', planUse, currentUse: { code: '100102', name: '', color: '#b8835a' }, areaM2: null, planned: { ...unknown, far }, stated: unknown, current: unknown, year: null, records: [], ...change };
}

function look(change: Partial<LookRequest>): ReturnType<typeof mapLook> {
  return mapLook({ style: 'plan', theme: 'light', year: undefined, parcels: [parcel('a', 1)], verdict: () => 'none', ...change });
}

function rows(change: Partial<LookRequest>): unknown {
  const parcels = [parcel('a', 1, { year: 2026 }), parcel('b', 1, { year: 2028 }), parcel('c', 1)];
  return look({ parcels, ...change }).legend.rows.map(({ text, count }) => [text.zh, count]);
}

describe('mapLook', () => {
  it('tells uses of the plan, of today, and of what stands by a year', () => {
    expect(rows({})).toEqual([['09 商业服务业用地', 3]]);
    expect(rows({ style: 'current' })).toEqual([['10 工矿用地', 3]]);
    expect(rows({ year: 2026 })).toEqual([['09 商业服务业用地', 1], ['10 工矿用地', 2]]);
    expect(rows({ year: 2025 })).toEqual([['10 工矿用地', 3]]);
  });

  it('tells what it does not know', () => {
    const none = { code: '', name: '', color: '#ff00ff' };
    expect(look({ parcels: [parcel('a', 1, { planUse: none })] }).legend.rows).toEqual([{ color: '#ff00ff', text: { zh: '用途不详', en: 'Use unknown' }, count: 1 }]);
    const { legend, fillColor } = look({ style: 'far', parcels: [parcel('a', null)] });
    expect([legend.rows.map(({ text, count }) => [text.en, count]), fillColor]).toEqual([[['No planned value', 1]], ['case', ['has', 'far'], '#d9d9d4', '#d9d9d4']]);
  });

  it('parts an indicator into classes, in colours that follow the theme', () => {
    const parcels = [0.5, 1, 1.5, 2].map((far, index) => parcel(String(index), far));
    const { fillColor, legend } = look({ style: 'far', parcels });
    expect(legend.rows.map(({ text, count }) => [text.zh, count])).toEqual([['0.50', 1], ['1.00', 1], ['1.50', 1], ['2.00', 1]]);
    expect(fillColor).toEqual(['case', ['has', 'far'], ['step', ['get', 'far'], '#dbe9f6', 1, '#a9cbe8', 1.5, '#2f72b3', 2, '#0d3f78'], '#d9d9d4']);
    expect(look({ style: 'far', parcels, theme: 'dark' }).legend.rows[0]?.color).not.toBe(legend.rows[0]?.color);
    expect(legend.note?.zh).toContain('分位数');
  });

  it('tells the worst verdict of each parcel, and never calls the undecided fine', () => {
    const verdicts: Readonly<Record<string, FeatureVerdict>> = { a: 'error', b: 'undecided' };
    const { fillColor, legend } = look({ style: 'verdict', parcels: [parcel('a', 1), parcel('b', 1), parcel('c', 1)], verdict: (id) => verdicts[id] ?? 'none' });
    expect(legend.rows.map(({ text, count }) => [text.zh, count])).toEqual([['错误', 1], ['未判定', 1], ['未发现问题', 1]]);
    expect(fillColor).toEqual(['match', ['get', 'id'], ['a'], '#e51400', ['b'], '#8957e5', '#9bb89b']);
    expect(look({ style: 'verdict' }).fillColor).toBe('#9bb89b');
  });

  it('gives a parcel only the properties that are known', () => {
    expect(parcelProperties(parcel('a', 1.5))).toEqual({ id: 'a', planColor: '#f0504b', currentColor: '#b8835a', far: 1.5 });
  });
});
