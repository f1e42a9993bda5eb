import { decodeText } from '../workspace/text-file.ts';
import { compilePattern, searchText, type SearchPattern, type TextMatch } from './text-search.ts';

/** A file to be searched: its bytes as on disk, or the text that an editor holds. */
export interface SearchedFile {
  readonly uri: string;
  readonly content: string | Uint8Array;
}

export interface SearchRequest {
  readonly pattern: SearchPattern;
  /** What replaces; undefined where nothing does. */
  readonly replacement?: string;
  /** Files in the order in which results are wanted; each was taken before. */
  readonly uris: readonly string[];
  readonly limit: number;
}

export interface FileMatches {
  readonly uri: string;
  readonly matches: readonly TextMatch[];
}

export interface SearchAnswer {
  readonly files: readonly FileMatches[];
  /** There are more matches than `limit`. */
  readonly limited: boolean;
  /** Files that are no UTF-8 text. */
  readonly unread: readonly string[];
}

/** Texts kept to be searched again and again. */
export interface TextStore {
  take(files: readonly SearchedFile[]): void;
  /** Gives a string where the pattern is no regular expression: why. */
  search(request: SearchRequest): SearchAnswer | string;
}

export function createTextStore(): TextStore {
  const texts = new Map<string, string | undefined>();
  return {
    take(files) {
      for (const { uri, content } of files) texts.set(uri, typeof content === 'string' ? content : decodeText(content)?.text);
    },
    search({ pattern, replacement, uris, limit }) {
      const expression = compilePattern(pattern);
      if (typeof expression === 'string') return expression;
      const files: FileMatches[] = [];
      const unread: string[] = [];
      let left = limit;
      for (const uri of uris) {
        const text = texts.get(uri);
        if (text === undefined) {
          unread.push(uri);
          continue;
        }
        const found = searchText(text, {
          pattern: expression,
          limit: left + 1,
          ...(replacement !== undefined && { replacement: { template: replacement, isRegularExpression: pattern.isRegularExpression } }),
        });
        const matches = found.slice(0, left);
        if (matches.length > 0) files.push({ uri, matches });
        if (found.length > left) return { files, limited: true, unread };
        left -= matches.length;
      }
      return { files, limited: false, unread };
    },
  };
}
