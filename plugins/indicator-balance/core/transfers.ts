import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { sumDecimal, timesDecimal, type PlanModel, type Quantity, type Transfer } from '@plansmith/plan';
import { numberAt, recordsIn, type NumberTerm, type StoredSum, textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';

/** An entry of a ledger as the model holds it, with its place in the list. */
export interface LedgerEntry {
  readonly index: number;
  readonly transfer: Transfer;
}

/** The side of a transfer that a parcel is on, with the keys of the ledger and of the parcel's control that name it. */
export const sides = {
  in: { parcelKey: 'toParcel', unitKey: 'toUnit', refsKey: 'transferInRefs', amountKey: 'receivedM2', title: { zh: '转入', en: 'in' } },
  out: { parcelKey: 'fromParcel', unitKey: 'fromUnit', refsKey: 'transferOutRefs', amountKey: 'sentM2', title: { zh: '转出', en: 'out' } },
} as const;

export type Side = keyof typeof sides;

/** Entries of a ledger that the model knows; a second entry of the same id is reference/id-unique's matter. */
export function entriesOf(model: PlanModel, document: DocumentView): readonly LedgerEntry[] {
  return recordsIn(document, 'entries').flatMap(({ index, record }) => {
    const id = textAt(record, 'id');
    const transfer = id === undefined ? undefined : model.transfer(id);
    return transfer?.uri === document.uri && transfer.path[1] === index ? [{ index, transfer }] : [];
  });
}

/** Floor area transfers that a parcel is on one side of, in all ledgers, in the order of the ledgers. */
export function floorAreaTransfers(model: PlanModel, parcelId: string, side: Side): readonly Transfer[] {
  return model.transfersOfParcel(parcelId).filter(({ value }) => value.kind === 'floorArea' && value[sides[side].parcelKey] === parcelId);
}

/** One side's amount of a transfer as a term; undefined where it is not there. */
export function amountTerm(transfer: Transfer, side: Side): NumberTerm | undefined {
  const { amountKey, title } = sides[side];
  const value = transfer.value[amountKey];
  if (value === undefined) return undefined;
  const label: Bilingual = { zh: `${transfer.id} ${title.zh}`, en: `${transfer.id} ${title.en}` };
  return { label, value, unit: 'm2', role: 'input', uri: transfer.uri, path: [...transfer.path, amountKey] };
}

/** Sum of one side of transfers; entries without that amount are schema/valid's matter and make the sum unknown. */
export function sumOfSide(transfers: readonly Transfer[], side: Side): Quantity {
  const terms: Term[] = [];
  const missing: string[] = [];
  for (const transfer of transfers) {
    const term = amountTerm(transfer, side);
    if (term) terms.push(term);
    else missing.push(`${transfer.id} ${sides[side].amountKey}`);
  }
  if (missing.length > 0) return { value: undefined, unit: 'm2', terms, missing };
  return { value: sumDecimal(terms.map(({ value }) => value as number)), unit: 'm2', terms, missing };
}

/** The sum of one side as the other side of the same transfers would have it; undefined where an amount is missing. */
function sumByOtherSide(transfers: readonly Transfer[], side: Side): number | undefined {
  const amounts = transfers.map(({ value: { sentM2, receivedM2, factor = 1 } }) =>
    side === 'in' ? sentM2 !== undefined && timesDecimal(sentM2, factor) : receivedM2 !== undefined && receivedM2 / factor,
  );
  return amounts.includes(false) ? undefined : sumDecimal(amounts as number[]);
}

/** Sums that a ledger's summary stores: totals and the rows of units. Authored amounts add up exactly, so there is no tolerance. */
export function ledgerSums(document: DocumentView, entries: readonly LedgerEntry[]): readonly StoredSum[] {
  const transfers = entries.map(({ transfer }) => transfer);
  const rows = recordsIn(document, 'summary', 'byUnit');
  const ledger = textAt(document.value, 'id') ?? document.uri;
  const sums: (Omit<StoredSum, 'stored' | 'digits'> & { readonly stored: number | undefined })[] = [];
  for (const side of ['out', 'in'] as const) {
    const key = totalKeys[side];
    const stored = numberAt(document.value, 'summary', key);
    const ofRows = sumDecimal(rows.map(({ record }) => numberAt(record, rowKeys[side]) ?? 0));
    sums.push({
      messageId: `${key}Differs`,
      path: ['summary', key],
      object: ledger,
      attribute: { zh: `${sides[side].title.zh}总量`, en: `total ${sides[side].title.en}` },
      stored,
      sum: sumOfSide(transfers, side),
      // Wrong rows are told at the rows, and an entry that is not conserved at the entry.
      elsewhere: () => (stored === ofRows ? ofRows : sumByOtherSide(transfers, side)),
      subject: key,
    });
  }
  for (const { index, record } of rows) {
    const unitId = textAt(record, 'unitRef');
    if (unitId === undefined) continue;
    const path = (key: string): Path => ['summary', 'byUnit', index, key];
    const common = { object: unitId, feature: { layer: 'units', id: unitId } };
    const outgoing = transfers.filter(({ value }) => value.fromUnit === unitId);
    const incoming = transfers.filter(({ value }) => value.toUnit === unitId);
    const out = sumOfSide(outgoing, 'out');
    const into = sumOfSide(incoming, 'in');
    const outM2 = numberAt(record, 'outM2');
    const inM2 = numberAt(record, 'inM2');
    sums.push(
      { ...common, messageId: 'unitOutDiffers', path: path('outM2'), attribute: sides.out.title, stored: outM2, sum: out, elsewhere: () => sumByOtherSide(outgoing, 'out') },
      { ...common, messageId: 'unitInDiffers', path: path('inM2'), attribute: sides.in.title, stored: inM2, sum: into, elsewhere: () => sumByOtherSide(incoming, 'in') },
      {
        ...common,
        messageId: 'unitNetDiffers',
        path: path('netM2'),
        attribute: { zh: '净额（转入减转出）', en: 'net (in minus out)' },
        stored: numberAt(record, 'netM2'),
        sum: difference(into, out),
        elsewhere: () => (inM2 === undefined || outM2 === undefined ? undefined : sumDecimal([inM2, -outM2])),
      },
    );
  }
  return sums.flatMap(({ stored, ...sum }) => (stored === undefined ? [] : [{ ...sum, stored, digits: 4 }]));
}

const totalKeys = { out: 'totalOutM2', in: 'totalInM2' } as const;
const rowKeys = { out: 'outM2', in: 'inM2' } as const;

/** Units that entries name but that have no row in the ledger's summary. None where there is no summary at all. */
export function unitsWithoutSummary(document: DocumentView, entries: readonly LedgerEntry[]): readonly string[] {
  const rows = recordsIn(document, 'summary', 'byUnit');
  if (rows.length === 0) return [];
  const listed = new Set(rows.map(({ record }) => textAt(record, 'unitRef')));
  const named = entries.flatMap(({ transfer }) => [transfer.value.fromUnit, transfer.value.toUnit]);
  return [...new Set(named)].filter((id): id is string => id !== undefined && !listed.has(id));
}

function difference(plus: Quantity, minus: Quantity): Quantity {
  const terms = [...plus.terms, ...minus.terms.map((term) => ({ ...term, value: -(term.value as number) }))];
  const missing = [...plus.missing, ...minus.missing];
  if (missing.length > 0) return { value: undefined, unit: 'm2', terms, missing };
  return { value: sumDecimal(terms.map(({ value }) => value as number)), unit: 'm2', terms, missing };
}
