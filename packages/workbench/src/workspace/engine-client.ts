import type { Disposable } from '@plansmith/base';
import type { EngineService, FileChanges, FileInput } from '@plansmith/engine';
import type { CheckReport } from '@plansmith/rules';
import { signal, type ReadonlySignal } from '@preact/signals-core';

/** The engine's methods as they answer from another thread. */
export type RemoteEngine = {
  readonly [Name in keyof EngineService]: (...args: Parameters<EngineService[Name]>) => Promise<Awaited<ReturnType<EngineService[Name]>>>;
};

/** The engine in its worker, fed with edits a moment after they stop coming. */
export interface EngineClient extends Disposable {
  /** The last check; undefined until the first is done. */
  readonly report: ReadonlySignal<CheckReport | undefined>;
  /** Number of the check that `report` shows; 0 before the first. */
  readonly checkNumber: ReadonlySignal<number>;
  /** Whether edits wait to be checked or are being checked. */
  readonly busy: ReadonlySignal<boolean>;
  /** Takes in an edited text; only the latest of a uri counts. */
  edit(uri: string, text: string): void;
  /** Takes in files as they are on disk, at once. */
  load(changes: FileChanges): Promise<void>;
  setAsOf(asOf: string | undefined): Promise<void>;
  /** Asks the engine after all edits so far reached it. */
  ask<T>(question: (engine: RemoteEngine) => Promise<T>): Promise<T>;
}

/** `delayMilliseconds` is how long the user pauses before a check runs. */
export function createEngineClient(options: {
  readonly engine: RemoteEngine;
  readonly delayMilliseconds: number;
  onError(error: unknown): void;
}): EngineClient {
  const report = signal<CheckReport | undefined>(undefined);
  const checkNumber = signal(0);
  const busy = signal(false);
  const pending = new Map<string, FileInput>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  /** Runs an update and publishes its report unless a later update is under way, whose report will hold it too. */
  async function check(update: () => Promise<number>): Promise<void> {
    const ticket = ++latest;
    busy.value = true;
    try {
      const number = await update();
      if (ticket !== latest) return;
      const next = await options.engine.report();
      if (ticket !== latest) return;
      report.value = next;
      checkNumber.value = number;
    } catch (error) {
      options.onError(error);
    } finally {
      if (ticket === latest) busy.value = pending.size > 0;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pending.size === 0) return Promise.resolve();
    const set = [...pending.values()];
    pending.clear();
    return check(() => options.engine.update({ set }));
  }

  return {
    report,
    checkNumber,
    busy,
    edit(uri, text) {
      pending.set(uri, { uri, content: text });
      busy.value = true;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), options.delayMilliseconds);
    },
    load(changes) {
      for (const uri of [...(changes.set ?? []).map((file) => file.uri), ...(changes.remove ?? [])]) pending.delete(uri);
      return check(() => options.engine.update(changes));
    },
    setAsOf: (asOf) => check(() => options.engine.setAsOf(asOf)),
    ask(question) {
      // Messages to a worker keep their order, so the question needs not wait for the check's answer.
      void flush();
      return question(options.engine);
    },
    dispose: () => clearTimeout(timer),
  };
}

/** An engine that is still starting: its methods wait for it, in the order in which they were called. */
export function createLateEngine(starting: Promise<RemoteEngine>): RemoteEngine {
  type Method = (...args: unknown[]) => Promise<unknown>;
  return new Proxy({} as RemoteEngine, {
    get: (_, name) => async (...args: unknown[]) => {
      const engine = (await starting) as unknown as Readonly<Record<string | symbol, Method>>;
      return engine[name]!(...args);
    },
  });
}
