export * from './manifest.ts';
export * from './modules.ts';
export * from './registry.ts';
