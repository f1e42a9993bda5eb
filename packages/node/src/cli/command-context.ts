import type { PluginSource } from '@plansmith/plugin';
import type { Output } from './output.ts';

/** What every command is given by the composition root. */
export interface CommandContext {
  readonly output: Output;
  /** The bundled plugins. Loaded when asked for: most of the command line does without them and starts at once. */
  loadPlugins(): Promise<readonly PluginSource[]>;
  readonly version: string;
  /** Folder of the built workbench. */
  readonly webDirectory: string;
}
