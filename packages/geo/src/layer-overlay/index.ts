export { measureArea, type MeasuredArea } from '../overlay/measure.ts';
export { form, formOf, prepareTable, type PreparedTable } from '../overlay/prepared-table.ts';
export { joinShares, overlayLayer, overlayShares, type LayerOverlay, type OverlayShare } from './overlay-layer.ts';
export { idReader, type FeatureId } from './feature-id.ts';
export type { NumberedFeature } from './touched-groups.ts';
export { joinTables } from './table-parts.ts';
