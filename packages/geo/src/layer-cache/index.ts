export { openLayerCache } from './read-cache.ts';
export { writeLayerCache, type ByteSink } from './write-cache.ts';
