/** Small JSON values that outlive a reload. What cannot be read back is treated as absent. */
export interface Storage {
  get<T>(key: string): T | undefined;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  /** The same storage with every key under a prefix. */
  scoped(prefix: string): Storage;
}

/** The part of the DOM's Storage that is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem?(key: string): void;
}

/** `area` may refuse to write (quota, private mode): the value is then simply not kept. */
export function createStorage(area: TextStorage, prefix: string): Storage {
  return {
    get<T>(key: string): T | undefined {
      try {
        const text = area.getItem(prefix + key);
        return text === null ? undefined : (JSON.parse(text) as T);
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      try {
        area.setItem(prefix + key, JSON.stringify(value));
      } catch {
        // Losing a splitter's position is better than losing the page.
      }
    },
    remove: (key) => area.removeItem?.(prefix + key),
    scoped: (name) => createStorage(area, `${prefix}${name}/`),
  };
}
