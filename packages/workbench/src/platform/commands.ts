import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { signal, type ReadonlySignal } from '@preact/signals-core';

/** Something the user can ask for, by palette, key, menu or button. */
export interface Command {
  /** `plugin.verbNoun`. */
  readonly id: string;
  readonly title: Bilingual;
  /** Shown before the title in the palette: `视图: …`. */
  readonly category?: Bilingual;
  /** Name of a codicon. */
  readonly icon?: string;
  /** Where it does not hold, the palette leaves the command out and its keys do nothing. */
  readonly when?: string;
  /** Not offered in the palette, because it needs arguments. */
  readonly internal?: boolean;
  run(...args: unknown[]): unknown;
}

export interface CommandRegistry {
  /** Commands in order of registration. */
  readonly all: ReadonlySignal<readonly Command[]>;
  /** Throws where the id is taken. */
  register(command: Command): Disposable;
  get(id: string): Command | undefined;
  /** Runs a command; throws where there is none of that id. What it throws goes to `onError`, and the answer is undefined. */
  execute(id: string, ...args: unknown[]): Promise<unknown>;
}

export function createCommands(onError: (error: unknown, command: Command) => void): CommandRegistry {
  const all = signal<readonly Command[]>([]);
  const get = (id: string): Command | undefined => all.peek().find((command) => command.id === id);
  return {
    all,
    get,
    register(command) {
      if (get(command.id)) throw new Error(`command "${command.id}" is registered already: choose another id`);
      all.value = [...all.peek(), command];
      return toDisposable(() => {
        all.value = all.peek().filter((item) => item !== command);
      });
    },
    async execute(id, ...args) {
      const command = get(id);
      if (!command) throw new Error(`no command "${id}": register it before it is executed`);
      try {
        return await command.run(...args);
      } catch (error) {
        onError(error, command);
        return undefined;
      }
    },
  };
}
