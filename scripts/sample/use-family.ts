import { families } from './policy-pack-document.ts';

export type UseFamily = 'housing' | 'commerce' | 'industry' | 'mining' | 'logistics' | 'research' | 'public' | 'green' | 'transport' | 'utility' | 'special' | 'reserved' | 'agriculture' | 'water' | 'sea' | 'other';

/** Use family of a code as the sample's policy pack groups them: the longest prefix wins. */
export function useFamilyOf(code: string): UseFamily {
  const matches = families.flatMap(([family, , , codes]) => codes.filter((prefix) => code.startsWith(prefix)).map((prefix) => ({ family, prefix })));
  const best = matches.toSorted((a, b) => b.prefix.length - a.prefix.length)[0];
  if (!best) throw new Error(`no use family for land-use code ${code}`);
  return best.family as UseFamily;
}
