export * from './build-review.ts';
export * from './review.ts';
export type { MapShape, ReviewMap } from './review-map.ts';
export * from './formats.ts';
export { checkVerdictText } from './wording.ts';
export * from './write-review.ts';
