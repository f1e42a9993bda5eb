import type { Bilingual, Disposable } from '@plansmith/base';
import type { RunningTask } from '@plansmith/plugin';
import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { Output } from '../platform/output.ts';
import type { Progress } from '../platform/progress.ts';
import type { EngineClient } from '../workspace/engine-client.ts';
import { outputText } from './texts.ts';

/** What the watched parts write into. `now` reads a clock in milliseconds. */
export interface Observed {
  readonly output: Output;
  readonly progress: Progress;
  now(): number;
}

const gitPath = '/api/git/';
/** Asked for by the workbench itself all the time, or shown by whoever asks, with the way to call it off. */
const quietOperations = new Set(['status', 'show', 'pull', 'push', 'cancel']);

/** `fetch` that notes what was asked of the server, and shows operations of git that take long. */
export function observeFetch(fetch: typeof globalThis.fetch, { output, progress, now }: Observed): typeof globalThis.fetch {
  return async (input, init) => {
    const path = decodeURI(String(input));
    const method = init?.method ?? 'GET';
    const operation = path.startsWith(gitPath) ? path.slice(gitPath.length) : undefined;
    const channel = operation === undefined ? 'server' : 'git';
    const handle = operation === undefined || quietOperations.has(operation) ? undefined : progress.begin(outputText('asking', { operation }));
    const start = now();
    try {
      const response = await fetch(input, init);
      const data = { method, path, status: response.status, milliseconds: Math.round(now() - start) };
      output.write(channel, response.ok ? (method === 'GET' || operation === 'show' ? 'debug' : 'info') : 'warning', outputText('request', data));
      return response;
    } catch (error) {
      output.write(channel, 'error', outputText('requestFailed', { method, path, message: String(error) }));
      throw error;
    } finally {
      handle?.dispose();
    }
  };
}

/** Notes every check with its time, and shows those that take long. */
export function observeEngine(engine: Pick<EngineClient, 'busy' | 'checkNumber' | 'report'>, { output, progress, now }: Observed): Disposable {
  let start = now();
  let handle: Disposable | undefined;
  const stops = [
    effect(() => {
      const isBusy = engine.busy.value;
      untracked(() => {
        if (isBusy && !handle) {
          start = now();
          handle = progress.begin(outputText('checking'));
        } else if (!isBusy) {
          handle?.dispose();
          handle = undefined;
        }
      });
    }),
    effect(() => {
      const number = engine.checkNumber.value;
      const summary = engine.report.peek()?.summary;
      if (number === 0 || !summary) return;
      const { errors, warnings, undecided } = summary;
      untracked(() => output.write('engine', 'info', outputText('checked', { number, errors, warnings, undecided, milliseconds: Math.round(now() - start) })));
    }),
  ];
  return { dispose: () => stops.forEach((stop) => stop()) };
}

/** Notes when the server comes and goes. */
export function observeConnection(connected: ReadonlySignal<boolean>, { output }: Pick<Observed, 'output'>): Disposable {
  const stop = effect(() => {
    const isConnected = connected.value;
    untracked(() => output.write('server', isConnected ? 'info' : 'warning', outputText(isConnected ? 'connected' : 'disconnected')));
  });
  return { dispose: stop };
}

type RunTask = (id: string, request: unknown, onProgress: (step: Bilingual, share: number) => void) => RunningTask<unknown>;

/** Tasks that note what they are at, and are shown, to be called off, while they take long. */
export function observeTasks(run: RunTask, { titleOf, ...observed }: Observed & { titleOf(id: string): Bilingual }): RunTask {
  const { output, progress, now } = observed;
  return (id, request, onProgress) => {
    const start = now();
    let lastStep = '';
    const took = (): number => Math.round(now() - start);
    output.write('tasks', 'info', outputText('taskStarted', { id }));
    const task = run(id, request, (step, share) => {
      if (step.zh !== lastStep) {
        const percent = Math.round(share * 100);
        const { zh } = outputText('taskStep', { id, percent, step: step.zh });
        const { en } = outputText('taskStep', { id, percent, step: step.en });
        output.write('tasks', 'debug', { zh, en });
        lastStep = step.zh;
      }
      handle.report(step, share);
      onProgress(step, share);
    });
    const handle = progress.begin(titleOf(id), { cancel: () => task.cancel() });
    const end = (level: 'info' | 'warning', message: Bilingual): void => {
      handle.dispose();
      output.write('tasks', level, message);
    };
    task.answer.then(
      () => end('info', outputText('taskDone', { id, milliseconds: took() })),
      (error: unknown) => end('warning', outputText('taskFailed', { id, message: error instanceof Error ? error.message : String(error), milliseconds: took() })),
    );
    return task;
  };
}

/** Loading of a plugin's code that notes how long it took, the first time. */
export function observeLoading<T>(id: string, load: () => Promise<T>, { output, now }: Pick<Observed, 'output' | 'now'>): () => Promise<T> {
  let isTold = false;
  return async () => {
    const start = now();
    try {
      const module = await load();
      if (!isTold) output.write('plugins', 'info', outputText('pluginLoaded', { id, milliseconds: Math.round(now() - start) }));
      isTold = true;
      return module;
    } catch (error) {
      output.write('plugins', 'error', outputText('pluginFailed', { id, message: String(error) }));
      throw error;
    }
  };
}
