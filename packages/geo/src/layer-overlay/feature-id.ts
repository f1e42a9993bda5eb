import type { AttributeValue, Field, VectorBatch } from '../formats/types.ts';

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
