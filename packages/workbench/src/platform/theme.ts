import { computed, type ReadonlySignal } from '@preact/signals-core';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrastLight' | 'contrastDark';

/** All choices, in the order in which they are offered. */
export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrastLight', 'contrastDark'];

export interface Theme {
  readonly choice: ReadonlySignal<ThemeChoice>;
  readonly shown: ReadonlySignal<'light' | 'dark'>;
  /** Whether borders and text stand out as far as they can. */
  readonly contrast: ReadonlySignal<boolean>;
}

/** `systemDark` and `systemContrast` follow the system's preferences. */
export function createTheme(options: { readonly choice: ReadonlySignal<ThemeChoice>; readonly systemDark: ReadonlySignal<boolean>; readonly systemContrast: ReadonlySignal<boolean> }): Theme {
  const { choice } = options;
  return {
    choice,
    shown: computed(() => {
      const isDark = choice.value === 'system' ? options.systemDark.value : choice.value === 'dark' || choice.value === 'contrastDark';
      return isDark ? 'dark' : 'light';
    }),
    contrast: computed(() => (choice.value === 'system' ? options.systemContrast.value : choice.value.startsWith('contrast'))),
  };
}
