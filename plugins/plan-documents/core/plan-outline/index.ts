export * from './outline.ts';
export * from './queries.ts';
