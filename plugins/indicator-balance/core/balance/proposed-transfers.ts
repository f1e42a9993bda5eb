import { compareText, type Bilingual, type Json } from '@plansmith/base';
import { sumDecimal, timesDecimal, type ParcelControl, type PlanModel, type Unit } from '@plansmith/plan';
import type { DocumentEdit, PlanState } from '@plansmith/plugin';
import type { BalanceRequest } from '@plansmith/plugin/balance';
import { textAt } from '@plansmith/plugin/rule-kit';
import { controlsOf } from '../balance-units.ts';
import { planStep } from '../plan-approval.ts';
import { factorParameter } from '../transfer-entries.ts';
import { transferEdges } from '../transfer-graph.ts';
import { housingLacks } from '../transfer-uses.ts';
import { floorAreaTransfers, sides, type Side } from '../transfers.ts';
import { documentLock, keyOf, readVariables } from './variables.ts';

/** A transfer that the ledger does not have, from one parcel to another of the same use family. */
export interface ProposedTransfer {
  readonly id: string;
  /** The ledger, and the place in its list. */
  readonly uri: string;
  readonly index: number;
  readonly family: string;
  readonly factor: number;
  readonly policyRef: string | undefined;
  readonly fromUnit: string;
  readonly fromParcel: string;
  readonly toUnit: string;
  readonly toParcel: string;
  /** Documents besides the ledger that have to name it. */
  readonly touches: readonly string[];
}

/** Transfers that could be added. */
export interface TransferProposal {
  readonly transfers: readonly ProposedTransfer[];
  /** Puts all of them into the plan, with nothing moved. */
  readonly edits: readonly DocumentEdit[];
  /** Why there are none, or not all. */
  readonly notes: readonly Bilingual[];
}

/** Senders that are looked at for each receiver, and transfers in all: each is a yes-or-no of the problem. */
const most = { senders: 6, transfers: 120 } as const;

interface Party {
  readonly unit: Unit;
  readonly control: ParcelControl;
  readonly family: string;
  /** Square metres: what it has left to send, or can take in. */
  readonly room: number;
}

/**
 * Transfers that the rules let be added: between parcels of one use family in two units, of which the one sends or receives nothing that
 * the other way would close in a chain, and neither plan is approved before the transfer. A receiver plans more than it is allowed, or
 * its unit is to reach more; a sender has floor area of its base left. Those with the most left come first.
 */
export function proposeTransfers(state: PlanState, request: BalanceRequest): TransferProposal {
  const { model } = state;
  const ledger = ledgerOf(state, request);
  if ('note' in ledger) return { transfers: [], edits: [], notes: [ledger.note] };
  const edges = transferEdges(model.transfers(), 'floorArea');
  const sending = new Set(edges.map(({ from }) => from));
  const receiving = new Set(edges.map(({ to }) => to));
  const parties = partiesOf(state, request);
  const receivers = parties.receivers.filter(({ unit, family }) => !sending.has(unit.id) && (family !== 'housing' || housingLacks(model, unit.id).length === 0));
  const senders = parties.senders.filter(({ unit }) => !receiving.has(unit.id));
  const pairs = receivers.flatMap((receiver) => {
    const possible = senders.filter(({ unit, family, control }) => family === receiver.family && unit.id !== receiver.unit.id && !areLinked(model, control.id, receiver.control.id));
    return possible.map((sender, rank) => ({ sender, receiver, rank }));
  });
  const chosen = pairs.filter(({ rank }) => rank < most.senders).slice(0, most.transfers);
  const first = Math.max(0, ...model.transfers().map(({ id }) => Number(/^T-(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
  const transfers = chosen.map(({ sender, receiver }, index): ProposedTransfer => ({
    id: transferId(first + index),
    uri: ledger.uri,
    index: ledger.entries.length + index,
    family: sender.family,
    factor: factorParameter(model, sender.family)?.value ?? 1,
    policyRef: ledger.policyRef,
    fromUnit: sender.unit.id,
    fromParcel: sender.control.id,
    toUnit: receiver.unit.id,
    toParcel: receiver.control.id,
    touches: [...new Set([sender.control.uri, receiver.control.uri])],
  }));
  const left = pairs.length - chosen.length;
  const notes = left === 0 ? [] : [{ zh: `可新增的转移有 ${pairs.length} 种，只考虑了其中 ${chosen.length} 种（每个转入地块取剩余最多的 ${most.senders} 个转出地块，合计不超过 ${most.transfers} 种）`, en: `${chosen.length} of ${pairs.length} transfers that could be added were looked at (the ${most.senders} senders with most left for each receiver, ${most.transfers} in all)` }];
  return { transfers, edits: editsOf(state, { ledger, transfers }), notes };
}

/** The id of a transfer by its number, as the ledger's schema has it. */
export function transferId(number: number): string {
  return `T-${String(number).padStart(2, '0')}`;
}

/** An entry of the ledger. */
export function entryOf({ id, family, fromUnit, fromParcel, toUnit, toParcel, factor, policyRef }: ProposedTransfer, { sentM2, receivedM2, reason }: { readonly sentM2: number; readonly receivedM2: number; readonly reason: string }): { readonly [key: string]: Json } {
  return { id, kind: 'floorArea', useFamily: family, fromUnit, fromParcel, toUnit, toParcel, sentM2, receivedM2, factor, reason, ...(policyRef !== undefined && { policyRef }) };
}

/** A control's list of transfers of one side. */
export function refsPlace({ uri, path }: ParcelControl, side: Side): { readonly uri: string; readonly path: ParcelControl['path'] } {
  return { uri, path: [...path, sides[side].refsKey] };
}

interface Ledger {
  readonly uri: string;
  readonly entries: readonly Json[];
  readonly policyRef: string | undefined;
}

/** The ledger that entries are added to: the first that may change and tells which instrument they are by. */
function ledgerOf(state: PlanState, request: BalanceRequest): Ledger | { readonly note: Bilingual } {
  const { model } = state;
  const all = model.documents('transferLedger').filter(({ value }) => value.status !== 'superseded');
  const open = all.find(({ uri, value }) => !documentLock(state, request, uri) && Array.isArray(value.entries));
  if (!open) {
    const [first] = all;
    const lock = first && documentLock(state, request, first.uri);
    return { note: lock ? { zh: `没有考虑新增转移：${lock.why.zh}`, en: `no transfers were added: ${lock.why.en}` } : { zh: '没有考虑新增转移：没有统筹台账', en: 'no transfers were added: there is no transfer ledger' } };
  }
  const used = new Set(model.transfers().flatMap(({ value }) => (value.kind === 'floorArea' ? (value.policyRef ?? []) : [])));
  const known = used.size > 0 ? [...used] : model.instruments().map(({ id }) => id);
  if (known.length > 1) return { note: { zh: `没有考虑新增转移：政策依据有 ${known.join('、')}，不能确定用哪一个`, en: `no transfers were added: which instrument they would be by is open (${known.join(', ')})` } };
  return { uri: open.uri, entries: (state.value({ uri: open.uri, path: ['entries'] }) ?? []) as readonly Json[], policyRef: known[0] };
}

function partiesOf(state: PlanState, request: BalanceRequest): { readonly senders: readonly Party[]; readonly receivers: readonly Party[] } {
  const { model } = state;
  const variables = new Map(readVariables(state, request).map((variable) => [variable.key, variable]));
  const raised = new Set((request.targets ?? []).flatMap(({ object, side }) => (side === 'atMost' ? [] : [object])));
  const senders: Party[] = [];
  const receivers: Party[] = [];
  for (const unit of model.units()) {
    for (const control of controlsOf(model, unit.id)) {
      const { plannedGfaM2: planned, useCode } = control.value;
      const variable = variables.get(keyOf({ uri: control.uri, path: [...control.path, 'plannedGfaM2'] }));
      const family = useCode === undefined ? undefined : model.useFamily(useCode);
      const base = model.derived.parcelBaseGfaM2(control.id).value;
      const allowed = model.derived.parcelAllowedGfaM2(control.id).value;
      if (planned === undefined || family === undefined || base === undefined || allowed === undefined || planStep(model, unit.id, control.id)) continue;
      if (!variable?.isInScope || (variable.lock && variable.lock.key !== 'lock floorArea')) continue;
      if (planned > allowed || [control.id, unit.id, unit.value.pilotArea].some((name) => name !== undefined && raised.has(name))) {
        const room = roomToReceive(model, control, { family, base });
        if (room > 0) receivers.push({ unit, control, family, room });
      } else {
        const sent = sumDecimal(floorAreaTransfers(model, control.id, 'out').map(({ value }) => value.sentM2 ?? 0));
        const room = sumDecimal([base, -sent, -planned]);
        if (room > 0) senders.push({ unit, control, family, room });
      }
    }
  }
  return { senders: senders.toSorted((a, b) => b.room - a.room || compareText(a.control.id, b.control.id)), receivers };
}

/** What is left under the ceiling of a receiving parcel's use; nothing where there is none to keep to. */
function roomToReceive(model: PlanModel, control: ParcelControl, { family, base }: { readonly family: string; readonly base: number }): number {
  const ceiling = model.tableParameter('indicator.receiverCeiling', family)?.value;
  const net = model.derived.parcelNetM2(control.id).value;
  if (ceiling === undefined || net === undefined) return 0;
  const bonus = (control.value.bonus ?? []).map((item) => -(item?.bonusM2 ?? 0));
  const received = floorAreaTransfers(model, control.id, 'in').map(({ value }) => -(value.receivedM2 ?? 0));
  return sumDecimal([timesDecimal(ceiling, net), -base, ...bonus, ...received]);
}

/** Whether an entry moves floor area between two parcels already: it can be changed. */
function areLinked(model: PlanModel, from: string, to: string): boolean {
  return floorAreaTransfers(model, from, 'out').some(({ value }) => value.toParcel === to);
}

function editsOf(state: PlanState, { ledger, transfers }: { readonly ledger: Ledger; readonly transfers: readonly ProposedTransfer[] }): readonly DocumentEdit[] {
  if (transfers.length === 0) return [];
  const entries = [...ledger.entries, ...transfers.map((transfer) => entryOf(transfer, { sentM2: 0, receivedM2: 0, reason: transfer.id }))];
  const lists = [{ place: { uri: ledger.uri, path: ['entries'] }, value: entries }, ...listsOf(state, transfers)];
  return lists.map(({ place: { uri, path }, value }) => ({ uri, operation: { op: 'set', path, value } }));
}

/** Lists that have to name transfers besides the entries themselves, whole: those of controls, and rows of the summary where a unit has none. */
export function listsOf({ model, value }: Pick<PlanState, 'model' | 'value'>, transfers: readonly ProposedTransfer[]): readonly { readonly object: string; readonly kind: Side | 'summary'; readonly place: { readonly uri: string; readonly path: ParcelControl['path'] }; readonly before: readonly Json[]; readonly value: readonly Json[] }[] {
  const refs = (['out', 'in'] as const).flatMap((side) =>
    [...new Set(transfers.map((transfer) => transfer[sides[side].parcelKey]))].flatMap((id) => {
      const control = model.parcelControl(id);
      if (!control) return [];
      const before = (control.value[sides[side].refsKey] ?? []).flatMap((ref) => ref ?? []);
      return [{ object: id, kind: side, place: refsPlace(control, side), before, value: [...before, ...transfers.filter((transfer) => transfer[sides[side].parcelKey] === id).map((transfer) => transfer.id)] }];
    }),
  );
  const [first] = transfers;
  const path = ['summary', 'byUnit'];
  const rows = first && value({ uri: first.uri, path });
  if (!first || !Array.isArray(rows) || rows.length === 0) return refs;
  const listed = new Set(rows.map((row) => textAt(row, 'unitRef')));
  const units = [...new Set(transfers.flatMap(({ fromUnit, toUnit }) => [fromUnit, toUnit]))].filter((id) => !listed.has(id));
  return units.length === 0 ? refs : [...refs, { object: textAt(value({ uri: first.uri, path: [] }), 'id') ?? first.uri, kind: 'summary', place: { uri: first.uri, path }, before: rows as Json[], value: [...(rows as Json[]), ...units.map((unitRef) => ({ unitRef, outM2: 0, inM2: 0, netM2: 0 }))] }];
}
