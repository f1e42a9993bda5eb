import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { createOutput, outputChannels, type OutputChannel } from '../platform/output.ts';
import { createProgress } from '../platform/progress.ts';
import { observeEngine, observeFetch, observeLoading, observeTasks } from './observe.ts';

function world() {
  let clock = 0;
  const now = () => (clock += 10);
  const output = createOutput(now);
  const progress = createProgress((action) => {
    action();
    return () => {};
  });
  const said = () => Object.fromEntries(outputChannels.map((channel): [OutputChannel, string[]] => [channel, output.lines(channel).value.map(({ level, message }) => `${level} ${message.en}`)]).filter(([, lines]) => lines.length > 0));
  return { now, output, progress, said, shown: () => progress.shown.value.map(({ title }) => title.en) };
}

it('notes what is asked of the server and of git, and what fails', async () => {
  const observed = world();
  const fetch = observeFetch(async (input) => {
    if (String(input) === '/api/gone') throw new TypeError('no answer');
    if (String(input) === '/api/git/commit') expect(observed.shown()).toEqual(['Source control: commit']);
    return new Response(null, { status: String(input).endsWith('no') ? 409 : 200 });
  }, observed);
  await fetch('/api/files/%E5%8D%95.yaml');
  await fetch('/api/git/commit', { method: 'POST' });
  await fetch('/api/no', { method: 'PUT' });
  await expect(fetch('/api/gone')).rejects.toThrow('no answer');
  expect([observed.said(), observed.shown()]).toEqual([
    {
      server: ['debug GET /api/files/单.yaml 200, 10 ms', 'warning PUT /api/no 409, 10 ms', 'error GET /api/gone was not answered: TypeError: no answer'],
      git: ['info POST /api/git/commit 200, 10 ms'],
    },
    [],
  ]);
});

it('notes checks, and shows one while it goes on', () => {
  const observed = world();
  const busy = signal(false);
  const checkNumber = signal(0);
  observeEngine({ busy, checkNumber, report: signal({ summary: { errors: 1, warnings: 2, undecided: 3 } } as never) }, observed);
  busy.value = true;
  expect(observed.shown()).toEqual(['Checking']);
  checkNumber.value = 7;
  busy.value = false;
  expect([observed.said(), observed.shown()]).toEqual([{ engine: [expect.stringMatching(/^info Check 7: errors 1, warnings 2, undecided 3, \d+ ms$/)] }, []]);
});

it('shows a task to be called off, and notes its steps once', async () => {
  const observed = world();
  const step = { zh: '求解', en: 'solving' };
  let fail!: (error: Error) => void;
  const run = observeTasks(
    (_id, _request, onProgress) => {
      queueMicrotask(() => [0.2, 0.4].forEach((share) => onProgress(step, share)));
      return { answer: new Promise((_, reject) => (fail = reject)), cancel: () => fail(new Error('cancelled')) };
    },
    { ...observed, titleOf: () => ({ zh: '平衡', en: 'Balance' }) },
  );
  const shares: number[] = [];
  const task = run('x/balance', {}, (_step, share) => shares.push(share));
  await Promise.resolve();
  expect(observed.progress.shown.value).toMatchObject([{ title: { en: 'Balance' }, step, share: 0.4 }]);
  observed.progress.shown.value[0]!.cancel!();
  await expect(task.answer).rejects.toThrow('cancelled');
  await Promise.resolve();
  expect([observed.said()['tasks'], shares, observed.shown()]).toEqual([['info x/balance started', 'debug x/balance 20%: solving', expect.stringMatching(/^warning x\/balance did not end: cancelled/)], [0.2, 0.4], []]);
});

it('notes the loading of a plugin once', async () => {
  const observed = world();
  const load = observeLoading('map', async () => 1, observed);
  expect([await load(), await load(), observed.said()]).toEqual([1, 1, { plugins: ['info Views of map loaded, 10 ms'] }]);
});
