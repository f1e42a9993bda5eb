export { parseFieldMapping, writeFieldMapping, type FieldMapping } from './field-names.ts';
export { shapefile } from './format.ts';
