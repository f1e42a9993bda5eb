import { bytesInMemory, openVector, type VectorLayer } from '@plansmith/geo/formats';
import { joinTables, overlayLayer } from '@plansmith/geo/layer-overlay';

async function layerAt(path: string): Promise<VectorLayer> {
  const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
  const opened = await openVector({ name: path.slice(1), bytes: bytesInMemory(bytes), sibling: async () => undefined }, {});
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.layers[0]!;
}

const [parcels, farmland] = await Promise.all([layerAt('/parcels.fgb'), layerAt('/farmland.fgb')]);
const tables = [];
for await (const batch of parcels.batches()) tables.push(batch.polygons);
const { coveredM2 } = await overlayLayer(joinTables(tables), farmland, {});
postMessage(coveredM2.reduce((sum, area) => sum + area, 0));
