export * from '../report/formats.ts';
