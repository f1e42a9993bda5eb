import type { Term } from '@plansmith/document';
import { exceeds, minusDecimal, sumDecimal, timesDecimal, type ParcelControl, type PlanModel, type Transfer } from '@plansmith/plan';
import { parameterName, scaledTerm, type NumberParameter, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { DocumentView, LinearDemand } from '@plansmith/rules';
import { amountTerm, entriesOf, floorAreaTransfers, sides, type LedgerEntry, type Side } from './transfers.ts';

/** A parcel that floor area is moved to or from, with all entries that move it; `last` is the one of this ledger that tips it over. */
export interface TransferParcel {
  readonly id: string;
  readonly control: ParcelControl | undefined;
  /** Entries of this ledger about the parcel, in its order. */
  readonly entries: readonly LedgerEntry[];
  /** Amounts of all ledgers, a term for each; undefined where one is missing. */
  readonly amounts: readonly Term[] | undefined;
}

/** Parcels on one side of the floor area entries of a ledger. A parcel of several ledgers belongs to the first that names it. */
export function transferParcels(model: PlanModel, document: DocumentView, side: Side): readonly TransferParcel[] {
  const byParcel = new Map<string, LedgerEntry[]>();
  for (const entry of entriesOf(model, document)) {
    const id = entry.transfer.value[sides[side].parcelKey];
    if (id === undefined || entry.transfer.value.kind !== 'floorArea') continue;
    byParcel.set(id, [...(byParcel.get(id) ?? []), entry]);
  }
  return [...byParcel].flatMap(([id, entries]) => {
    const all = floorAreaTransfers(model, id, side);
    if (all[0]?.uri !== document.uri) return [];
    return [{ id, control: model.parcelControl(id), entries, amounts: amountsOf(all, side) }];
  });
}

/** The entry at which the running total first goes over a limit: that is where the finding stands. The last one where rounding leaves none. */
export function tippingEntry({ entries }: TransferParcel, side: Side, room: number): LedgerEntry {
  const taken: number[] = [];
  for (const entry of entries) {
    taken.push(entry.transfer.value[sides[side].amountKey] ?? 0);
    if (exceeds(sumDecimal(taken), room)) return entry;
  }
  return entries.at(-1)!;
}

/** Sum of terms that are numbers. */
export function sumOfTerms(terms: readonly Term[]): number {
  return sumDecimal(terms.map(({ value }) => value as number));
}

/** Terms of the bonuses that a control grants. */
export function bonusTerms(control: ParcelControl): readonly NumberTerm[] {
  return (control.value.bonus ?? []).flatMap((bonus, index): NumberTerm[] =>
    bonus?.bonusM2 === undefined
      ? []
      : [{ label: { zh: '奖励建筑面积', en: 'bonus floor area' }, value: bonus.bonusM2, unit: 'm2', role: 'input', uri: control.uri, path: [...control.path, 'bonus', index, 'bonusM2'] }],
  );
}

/** What is above a limit, as the last term of an arithmetic. */
export function excessTerm(value: number, limit: number, unit: string): Term {
  return { label: { zh: '超出', en: 'excess' }, value: minusDecimal(value, limit), ...(unit && { unit }), role: 'difference' };
}

function amountsOf(transfers: readonly Transfer[], side: Side): readonly Term[] | undefined {
  const terms = transfers.map((transfer) => amountTerm(transfer, side));
  return terms.includes(undefined) ? undefined : (terms as readonly Term[]);
}

/** What a receiving parcel may come to: base, bonus and all that is received, under the ceiling of its use over its net area. */
export function receiverDemand({ id, control, entries }: TransferParcel, { base, received, ceiling, netM2 }: { readonly base: number; readonly received: readonly Term[]; readonly ceiling: NumberParameter; readonly netM2: number }): LinearDemand {
  return {
    ...demandAbout(id, entries[0]!),
    messageId: 'aboveCeiling',
    attribute: { zh: '基础、奖励与转入的建筑面积', en: 'base, bonus and received floor area' },
    left: [{ value: base }, ...(control ? bonusTerms(control) : []).map((term) => scaledTerm(term)), ...received.map((term) => scaledTerm(term))],
    side: 'atMost',
    right: [{ value: timesDecimal(ceiling.value, netM2) }],
    tolerance: 0,
    basis: () => parameterName(ceiling),
    limitPlace: { uri: ceiling.uri, path: ceiling.path },
  };
}

/** What a sending parcel may plan: its base without all that is sent. */
export function senderDemand({ id, entries }: TransferParcel, { planned, sent, base, toleranceM2 }: { readonly planned: Term; readonly sent: readonly Term[]; readonly base: number; readonly toleranceM2: number }): LinearDemand {
  return {
    ...demandAbout(id, entries[0]!),
    messageId: 'plannedAboveRest',
    attribute: { zh: '规划与转出的建筑面积', en: 'planned and sent floor area' },
    left: [planned, ...sent].map((term) => scaledTerm(term)),
    side: 'atMost',
    right: [{ value: base }],
    tolerance: toleranceM2,
    basis: () => ({ zh: '基础建筑面积', en: 'base floor area' }),
  };
}

/** The sum of one side of a demand. */
export function sideOf(terms: LinearDemand['left']): number {
  return sumDecimal(terms.map(({ value }) => value));
}

function demandAbout(id: string, { transfer }: LedgerEntry): Pick<LinearDemand, 'object' | 'unit' | 'at' | 'feature'> {
  return { object: id, unit: 'm2', at: { uri: transfer.uri, path: transfer.path }, feature: { layer: 'parcels', id } };
}
