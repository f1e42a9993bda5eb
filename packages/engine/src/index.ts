export * from './service.ts';
export * from './server-api.ts';
