import { toDisposable, type Disposable } from '@plansmith/base';
import type { ContextKeys } from './context-keys.ts';

/** Modifiers in the order ctrl, shift, alt, meta, then the key: `ctrl+shift+p`. */
export interface Keybinding {
  readonly command: string;
  /** `ctrl` is Command on a Mac. */
  readonly key: string;
  readonly when?: string;
  readonly args?: readonly unknown[];
}

/** The part of a DOM keyboard event that is read. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export interface KeybindingRegistry {
  register(binding: Keybinding): Disposable;
  /** The binding a key press means now; the one registered last wins. */
  resolve(press: KeyPress): Keybinding | undefined;
  /** How the key of a command is written for people, `Ctrl+Shift+P` or `⇧⌘P`; the first registered one. */
  labelFor(command: string): string | undefined;
}

export function createKeybindings(options: { readonly context: ContextKeys; readonly mac: boolean }): KeybindingRegistry {
  const bindings: Keybinding[] = [];
  return {
    register(binding) {
      const entry = { ...binding, key: normalizeKey(binding.key) };
      bindings.push(entry);
      return toDisposable(() => {
        bindings.splice(bindings.indexOf(entry), 1);
      });
    },
    resolve(press) {
      const pressed = keyOf(press, options.mac);
      return bindings.findLast((binding) => binding.key === pressed && options.context.matches(binding.when));
    },
    labelFor(command) {
      const binding = bindings.find((item) => item.command === command);
      return binding && formatKey(binding.key, options.mac);
    },
  };
}

const modifierOrder = ['ctrl', 'shift', 'alt', 'meta'];

function normalizeKey(text: string): string {
  const parts = text.toLowerCase().split(/\+(?=.)/);
  const key = parts.pop()!;
  return [...modifierOrder.filter((modifier) => parts.includes(modifier)), key].join('+');
}

/** Letters and digits come from the place of the key, because under an input method `key` is `Process`. */
function keyOf(press: KeyPress, mac: boolean): string {
  const place = /^(?:Key|Digit)(\w)$/.exec(press.code)?.[1] ?? punctuation[press.code];
  const key = (place ?? press.key).toLowerCase();
  const held = {
    ctrl: mac ? press.metaKey : press.ctrlKey,
    shift: press.shiftKey,
    alt: press.altKey,
    meta: mac ? press.ctrlKey : press.metaKey,
  };
  return [...modifierOrder.filter((modifier) => held[modifier as keyof typeof held]), key].join('+');
}

const punctuation: Readonly<Record<string, string>> = { Backslash: '\\', Backquote: '`', Comma: ',', Period: '.', Minus: '-', Equal: '=' };

const macNames: Readonly<Record<string, string>> = { ctrl: '⌘', shift: '⇧', alt: '⌥', meta: '⌃' };
const plainNames: Readonly<Record<string, string>> = { ctrl: 'Ctrl', shift: 'Shift', alt: 'Alt', meta: 'Meta' };

function formatKey(key: string, mac: boolean): string {
  const parts = key.split(/\+(?=.)/);
  const last = parts.pop()!;
  const name = last.length === 1 ? last.toUpperCase() : last[0]!.toUpperCase() + last.slice(1);
  if (!mac) return [...parts.map((part) => plainNames[part]), name].join('+');
  return ['meta', 'alt', 'shift', 'ctrl'].filter((part) => parts.includes(part)).map((part) => macNames[part]).join('') + name;
}
