import { signal, type Signal } from '@preact/signals-core';

/** Facts that a `when` clause may ask for, e.g. `editorFocus`, `panelVisible`. */
export type ContextValue = string | number | boolean | undefined;

/**
 * The facts of the moment. Reading one inside a reactive computation subscribes to it.
 * A `when` clause is `fact`, `!fact`, `fact == value` or `fact != value`, joined by `&&` and `||` (`&&` binds tighter; no parentheses).
 */
export interface ContextKeys {
  set(key: string, value: ContextValue): void;
  get(key: string): ContextValue;
  /** An absent clause always holds. Throws on a clause that does not follow the grammar: a programmer's error. */
  matches(when: string | undefined): boolean;
}

export function createContextKeys(): ContextKeys {
  const facts = new Map<string, Signal<ContextValue>>();
  const fact = (key: string): Signal<ContextValue> => {
    let found = facts.get(key);
    if (!found) facts.set(key, (found = signal<ContextValue>(undefined)));
    return found;
  };
  const term = (text: string): boolean => {
    const match = /^\s*(?:(!?)\s*([\w.]+)|([\w.]+)\s*(==|!=)\s*'?([^'\s]+)'?)\s*$/.exec(text);
    if (!match) throw new Error(`write a when clause as "fact", "!fact" or "fact == value", not "${text}"`);
    const [, negation, plain, name, operator, expected] = match;
    if (plain !== undefined) return Boolean(fact(plain).value) !== (negation === '!');
    return (String(fact(name!).value) === expected) === (operator === '==');
  };
  return {
    set: (key, value) => {
      fact(key).value = value;
    },
    get: (key) => fact(key).value,
    matches: (when) => when === undefined || when.split('||').some((part) => part.split('&&').every(term)),
  };
}
