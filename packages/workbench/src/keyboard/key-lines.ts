import type { Command } from '../platform/commands.ts';
import type { Keybinding } from '../platform/keybindings.ts';

/** A line of the sheet: a command with one of its keys, or without any. */
export interface KeyLine {
  readonly command: Command;
  readonly key: string | undefined;
  readonly when: string | undefined;
  /** The user chose the key, or took it away. */
  readonly isUsers: boolean;
}

/** Lines of all commands that can be called by a key alone, in order of their titles; every word of `filter` is in title, id, category or key. */
export function keyLines(options: {
  readonly commands: readonly Command[];
  readonly bindings: readonly Keybinding[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly filter: string;
  label(key: string): string;
  pick(text: { readonly zh: string; readonly en: string }): string;
}): readonly KeyLine[] {
  const { commands, bindings, chosen, label, pick } = options;
  const words = options.filter.toLowerCase().split(/\s+/).filter(Boolean);
  return commands
    .filter((command) => !command.internal)
    .flatMap((command): KeyLine[] => {
      const isUsers = command.id in chosen;
      const own = bindings.filter((binding) => binding.command === command.id);
      return own.length > 0 ? own.map(({ key, when }) => ({ command, key, when, isUsers })) : [{ command, key: undefined, when: undefined, isUsers }];
    })
    .filter(({ command: { id, title, category }, key }) => {
      const text = [id, title.zh, title.en, category?.zh, category?.en, key, key && label(key)].join('\n').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => titleOf(a, pick).localeCompare(titleOf(b, pick), 'zh-CN'));
}

/** Commands other than `command` that a key calls too. */
export function otherUsers(bindings: readonly Keybinding[], { key, command }: { readonly key: string; readonly command: string }): readonly string[] {
  return [...new Set(bindings.filter((binding) => binding.command !== command && (binding.key === key || binding.key.startsWith(`${key} `) || key.startsWith(`${binding.key} `))).map((binding) => binding.command))];
}

function titleOf({ command: { title, category } }: KeyLine, pick: (text: { readonly zh: string; readonly en: string }) => string): string {
  return (category ? `${pick(category)}: ` : '') + pick(title);
}
