import { toDisposable, type Disposable } from '@plansmith/base';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { ContextKeys } from './context-keys.ts';

/** Modifiers, then the key: `ctrl+shift+p`; two of them after each other with a blank between: `ctrl+k ctrl+s`. */
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
  /** What holds now: the registered bindings, those of commands that the user gave a key replaced by the user's. */
  readonly all: ReadonlySignal<readonly Keybinding[]>;
  /** Keys that the user chose by command; an empty one takes the command's keys away. */
  readonly chosen: ReadonlySignal<Readonly<Record<string, string>>>;
  /** The first key of a chord that waits for its second. */
  readonly waiting: ReadonlySignal<string | undefined>;
  /** While it is true no press means anything: a new key is being asked for. */
  readonly suspended: Signal<boolean>;
  register(binding: Keybinding): Disposable;
  /** Gives a command the user's key; undefined gives its own ones back. */
  choose(command: string, key: string | undefined): void;
  /** The binding a key press means now, the one registered last; `taken` where the press belongs to a chord and means nothing by itself. */
  resolve(press: KeyPress): Keybinding | 'taken' | undefined;
  /** How the key of a command is written for people, `Ctrl+Shift+P` or `⇧⌘P`; the first one. */
  labelFor(command: string): string | undefined;
  /** A key as it is written for people. */
  label(key: string): string;
  /** The key of a press as bindings write it; undefined for a modifier alone. */
  keyOf(press: KeyPress): string | undefined;
}

/** `chosen` are the user's keys, which `onChoose` changes; without them, keys that are chosen hold until the page goes. */
export function createKeybindings(options: {
  readonly context: ContextKeys;
  readonly mac: boolean;
  readonly chosen?: ReadonlySignal<Readonly<Record<string, string>>>;
  onChoose?(chosen: Readonly<Record<string, string>>): void;
}): KeybindingRegistry {
  const { context, mac } = options;
  const bindings = signal<readonly Keybinding[]>([]);
  const own = signal<Readonly<Record<string, string>>>({});
  const chosen = options.chosen ?? own;
  const waiting = signal<string | undefined>(undefined);
  const suspended = signal(false);
  const all = computed(() => {
    const keys = chosen.value;
    const others = bindings.value.filter((binding) => !(binding.command in keys));
    const users = Object.entries(keys).flatMap(([command, key]): Keybinding[] => {
      const first = bindings.value.find((binding) => binding.command === command);
      // A file may hold anything: what is no text is no key.
      return typeof key !== 'string' || key.trim() === '' ? [] : [{ ...first, command, key: normalizeKey(key) }];
    });
    return [...others, ...users];
  });
  const label = (key: string): string => key.split(' ').map((part) => formatKey(part, mac)).join(' ');
  return {
    all,
    chosen,
    waiting,
    suspended,
    register(binding) {
      const entry = { ...binding, key: normalizeKey(binding.key) };
      bindings.value = [...bindings.peek(), entry];
      return toDisposable(() => {
        bindings.value = bindings.peek().filter((other) => other !== entry);
      });
    },
    choose(command, key) {
      const { [command]: _, ...others } = chosen.peek();
      const next = key === undefined ? others : { ...others, [command]: normalizeKey(key) };
      if (options.onChoose) options.onChoose(next);
      else own.value = next;
    },
    resolve(press) {
      const pressed = keyOf(press, mac);
      if (pressed === undefined || suspended.peek()) return undefined;
      const before = waiting.peek();
      waiting.value = undefined;
      const key = before === undefined ? pressed : `${before} ${pressed}`;
      const holds = all.peek().filter((binding) => context.matches(binding.when));
      const found = holds.findLast((binding) => binding.key === key);
      if (found) return found;
      if (before !== undefined) return 'taken';
      if (!holds.some((binding) => binding.key.startsWith(`${key} `))) return undefined;
      waiting.value = key;
      return 'taken';
    },
    labelFor(command) {
      const binding = all.value.find((item) => item.command === command);
      return binding && label(binding.key);
    },
    label,
    keyOf: (press) => keyOf(press, mac),
  };
}

const modifierOrder = ['ctrl', 'shift', 'alt', 'meta'];

function normalizeKey(text: string): string {
  return text.trim().split(/\s+/).map(normalizeStroke).join(' ');
}

function normalizeStroke(text: string): string {
  const parts = text.toLowerCase().split(/\+(?=.)/);
  const key = parts.pop()!;
  return [...modifierOrder.filter((modifier) => parts.includes(modifier)), key].join('+');
}

/** Letters and digits come from the place of the key, because under an input method `key` is `Process`. */
function keyOf(press: KeyPress, mac: boolean): string | undefined {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'].includes(press.key)) return undefined;
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
