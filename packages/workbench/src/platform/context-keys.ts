import { signal, type Signal } from '@preact/signals-core';

/** Facts that a `when` clause may ask for, e.g. `editorFocus`, `panelVisible`. */
export type ContextValue = string | number | boolean | undefined;

/** Facts by name. */
export type ContextFacts = Readonly<Record<string, ContextValue>>;

/**
 * The facts of the moment. Reading one inside a reactive computation subscribes to it.
 * A `when` clause is `fact`, `!fact`, `fact == value` or `fact != value`, joined by `&&` and `||` (`&&` binds tighter; no parentheses).
 */
export interface ContextKeys {
  set(key: string, value: ContextValue): void;
  get(key: string): ContextValue;
  /** An absent clause always holds; `local` facts of the place that is asked about come before the others. Throws on a clause that does not follow the grammar: a programmer's error. */
  matches(when: string | undefined, local?: ContextFacts): boolean;
}

export function createContextKeys(): ContextKeys {
  const facts = new Map<string, Signal<ContextValue>>();
  const fact = (key: string): Signal<ContextValue> => {
    let found = facts.get(key);
    if (!found) facts.set(key, (found = signal<ContextValue>(undefined)));
    return found;
  };
  const valueOf = (key: string, local: ContextFacts): ContextValue => (Object.hasOwn(local, key) ? local[key] : fact(key).value);
  const term = (text: string, local: ContextFacts): boolean => {
    const match = /^\s*(?:(!?)\s*([\w.]+)|([\w.]+)\s*(==|!=)\s*'?([^'\s]+)'?)\s*$/.exec(text);
    if (!match) throw new Error(`write a when clause as "fact", "!fact" or "fact == value", not "${text}"`);
    const [, negation, plain, name, operator, expected] = match;
    if (plain !== undefined) return Boolean(valueOf(plain, local)) !== (negation === '!');
    return (String(valueOf(name!, local)) === expected) === (operator === '==');
  };
  return {
    set: (key, value) => {
      fact(key).value = value;
    },
    get: (key) => fact(key).value,
    matches: (when, local = {}) => when === undefined || when.split('||').some((part) => part.split('&&').every((text) => term(text, local))),
  };
}
