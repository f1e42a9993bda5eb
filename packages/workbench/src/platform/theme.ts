import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Storage } from './storage.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

export interface Theme {
  readonly choice: Signal<ThemeChoice>;
  readonly shown: ReadonlySignal<'light' | 'dark'>;
}

/** `systemDark` follows the system's preference. */
export function createTheme(options: { readonly storage: Storage; readonly systemDark: ReadonlySignal<boolean> }): Theme {
  const choice = signal<ThemeChoice>(options.storage.get<ThemeChoice>('theme') ?? 'system');
  choice.subscribe((value) => options.storage.set('theme', value));
  return {
    choice,
    shown: computed(() => (choice.value === 'system' ? (options.systemDark.value ? 'dark' : 'light') : choice.value)),
  };
}
