import type { Path } from '@plansmith/base';
import type { KindName, PlanModel } from '@plansmith/plan';
import type { Finding, WitnessGeometry } from '@plansmith/rules';
import type { FeatureName } from './review-map.ts';
import type { ReviewPlace } from './review.ts';

/** What findings are looked up by, made once for a review. */
export interface PlaceFinder {
  /** Id of the unit that a finding belongs to, by the feature or the record it names, else by its document. */
  unitOf(finding: Finding): string | undefined;
  /** The feature that a finding is about, else that of the record or document it stands in. */
  featureOf(finding: Finding): { readonly name: FeatureName; readonly from: 'feature' | 'record' } | undefined;
  placeOf(finding: Finding): ReviewPlace | null;
  /** Features of other places that the finding names. */
  relatedFeatures(finding: Finding): readonly FeatureName[];
}

export function createPlaceFinder(model: PlanModel, layers: readonly { readonly name: string; readonly uri: string | null }[]): PlaceFinder {
  const layerByUri = new Map(layers.flatMap(({ name, uri }) => (uri === null ? [] : [[uri, name] as const])));
  const kinds = new Map(model.headers().map(({ uri, kind }) => [uri, kind]));

  const values = new Map<string, ReadonlyMap<string, unknown>>();
  function valueOf(uri: string): unknown {
    const kind = kinds.get(uri);
    if (kind === undefined) return undefined;
    let known = values.get(kind);
    if (!known) values.set(kind, (known = new Map(model.documents(kind as KindName).map((document) => [document.uri, document.value]))));
    return known.get(uri);
  }

  function namedFeature(uri: string, path: Path): FeatureName | undefined {
    const layer = layerByUri.get(uri);
    return layer !== undefined && path[0] === 'features' && typeof path[1] === 'string' ? { layer, id: path[1] } : undefined;
  }

  const unitOfParcel = (id: string): string | undefined => model.unitsListing(id)[0]?.unit.id;

  /** The innermost record of a path that is of a parcel or a unit. */
  function recordOf({ uri, path }: Pick<Finding, 'uri' | 'path'>): { readonly parcel: string } | { readonly unit: string } | undefined {
    let value = valueOf(uri);
    const records: unknown[] = [value];
    for (const step of path) {
      value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
      records.push(value);
    }
    // A list of parcels of a unit holds their ids.
    if (typeof value === 'string' && path.includes('parcelRefs') && model.parcel(value)) return { parcel: value };
    for (const record of records.toReversed()) {
      const parcel = textOf(record, 'parcelRef') ?? textOf(record, 'id');
      if (parcel !== undefined && model.parcel(parcel)) return { parcel };
      const unit = textOf(record, 'unitRef') ?? textOf(record, 'id');
      if (unit !== undefined && model.unit(unit)) return { unit };
    }
    return undefined;
  }

  function ownFeature(finding: Finding): FeatureName | undefined {
    return finding.feature ?? namedFeature(finding.uri, finding.path);
  }

  function featureOf(finding: Finding): ReturnType<PlaceFinder['featureOf']> {
    const own = ownFeature(finding);
    if (own && model.feature(own.layer, own.id)) return { name: own, from: 'feature' };
    const record = recordOf(finding);
    if (!record) return undefined;
    const name = 'parcel' in record ? { layer: 'parcels', id: record.parcel } : { layer: 'units', id: record.unit };
    return model.feature(name.layer, name.id) ? { name, from: 'record' } : undefined;
  }

  function unitOf(finding: Finding): string | undefined {
    const own = ownFeature(finding);
    if (own) {
      const properties = model.feature(own.layer, own.id)?.properties;
      const unit = own.layer === 'units' ? own.id : (unitOfParcel(own.id) ?? textOf(properties, 'unitRef') ?? unitOfParcel(textOf(properties, 'parcelRef') ?? ''));
      if (unit !== undefined && model.unit(unit)) return unit;
    }
    const record = recordOf(finding);
    if (record && 'unit' in record) return record.unit;
    // A parcel that no unit lists may still stand in a document of one.
    return (record && unitOfParcel(record.parcel)) ?? unitOfDocument(finding.uri);
  }

  function unitOfDocument(uri: string): string | undefined {
    const value = valueOf(uri);
    const id = textOf(value, 'unitRef') ?? textOf(value, 'id');
    return id !== undefined && model.unit(id) ? id : undefined;
  }

  return {
    unitOf,
    featureOf,
    placeOf(finding) {
      const found = featureOf(finding);
      const name = { layer: found?.name.layer ?? null, id: found?.name.id ?? null };
      if (finding.witness) return { from: 'witness', geometry: finding.witness.geometry, ...name };
      const geometry = found && model.feature(found.name.layer, found.name.id)?.geometry;
      return found && geometry ? { from: found.from, geometry: geometry as WitnessGeometry, ...name } : null;
    },
    relatedFeatures(finding) {
      const own = ownFeature(finding);
      const found = new Map<string, FeatureName>();
      for (const { uri, path } of [...finding.related, ...finding.terms]) {
        const name = uri !== undefined && path ? namedFeature(uri, path) : undefined;
        if (name && !(name.layer === own?.layer && name.id === own.id)) found.set(`${name.layer}\n${name.id}`, name);
      }
      return [...found.values()];
    },
  };
}

function textOf(value: unknown, key: string): string | undefined {
  const found = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}
