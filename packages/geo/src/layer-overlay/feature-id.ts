import type { AttributeValue, Field, VectorBatch, VectorSelection } from '../formats/types.ts';

/** Names of attributes that hold an identifier, the surest first: our own, the standard 标识码, parcel numbers. */
const usualIdFields = ['id', 'ID', 'BSM', '标识码', 'DKBH', '地块编号'];

export type FeatureId = string | number | null;

/**
 * How the features of a layer are told apart: by the attribute asked for; where none is, by the format's own id, else by a usual attribute. Null for
 * a feature without.
 */
export function idReader(fields: readonly Field[], asked: string | undefined): (batch: Pick<VectorBatch, 'id' | 'attributes' | 'attribute'>, index: number) => FeatureId {
  const names = fields.map(({ name }) => name);
  const usual = usualIdFields.filter((name) => names.includes(name));
  return (batch, index) => {
    const own = asked === undefined ? batch.id(index) : undefined;
    if (own !== undefined) return own;
    for (const name of asked === undefined ? usual : [asked]) {
      const value = batch.attribute ? batch.attribute(index, name) : batch.attributes(index)[name];
      if (isId(value)) return value;
    }
    return null;
  };
}

function isId(value: AttributeValue | undefined): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

/** Ids of many features as plain arrays, ready to be handed from thread to thread. */
export interface FeatureIds {
  /** Ids that are texts in UTF-8, one behind the other, and behind how many bytes each stops; nothing of one that is not here. */
  readonly texts: Uint8Array;
  readonly ends: Uint32Array;
  /** Ids that are not among the texts, by place. Where neither has one, the feature has none. */
  readonly others: ReadonlyMap<number, FeatureId>;
}

/** Ids that are known already. */
export function featureIds(ids: readonly FeatureId[]): FeatureIds {
  return { texts: new Uint8Array(0), ends: new Uint32Array(ids.length), others: new Map(ids.flatMap((id, place) => (id === null ? [] : [[place, id] as const]))) };
}

const decoder = new TextDecoder();

export function idAt({ texts, ends, others }: FeatureIds, place: number): FeatureId {
  const start = ends[place - 1] ?? 0;
  if (ends[place] === start) return others.get(place) ?? null;
  return decoder.decode(texts.subarray(start, ends[place]));
}

/** Ids of features of a selection, as `idReader` finds them one by one; in one go where they are texts. */
export function selectedIds(selection: VectorSelection, places: Uint32Array, { fields, asked }: { readonly fields: readonly Field[]; readonly asked: string | undefined }): FeatureIds {
  const idOf = idReader(fields, asked);
  const names = fields.map(({ name }) => name);
  const name = asked ?? usualIdFields.find((usual) => names.includes(usual)) ?? '';
  // Formats that collect texts have no ids of their own.
  const collected = selection.texts?.(places, name);
  if (collected === undefined) return featureIds(Array.from(places, (place) => idOf(selection, place)));
  const { texts, ends, doubts } = collected;
  const others = new Map<number, FeatureId>();
  // Without a text of that name there may be one of another usual name.
  const hasMore = asked === undefined && usualIdFields.filter((usual) => names.includes(usual)).length > 1;
  for (let index = 0, start = 0; index < places.length; start = ends[index++]!) {
    if (doubts[index] === 0 && !(hasMore && ends[index] === start)) continue;
    const id = idOf(selection, places[index]!);
    if (id !== null) others.set(index, id);
  }
  return { texts, ends, others };
}
