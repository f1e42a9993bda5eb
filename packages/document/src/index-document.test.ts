import { describe, expect, it } from 'vitest';
import { draftOf } from './draft-of.ts';
import { indexDocument } from './index-document.ts';
import type { SchemaIssue } from './issue.ts';
import type { AnnotatedSchema } from './kind.ts';
import { requiredKeys, schemaAt, skeletonOf } from './schema-at.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  required: ['id', 'parcels'],
  properties: {
    id: { type: 'string', 'x-id': 'unit' },
    title: { type: 'string' },
    parcels: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['ref', 'area'],
        properties: { ref: { $ref: '#/$defs/parcelRef', title: '地块' }, area: { type: 'number', minimum: 50 }, next: { $ref: '#/$defs/node' } },
      },
    },
    byYear: { type: 'object', patternProperties: { '^\\d{4}$': { type: 'number', title: '年' } } },
    place: { oneOf: [{ type: 'string', title: '文字' }, { type: 'object', required: ['unit'], properties: { unit: { type: 'string', 'x-ref': ['unit', 'area'] } } }] },
  },
  $defs: {
    parcelRef: { type: 'string', 'x-ref': 'parcel', title: '引用', 'x-titleEn': 'reference' },
    node: { type: 'object', properties: { owner: { type: 'string', 'x-ref': 'owner' }, below: { $ref: '#/$defs/node' } } },
  },
};

describe('indexDocument', () => {
  it('finds ids declared, with the title beside them, and ids used, through references and alternatives', () => {
    const value = { id: 'U-1', title: '单元', parcels: [{ ref: 'P-1', area: 60 }, { ref: 'P-2', next: { below: { owner: 'O-1' } } }], place: { unit: 'U-2' } };
    expect(indexDocument(value, schema, { uri: 'u.yaml' })).toEqual({
      declarations: [{ entity: 'unit', id: 'U-1', uri: 'u.yaml', path: ['id'], title: '单元' }],
      references: [
        { entities: ['parcel'], id: 'P-1', uri: 'u.yaml', path: ['parcels', 0, 'ref'] },
        { entities: ['parcel'], id: 'P-2', uri: 'u.yaml', path: ['parcels', 1, 'ref'] },
        { entities: ['owner'], id: 'O-1', uri: 'u.yaml', path: ['parcels', 1, 'next', 'below', 'owner'] },
        { entities: ['unit', 'area'], id: 'U-2', uri: 'u.yaml', path: ['place', 'unit'] },
      ],
    });
  });

  it('passes over what is not text, and survives any value', () => {
    expect(indexDocument({ id: 3, parcels: [null, 'x', { ref: 1 }] }, schema, { uri: 'u.yaml' })).toEqual({ declarations: [], references: [] });
    expect(indexDocument(null, schema, { uri: 'u.yaml' })).toEqual({ declarations: [], references: [] });
  });
});

describe('schemaAt', () => {
  it('lets the words at a reference win over those of its target', () => {
    expect(schemaAt(schema, ['parcels', 0, 'ref'])).toMatchObject({ title: '地块', 'x-titleEn': 'reference', 'x-ref': 'parcel' });
  });

  it('follows key patterns, and the alternative that fits the value', () => {
    expect(schemaAt(schema, ['byYear', '2026'])?.title).toBe('年');
    expect(schemaAt(schema, ['byYear', 'x'])).toBeUndefined();
    expect(schemaAt(schema, ['place'], { place: 'here' })?.title).toBe('文字');
    expect(schemaAt(schema, ['place', 'unit'], { place: { unit: 'U-1' } })?.['x-ref']).toEqual(['unit', 'area']);
  });

  it('gives required keys and the smallest value that has them', () => {
    expect(requiredKeys(schema)).toEqual(['id', 'parcels']);
    expect(skeletonOf(schema)).toEqual({ id: '', parcels: [{ ref: '', area: 50 }] });
  });
});

function issue(code: SchemaIssue['code'], path: SchemaIssue['path']): SchemaIssue {
  return { code, path, at: 'value', data: {}, fixes: [] };
}

describe('draftOf', () => {
  it('takes out what has a wrong type and shares the rest', () => {
    const value = { id: 3, parcels: [{ ref: 'P-1', area: 'x' }, 'no'], byYear: { '2026': 1 } };
    const draft = draftOf(value, [issue('wrongType', ['id']), issue('wrongType', ['parcels', 0, 'area']), issue('wrongType', ['parcels', 1])]);
    expect(draft).toEqual({ parcels: [{ ref: 'P-1' }, undefined], byYear: { '2026': 1 } });
    expect((draft as typeof value).byYear).toBe(value.byYear);
    expect(value.id).toBe(3);
  });

  it('keeps values that are only out of range or unknown', () => {
    const value = { id: 'U', other: 1 };
    expect(draftOf(value, [issue('tooSmall', ['id']), issue('unknownKey', ['other'])])).toBe(value);
  });
});
