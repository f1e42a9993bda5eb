import type { PlanModel } from '@plansmith/plan';
import type { Place, Related } from '@plansmith/rules';

/** Layers whose features have a record in a document. */
export type RecordLayer = 'parcels' | 'units';

/** The `id` of the record that a feature of a layer stands for; the feature itself where no document has one. */
export function recordPlace(model: PlanModel, layer: RecordLayer, id: string): Place {
  const record = layer === 'parcels' ? model.parcel(id) : model.unit(id);
  return record ? { uri: record.uri, path: [...record.path, 'id'] } : featurePlace(model, layer, id);
}

/** A feature in its layer's file. */
export function featurePlace(model: PlanModel, layer: string, id: string): Place {
  return { uri: model.layerUri(layer) ?? 'workspace.yaml', path: ['features', id] };
}

/** The feature's place as a related one. */
export function relatedFeature(model: PlanModel, layer: string, id: string): Related {
  return { message: { zh: `图层 ${layer} 的要素 ${id}`, en: `feature ${id} of layer ${layer}` }, ...featurePlace(model, layer, id) };
}
