import type { Bilingual } from '@plansmith/base';

/** What a made-up plan says of its own about uses. */
export interface MadeUpPack {
  readonly id: string;
  /** Highest FAR of a receiving parcel, by use family. */
  readonly receiverCeiling: Readonly<Record<string, number>>;
  /** From sent to received, by use family; 1 where absent. */
  readonly transferFactor?: Readonly<Record<string, number>>;
  readonly useFamilies: readonly { readonly family: string; readonly title: Bilingual; readonly codes: readonly string[] }[];
}

/** A policy pack with every parameter that rules with linear demands read; the figures are of our own (certainty C). */
export function policyPackOf({ id, receiverCeiling, transferFactor, useFamilies }: MadeUpPack): unknown {
  return {
    kind: 'policyPack',
    id,
    parameters: {
      'tol.gfaM2': parameter(1, 'm2'),
      'tol.sumHa': parameter(0.0001, 'ha'),
      'tol.far': parameter(0.005, 'far'),
      'tol.pct': parameter(0.05, 'pct'),
      'tol.money': parameter(0.01, 'wan'),
      'indicator.receiverCeiling': parameter(receiverCeiling, 'far'),
      ...(transferFactor && { 'indicator.transferFactor': parameter(transferFactor, 'none') }),
      'indicator.bonusCapPct': parameter(20, 'pct'),
      'indicator.bonusRatioMax': parameter(1, 'none'),
      'industry.minFar': parameter({ fallback: 0.8 }, 'far'),
      'nonbuilding.zeroUses': parameter(['05'], 'none'),
      'nonbuilding.serviceUses': parameter(['14'], 'none'),
      'nonbuilding.serviceMaxPct': parameter(5, 'pct'),
    },
    useFamilies,
  };
}

function parameter(value: unknown, unit: string): unknown {
  return { value, unit, sourceText: '示意', certainty: 'C' };
}

/** Numbers from 0 to below 1, the same everywhere for a seed. Mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
