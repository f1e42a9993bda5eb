export * from './export-desk.ts';
export * from './types.ts';
