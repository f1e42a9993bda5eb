export { openLayerCache } from './read-cache.ts';
export { createLayerCacheWriter, writeLayerCache, type ByteSink, type LayerCacheWriter } from './write-cache.ts';
