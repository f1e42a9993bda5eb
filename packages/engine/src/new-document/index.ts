export * from './plan-new-document.ts';
