import fc from 'fast-check';

// `npm test` gives the same verdict for the same tree: it names a seed. `npx vitest run` draws a new one each time, to find what the named one does not.
const seed = Number(process.env['PLANSMITH_SEED']);
if (process.env['PLANSMITH_SEED'] !== undefined && Number.isInteger(seed)) fc.configureGlobal({ seed });
