import type { Json, Path } from '@plansmith/base';
import type { EditOperation } from './edit-operation.ts';

/**
 * A plain value after an operation; the argument is not modified. Undefined where the operation does not fit the value
 * (a parent that is not there, an index outside the list, a key that exists already). Null, as `parcels:` with nothing behind it gives,
 * takes keys and items as an empty map or list would.
 */
export function applyOperation(value: unknown, operation: EditOperation): { readonly value: unknown } | undefined {
  switch (operation.op) {
    case 'set':
      if (operation.path.length === 0) return { value: operation.value };
      return change(value, operation.path, (parent, step) => setChild(parent, step, operation));
    case 'remove':
      return change(value, operation.path, removeChild);
    case 'renameKey':
      return change(value, operation.path, (parent, step) => renameChild(parent, step, operation.key));
    case 'append':
      return at(value, operation.path, (list) => {
        const items = itemsOf(list);
        return items && { value: [...items, operation.value] };
      });
    case 'insertItem':
      return at(value, operation.path, (list) => {
        const items = itemsOf(list);
        const fits = items && Number.isInteger(operation.index) && operation.index >= 0 && operation.index <= items.length;
        return fits ? { value: items.toSpliced(operation.index, 0, operation.value) } : undefined;
      });
    case 'moveItem':
      return at(value, operation.path, (list) => {
        const { index, to } = operation;
        if (!Array.isArray(list) || !holds(list, index) || !holds(list, to)) return undefined;
        return { value: list.toSpliced(index, 1).toSpliced(to, 0, list[index]) };
      });
  }
}

type Changed = { readonly value: unknown } | undefined;

/** Changes the container that holds the last step of `path`. */
function change(value: unknown, path: Path, edit: (parent: unknown, step: string | number) => Changed): Changed {
  const step = path.at(-1);
  if (step === undefined) return undefined;
  return at(value, path.slice(0, -1), (parent) => edit(parent, step));
}

/** Replaces what stands at `path` by what `edit` makes of it, copying only the containers on the way. */
function at(value: unknown, path: Path, edit: (inner: unknown) => Changed): Changed {
  const [step, ...rest] = path;
  if (step === undefined) return edit(value);
  if (!holds(value, step)) return undefined;
  const child = at((value as Record<string | number, unknown>)[step], rest, edit);
  if (!child) return undefined;
  if (Array.isArray(value)) return { value: value.with(Number(step), child.value) };
  return { value: Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, key === step ? child.value : item])) };
}

function setChild(parent: unknown, step: string | number, operation: { readonly value: Json; readonly after?: string }): Changed {
  if (Array.isArray(parent)) return holds(parent, step) ? { value: parent.with(Number(step), operation.value) } : undefined;
  if ((parent !== null && !isMap(parent)) || typeof step !== 'string') return undefined;
  const entries = Object.entries(parent ?? {});
  const known = entries.findIndex(([key]) => key === step);
  if (known !== -1) return { value: Object.fromEntries(entries.with(known, [step, operation.value])) };
  const before = operation.after === undefined ? -1 : entries.findIndex(([key]) => key === operation.after);
  return { value: Object.fromEntries(entries.toSpliced(before === -1 ? entries.length : before + 1, 0, [step, operation.value])) };
}

function removeChild(parent: unknown, step: string | number): Changed {
  if (!holds(parent, step)) return undefined;
  if (Array.isArray(parent)) return { value: parent.toSpliced(Number(step), 1) };
  return { value: Object.fromEntries(Object.entries(parent as object).filter(([key]) => key !== step)) };
}

function renameChild(parent: unknown, step: string | number, key: string): Changed {
  if (!isMap(parent) || !holds(parent, step) || (key !== step && Object.hasOwn(parent, key))) return undefined;
  return { value: Object.fromEntries(Object.entries(parent).map(([name, item]) => [name === step ? key : name, item])) };
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

function holds(value: unknown, step: string | number): boolean {
  if (Array.isArray(value)) return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < value.length;
  return isMap(value) && typeof step === 'string' && Object.hasOwn(value, step);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
