export * from './manifest.ts';
export * from './modules.ts';
