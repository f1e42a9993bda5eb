import type { Path, Span } from '@plansmith/base';

/** Where a cursor stands inside a flow collection. */
export interface FlowPlace {
  /** From the outermost collection: for a key the path of its mapping, for a value its own. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly word: Span;
  readonly siblings: ReadonlySet<string>;
  readonly hasColon: boolean;
  readonly needsBlank: boolean;
}

interface Level {
  readonly map: boolean;
  readonly keys: Set<string>;
  index: number;
  key: string | undefined;
  tokenStart: number;
}

/** Reads a flow collection from its opening bracket to the cursor. It need not be closed, nor be well formed after the cursor. Undefined when it is closed before the cursor. */
export function readFlow(text: string, start: number, cursor: number): FlowPlace | undefined {
  const levels: Level[] = [];
  let quote: string | undefined;
  for (let index = start; index < cursor; index++) {
    const character = text[index]!;
    const level = levels.at(-1);
    if (quote) {
      if (character === '\\' && quote === '"') index++;
      else if (character === quote) quote = undefined;
      continue;
    }
    switch (character) {
      case '"':
      case "'":
        quote = character;
        break;
      case '[':
      case '{':
        levels.push({ map: character === '{', keys: new Set(), index: 0, key: undefined, tokenStart: index + 1 });
        break;
      case ']':
      case '}':
        levels.pop();
        if (levels.length === 0) return undefined;
        break;
      case ',':
        if (!level) break;
        level.index++;
        level.key = undefined;
        level.tokenStart = index + 1;
        break;
      case ':':
        if (!level?.map || level.key !== undefined || !/[\s,[\]{}]/.test(text[index + 1] ?? ' ')) break;
        level.key = plainOf(text.slice(level.tokenStart, index));
        level.keys.add(level.key);
        level.tokenStart = index + 1;
        break;
    }
  }
  const inner = levels.at(-1);
  if (!inner) return undefined;
  const before = text.slice(inner.tokenStart, cursor);
  const wordStart = inner.tokenStart + (before.length - before.trimStart().length);
  const after = /^[^,[\]{}\r\n#:]*/.exec(text.slice(cursor))![0].trimEnd();
  const word = { start: wordStart, end: cursor + after.length };
  const path: (string | number)[] = [];
  for (const level of levels.slice(0, -1)) path.push(level.map ? (level.key ?? '') : level.index);
  if (inner.map && inner.key === undefined) {
    const hasColon = /^\s*:/.test(text.slice(word.end));
    return { path, part: 'key', word, siblings: inner.keys, hasColon, needsBlank: false };
  }
  path.push(inner.map ? inner.key! : inner.index);
  return { path, part: 'value', word, siblings: inner.keys, hasColon: false, needsBlank: inner.map && before === '' };
}

function plainOf(token: string): string {
  const trimmed = token.trim();
  return /^(["']).*\1$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
