import type { Bilingual, Path, Range } from '@plansmith/base';

/** One term of an arithmetic, with the place it was read from (absent for constants of the formula and values measured on geometry). */
export interface Term {
  readonly label: Bilingual;
  readonly value: number | string;
  /** Unit symbol as in the schemas: m2, ha, pct, … */
  readonly unit?: string;
  /** Of a stored number: what it is the number of, where the label says besides that it is the stored one. */
  readonly attribute?: Bilingual;
  readonly role: 'input' | 'result' | 'stored' | 'limit' | 'difference';
  readonly uri?: string;
  readonly path?: Path;
  /** Filled in by the engine from `uri` and `path`. */
  readonly range?: Range;
}
