import type { DocumentTypes, Draft, PlanModel } from '@plansmith/plan';

type RegisteredLayer = Draft<DocumentTypes['workspace']['layers'][number]>;

/** The name that the workspace registers a layer file under; undefined for a file that is not registered. */
export function layerNameOf(model: PlanModel, uri: string): string | undefined {
  return registered(model, (layer) => layer.file === uri)?.name;
}

/** The day of a layer's data as the workspace registers it. */
export function layerDateOf(model: PlanModel, name: string): string | undefined {
  return registered(model, (layer) => layer.name === name)?.date;
}

/** The version of a layer as the workspace registers it. */
export function layerVersionOf(model: PlanModel, name: string): string | undefined {
  return registered(model, (layer) => layer.name === name)?.version;
}

function registered(model: PlanModel, isSought: (layer: RegisteredLayer) => boolean): RegisteredLayer | undefined {
  for (const { value } of model.documents('workspace')) {
    const found = value.layers?.find((layer) => layer !== undefined && isSought(layer));
    if (found) return found;
  }
  return undefined;
}
