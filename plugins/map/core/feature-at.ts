import { valueAt, type Path } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';

export interface FeatureAtRequest {
  readonly uri: string;
  readonly path: Path;
}

export interface FeatureAnswer {
  readonly layer: 'parcels' | 'units';
  readonly id: string;
}

/** Keys under which a record names the parcel or unit it is about, in the order they are tried. */
const subjectKeys = ['parcelRef', 'id', 'toParcel', 'fromParcel', 'unitRef', 'toUnit', 'fromUnit'];

/** The parcel or unit that a place of a document is about: the id under the cursor, else the innermost record that names one. */
export const featureAtQuery: Query<FeatureAtRequest, FeatureAnswer | null> = {
  id: 'map/feature-at',
  answer(model, { uri, path }) {
    const value = documentValue(model, uri);
    for (let depth = path.length; depth >= 0; depth--) {
      const at = valueAt(value, path.slice(0, depth));
      const answer = typeof at === 'string' ? featureOf(model, at) : subjectOf(model, at);
      if (answer) return answer;
    }
    return null;
  },
};

function subjectOf(model: PlanModel, record: unknown): FeatureAnswer | undefined {
  for (const key of subjectKeys) {
    const id = valueAt(record, [key]);
    const answer = typeof id === 'string' ? featureOf(model, id) : undefined;
    if (answer) return answer;
  }
  return undefined;
}

function featureOf(model: PlanModel, id: string): FeatureAnswer | undefined {
  if (model.feature('parcels', id)) return { layer: 'parcels', id };
  if (model.feature('units', id)) return { layer: 'units', id };
  return undefined;
}

const kinds = ['unitDetailedPlan', 'parcelInventory', 'redevelopmentUnit', 'specialPlan', 'annualPlan', 'transferLedger'] as const;

function documentValue(model: PlanModel, uri: string): unknown {
  for (const kind of kinds) {
    const document = model.documents(kind).find((item) => item.uri === uri);
    if (document) return document.value;
  }
  return undefined;
}
