import type { Bilingual, Json } from '@plansmith/base';
import { sumDecimal } from '@plansmith/plan';
import type { DocumentEdit, PlanState } from '@plansmith/plugin';
import type { PatchRow, PlacedNumber } from '@plansmith/plugin/balance';
import { familyTitle } from '../measures.ts';
import { sides } from '../transfers.ts';
import { entryOf, listsOf, transferId, type ProposedTransfer } from './proposed-transfers.ts';

/** A proposed transfer that is made. */
export interface MadeTransfer {
  readonly transfer: ProposedTransfer;
  readonly amountM2: (key: 'sentM2' | 'receivedM2') => number;
  readonly why: Bilingual;
}

/** Rows that write transfers which are added: the entries, with the next ids that are free, the lists of both parcels, and rows of the summary for units that it does not have. */
export function addedTransfers(state: PlanState, made: readonly MadeTransfer[]): readonly PatchRow[] {
  const [one] = made;
  const entries = state.value({ uri: one!.transfer.uri, path: ['entries'] }) as readonly Json[];
  // Ids were given to all that were proposed, in their order.
  const first = Number(one!.transfer.id.slice('T-'.length)) - (one!.transfer.index - entries.length);
  const numbered = made.map((item, place) => ({ ...item, transfer: { ...item.transfer, id: transferId(first + place) } }));
  const rows = numbered.map(({ transfer, amountM2, why }): PatchRow => {
    const title = familyTitle(transfer.family);
    const value = entryOf(transfer, { sentM2: amountM2('sentM2'), receivedM2: amountM2('receivedM2'), reason: `指标平衡：由 ${transfer.fromParcel} 向 ${transfer.toParcel} 转移${title.zh}建筑面积。` });
    return {
      uri: transfer.uri,
      path: ['entries'],
      object: transfer.id,
      attribute: { zh: `新增转移：${transfer.fromParcel} → ${transfer.toParcel}（${title.zh}）`, en: `new transfer: ${transfer.fromParcel} → ${transfer.toParcel} (${title.en})` },
      unit: 'm2',
      before: 0,
      after: amountM2('sentM2'),
      role: 'decided',
      why,
      edits: [{ uri: transfer.uri, operation: { op: 'append', path: ['entries'], value } }],
    };
  });
  const lists = listsOf(state, numbered.map(({ transfer }) => transfer)).map(({ object, kind, place, before, value }): PatchRow => ({
    ...place,
    object,
    attribute: kind === 'summary' ? { zh: '汇总表的单元数', en: 'units of the summary' } : { zh: `${sides[kind].title.zh}清单的条数`, en: `entries listed under transfers ${sides[kind].title.en}` },
    unit: 'count',
    before: before.length,
    after: value.length,
    role: 'repeated',
    why: { zh: '随新增转移登记（indicator/transfer-conserved）', en: 'names the new transfers (indicator/transfer-conserved)' },
    edits: listEdits(place, { old: before.length, value: kind === 'summary' ? summed(value, before.length, numbered) : value }),
  }));
  return [...rows, ...lists];
}

/** Adds what a list does not have yet; the list itself where there is none. */
function listEdits({ uri, path }: PlacedNumber, { old, value }: { readonly old: number; readonly value: readonly Json[] }): readonly DocumentEdit[] {
  if (old === 0) return [{ uri, operation: { op: 'set', path, value } }];
  return value.slice(old).map((item) => ({ uri, operation: { op: 'append', path, value: item } }));
}

/** The rows of a summary with the sums of its new units. */
function summed(rows: readonly Json[], old: number, made: readonly MadeTransfer[]): readonly Json[] {
  return rows.map((row, index) => {
    if (index < old) return row;
    const { unitRef } = row as { readonly unitRef: string };
    const outM2 = sumDecimal(made.filter(({ transfer }) => transfer.fromUnit === unitRef).map(({ amountM2 }) => amountM2('sentM2')));
    const inM2 = sumDecimal(made.filter(({ transfer }) => transfer.toUnit === unitRef).map(({ amountM2 }) => amountM2('receivedM2')));
    return { unitRef, outM2, inM2, netM2: sumDecimal([inM2, -outM2]) };
  });
}
