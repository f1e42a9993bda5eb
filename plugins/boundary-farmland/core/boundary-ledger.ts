import { areaM2 } from '@plansmith/geo';
import type { PlanModel, SwapAddition, SwapSource } from '@plansmith/plan';
import { inputTerm, type NumberTerm } from '@plansmith/plugin/rule-kit';
import { roundM2 } from './measures.ts';
import type { DatedAmount } from './over-time.ts';
import { featurePlace } from './records.ts';

export const sourceNoun = { zh: '来源', en: 'source' } as const;

/** The day from which a source's verified area counts: accepted and confirmed by the survey. Undefined where one of the two is missing. */
export function verifiedOn({ value }: SwapSource): string | undefined {
  const { acceptedDate, surveyConfirmed } = value;
  const confirmed = surveyConfirmed?.date;
  if (acceptedDate === undefined || confirmed === undefined) return undefined;
  return acceptedDate > confirmed ? acceptedDate : confirmed;
}

/** The verified area of a source as it is written. */
export function verifiedTerm(source: SwapSource): NumberTerm | undefined {
  const { verifiedM2 } = source.value;
  if (verifiedM2 === undefined) return undefined;
  return inputTerm({ uri: source.uri, path: [...source.path, 'verifiedM2'] }, { zh: `${source.id} 核定面积`, en: `verified area of ${source.id}` }, verifiedM2, 'm2');
}

/** What all sources together make available, each from its day on. */
export function verifiedAmounts(model: PlanModel): readonly DatedAmount[] {
  return model.swapSources().flatMap((source): DatedAmount[] => {
    const [date, amount] = [verifiedOn(source), verifiedTerm(source)];
    return date === undefined || !amount ? [] : [{ id: source.id, date, amount }];
  });
}

/** The area of an addition: that of its polygon, in square centimetres rounded; where it has none, the one that is written. */
export function addedTerm(model: PlanModel, addition: SwapAddition): NumberTerm | undefined {
  const { id, uri, path, value } = addition;
  const label = { zh: `${id} 增补面积`, en: `area of addition ${id}` };
  const feature = model.feature('swapAdditions', id);
  if (feature) return inputTerm(featurePlace(model, 'swapAdditions', id), label, roundM2(areaM2(feature.geometry)), 'm2');
  return value.areaM2 === undefined ? undefined : inputTerm({ uri, path: [...path, 'areaM2'] }, label, value.areaM2, 'm2');
}

/** What an addition says it uses, use by use. */
export function usesOf({ id, uri, path, value }: SwapAddition): readonly { readonly sourceId: string; readonly amount: NumberTerm }[] {
  return (value.sourcesUsed ?? []).flatMap((use, index) =>
    use?.sourceRef === undefined || use.m2 === undefined
      ? []
      : [{ sourceId: use.sourceRef, amount: inputTerm({ uri, path: [...path, 'sourcesUsed', index, 'm2'] }, { zh: `${id} 使用 ${use.sourceRef}`, en: `${id} uses of ${use.sourceRef}` }, use.m2, 'm2') }],
  );
}
