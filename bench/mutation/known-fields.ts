import { readFileSync } from 'node:fs';
import { differsBy } from '@plansmith/plan';
import { parse } from 'yaml';

/** Why nothing has to notice a change of a field. */
export interface Unconstrained {
  /** Fields as the table names them; `*` stands for any text. */
  readonly field: string | readonly string[];
  /** Only these changes; all where absent. */
  readonly changes?: readonly string[];
  readonly reason: string;
}

/** A number that an identity or limit holds: a change larger than the slack must be noticed. */
export interface Held {
  readonly field: string;
  /** In the field's own unit, and in parts of the value; the larger counts. */
  readonly slack: number;
  readonly relativeSlack?: number;
}

export interface KnownFields {
  readonly unconstrained: readonly Unconstrained[];
  readonly held: readonly Held[];
}

/** What `known-fields.yaml` says. Throws where an entry has no reason. */
export function readKnownFields(): KnownFields {
  const read = parse(readFileSync(new URL('known-fields.yaml', import.meta.url), 'utf8')) as KnownFields;
  for (const { field, reason } of read.unconstrained) if (!reason) throw new Error(`known-fields.yaml: ${String(field)} has no reason`);
  return read;
}

/** Why a change of a field may go unnoticed; undefined where it must not. */
export function reasonFor(known: KnownFields, field: string, change: string): string | undefined {
  return known.unconstrained.find((entry) => [entry.field].flat().some((pattern) => fits(pattern, field)) && (entry.changes === undefined || entry.changes.includes(change)))?.reason;
}

/** Whether an identity must notice that a number became another. */
export function mustNotice(known: KnownFields, field: string, before: number, after: number): boolean {
  const held = known.held.find((entry) => fits(entry.field, field));
  if (!held) return false;
  return differsBy(after, before, Math.max(held.slack, (held.relativeSlack ?? 0) * Math.abs(before)));
}

function fits(pattern: string, field: string): boolean {
  const expression = pattern.split('*').map((part) => part.replaceAll(/[.[\]()+?^$|\\]/g, String.raw`\$&`)).join('.*');
  return new RegExp(`^${expression}$`).test(field);
}
