export * from './lens-record.ts';
export * from './linear-solver.ts';
export * from './manifest.ts';
export * from './modules.ts';
export * from './plan-outline.ts';
export * from './registry.ts';
