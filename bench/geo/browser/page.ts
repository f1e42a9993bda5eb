/** Times one overlap, from the start of a worker to its answer, the fetch of both files included. Asked for by the bench. */
async function overlapInWorker(): Promise<{ readonly ms: number; readonly totalM2: number }> {
  const start = performance.now();
  const worker = new Worker(new URL('./overlap.worker.ts', import.meta.url), { type: 'module' });
  const totalM2 = await new Promise<number>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const ms = performance.now() - start;
  worker.terminate();
  return { ms, totalM2 };
}

Object.assign(globalThis, { overlapInWorker });
