import type { LandUse, PlanModel } from '@plansmith/plan';

/** Classes above a land-use code, the widest first. A chain that comes back to itself ends there. */
export function landUseParents(model: PlanModel, code: string): LandUse[] {
  const chain: LandUse[] = [];
  const seen = new Set([code]);
  for (let parent = model.landUse(code)?.parent; parent !== undefined && !seen.has(parent); ) {
    seen.add(parent);
    const use = model.landUse(parent);
    if (!use) break;
    chain.unshift(use);
    parent = use.parent;
  }
  return chain;
}
