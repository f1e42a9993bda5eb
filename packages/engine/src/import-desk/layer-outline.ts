import type { VectorBatch, VectorLayer } from '@plansmith/geo/formats';
import type { ImportLayerOutline } from './types.ts';

const sampledFeatures = 50;
const longestSample = 60;

/** A layer with values and coordinates of its first features, so that a person sees whether it is read rightly. */
export async function outlineLayer(layer: VectorLayer): Promise<ImportLayerOutline> {
  let first: VectorBatch | undefined;
  for await (const batch of layer.batches()) {
    first = batch;
    break;
  }
  const rows = Array.from({ length: Math.min(sampledFeatures, first?.polygons.featureCount ?? 0) }, (_, index) => first!.attributes(index));
  return {
    name: layer.name,
    featureCount: layer.featureCount,
    crs: layer.crs,
    extent: first && extentOf(first.polygons.xy),
    fields: layer.fields.map((field) => {
      const value = rows.map((row) => row[field.name]).find((item) => item !== null && item !== undefined && item !== '');
      const text = value === undefined ? '' : String(value);
      return { ...field, sample: text.length > longestSample ? `${text.slice(0, longestSample)}…` : text };
    }),
  };
}

function extentOf(xy: Float64Array): ImportLayerOutline['extent'] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < xy.length; index += 2) {
    const [x, y] = [xy[index]!, xy[index + 1]!];
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return minX <= maxX ? [minX, minY, maxX, maxY] : undefined;
}
