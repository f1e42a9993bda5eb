import type { PlanModel } from '@plansmith/plan';

/** Something made once for each model, and dropped with it. */
export function perModel<T extends object>(make: (model: PlanModel) => T): (model: PlanModel) => T {
  const made = new WeakMap<PlanModel, T>();
  return (model) => {
    let found = made.get(model);
    if (!found) made.set(model, (found = make(model)));
    return found;
  };
}
