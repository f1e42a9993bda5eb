import type { Bilingual, MessageData, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { differsBy, type DerivedQuantities, type Entity, type Parameter, type PlanModel, type Quantity } from '@plansmith/plan';
import { amountText, comparisonTerms, isSuperseded, listText, neededNumber, numberAt, roundedText, roundedTo, storedText, textAt } from '@plansmith/plugin/rule-kit';
import type { Fix, LinearDemand, RecordCheck, Report, Rule, RuleSource } from '@plansmith/rules';

/** Where a ratio is stored: a key in the records of one list. */
export interface AttributePlace {
  readonly attribute: Bilingual;
  readonly kind: 'unitDetailedPlan' | 'parcelInventory';
  readonly key: string;
  quantity(derived: DerivedQuantities, parcelId: string): Quantity;
}

/** A share or ratio that a record stores beside the two measures it is made of. */
export interface StoredRatio {
  readonly id: string;
  readonly title: Bilingual;
  readonly source: RuleSource;
  /** Unit symbol: '' or pct. */
  readonly unit: '' | 'pct';
  /** Decimals that people write. */
  readonly digits: number;
  /** Parameter that holds the largest difference. */
  readonly tolerance: 'tol.far' | 'tol.pct';
  readonly places: readonly AttributePlace[];
  /** Whether its numerator is a number that a balance moves. */
  readonly demands?: true;
  /** Fixes beyond setting the stored value, for a place with two inputs. */
  moreFixes?(stored: StoredRatioFinding): readonly Fix[];
}

/** What is known of a wrong ratio. */
export interface StoredRatioFinding {
  readonly uri: string;
  readonly record: Path;
  readonly place: AttributePlace;
  readonly stored: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly tolerance: number;
}

/** Where each kind keeps the records of parcels, and how a parcel's id finds its own. */
const lists = {
  unitDetailedPlan: { list: 'parcelControls', idKey: 'parcelRef', find: (model: PlanModel, id: string): Entity<unknown> | undefined => model.parcelControl(id) },
  parcelInventory: { list: 'parcels', idKey: 'id', find: (model: PlanModel, id: string): Entity<unknown> | undefined => model.parcel(id) },
} as const;

/** A rule that holds a stored ratio against the one its own record gives, each parcel by itself. */
export function storedRatioRule(ratio: StoredRatio): Rule<PlanModel> {
  const checks = { unitDetailedPlan: recordCheck(ratio, 'unitDetailedPlan'), parcelInventory: recordCheck(ratio, 'parcelInventory') };
  return {
    meta: {
      id: ratio.id,
      title: ratio.title,
      severity: 'error',
      scope: 'document',
      kinds: [...new Set(ratio.places.map(({ kind }) => kind))],
      needs: { parameters: [ratio.tolerance] },
      ...(ratio.demands && { demands: true }),
      source: ratio.source,
      fixable: true,
      messages: {
        differs: {
          zh: '{object} {attribute}填写 {stored}，按 {numerator} ÷ {denominator}计算应为 {computed}（允许差 {tolerance}）',
          en: '{object}: {attribute} is stored as {stored}, but {numerator} ÷ {denominator} gives {computed} (tolerance {tolerance})',
        },
        inputMissing: {
          zh: '{object} {attribute}填写 {stored}，但缺少 {missing}，无法核对',
          en: '{object}: {attribute} {stored} cannot be checked, because {missing} is missing or unusable',
        },
      },
    },
    check(context) {
      const { document } = context;
      const { kind } = document;
      if (isSuperseded(document) || (kind !== 'unitDetailedPlan' && kind !== 'parcelInventory')) return;
      context.forEachRecord([lists[kind].list], checks[kind]);
    },
  };
}

/** The check of one record of a kind. */
function recordCheck(ratio: StoredRatio, kind: AttributePlace['kind']): RecordCheck<PlanModel> {
  const { idKey, find } = lists[kind];
  const places = ratio.places.filter((place) => place.kind === kind);
  return (context, { index, path: record, value }) => {
    const { document, model } = context;
    const id = textAt(value, idKey);
    if (id === undefined) return;
    // A second record of the same parcel is reference/id-unique's matter; the model computes with the first.
    const own = find(model, id);
    if (own?.uri !== document.uri || own.path[1] !== index) return;
    const tolerance = neededNumber(model, ratio.tolerance);
    for (const place of places) {
      const stored = numberAt(value, place.key);
      if (stored === undefined) continue;
      const quantity = place.quantity(model.derived, id);
      const at = { id, uri: document.uri, record, stored, tolerance };
      if (context.demand) {
        if (quantity.value !== undefined) for (const demand of ratioDemands(ratio, place, { ...at, computed: quantity.value, inputs: quantity.terms })) context.demand(demand);
      } else if (quantity.value === undefined) context.undecided(missingReport(ratio, place, { ...at, quantity }));
      else if (differsBy(stored, quantity.value, tolerance.value)) {
        context.report(differenceReport(ratio, place, { ...at, computed: quantity.value, inputs: quantity.terms }));
      }
    }
  };
}

interface StoredAt {
  readonly id: string;
  readonly uri: string;
  readonly record: Path;
  readonly stored: number;
  readonly tolerance: Parameter & { readonly value: number };
}

function missingReport(ratio: StoredRatio, place: AttributePlace, at: StoredAt & { readonly quantity: Quantity }): Report {
  return {
    messageId: 'inputMissing',
    ...objectOf(place, at),
    data: { ...namesOf(ratio, place, at), missing: listText(at.quantity.missing) },
    ...(at.quantity.missingAt && { missing: at.quantity.missingAt }),
  };
}

function differenceReport(ratio: StoredRatio, place: AttributePlace, at: StoredAt & { readonly computed: number; readonly inputs: readonly Term[] }): Report {
  const { uri, record, stored, tolerance, computed, inputs } = at;
  const { attribute } = place;
  const path = [...record, place.key];
  const [numerator, denominator] = inputs.map((term) => term.value as number) as [number, number];
  const value = roundedTo(computed, ratio.digits);
  const shown = withUnit(roundedText(value, ratio.digits), ratio.unit);
  const set: Fix = {
    title: { zh: `将${attribute.zh}改为 ${shown}`, en: `Set the ${attribute.en} to ${shown}` },
    edits: [{ uri, operation: { op: 'set', path, value } }],
  };
  const more = ratio.moreFixes?.({ uri, record, place, stored, numerator, denominator, tolerance: tolerance.value }) ?? [];
  const canBeStored = ratio.unit !== 'pct' || value <= 100;
  return {
    messageId: 'differs',
    ...objectOf(place, at),
    data: {
      ...namesOf(ratio, place, at),
      numerator: amountText(numerator, 'm2'),
      denominator: timesHundred(amountText(denominator, 'm2'), ratio.unit),
      computed: shown,
      tolerance: String(tolerance.value),
    },
    terms: comparisonTerms({ attribute, unit: ratio.unit, stored, uri, path, inputs, computed, tolerance: tolerance.value, parameter: tolerance }),
    fixes: [...(canBeStored ? [{ ...set, ...(more.length === 0 ? { safe: true as const } : {}) }] : []), ...more],
  };
}

/** A stored ratio as a demand on its numerator: what it is over is land, which no balance moves. */
function ratioDemands(ratio: StoredRatio, place: AttributePlace, at: StoredAt & { readonly computed: number; readonly inputs: readonly Term[] }): readonly LinearDemand[] {
  const [numerator, denominator] = at.inputs;
  const over = Number(denominator?.value);
  if (!numerator || !(over > 0)) return [];
  const own = { uri: at.uri, path: [...at.record, place.key] };
  const { uri, path } = numerator;
  return [
    {
      messageId: 'differs',
      object: at.id,
      attribute: place.attribute,
      unit: ratio.unit,
      left: [{ value: at.stored, place: own, coefficient: 1 }],
      side: 'equals',
      right: [{ value: at.computed, ...(uri !== undefined && path && { place: { uri, path } }), coefficient: (ratio.unit === 'pct' ? 100 : 1) / over }],
      tolerance: at.tolerance.value,
      at: own,
      feature: { layer: 'parcels', id: at.id },
      repeats: { digits: ratio.digits },
    },
  ];
}

function objectOf(place: AttributePlace, { id, record }: StoredAt): Pick<Report, 'path' | 'subject' | 'feature'> & { readonly path: Path } {
  return { path: [...record, place.key], subject: id, feature: { layer: 'parcels', id } };
}

function namesOf(ratio: StoredRatio, { attribute }: AttributePlace, { id, stored }: StoredAt): MessageData {
  return { object: id, attribute, stored: withUnit(storedText(stored, ratio.digits), ratio.unit) };
}

function withUnit(text: string, unit: '' | 'pct'): string {
  return unit === 'pct' ? `${text}%` : text;
}

function timesHundred(text: Bilingual, unit: '' | 'pct'): Bilingual {
  return unit === 'pct' ? { zh: `${text.zh} × 100 `, en: `${text.en} × 100` } : { zh: `${text.zh} `, en: text.en };
}
