import { batch, effect } from '@preact/signals-core';
import type { Path } from '@plansmith/base';
import { withoutTracking } from './cells.ts';
import type { KindName } from './documents.gen.ts';
import type { PlanDocument, PlanModel } from './model.ts';
import { createPlanStore } from './plan-store.ts';

/** A value other than the one that is written at its place. */
export interface OtherValue {
  readonly uri: string;
  readonly path: Path;
  readonly value: unknown;
}

/** A plan as it would be with other values in its documents, beside the plan itself, which nobody who reads it sees changed. */
export interface PlanVariant {
  /** The plan with the other values. Layers and declarations are the plan's own. Tracked like the plan's. */
  readonly model: PlanModel;
  /**
   * Takes in what has changed in the plan since, and puts these values in the place of all earlier ones. One whose place is not there any
   * more is left out. Tells whether anything had changed in the plan.
   */
  set(values: readonly OtherValue[]): boolean;
  /** Runs `read` now and again whenever what it read of the variant has changed. Gives back what ends that. */
  watch(read: () => void): () => void;
}

/**
 * Makes a variant of a plan for the documents of some kinds. What is computed from it is computed as for the plan, again only where an
 * other value is read: a step costs what hangs on the values that it changes.
 */
export function createPlanVariant(plan: PlanModel, kinds: readonly KindName[]): PlanVariant {
  const store = createPlanStore();
  const lists = new Map<KindName, readonly PlanDocument<KindName>[]>();
  const taken = new Map<string, PlanDocument<KindName>>();
  let others: ReadonlyMap<string, readonly OtherValue[]> = new Map();

  function changedDocuments(): Set<string> {
    const changed = new Set<string>();
    for (const kind of kinds) {
      const before = lists.get(kind) ?? [];
      const now: readonly PlanDocument<KindName>[] = withoutTracking(() => plan.documents(kind));
      if (now === before) continue;
      lists.set(kind, now);
      const uris = new Set(now.map(({ uri }) => uri));
      for (const { uri } of before) {
        if (uris.has(uri)) continue;
        taken.delete(uri);
        changed.add(uri);
      }
      for (const document of now) {
        if (taken.get(document.uri)?.value === document.value) continue;
        taken.set(document.uri, document);
        changed.add(document.uri);
      }
    }
    return changed;
  }

  return {
    model: {
      ...store.model,
      layer: plan.layer,
      feature: plan.feature,
      overlay: plan.overlay,
      layerEpsg: plan.layerEpsg,
      layerUri: plan.layerUri,
      exchangeFile: plan.exchangeFile,
      declarations: plan.declarations,
      isDeclared: plan.isDeclared,
      referencesIn: plan.referencesIn,
      referencesTo: plan.referencesTo,
      declarationsIn: plan.declarationsIn,
    },
    set(values) {
      const next = byDocument(values);
      const changed = changedDocuments();
      const hasPlanChanged = changed.size > 0;
      for (const uri of new Set([...others.keys(), ...next.keys()])) if (!isSame(others.get(uri) ?? [], next.get(uri) ?? [])) changed.add(uri);
      others = next;
      batch(() => {
        for (const uri of changed) {
          const document = taken.get(uri);
          if (!document) store.remove(uri);
          else store.setDocument({ uri, kind: document.kind, value: withValues(document.value, next.get(uri) ?? []), declarations: [], references: [] });
        }
      });
      return hasPlanChanged;
    },
    watch: (read) => effect(read),
  };
}

function byDocument(values: readonly OtherValue[]): ReadonlyMap<string, readonly OtherValue[]> {
  const found = new Map<string, OtherValue[]>();
  for (const value of values) {
    const known = found.get(value.uri);
    if (known) known.push(value);
    else found.set(value.uri, [value]);
  }
  return found;
}

function isSame(a: readonly OtherValue[], b: readonly OtherValue[]): boolean {
  return a.length === b.length && a.every(({ path, value }, index) => value === b[index]!.value && path.join('/') === b[index]!.path.join('/'));
}

function withValues(root: unknown, values: readonly OtherValue[]): unknown {
  return values.reduce((value, { path, value: other }) => withValue(value, path, other), root);
}

/** A copy of a value with another at a path; the value itself where the path leads nowhere. Parts beside the path keep their identity. */
function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof root !== 'object' || root === null || !Object.hasOwn(root, key)) return root;
  const before = (root as Readonly<Record<string | number, unknown>>)[key];
  const after = withValue(before, rest, value);
  if (after === before) return root;
  if (Array.isArray(root)) return root.with(Number(key), after);
  return { ...root, [key]: after };
}
