import type { Bilingual } from '@plansmith/base';
import { signal, type ReadonlySignal } from '@preact/signals-core';

/** Whoever writes: a part of the product. */
export type OutputChannel = 'engine' | 'server' | 'git' | 'tasks' | 'plugins';

export const outputChannels: readonly OutputChannel[] = ['engine', 'server', 'git', 'tasks', 'plugins'];

/** From the least to the most serious. */
export type OutputLevel = 'debug' | 'info' | 'warning' | 'error';

export const outputLevels: readonly OutputLevel[] = ['debug', 'info', 'warning', 'error'];

export interface OutputLine {
  /** Milliseconds of the clock. */
  readonly at: number;
  readonly level: OutputLevel;
  readonly message: Bilingual;
}

/** What the parts of the product say of their work, for those who want to know: nothing here asks for an answer. */
export interface Output {
  /** Lines of a channel, oldest first; the oldest go when there are too many. */
  lines(channel: OutputChannel): ReadonlySignal<readonly OutputLine[]>;
  write(channel: OutputChannel, level: OutputLevel, message: Bilingual): void;
  clear(channel: OutputChannel): void;
}

const mostLines = 2000;

/** `now` reads the clock. */
export function createOutput(now: () => number): Output {
  const lines = new Map(outputChannels.map((channel) => [channel, signal<readonly OutputLine[]>([])]));
  return {
    lines: (channel) => lines.get(channel)!,
    write(channel, level, message) {
      const list = lines.get(channel)!;
      list.value = [...list.peek().slice(1 - mostLines), { at: now(), level, message }];
    },
    clear(channel) {
      lines.get(channel)!.value = [];
    },
  };
}
