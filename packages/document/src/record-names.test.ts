import { describe, expect, it } from 'vitest';
import { formatRecordPath, nameOfRecord, recordsAround } from './record-names.ts';

describe('records of a document', () => {
  it.each([
    [{ id: 'P-1', name: '甲' }, 'P-1'],
    [{ unitRef: 'U-1', parcelRef: 'P-1' }, 'P-1'],
    [{ polygonId: 'LU-1', code: '0701' }, '0701'],
    [{ name: 'udb', file: 'layers/udb.geojson' }, 'udb'],
    [{ id: '', parcelRef: 7 }, undefined],
    [['P-1'], undefined],
    [null, undefined],
  ])('%j is %s', (record, name) => {
    expect(nameOfRecord(record)).toBe(name);
  });

  const value = { id: 'INV-DF', parcels: [{ id: 'P-1', evidence: [{ value: 3 }] }, undefined, { areaM2: 5 }], 'a b': { c: 1 } };

  it.each([
    [['parcels', 0, 'evidence', 0, 'value'], 'parcels[P-1].evidence[0].value', ['P-1', 'INV-DF']],
    [['parcels', 2, 'areaM2'], 'parcels[2].areaM2', ['INV-DF']],
    [['parcels', 1], 'parcels[1]', ['INV-DF']],
    [['parcels', 9, 'gone'], 'parcels[9].gone', ['INV-DF']],
    [['a b', 'c'], '["a b"].c', ['INV-DF']],
    [[], '$', ['INV-DF']],
  ] as const)('%j is %s', (path, text, around) => {
    expect(formatRecordPath(value, path)).toBe(text);
    expect(recordsAround(value, path)).toEqual(around);
  });
});
