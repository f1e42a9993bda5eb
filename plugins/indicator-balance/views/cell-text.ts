import { fillMessage, localize, type Locale, type MessageData } from '@plansmith/base';
import { withUnit } from '@plansmith/document';
import { roundedText } from '@plansmith/plugin/rule-kit';
import type { BalanceColumn } from '../core/balance-columns.ts';
import type { BalanceCell } from '../core/balance-model.ts';
import { texts } from './texts.ts';

/** What a cell says, in words: nothing of it depends on colour. */
export interface CellText {
  /** The number with thousands separators, or a dash. */
  readonly value: string;
  /** How it stands: `超出 1,234`; empty where there is nothing to say. */
  readonly note: string;
  /** Everything known of it, for the tooltip. */
  readonly detail: string;
  /** Share of a limit that is used, 0 to 1; absent where there is no limit to measure by. */
  readonly used?: number;
}

/** A word of the view in a locale. */
export function word(key: keyof typeof texts, locale: Locale, data: MessageData = {}): string {
  return localize(fillMessage(texts[key], data), locale);
}

/** Texts of a cell of a column. */
export function cellText(cell: BalanceCell, column: BalanceColumn, locale: Locale): CellText {
  const say = (key: keyof typeof texts, data?: MessageData): string => word(key, locale, data);
  const shown = (value: number): string => localize(withUnit(grouped(value, column.digits), column.unit), locale);
  const { limit, state } = cell;
  const detail = [
    localize(column.title, locale) + (cell.value === null ? '' : ` ${shown(cell.value)}`),
    ...(limit ? [say(limitWords[limit.kind], { title: limit.title, limit: shown(limit.value) })] : []),
    ...(cell.missing.length > 0 ? [say('missing', { names: cell.missing.slice(0, 3).join('、') })] : []),
    ...(cell.termCount > 1 ? [say('madeOf', { count: cell.termCount })] : []),
    ...(cell.place ? [say('clickToOpen')] : []),
  ];
  return {
    value: cell.value === null ? '—' : grouped(cell.value, column.digits),
    note: noteOf(cell, { say, amount: (value) => grouped(Math.abs(value), column.digits) }),
    detail: detail.join(locale === 'en' ? '; ' : '；'),
    ...(limit && (limit.kind === 'atMost' || limit.kind === 'atLeast') && state !== 'unknown' && cell.value !== null && { used: usedShare(cell.value, limit) }),
  };
}

const limitWords = { atMost: 'limitAtMost', atLeast: 'limitAtLeast', target: 'limitEquals', equals: 'limitEquals' } as const;

function noteOf(
  { limit, state, missing }: BalanceCell,
  { say, amount }: { readonly say: (key: keyof typeof texts, data?: MessageData) => string; readonly amount: (value: number) => string },
): string {
  if (!limit || state === undefined) return missing.length > 0 ? say('unknown') : '';
  if (state === 'unknown') return say('unknown');
  // A stored number that does not repeat the value is wrong itself: saying that the value is short of it would blame the wrong one.
  if (state === 'differs') return say('differs', { stored: amount(limit.value) });
  if (state !== 'within') return say(state, { amount: amount(limit.slack) });
  return limit.kind === 'equals' || limit.kind === 'target' ? say('agrees') : say('room', { amount: amount(Math.max(0, limit.slack)) });
}

function usedShare(value: number, { kind, value: bound }: NonNullable<BalanceCell['limit']>): number {
  const [part, whole] = kind === 'atLeast' ? [bound, value] : [value, bound];
  return whole <= 0 ? (part <= 0 ? 0 : 1) : Math.min(1, Math.max(0, part / whole));
}

/** A number with thousands separators and as many decimals as it has, four at most. */
export function readable(value: number): string {
  const text = grouped(value, 4);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A number with thousands separators and so many decimals. */
export function grouped(value: number, digits: number): string {
  const [whole = '', fraction] = roundedText(value, digits).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
