import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { createStorage } from './storage.ts';
import { createTheme, themeChoices } from './theme.ts';

it('follows the system until the user chooses, and keeps the choice', () => {
  const kept = new Map<string, string>();
  const storage = createStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) }, '');
  const systemDark = signal(true);
  const systemContrast = signal(false);
  const theme = createTheme({ storage, systemDark, systemContrast });
  const shown = () => [theme.shown.value, theme.contrast.value];
  expect(shown()).toEqual(['dark', false]);
  systemContrast.value = true;
  systemDark.value = false;
  expect(shown()).toEqual(['light', true]);
  const all = themeChoices.map((choice) => {
    theme.choice.value = choice;
    return shown();
  });
  expect(all).toEqual([['light', true], ['light', false], ['dark', false], ['light', true], ['dark', true]]);
  expect(createTheme({ storage, systemDark, systemContrast }).choice.value).toBe('contrastDark');
});
