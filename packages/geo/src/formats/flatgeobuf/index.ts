export { fgbAttributes, fgbFields } from './attributes.ts';
export type { FgbColumn, FgbColumnType } from './column.ts';
export { createFgbReader, decodeFgbFeature, type FgbDecoding, type FgbReader } from './decode.ts';
export { flatGeobuf } from './format.ts';
export { fgbGeometryTypes, isFlatGeobuf, readFgbHeader, type FgbHeader, type FgbHeaderFailure } from './header.ts';
export { fgbIndexBytes, openFgbIndex, type FgbBox, type FgbIndex } from './packed-tree.ts';
