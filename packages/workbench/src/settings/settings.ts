import { equalJson, toDisposable, type Disposable, type Json } from '@plansmith/base';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { refusal, type Setting, type SettingScope, type SettingValues } from './setting.ts';

/** The settings of the workbench and of its plugins: what there is to choose, what was chosen, and what holds. */
export interface Settings {
  /** In order of declaration. */
  readonly declared: ReadonlySignal<readonly Setting[]>;
  /** What the files say. */
  readonly written: Readonly<Record<SettingScope, ReadonlySignal<SettingValues>>>;
  /** Throws where an id is taken. */
  declare(settings: readonly Setting[]): Disposable;
  /** The value that holds: the workspace's, else the user's, else the default. A written value that its schema refuses does not hold. Throws where there is no such setting. */
  of<T extends Json>(id: string): ReadonlySignal<T>;
  /** Whose value holds; undefined for the default. */
  sourceOf(id: string): SettingScope | undefined;
  /** Chooses a value in a scope; undefined takes the choice back. Holds at once, and settles when it is written. Throws on a value that the schema refuses. */
  choose(id: string, value: Json | undefined, scope: SettingScope): Promise<void>;
  /** Chooses a value where the one that holds comes from, so that it does hold. */
  change(id: string, value: Json): Promise<void>;
}

/** `write` puts a choice into the file of a scope, and changes `written`. */
export function createSettings(options: {
  readonly written: Settings['written'];
  write(scope: SettingScope, id: string, value: Json | undefined): Promise<void>;
}): Settings {
  const { written } = options;
  const declared = signal<readonly Setting[]>([]);
  const values = new Map<string, ReadonlySignal<Json>>();
  const find = (id: string): Setting => {
    const found = declared.value.find((setting) => setting.id === id);
    if (!found) throw new Error(`there is no setting "${id}": declare it first`);
    return found;
  };
  const holds = (setting: Setting, scope: SettingScope): boolean => {
    const value = written[scope].value[setting.id];
    return value !== undefined && !(scope === 'workspace' && setting.userOnly) && refusal(setting, value) === undefined;
  };
  const sourceOf = (id: string): SettingScope | undefined => {
    const setting = find(id);
    return holds(setting, 'workspace') ? 'workspace' : holds(setting, 'user') ? 'user' : undefined;
  };

  const settings: Settings = {
    declared,
    written,
    sourceOf,
    declare(list) {
      for (const { id } of list) if (declared.peek().some((setting) => setting.id === id)) throw new Error(`setting "${id}" is declared already: choose another id`);
      declared.value = [...declared.peek(), ...list];
      return toDisposable(() => {
        declared.value = declared.peek().filter((setting) => !list.includes(setting));
      });
    },
    of<T extends Json>(id: string) {
      find(id);
      let value = values.get(id);
      if (!value) {
        let last: Json | undefined;
        value = computed(() => {
          const setting = find(id);
          const source = sourceOf(id);
          const next = source ? written[source].value[id]! : setting.schema.default;
          // A record that is read anew is the same value: nobody has to act on it.
          if (last === undefined || !equalJson(last, next)) last = next;
          return last;
        });
        values.set(id, value);
      }
      return value as ReadonlySignal<T>;
    },
    async choose(id, value, scope) {
      const setting = find(id);
      const objection = value === undefined ? undefined : refusal(setting, value);
      if (objection) throw new Error(`${id}: ${objection.en}`);
      await options.write(scope, id, value);
    },
    change: (id, value) => settings.choose(id, value, sourceOf(id) ?? 'user'),
  };
  return settings;
}
