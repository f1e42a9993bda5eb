export { measureArea, type MeasuredArea } from '../overlay/measure.ts';
export { form, formOf, prepareTable, type PreparedTable } from '../overlay/prepared-table.ts';
export { overlayLayer, type LayerOverlay } from './overlay-layer.ts';
export { idReader, type FeatureId } from './feature-id.ts';
export type { NumberedFeature } from './touched-layer.ts';
export { joinTables, sliceTable } from './table-parts.ts';
