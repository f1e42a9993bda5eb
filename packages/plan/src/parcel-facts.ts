import { memoOfModel } from './cells.ts';
import type { Parcel, PlanModel } from './model.ts';

/**
 * Something small about each parcel of the inventories in force, in the order of `model.parcels()`; parcels of which `factOf` tells nothing are left
 * out. It is remembered by inventory: an edit asks of the parcels of one file, and who reads the facts runs again only when one of them changed.
 */
export function parcelFacts<T>(factOf: (parcel: Parcel) => T | undefined): (model: PlanModel) => readonly T[] {
  const ofInventory = memoOfModel((model: PlanModel, uri): readonly T[] => model.parcelsIn(uri).flatMap((parcel) => factOf(parcel) ?? []));
  const ofAll = memoOfModel((model: PlanModel): readonly T[] => model.headers('parcelInventory').flatMap(({ uri }) => ofInventory(model, uri)));
  return (model) => ofAll(model, '');
}
