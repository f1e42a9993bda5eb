import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { writeScalar } from './yaml-scalar.ts';

describe('a written scalar', () => {
  it('reads back as itself in a block and in a flow list', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('-', ':', ' ', '#', 'a', '"', "'", '[', '}', '0', '.', '容', '\n', '~', '!', '\t') }));
    fc.assert(
      fc.property(fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null)), (value) => {
        expect(parseDocument(`k: ${writeScalar(value)}\nl: [${writeScalar(value)}]\n`).value).toEqual({ k: value, l: [value] });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['容积率', '容积率'],
    ['P-DF-01-01', 'P-DF-01-01'],
    ['0901', '"0901"'],
    ['2026-11-20', '"2026-11-20"'],
    ['true', '"true"'],
    ['', '""'],
  ])('%j is written %s', (value, written) => {
    expect(writeScalar(value)).toBe(written);
  });
});
