import type { Json } from '@plansmith/base';
import { resolvePlain } from '../core-scalar.ts';

/** A scalar as it can stand after `key: `, in a block list and in a flow list: unquoted where that reads back as the same text. */
export function writeScalar(value: Exclude<Json, readonly Json[] | { readonly [key: string]: Json }>): string {
  if (typeof value !== 'string') return String(value);
  return needsQuotes(value) ? JSON.stringify(value) : value;
}

/** Whether a text must be quoted to stay that text. A year, a code and a date are quoted too: readers of other kinds take them for numbers or times. */
export function needsQuotes(text: string): boolean {
  if (resolvePlain(text) !== text || text !== text.trim()) return true;
  if (/^\d/.test(text) && /^[\d\-:.T+Z ]+$/.test(text)) return true;
  return /^[-?:,[\]{}#&*!|>'"%@`]/.test(text) || /[\p{Cc}\u2028\u2029\ufeff]|: |:$| #|[,[\]{}]/u.test(text) || text === '---' || text === '...';
}
