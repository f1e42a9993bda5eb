import type { Bilingual } from '@plansmith/base';
import type { Parameter, PlanModel } from '@plansmith/plan';

/** A parameter that is a number. */
export type NumberParameter = Parameter & { readonly value: number };

/** A number parameter that the rule lists in `meta.needs`, so that it is there when the rule runs; its path leads to the number. Throws where the rule does not list it. */
export function neededNumber(model: PlanModel, name: string): NumberParameter {
  const found = model.numberParameter(name);
  if (!found) throw new Error(`the number parameter ${name} is not there: list it in the rule's meta.needs.parameters`);
  return { ...found, path: [...found.path, 'value'] };
}

/** How a parameter is called in an arithmetic: its name, its certainty and where it comes from. */
export function parameterLabel(parameter: Parameter): Bilingual {
  const certainty = parameter.certainty === undefined ? '' : ` [${parameter.certainty}]`;
  const source = parameter.sourceText === undefined ? '' : `：${parameter.sourceText}`;
  return { zh: `参数 ${parameter.name}${certainty}${source}`, en: `parameter ${parameter.name}${certainty}` };
}
