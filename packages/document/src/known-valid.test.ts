import { describe, expect, it } from 'vitest';
import { isValidDocument } from './known-valid.ts';
import type { ValidatorError } from './kind.ts';

/** Counts how many records it was asked of; each must have an id, and the document a kind. */
function kindOf(list: object): { readonly kind: Parameters<typeof isValidDocument>[1]; asked(): number } {
  let count = 0;
  const validate = Object.assign(
    (value: unknown): boolean => {
      const { kind, parcels = [] } = value as { readonly kind?: string; readonly parcels?: readonly { readonly id?: string }[] };
      count += parcels.length;
      const errors: ValidatorError[] = parcels.flatMap(({ id }, index) => (id === undefined ? [{ keyword: 'required', instancePath: `/parcels/${index}`, params: { missingProperty: 'id' } } as unknown as ValidatorError] : []));
      if (kind === undefined) errors.push({ keyword: 'required', instancePath: '', params: { missingProperty: 'kind' } } as unknown as ValidatorError);
      validate.errors = errors.length > 0 ? errors : null;
      return errors.length === 0;
    },
    { errors: null as ValidatorError[] | null },
  );
  return {
    kind: { schema: { type: 'object', properties: { kind: { type: 'string' }, parcels: { type: 'array', items: { type: 'object' }, ...list } } }, validate },
    asked() {
      const found = count;
      count = 0;
      return found;
    },
  };
}

const parcels = Array.from({ length: 20 }, (_, index) => ({ id: `P-${index}` }));

describe('isValidDocument', () => {
  it('asks of records once', () => {
    const { kind, asked } = kindOf({ minItems: 1 });
    expect(isValidDocument({ kind: 'x', parcels }, kind)).toBe(true);
    expect(asked()).toBe(20);
    expect(isValidDocument({ kind: 'x', parcels: parcels.with(7, { id: 'P-77' }) }, kind)).toBe(true);
    // The first one stands for the list, which must not be empty.
    expect(asked()).toBe(2);
  });

  it('tells of the whole value where something is wrong', () => {
    const { kind } = kindOf({});
    isValidDocument({ kind: 'x', parcels }, kind);
    expect(isValidDocument({ kind: 'x', parcels: parcels.with(7, {} as { id: string }) }, kind)).toBe(false);
    expect(kind.validate.errors?.map(({ instancePath }) => instancePath)).toEqual(['/parcels/7']);
    expect(isValidDocument({ parcels }, kind)).toBe(false);
    expect(isValidDocument({ kind: 'x', parcels }, kind)).toBe(true);
  });

  it('asks of all records where they may not be equal, or not too many', () => {
    for (const list of [{ uniqueItems: true }, { maxItems: 100 }]) {
      const { kind, asked } = kindOf(list);
      isValidDocument({ kind: 'x', parcels }, kind);
      asked();
      isValidDocument({ kind: 'x', parcels: parcels.with(7, { id: 'P-77' }) }, kind);
      expect(asked()).toBe(20);
    }
  });
});
