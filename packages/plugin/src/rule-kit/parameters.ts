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

/** A parameter that is a text, such as a day. */
export type TextParameter = Parameter & { readonly value: string };

/** A parameter holding a day (`YYYY-MM-DD`) that the rule lists in `meta.needs`; its path leads to the day. Throws where the rule does not list it. */
export function neededDay(model: PlanModel, name: string): TextParameter {
  const found = model.parameter(name);
  if (typeof found?.value !== 'string') throw new Error(`the day parameter ${name} is not there: list it in the rule's meta.needs.parameters`);
  return { ...found, value: found.value, path: [...found.path, 'value'] };
}

/** A parameter that is a list of texts, such as land-use codes. */
export type TextsParameter = Parameter & { readonly value: readonly string[] };

/** A list parameter that the rule lists in `meta.needs`; its path leads to the list, and what in it is no text is left out. Throws where the rule does not list it. */
export function neededTexts(model: PlanModel, name: string): TextsParameter {
  const found = model.parameter(name);
  if (!Array.isArray(found?.value)) throw new Error(`the list parameter ${name} is not there: list it in the rule's meta.needs.parameters`);
  return { ...found, value: found.value.filter((item: unknown) => typeof item === 'string'), path: [...found.path, 'value'] };
}

/** How a parameter is called in an arithmetic: its name, its certainty and where it comes from. */
export function parameterLabel(parameter: Parameter): Bilingual {
  const certainty = parameter.certainty === undefined ? '' : ` [${parameter.certainty}]`;
  const source = parameter.sourceText === undefined ? '' : `：${parameter.sourceText}`;
  return { zh: `参数 ${parameter.name}${certainty}${source}`, en: `parameter ${parameter.name}${certainty}` };
}

/** A parameter in the words of a message: its name and its certainty. */
export function parameterName(parameter: Parameter): Bilingual {
  const certainty = parameter.certainty === undefined ? '' : ` [${parameter.certainty}]`;
  return { zh: `参数 ${parameter.name}${certainty}`, en: `parameter ${parameter.name}${certainty}` };
}
