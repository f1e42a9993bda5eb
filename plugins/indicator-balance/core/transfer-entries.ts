import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { differsBy, minusDecimal, timesDecimal, type Parameter, type PlanModel } from '@plansmith/plan';
import { amountText, comparisonTerms, roundedTo, storedTerm } from '@plansmith/plugin/rule-kit';
import type { Fix, LinearDemand, Place, Report } from '@plansmith/rules';
import { familyTitle } from './measures.ts';
import type { LedgerEntry } from './transfers.ts';

const received: Bilingual = { zh: '转入量', en: 'amount received' };

/** What the policy pack gives for a use family as the factor from sent to received; undefined where it gives none, which stands for 1. */
export function factorParameter(model: PlanModel, family: string): (Parameter & { readonly value: number }) | undefined {
  return model.tableParameter('indicator.transferFactor', family);
}

/** A conversion factor other than the one that the policy pack gives for the use family, which is 1 where it gives none. */
export function factorReports(model: PlanModel, { index, transfer }: LedgerEntry): readonly Report[] {
  const { factor, useFamily } = transfer.value;
  if (factor === undefined || useFamily === undefined) return [];
  const parameter = factorParameter(model, useFamily);
  const allowed = parameter?.value ?? 1;
  if (factor === allowed) return [];
  const path = ['entries', index, 'factor'];
  return [
    {
      messageId: 'factorNotAllowed',
      path,
      subject: transfer.id,
      data: { object: transfer.id, factor: String(factor), family: familyTitle(useFamily), allowed: String(allowed) },
      terms: [
        storedTerm({ uri: transfer.uri, path }, { zh: '折算系数', en: 'factor' }, factor, ''),
        { label: { zh: '折算系数（规定）', en: 'factor, given' }, value: allowed, role: 'limit', ...(parameter && { uri: parameter.uri, path: parameter.path }) },
      ],
      fixes: [{ title: { zh: `将折算系数改为 ${allowed}`, en: `Set the factor to ${allowed}` }, edits: [{ uri: transfer.uri, operation: { op: 'set', path, value: allowed } }] }],
    },
  ];
}

/** What an entry must conserve: received is sent times its own factor. Only a factor other than 1 leaves room for rounding. None where an amount is missing. */
export function amountDemands({ transfer }: LedgerEntry, tolerance: Parameter & { readonly value: number }): readonly LinearDemand[] {
  const { sentM2, receivedM2, factor = 1, toParcel } = transfer.value;
  if (sentM2 === undefined || receivedM2 === undefined) return [];
  const at = (key: string): Place => ({ uri: transfer.uri, path: [...transfer.path, key] });
  return [
    {
      messageId: 'amountsDiffer',
      object: transfer.id,
      attribute: received,
      unit: 'm2',
      left: [{ value: receivedM2, place: at('receivedM2'), coefficient: 1 }],
      side: 'equals',
      right: [{ value: timesDecimal(sentM2, factor), place: at('sentM2'), coefficient: factor }],
      tolerance: factor === 1 ? 0 : tolerance.value,
      basis: () => ({ zh: '转出量乘折算系数', en: 'amount sent times the factor' }),
      at: at('receivedM2'),
      ...(toParcel !== undefined && { feature: { layer: 'parcels', id: toParcel } }),
    },
  ];
}

/** An entry whose received amount is not what was sent times its own factor. */
export function amountReports({ index, transfer }: LedgerEntry, tolerance: Parameter & { readonly value: number }): readonly Report[] {
  const { sentM2, receivedM2, factor = 1, toParcel } = transfer.value;
  if (sentM2 === undefined || receivedM2 === undefined) return [];
  const [demand] = amountDemands({ index, transfer }, tolerance);
  const due = demand!.right[0]!.value;
  const allowed = demand!.tolerance;
  if (!differsBy(receivedM2, due, allowed)) return [];
  const at = (key: string): { readonly uri: string; readonly path: readonly (string | number)[] } => ({ uri: transfer.uri, path: ['entries', index, key] });
  const inputs: Term[] = [
    { label: { zh: '转出量', en: 'amount sent' }, value: sentM2, unit: 'm2', role: 'input', ...at('sentM2') },
    { label: { zh: '折算系数', en: 'factor' }, value: factor, role: 'input', ...at('factor') },
  ];
  const value = roundedTo(due, 2);
  const fixes: Fix[] = [
    { title: { zh: `将转入量改为 ${value} m²`, en: `Set the amount received to ${value} m²` }, edits: [{ uri: transfer.uri, operation: { op: 'set', path: at('receivedM2').path, value } }] },
  ];
  if (factor === 1) {
    fixes.push({ title: { zh: `将转出量改为 ${receivedM2} m²`, en: `Set the amount sent to ${receivedM2} m²` }, edits: [{ uri: transfer.uri, operation: { op: 'set', path: at('sentM2').path, value: receivedM2 } }] });
  }
  return [
    {
      messageId: 'amountsDiffer',
      path: at('receivedM2').path,
      subject: transfer.id,
      ...(toParcel !== undefined && { feature: { layer: 'parcels', id: toParcel } }),
      data: {
        object: transfer.id,
        sent: amountText(sentM2, 'm2'),
        received: amountText(receivedM2, 'm2'),
        due: amountText(due, 'm2'),
        factor: String(factor),
        difference: amountText(minusDecimal(receivedM2, due), 'm2'),
      },
      terms: comparisonTerms({
        attribute: received,
        unit: 'm2',
        stored: receivedM2,
        ...at('receivedM2'),
        inputs,
        computed: due,
        tolerance: allowed,
        ...(allowed > 0 && { parameter: tolerance }),
      }),
      fixes: differsBy(value, due, allowed) ? fixes.slice(1) : fixes,
    },
  ];
}
