export * from './builtin-messages.ts';
export * from './finding.ts';
export * from './raw-finding.ts';
export * from './rule.ts';
export * from './runner.ts';
export * from './report/pretty.ts';
export * from './report/check-report.ts';
export * from './report/term-value.ts';
