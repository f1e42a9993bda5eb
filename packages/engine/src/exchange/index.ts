export { exportNameOf } from './field-catalogue.ts';
export { planImport } from './plan-import.ts';
export * from './types.ts';
