import type { Path } from '@plansmith/base';
import type { SchemaIssue } from './issue.ts';

/** The value without what has a wrong type: such keys are left out, such list items become undefined. Parts without issues are shared with `value`. */
export function draftOf(value: unknown, issues: readonly SchemaIssue[]): unknown {
  return issues.filter(isLeftOut).reduce((draft, { path }) => without(draft, path), value);
}

/** Whether a draft leaves out what an issue is about. */
export function isLeftOut({ code }: SchemaIssue): boolean {
  return untrueCodes.has(code);
}

/** Issues after which the value would not have the type its schema promises. */
const untrueCodes = new Set<SchemaIssue['code']>(['wrongType', 'notFilled', 'notAllowed', 'noAlternative']);

/** A copy of `value` without what `path` leads to; only the containers on the way are copied. */
function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const child = without((value as Record<string | number, unknown>)[step], rest);
  if (Array.isArray(value)) return value.with(Number(step), child);
  const copy = { ...(value as Record<string, unknown>) };
  if (rest.length === 0) delete copy[step];
  else copy[step] = child;
  return copy;
}
