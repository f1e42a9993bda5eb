import type { Json } from '@plansmith/base';
import { writeKey as writeStyledKey, writeScalar as writeStyledScalar, type WritingStyle } from '../write-yaml.ts';

const style: WritingStyle = { eol: '\n', step: 2, listStep: 2, quote: 'double' };

/**
 * A scalar as it can stand after `key: `, in a block list and in a flow list: unquoted where that reads back as the same text.
 * A year, a code and a date are quoted too: readers of other kinds take them for numbers or times.
 */
export function writeScalar(value: Exclude<Json, readonly Json[] | { readonly [key: string]: Json }>): string {
  return writeStyledScalar(value, style, { flow: true });
}

/** A key as it can stand in a block or flow map. */
export function writeKey(key: string): string {
  return writeStyledKey(key, style, { flow: true });
}

/** Whether a text must be quoted to stay that text. */
export function needsQuotes(text: string): boolean {
  return writeScalar(text) !== text;
}
