import { syllableTable, wordTable } from './pinyin-table.gen.ts';

/** How a text sounds: `容积率` gives `rjl` and `rongjilv`. What is not Chinese stands as it is, in lower case, without blanks and marks. */
export interface Pinyin {
  readonly initials: string;
  readonly full: string;
}

let readings: { readonly characters: ReadonlyMap<string, string>; readonly words: ReadonlyMap<string, readonly string[]> } | undefined;

/** Pinyin of a text, without tones, `v` for ü. Readings that depend on the word (重点, 重复) are taken from a list of words. Characters outside GB 2312 are left out. */
export function pinyinOf(text: string): Pinyin {
  const { characters, words } = (readings ??= readTables());
  let initials = '';
  let full = '';
  for (let index = 0; index < text.length; index++) {
    const word = words.get(text.slice(index, index + 2));
    if (word) {
      for (const syllable of word) initials += syllable[0]!;
      full += word.join('');
      index++;
      continue;
    }
    const character = text[index]!;
    const syllable = characters.get(character);
    if (syllable) {
      initials += syllable[0]!;
      full += syllable;
    } else if (/[A-Za-z0-9]/.test(character)) {
      initials += character.toLowerCase();
      full += character.toLowerCase();
    }
  }
  return { initials, full };
}

function readTables(): NonNullable<typeof readings> {
  const characters = new Map<string, string>();
  for (const [, syllable, group] of syllableTable.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of group!) characters.set(character, syllable!);
  }
  const words = new Map<string, readonly string[]>();
  for (const [, word, syllables] of wordTable.matchAll(/([^a-z']+)([a-z']+)/g)) words.set(word!, syllables!.split("'"));
  return { characters, words };
}
