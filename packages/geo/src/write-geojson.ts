import type { Json } from '@plansmith/base';
import type { AreaGeometry } from './types.ts';

export interface LayerContent {
  readonly name: string;
  readonly features: readonly { readonly id: string; readonly properties: Readonly<Record<string, Json>>; readonly geometry: AreaGeometry }[];
}

export function writeGeoJson(content: LayerContent): string {
  throw new Error(`not built yet: ${content.name}`);
}
