export * from './bilingual.ts';
export * from './disposable.ts';
export * from './event.ts';
export * from './hash.ts';
export * from './json.ts';
export * from './path.ts';
export * from './result.ts';
export * from './text.ts';
