/** Which windows of this origin are alive. The browser itself lets go of a lock when its window ends, however it ends. */
export interface WindowLocks {
  /** Ids of the windows that are open now, this one too. */
  living(): Promise<ReadonlySet<string>>;
}

const prefix = 'plansmith-window/';

/** Marks this window as alive until it ends. */
export function holdWindowLock(locks: LockManager, window: string): WindowLocks {
  void locks.request(prefix + window, () => new Promise<never>(() => {}));
  return {
    async living() {
      const { held = [], pending = [] } = await locks.query();
      return new Set([...held, ...pending].flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
    },
  };
}
