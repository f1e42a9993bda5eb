export { createDocumentDesk } from './document-desk.ts';
export * from './plan-new-document.ts';
export * from './types.ts';
