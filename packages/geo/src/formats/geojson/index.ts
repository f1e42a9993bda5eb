export { geoJson, geoJsonSeq } from './format.ts';
