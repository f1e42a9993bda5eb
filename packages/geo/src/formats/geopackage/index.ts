export { geoPackage } from './format.ts';
