export * from './registry.ts';
export * from './source.ts';
export * from './types.ts';
