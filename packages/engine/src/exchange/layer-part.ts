import { equalJson, type Json } from '@plansmith/base';
import { areaM2, writeGeoJson, type AreaGeometry, type GeoNote } from '@plansmith/geo';
import { layerEdits, type FeatureChange, type NewFeature } from './layer-edits.ts';
import { errorNote } from './notes.ts';
import { isSameShape } from './same-shape.ts';
import type { ChangedRecord, FileEdit, PreviewFeature } from './types.ts';
import type { ViewLayer } from './workspace-view.ts';

/** Collects what an import does to the features of one layer. */
export interface LayerPart {
  readonly uri: string;
  /** Whether the layer has a feature of this id, measurable or not. */
  has(id: string): boolean;
  ids(): readonly string[];
  /** Gives a feature another shape and properties where they differ; tells what changed. */
  change(id: string, next: { readonly geometry: AreaGeometry | undefined; readonly properties: Readonly<Record<string, Json>> }): { readonly geometry?: ChangedRecord['geometry'] & object; readonly properties: readonly string[] };
  add(feature: NewFeature): void;
  /** Property keys that the layer's features have, in the order of their first use. */
  readonly propertyKeys: readonly string[];
  finish(): { readonly file: FileEdit | undefined; readonly preview: readonly PreviewFeature[]; readonly notes: readonly GeoNote[] };
}

export function createLayerPart(layer: ViewLayer): LayerPart {
  const features = layer.document?.layer.features ?? [];
  const changed: FeatureChange[] = [];
  const added: NewFeature[] = [];
  const preview: PreviewFeature[] = [];
  return {
    uri: layer.uri,
    has: (id) => layer.document?.spanOf(id) !== undefined,
    ids: () => features.map(({ id }) => id),
    propertyKeys: [...new Set(features.slice(0, 100).flatMap(({ properties }) => Object.keys(properties)))],
    change(id, { geometry, properties }) {
      // A feature that cannot be measured has no shape to compare with: it gets the new one.
      const feature = layer.document!.layer.feature(id);
      const differs = geometry !== undefined && !(feature && isSameShape(geometry, feature.geometry));
      const different = Object.fromEntries(Object.entries(properties).filter(([key, value]) => !equalJson(feature?.properties[key] ?? null, value)));
      if (differs || Object.keys(different).length > 0) changed.push({ id, ...(differs && { geometry }), properties: different });
      const shown = differs ? geometry : feature?.geometry;
      if (shown) preview.push({ id, change: differs ? 'changed' : 'unchanged', geometry: shown, ...(differs && feature && { before: feature.geometry }) });
      return {
        ...(differs && { geometry: { uri: layer.uri, beforeM2: feature ? Number(areaM2(feature.geometry).toFixed(2)) : null, afterM2: Number(areaM2(geometry).toFixed(2)) } }),
        properties: Object.keys(different),
      };
    },
    add(feature) {
      added.push(feature);
      preview.push({ id: feature.id, change: 'added', geometry: feature.geometry });
    },
    finish() {
      if (changed.length === 0 && added.length === 0) return { file: undefined, preview, notes: [] };
      if (layer.text === undefined) {
        const newText = writeGeoJson({ name: layer.name, features: added });
        return { file: { uri: layer.uri, isNew: true, edits: [{ start: 0, end: 0, newText }] }, preview, notes: [] };
      }
      const broken = layer.document!.problems.some(({ code }) => code === 'notJson' || code === 'notFeatureCollection');
      const edits = broken ? undefined : layerEdits(layer.text, layer.document!, { changed, added });
      if (edits) return { file: { uri: layer.uri, isNew: false, edits }, preview, notes: [] };
      const note = errorNote('import/layerBroken', { zh: `图层文件 ${layer.uri} 不是完好的 GeoJSON 要素集合，没有改动它。请先改正该文件`, en: `The layer file ${layer.uri} is no sound GeoJSON feature collection and was not changed. Correct it first` }, { uri: layer.uri });
      return { file: undefined, preview: [], notes: [note] };
    },
  };
}
