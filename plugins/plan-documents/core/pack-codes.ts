import { valueAt, type Path } from '@plansmith/base';
import { textAt } from '@plansmith/plugin/rule-kit';

/** A code as it stands in a list of the pack. */
export interface CodePlace {
  readonly code: string;
  readonly path: Path;
}

/** Codes that stand a second time in the use families, each with where it stands first: which family it is of would depend on the order. */
export function doubledFamilyCodes(pack: unknown): readonly { readonly again: CodePlace; readonly first: CodePlace }[] {
  const first = new Map<string, CodePlace>();
  return familyCodes(pack).flatMap((place) => {
    const before = first.get(place.code);
    if (before) return [{ again: place, first: before }];
    first.set(place.code, place);
    return [];
  });
}

/** Codes of the pack's classification that no code refines and that no use family takes, neither itself nor by a code it begins with. */
export function codesWithoutFamily(pack: unknown): readonly string[] {
  const prefixes = familyCodes(pack).map(({ code }) => code);
  const rows = listAt(pack, ['landUseCodes']);
  const parents = new Set(rows.flatMap((row) => textAt(row, 'parent') ?? []));
  const leaves = rows.flatMap((row) => textAt(row, 'code') ?? []).filter((code) => !parents.has(code));
  return prefixes.length === 0 ? [] : leaves.filter((code) => !prefixes.some((prefix) => code.startsWith(prefix)));
}

/** Rows of the positive list of mixed uses that a row of the negative list forbids, in whichever order that names the two. */
export function forbiddenPairs(pack: unknown): readonly { readonly main: string; readonly secondary: string; readonly path: Path; readonly negative: Path }[] {
  const negative = listAt(pack, ['mixedUse', 'negative']).map((row) => [textAt(row, 'a'), textAt(row, 'b')] as const);
  return listAt(pack, ['mixedUse', 'positive']).flatMap((row, index) => {
    const main = textAt(row, 'main');
    const secondary = textAt(row, 'secondary');
    if (main === undefined || secondary === undefined) return [];
    const at = negative.findIndex(([a, b]) => a !== undefined && b !== undefined && ((main.startsWith(a) && secondary.startsWith(b)) || (main.startsWith(b) && secondary.startsWith(a))));
    return at < 0 ? [] : [{ main, secondary, path: ['mixedUse', 'positive', index], negative: ['mixedUse', 'negative', at] }];
  });
}

function familyCodes(pack: unknown): readonly CodePlace[] {
  return listAt(pack, ['useFamilies']).flatMap((row, index) =>
    listAt(row, ['codes']).flatMap((code, place) => (typeof code === 'string' ? [{ code, path: ['useFamilies', index, 'codes', place] }] : [])),
  );
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}
