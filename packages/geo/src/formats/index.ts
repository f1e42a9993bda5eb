export { writeWorkbook, type WorkbookCell, type WorkbookColumn, type WorkbookTable } from './csv/write-workbook.ts';
export { encodingNamed, encodingTitles, type Encoding } from './encoding/names.ts';
export { packFiles } from './pack-files.ts';
export * from './registry.ts';
export { parseFieldMapping, writeFieldMapping, type FieldMapping } from './shapefile/field-names.ts';
export * from './source.ts';
export * from './types.ts';
