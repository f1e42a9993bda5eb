import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const guide = fileURLToPath(new URL('../docs/guide/', import.meta.url));
const picturesOf = (language: string): readonly string[] => readdirSync(`${guide}${language}`).filter((name) => name.endsWith('.png'));
const shownIn = (language: string): readonly string[] => [...readFileSync(`${guide}${language}/README.md`, 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, name]) => name!);

describe('the user guide', () => {
  // `npm run screenshots` takes a picture of every view that is contributed.
  it.each(['zh', 'en'])('shows every picture that is taken, and no other: %s', (language) => {
    expect(shownIn(language).toSorted()).toEqual(picturesOf(language).toSorted());
    expect(picturesOf(language).filter((name) => name.startsWith('view-')).length).toBeGreaterThan(9);
  });

  it('shows the same in both languages, in the same order', () => {
    expect(shownIn('en')).toEqual(shownIn('zh'));
  });
});
