import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { minusDecimal, type Parameter } from '@plansmith/plan';
import { parameterLabel } from './parameters.ts';

/** A number that must not be above, or below, another. */
export interface Limited {
  readonly attribute: Bilingual;
  /** Unit symbol of value and limit. */
  readonly unit: string;
  readonly value: number;
  /** Where the value stands, when a document stores it; a computed one has no place. */
  readonly uri?: string;
  readonly path?: Path;
  /** What a computed value was made of. */
  readonly inputs?: readonly Term[];
  readonly limit: number;
  readonly side: 'atMost' | 'atLeast';
  /** The parameter that sets the limit, its path leading to the number. */
  readonly parameter?: Parameter;
  /** What sets the limit where it is no parameter, as a term of its own. */
  readonly limitTerm?: Term;
}

/** The whole arithmetic of a limit: inputs, value, limit with its source, and by how much it is missed (positive). */
export function limitTerms(limited: Limited): readonly Term[] {
  const { attribute, value, uri, path, limit, side, parameter } = limited;
  const unit = limited.unit === '' ? {} : { unit: limited.unit };
  const limitName: Bilingual = side === 'atMost' ? { zh: '上限', en: 'at most' } : { zh: '下限', en: 'at least' };
  return [
    ...(limited.inputs ?? []),
    { label: attribute, value, ...unit, ...(uri !== undefined && path !== undefined ? { role: 'stored', uri, path } : { role: 'result' }) },
    limited.limitTerm ?? {
      label: parameter ? parameterLabel(parameter) : limitName,
      value: limit,
      ...unit,
      role: 'limit',
      ...(parameter && { uri: parameter.uri, path: parameter.path }),
    },
    {
      label: side === 'atMost' ? { zh: '超出', en: 'excess' } : { zh: '不足', en: 'shortfall' },
      value: side === 'atMost' ? minusDecimal(value, limit) : minusDecimal(limit, value),
      ...unit,
      role: 'difference',
    },
  ];
}
