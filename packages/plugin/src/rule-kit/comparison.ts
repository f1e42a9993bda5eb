import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { minusDecimal, type Parameter } from '@plansmith/plan';
import { parameterLabel } from './parameters.ts';
import { storedTerm } from './quantities.ts';

/** A stored number beside the one it should be. */
export interface Comparison {
  readonly attribute: Bilingual;
  /** Unit symbol of both. */
  readonly unit: string;
  readonly stored: number;
  readonly uri: string;
  readonly path: Path;
  /** What `computed` was made of. */
  readonly inputs: readonly Term[];
  /** Unrounded. */
  readonly computed: number;
  readonly tolerance: number;
  /** Where the tolerance is set; absent where it is none. */
  readonly parameter?: Parameter;
}

/** The whole arithmetic of a comparison: inputs, result, stored value, tolerance, and stored minus result. */
export function comparisonTerms(comparison: Comparison): readonly Term[] {
  const { attribute, stored, computed, uri, path, parameter } = comparison;
  const unit = comparison.unit === '' ? {} : { unit: comparison.unit };
  return [
    ...comparison.inputs,
    { label: { zh: `${attribute.zh}（计算）`, en: `${attribute.en}, computed` }, value: computed, ...unit, role: 'result' },
    storedTerm({ uri, path }, attribute, stored, comparison.unit),
    {
      label: toleranceLabel(parameter),
      value: comparison.tolerance,
      ...unit,
      role: 'limit',
      ...(parameter && { uri: parameter.uri, path: parameter.path }),
    },
    { label: { zh: '填写减计算', en: 'stored minus computed' }, value: minusDecimal(stored, computed), ...unit, role: 'difference' },
  ];
}

function toleranceLabel(parameter: Parameter | undefined): Bilingual {
  if (!parameter) return { zh: '允许差', en: 'tolerance' };
  const { zh, en } = parameterLabel(parameter);
  return { zh: `允许差：${zh}`, en: `tolerance: ${en}` };
}
