import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import type { ParcelControl, PlanModel } from '@plansmith/plan';
import { checkLimits, inputTerm, limitMessages, missingQuantity, neededNumber, numberAt, type LimitCase, type NumberParameter, type NumberTerm, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { DocumentView, RuleSource, Severity } from '@plansmith/rules';
import { controlNumbers, controlQuantity, controlRatios, controlShare, eachControl, missingName, missingPlaces, placeIn, ratioQuantity, type ControlNumber, type ControlRatio } from './controls.ts';

/** A rule over the parcel controls of detailed plans, each by itself: which of their numbers break which limits. */
export interface ControlLimitRule {
  readonly id: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  readonly source: RuleSource;
  /** Parameters without which nothing can be decided. */
  readonly parameters: readonly string[];
  /** Whether its limits are on numbers that a balance moves. */
  readonly demands?: true;
  /** The side of each limit by its message id. */
  readonly limits: Readonly<Record<string, LimitCase['side']>>;
  /** Messages of what `check` tells beside limits. */
  readonly messages?: Readonly<Record<string, Bilingual>>;
  /** Beginnings of the land-use codes of the controls that the rule is about; every control where absent. */
  readonly uses?: readonly string[];
  cases(model: PlanModel, control: ParcelControl, document: DocumentView): readonly LimitCase[];
  /** What is no limit. */
  check?(context: PlanRuleContext, control: ParcelControl): void;
}

/** Makes the rule. A control of a use that it is not about is passed over; one without a land-use code is schema/valid's. */
export function controlLimitRule({ id, title, severity, source, parameters, demands, limits, messages, uses, cases, check }: ControlLimitRule): PlanRule {
  return {
    meta: { id, title, severity, scope: 'document', kinds: ['unitDetailedPlan'], needs: { parameters }, ...(demands && { demands }), source, messages: { ...limitMessages(limits), ...messages } },
    check: eachControl((context, control) => {
      const { document, model } = context;
      const code = control.value.useCode;
      if (uses && (code === undefined || !uses.some((prefix) => code.startsWith(prefix)))) return;
      checkLimits(context, cases(model, control, document));
      check?.(context, control);
    }),
  };
}

/** What every case about a control has in common. */
export function aboutControl(control: ParcelControl): Pick<LimitCase, 'object' | 'feature'> {
  return { object: control.id, feature: { layer: 'parcels', id: control.id } };
}

/** What sets a limit, without the number it is of. */
export type LimitBy = Pick<LimitCase, 'messageId' | 'side' | 'limit'> & Partial<Pick<LimitCase, 'parameter' | 'tolerance' | 'basis' | 'limitTerm' | 'limitInputs' | 'limitParts' | 'terms' | 'related' | 'subject' | 'severity'>>;

/** A stored ratio of a control (FAR, density, green ratio) against a limit; a difference within its rounding passes. */
export function ratioCase(model: PlanModel, control: ParcelControl, key: ControlRatio, by: LimitBy): LimitCase {
  const { title, digits, tolerance } = controlRatios[key];
  const quantity = ratioQuantity(model, control, key);
  return {
    ...aboutControl(control),
    attribute: title,
    quantity,
    digits,
    path: [...control.path, key],
    stored: control.value[key],
    tolerance: neededNumber(model, tolerance).value,
    missing: missingPlaces(control, quantity),
    ...by,
  };
}

/** A number that a control holds against a limit. */
export function numberCase(control: ParcelControl, key: Exclude<ControlNumber, 'netM2'>, by: LimitBy): LimitCase {
  const quantity = controlQuantity(control, key);
  return { ...by, ...aboutControl(control), attribute: controlNumbers[key].title, quantity, digits: 2, path: [...control.path, key], isWritten: true, missing: missingPlaces(control, quantity) };
}

/** A number somewhere in a control: how it is called, and what it is in. */
export interface WrittenNumber {
  readonly key: Path;
  readonly attribute: Bilingual;
  /** Symbol of the schemas; '' for none. */
  readonly unit: string;
}

/** A number anywhere in a control (`verticalIndustry.floors`) against a limit; where it does not stand there, the case is undecided. */
export function writtenCase(control: ParcelControl, { key, attribute, unit }: WrittenNumber, by: LimitBy): LimitCase {
  const value = numberAt(control.value, ...key);
  const quantity = value === undefined ? missingQuantity(unit, [missingName(control, key.join('.'))]) : { value, unit, terms: [], missing: [] };
  // What is not there is told at the record that should hold it, or at the use that asks for it.
  const at = value !== undefined ? key : key.length > 1 && valueAt(control.value, key.slice(0, -1)) !== undefined ? key : ['useCode'];
  return { ...aboutControl(control), attribute, quantity, digits: 2, path: [...control.path, ...at], isWritten: true, missing: missingPlaces(control, quantity), ...by };
}

/** The same number as an input of an arithmetic; undefined where it does not stand there. */
export function writtenTerm(control: ParcelControl, { key, attribute, unit }: WrittenNumber): NumberTerm | undefined {
  const value = numberAt(control.value, ...key);
  return value === undefined ? undefined : inputTerm(placeIn(control, ...key), attribute, value, unit);
}

/** At most another number of the plan, because of what the two are: no parameter says so, and no text. */
export function atMostTerm(messageId: string, term: NumberTerm): LimitBy {
  return { messageId, side: 'atMost', limit: term.value, limitTerm: { ...term, role: 'limit' }, basis: { zh: `${term.label.zh}，自行设定 C`, en: `${term.label.en}, own design C` } };
}

/** A share that no document stores: parts of a control over a whole of it, against a parameter in percent. */
export interface ShareLimit {
  readonly messageId: string;
  readonly attribute: Bilingual;
  readonly parts: readonly ControlNumber[];
  /** Parts that count as none where the control does not say them. */
  readonly optional?: readonly ControlNumber[];
  readonly whole: ControlNumber;
  readonly side: LimitCase['side'];
  readonly parameter: NumberParameter;
  /** Key of the control that the finding stands at. */
  readonly at: ControlNumber | 'useCode';
}

/** A share limit as a case: `sum(parts) ÷ whole × 100`, at most or at least the parameter. */
export function shareCase(model: PlanModel, control: ParcelControl, share: ShareLimit): LimitCase {
  const { messageId, attribute, side, parameter, at } = share;
  const quantity = controlShare(model, control, { ...share, unit: 'pct' });
  return {
    ...aboutControl(control),
    messageId,
    attribute,
    quantity,
    digits: 1,
    path: [...control.path, at],
    side,
    limit: parameter.value,
    parameter,
    missing: missingPlaces(control, quantity),
  };
}
