import { batch } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createPlanStore } from './plan-store.ts';
import { createPlanVariant } from './plan-variant.ts';

const uri = 'plan/detailed/U-1.yaml';

function made(gfaM2 = 1000): { readonly store: ReturnType<typeof createPlanStore>; put(gfaM2: number): void } {
  const store = createPlanStore();
  const put = (amount: number): void =>
    batch(() => {
      const parcelControls = [
        { parcelRef: 'P-1', grossM2: 1000, plannedGfaM2: amount },
        { parcelRef: 'P-2', grossM2: 500, plannedGfaM2: 500 },
      ];
      store.setDocument({ uri, kind: 'unitDetailedPlan', value: { kind: 'unitDetailedPlan', unitRef: 'U-1', parcelControls }, declarations: [], references: [] });
    });
  put(gfaM2);
  return { store, put };
}

const other = (value: number, index = 0): { readonly uri: string; readonly path: readonly (string | number)[]; readonly value: number } => ({ uri, path: ['parcelControls', index, 'plannedGfaM2'], value });

describe('a variant of a plan', () => {
  it('computes with other values, and leaves the plan as it is', () => {
    const { store } = made();
    const variant = createPlanVariant(store.model, ['unitDetailedPlan']);
    variant.set([other(4000)]);
    expect([variant.model.derived.parcelFar('P-1').value, variant.model.derived.unitTotal('U-1', 'plannedGfaM2').value]).toEqual([4, 4500]);
    expect([store.model.derived.parcelFar('P-1').value, store.model.derived.unitTotal('U-1', 'plannedGfaM2').value]).toEqual([1, 1500]);
    variant.set([]);
    expect(variant.model.derived.unitTotal('U-1', 'plannedGfaM2').value).toBe(1500);
  });

  it('wakes only those who read what changed', () => {
    const variant = createPlanVariant(made().store.model, ['unitDetailedPlan']);
    variant.set([]);
    const seen: Record<string, (number | undefined)[]> = { 'P-1': [], 'P-2': [] };
    const stops = Object.keys(seen).map((id) => variant.watch(() => void seen[id]!.push(variant.model.derived.parcelFar(id).value)));
    variant.set([other(2000)]);
    variant.set([other(2000)]);
    variant.set([other(2000), other(1000, 1)]);
    for (const stop of stops) stop();
    variant.set([]);
    expect(seen).toEqual({ 'P-1': [1, 2], 'P-2': [1, 2] });
  });

  it('takes in what changes in the plan, and tells so', () => {
    const { store, put } = made();
    const variant = createPlanVariant(store.model, ['unitDetailedPlan']);
    expect([variant.set([other(900, 1)]), variant.set([other(900, 1)])]).toEqual([true, false]);
    put(3000);
    expect(variant.set([other(900, 1)])).toBe(true);
    expect(variant.model.derived.unitTotal('U-1', 'plannedGfaM2').value).toBe(3900);
    batch(() => store.remove(uri));
    variant.set([other(900, 1)]);
    expect(variant.model.detailedPlanOf('U-1')).toBeUndefined();
  });

  it('leaves out a value whose place is not there', () => {
    const variant = createPlanVariant(made().store.model, ['unitDetailedPlan']);
    variant.set([other(1, 9), { uri, path: ['totals', 'plannedGfaM2'], value: 1 }, { uri: 'gone.yaml', path: ['a'], value: 1 }]);
    expect(variant.model.derived.unitTotal('U-1', 'plannedGfaM2').value).toBe(1500);
    expect(variant.model.detailedPlanOf('U-1')!.value.totals).toBeUndefined();
  });
});
