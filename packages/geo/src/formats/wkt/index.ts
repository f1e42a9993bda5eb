export { looksLikeWkt, parseWkt, type WktError, type WktReading } from './parse-wkt.ts';
export { writeWkt } from './write-wkt.ts';
