export { lonLatEpsg } from './crs-name.ts';
export { datumOfName, datumRefusal, datumTitles, type Datum, type RefusedDatum } from './datum.ts';
export { createProjection, projectTable } from './projection.ts';
export { readCrs, readCrsName, readPrj } from './read-prj.ts';
export { cgcs2000, crsByEpsg, crsName, crsTitle, gaussKrugerSystem, knownSystems, systemOfPrefix, zoneNumber } from './registry.ts';
export * from './types.ts';
export { writePrj } from './write-prj.ts';
