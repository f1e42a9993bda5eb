import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { minusDecimal, type Parameter, type PlanModel } from '@plansmith/plan';

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
    { label: { zh: `${attribute.zh}（填写）`, en: `${attribute.en}, stored` }, value: stored, ...unit, role: 'stored', uri, path },
    {
      label: { zh: '允许差', en: 'tolerance' },
      value: comparison.tolerance,
      ...unit,
      role: 'limit',
      ...(parameter && { uri: parameter.uri, path: parameter.path }),
    },
    { label: { zh: '填写减计算', en: 'stored minus computed' }, value: minusDecimal(stored, computed), ...unit, role: 'difference' },
  ];
}

/** A number parameter that the rule lists in `meta.needs`, so that it is there when the rule runs; its path leads to the number. Throws where the rule does not list it. */
export function neededNumber(model: PlanModel, name: string): Parameter & { readonly value: number } {
  const found = model.numberParameter(name);
  if (!found) throw new Error(`the number parameter ${name} is not there: list it in the rule's meta.needs.parameters`);
  return { ...found, path: [...found.path, 'value'] };
}
