import type { EditOperation } from './edit-operation.ts';

/**
 * A plain value after an operation; the argument is not modified. Undefined where the operation does not fit the value
 * (a parent that is not there, an index outside the list, a key that exists already).
 */
export function applyOperation(value: unknown, operation: EditOperation): { readonly value: unknown } | undefined {
  void value, operation;
  throw new Error('pending');
}
