import type { PlanModel } from '@plansmith/plan';

/** The name that the workspace registers a layer file under; undefined for a file that is not registered. */
export function layerNameOf(model: PlanModel, uri: string): string | undefined {
  for (const { value } of model.documents('workspace')) {
    const name = value.layers?.find((layer) => layer?.file === uri)?.name;
    if (name !== undefined) return name;
  }
  return undefined;
}
