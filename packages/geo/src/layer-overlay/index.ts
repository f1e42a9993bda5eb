export { measureArea, type MeasuredArea } from '../overlay/measure.ts';
export { form, formOf, prepareTable, type PreparedTable } from '../overlay/prepared-table.ts';
export { idAt, idReader, type FeatureId, type FeatureIds } from './feature-id.ts';
export type { FeatureGroups } from './feature-groups.ts';
export { residentSubjects, type ResidentSubjects } from './overlay-group.ts';
export { joinShares, overlayGroups, overlayLayer, overlayWhole, type LayerOverlay, type OverlayShare } from './overlay-layer.ts';
export { searchGroups, type NumberedFeature, type SearchedGroups } from './touched-groups.ts';
export { joinTables } from './table-parts.ts';
