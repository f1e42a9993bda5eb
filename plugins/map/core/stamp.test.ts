import { describe, expect, it } from 'vitest';
import { indicatorKind, plainNumber, statedText } from './indicators.ts';
import type { ParcelAttributes } from './parcel-attributes.ts';
import { stampFields, stampLines } from './stamp.ts';

const planned = { far: 1.5, densityPct: 45.2, greenPct: 12, heightM: 24, gfaM2: 89_635 };
const parcel: ParcelAttributes = {
  id: 'P-1', name: '', unit: '', planUse: { code: '100101', name: '一类工业用地', color: '' }, currentUse: { code: '100102', name: '二类工业用地', color: '' },
  areaM2: 1, planned, stated: { ...planned, densityPct: 45 }, current: { far: 0.48, densityPct: null, greenPct: null, heightM: null, gfaM2: null }, year: 2026, records: [],
};

describe('stampLines', () => {
  it('stamps number, use and the four control indicators', () => {
    expect(stampLines(parcel, { fields: stampFields, time: 'planned', locale: 'zh-CN' })).toEqual(['P-1', '100101 一类工业用地', '容积率 1.50 | 密度 45%', '绿地率 12% | 限高 24 m']);
    expect(stampLines(parcel, { fields: stampFields, time: 'current', locale: 'en' })).toEqual(['P-1', '100102', 'FAR 0.48']);
  });

  it('leaves out what was not asked for', () => {
    expect(stampLines(parcel, { fields: ['heightM'], time: 'planned', locale: 'en' })).toEqual(['Height 24 m']);
    expect(stampLines(parcel, { fields: [], time: 'planned', locale: 'en' })).toEqual([]);
  });
});

describe('statedText', () => {
  it.each([
    ['far', 1.5, 1.5, '1.50'],
    ['far', 3.2, 1.5, '3.20 ≠ 1.50'],
    ['far', 1.5, 1.51, '1.50 ≠ 1.51'],
    ['far', null, 1.5, '1.50'],
    ['far', null, null, ''],
    ['densityPct', 45, 45.4, '45%'],
    ['densityPct', 45, 45.6, '45% ≠ 45.6%'],
    ['densityPct', 45.5, 45.6, '45.5% ≠ 45.6%'],
    ['heightM', 24, null, '24 m'],
  ] as const)('%s stated %s computed %s is "%s"', (key, stated, computed, text) => {
    expect(statedText(indicatorKind(key), { stated, computed })).toBe(text);
  });
});

describe('plainNumber', () => {
  it.each([[0, 2, '0'], [999, 0, '999'], [1234.5, 2, '1,234.5'], [1_234_567.891, 2, '1,234,567.89'], [-1234, 0, '-1,234']] as const)('%d with %d decimals is %s', (value, digits, text) => {
    expect(plainNumber(value, digits)).toBe(text);
  });
});
