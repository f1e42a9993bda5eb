import type { PluginSource } from '@plansmith/plugin';
import type { Output } from './output.ts';

/** What every command is given by the composition root. */
export interface CommandContext {
  readonly output: Output;
  readonly plugins: readonly PluginSource[];
  readonly version: string;
  /** Folder of the built workbench. */
  readonly webDirectory: string;
}
