import { cgcs2000, type Crs } from '../crs/index.ts';
import { writeFlatGeobuf } from '../formats/flatgeobuf/write-layer.ts';
import { tableOf } from '../polygon-table.ts';
import type { AreaGeometry } from '../types.ts';

/** Bytes of a FlatGeobuf file with these polygons and their ids, in longitude and latitude unless told. */
export async function flatGeobufBytes(features: readonly { readonly id: string; readonly geometry: AreaGeometry }[], crs: Crs = cgcs2000): Promise<Uint8Array> {
  const { files } = await writeFlatGeobuf(
    {
      name: 'layer',
      crs,
      fields: [{ name: 'id', type: 'text' }],
      async *batches() {
        yield { polygons: tableOf(features.map(({ geometry }) => geometry)), attributes: (index) => ({ id: features[index]!.id }), id: () => undefined };
      },
    },
    {},
  );
  const { chunks } = files[0]!;
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
