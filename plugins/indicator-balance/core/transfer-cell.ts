import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { minusDecimal, sumDecimal, type Transfer } from '@plansmith/plan';
import { emptyCell, quantityCell } from './balance-cell.ts';
import type { BalanceCell } from './balance-model.ts';

const titles = {
  in: { zh: '转入', en: 'received' },
  out: { zh: '转出', en: 'sent' },
} satisfies Record<'in' | 'out', Bilingual>;

/** What a transfer brings to its receiver (`in`), or takes from its sender (`out`, negative); nothing where the ledger does not say. */
export function transferTerms({ id, uri, path, value }: Transfer, side: 'in' | 'out'): readonly Term[] {
  const key = side === 'in' ? 'receivedM2' : 'sentM2';
  const amount = value[key];
  if (amount === undefined) return [];
  return [{ label: { zh: `${id} ${titles[side].zh}`, en: `${id} ${titles[side].en}` }, value: side === 'in' ? amount : minusDecimal(0, amount), unit: 'm2', role: 'input', uri, path: [...path, key] }];
}

/** Net floor area of transfers, led to by the first of them; empty where there is none. */
export function transferSum(terms: readonly Term[]): BalanceCell {
  const [first] = terms;
  if (!first) return emptyCell;
  return quantityCell({ value: sumDecimal(terms.map(({ value }) => Number(value))), unit: 'm2', terms, missing: [] }, { uri: first.uri!, path: first.path!.slice(0, -1) });
}
