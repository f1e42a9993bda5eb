import type { Disposable } from '@plansmith/base';
import type { EngineService, FileChanges, FileInput } from '@plansmith/engine';
import type { ReviewFacts } from '@plansmith/engine/report';
import type { ReportFormat } from '@plansmith/engine/report-formats';
import type { CheckReport } from '@plansmith/rules';
import { batch, signal, type ReadonlySignal } from '@preact/signals-core';
import { channelOf, createAnswerReceiver, type SentAnswer, type SharedQuestion } from './shared-answers.ts';

/** What of a review only the page knows; the rest is the worker's own. */
export type ShellFacts = Pick<ReviewFacts, 'revision' | 'hashes' | 'asOfGiven'>;

/** What the worker offers: the engine, and the record of its last check. */
export interface EngineWorker extends EngineService {
  writeReview(format: ReportFormat['id'], facts: ShellFacts): Promise<string | Uint8Array>;
  /** Answers like the method `question`, as what changed since the answer `held`. */
  sharedAnswer(question: SharedQuestion, args: readonly unknown[], held: number): SentAnswer;
  /** Takes changes in like `update`, and answers with the report, too: at each key one message goes each way. */
  sharedCheck(changes: FileChanges, held: number): { readonly number: number; readonly report: SentAnswer };
}

/** The worker's methods as they answer from another thread. */
type WorkerMethods = {
  readonly [Name in keyof EngineWorker]: (...args: Parameters<EngineWorker[Name]>) => Promise<Awaited<ReturnType<EngineWorker[Name]>>>;
};

/** A check's number, and what came of it. */
interface Checked {
  readonly number: number;
  readonly report: CheckReport;
}

/** The engine as the page asks it. */
export interface RemoteEngine extends WorkerMethods {
  /** Takes changes in and gives what came of them. */
  check(changes: FileChanges): Promise<Checked>;
}

/** The engine in its worker, fed with edits as fast as it checks them: while one check runs, edits gather for the next. */
export interface EngineClient extends Disposable {
  /** The last check; undefined until the first is done. */
  readonly report: ReadonlySignal<CheckReport | undefined>;
  /** Number of the check that `report` shows; 0 before the first. */
  readonly checkNumber: ReadonlySignal<number>;
  /** The same once all edits are checked and none came for a moment: for what costs more than the check, such as drawing the plan anew. */
  readonly settledCheck: ReadonlySignal<number>;
  /** The report of `settledCheck`. */
  readonly settledReport: ReadonlySignal<CheckReport | undefined>;
  /** Whether edits wait to be checked or are being checked. */
  readonly busy: ReadonlySignal<boolean>;
  /** Takes in an edited text; only the latest of a uri counts. */
  edit(uri: string, text: string): void;
  /** Takes in files as they are on disk, at once. */
  load(changes: FileChanges): Promise<void>;
  setAsOf(asOf: string | undefined): Promise<void>;
  /** Asks the engine after all edits so far reached it. */
  ask<T>(question: (engine: RemoteEngine) => Promise<T>): Promise<T>;
  /**
   * Resolves once all edits are checked and none came for a moment, at once while it is so: what nobody waits for is asked then, because
   * the engine answers one question after the other, and the next key's check would have to wait for it.
   */
  settled(): Promise<void>;
}

/** Edits of one task are checked together. `settleMilliseconds` is how long neither an edit nor a check came when the last check is called settled. */
export function createEngineClient(options: {
  readonly engine: RemoteEngine;
  readonly settleMilliseconds?: number;
  onError(error: unknown): void;
}): EngineClient {
  const report = signal<CheckReport | undefined>(undefined);
  const checkNumber = signal(0);
  const settledCheck = signal(0);
  const settledReport = signal<CheckReport | undefined>(undefined);
  const busy = signal(false);
  const pending = new Map<string, FileInput>();
  let scheduled = false;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let isSettled = true;
  let waitingForSettled: (() => void)[] = [];
  let latest = 0;
  let running = 0;

  function unsettle(): void {
    clearTimeout(settleTimer);
    isSettled = false;
  }

  function publishSettled(): void {
    batch(() => {
      settledReport.value = report.peek();
      settledCheck.value = checkNumber.peek();
    });
  }

  function settle(): void {
    isSettled = true;
    publishSettled();
    const waiting = waitingForSettled;
    waitingForSettled = [];
    for (const resolve of waiting) resolve();
  }

  function schedule(): void {
    if (scheduled || running > 0 || pending.size === 0) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      if (running === 0) void flush();
    });
  }

  /** Runs an update and publishes its report unless a later update is under way, whose report will hold it too. */
  async function check(update: () => Promise<Checked>): Promise<void> {
    const ticket = ++latest;
    busy.value = true;
    running++;
    unsettle();
    try {
      const checked = await update();
      if (ticket !== latest) return;
      report.value = checked.report;
      checkNumber.value = checked.number;
      // The first check is what everything waits for.
      if (settledCheck.peek() === 0) publishSettled();
    } catch (error) {
      options.onError(error);
    } finally {
      running--;
      if (ticket === latest) busy.value = pending.size > 0;
      schedule();
      if (running === 0 && pending.size === 0) settleTimer = setTimeout(settle, options.settleMilliseconds ?? 0);
    }
  }

  function flush(): Promise<void> {
    if (pending.size === 0) return Promise.resolve();
    const set = [...pending.values()];
    pending.clear();
    return check(() => options.engine.check({ set }));
  }

  return {
    report,
    checkNumber,
    settledCheck,
    settledReport,
    busy,
    edit(uri, text) {
      pending.set(uri, { uri, content: text });
      busy.value = true;
      unsettle();
      schedule();
    },
    load(changes) {
      for (const uri of [...(changes.set ?? []).map((file) => file.uri), ...(changes.remove ?? [])]) pending.delete(uri);
      return check(() => options.engine.check(changes));
    },
    setAsOf: (asOf) =>
      check(async () => {
        // Asked for at once: an answer that waits for this thread to ask again would wait for whatever it is drawing.
        const [number, next] = await Promise.all([options.engine.setAsOf(asOf), options.engine.report()]);
        return { number, report: next };
      }),
    ask(question) {
      // Messages to a worker keep their order, so the question needs not wait for the check's answer.
      void flush();
      return question(options.engine);
    },
    settled: () => (isSettled ? Promise.resolve() : new Promise((resolve) => waitingForSettled.push(resolve))),
    dispose: () => clearTimeout(settleTimer),
  };
}

/** A worker's engine whose large answers share with the one before whatever did not change: only the rest is copied between the threads. */
export function shareAnswers(engine: WorkerMethods): RemoteEngine {
  const receive = createAnswerReceiver();
  const shared = (question: SharedQuestion) => (...args: readonly unknown[]) => receive(channelOf(question, args), (held) => engine.sharedAnswer(question, args, held));
  const check: RemoteEngine['check'] = async (changes) => {
    let number = 0;
    const report = await receive<CheckReport>(channelOf('report', []), async (held) => {
      const answer = await engine.sharedCheck(changes, held);
      number = answer.number;
      return answer.report;
    });
    return { number, report };
  };
  const own: Readonly<Record<string | symbol, unknown>> = { report: shared('report'), outline: shared('outline'), query: shared('query'), check };
  return new Proxy(engine as RemoteEngine, { get: (target, name) => (Object.hasOwn(own, name) ? own[name] : Reflect.get(target, name)) });
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
