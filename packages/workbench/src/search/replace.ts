import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { equalJson } from '@plansmith/base';
import type { FileMatches } from './text-store.ts';
import { compilePattern, searchText, type SearchPattern, type TextMatch } from './text-search.ts';

/** What replacing would do to the texts as they stand. */
export interface Replacement {
  readonly edit: WorkspaceEdit;
  readonly count: number;
  /** Places that are not what was found any more: they stay as they are. */
  readonly skipped: number;
}

/** Edits that replace the places `targets` of texts by what `template` makes of them. `textOf` gives a text as it stands now. */
export function planReplacement(
  targets: readonly FileMatches[],
  { pattern, template, textOf }: { readonly pattern: SearchPattern; readonly template: string; textOf(uri: string): string | undefined },
): Replacement {
  const expression = compilePattern(pattern);
  if (typeof expression === 'string') throw new Error(`search with the pattern before replacing: ${expression}`);
  const changes: Record<string, TextEdit[]> = {};
  let count = 0;
  let wanted = 0;
  for (const { uri, matches } of targets) {
    wanted += matches.length;
    const now = searchText(textOf(uri) ?? '', { pattern: expression, limit: Infinity, replacement: { template, isRegularExpression: pattern.isRegularExpression } });
    const found = new Map(matches.map((match) => [placeKey(match), match]));
    const edits = now.flatMap((place): TextEdit[] => {
      const match = found.get(placeKey(place));
      return match && match.matched === place.matched && equalJson(match.range, place.range) ? [{ range: place.range, newText: place.replacement! }] : [];
    });
    if (edits.length > 0) changes[uri] = edits;
    count += edits.length;
  }
  return { edit: { changes }, count, skipped: wanted - count };
}

function placeKey({ range }: TextMatch): string {
  return `${range.start.line}:${range.start.character}`;
}
