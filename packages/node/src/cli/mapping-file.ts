export { readMappingFile } from '@plansmith/engine/exchange';
