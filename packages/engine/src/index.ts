export * from './engine.ts';
export * from './fixing/apply-safe-fixes.ts';
export * from './format-json.ts';
export * from './git-api.ts';
export * from './server-api.ts';
export * from './service.ts';
export * from './text-changes.ts';
export * from './text-stamp.ts';
export { isWorkspaceFile } from './files.ts';
