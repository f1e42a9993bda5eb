export { readPeriod, type Period } from './breakdown-quantities.ts';
export * from './cells.ts';
export * from './decimal.ts';
export * from './documents.gen.ts';
export * from './model.ts';
export * from './plan-store.ts';
export { gapAt, lacking, type Gap } from './quantity.ts';
export * from './stored-quantities.ts';
export * from './trust.ts';
