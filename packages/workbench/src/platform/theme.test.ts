import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { createTheme, themeChoices, type ThemeChoice } from './theme.ts';

it('follows the system until the user chooses', () => {
  const choice = signal<ThemeChoice>('system');
  const systemDark = signal(true);
  const systemContrast = signal(false);
  const theme = createTheme({ choice, systemDark, systemContrast });
  const shown = () => [theme.shown.value, theme.contrast.value];
  expect(shown()).toEqual(['dark', false]);
  systemContrast.value = true;
  systemDark.value = false;
  expect(shown()).toEqual(['light', true]);
  const all = themeChoices.map((wanted) => {
    choice.value = wanted;
    return shown();
  });
  expect(all).toEqual([['light', true], ['light', false], ['dark', false], ['light', true], ['dark', true]]);
});
