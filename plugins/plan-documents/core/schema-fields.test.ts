import { describe, expect, it } from 'vitest';
import { entityNames, schemaOfKind } from './kind-names.ts';
import { fieldsOf, placesOf } from './schema-fields.ts';

describe('fieldsOf', () => {
  it('finds fields through references and lists', () => {
    const codes = fieldsOf(schemaOfKind('unitDetailedPlan')!)
      .filter(({ schema }) => schema['x-codes'] === 'landUse')
      .map(({ pattern }) => pattern.join('.'));
    expect(codes).toContain('parcelControls.*.useCode');
    expect(codes).toContain('parcelControls.*.uses.*.code');
    expect(codes).toContain('landUse.*.code');
  });

  it('finds dates inside parameters', () => {
    const dates = fieldsOf(schemaOfKind('policyPack')!).filter(({ schema }) => schema.format === 'date');
    expect(dates.map(({ pattern }) => pattern.join('/'))).toContain('parameters/pilot.start/value');
  });
});

describe('placesOf', () => {
  it('follows every item and passes over what is not there', () => {
    const value = { rows: [{ code: 'a' }, null, { code: null }, { code: 'b' }] };
    expect([...placesOf(value, ['rows', '*', 'code'])]).toEqual([
      { path: ['rows', 0, 'code'], value: 'a' },
      { path: ['rows', 3, 'code'], value: 'b' },
    ]);
  });
});

it('knows every kind of thing that has an id', () => {
  expect(entityNames).toEqual(expect.arrayContaining(['parcel', 'unit', 'detailedPlan', 'goal', 'transfer', 'instrument', 'task']));
});
