import { expect, it } from 'vitest';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';

const text = (words: string) => ({ zh: words, en: words });

it('shows work that takes long, with what it is at, and nothing of work that does not', () => {
  const timers = new Set<() => void>();
  const progress = createProgress((action) => {
    timers.add(action);
    return () => timers.delete(action);
  });
  const quick = progress.begin(text('quick'));
  let isCancelled = false;
  const long = progress.begin(text('long'), { cancel: () => (isCancelled = true) });
  quick.dispose();
  for (const timer of timers) timer();
  long.report(text('half'), 0.5);
  const { value } = progress.shown;
  progress.begin(text('quick')).dispose();
  expect(progress.shown.value).toBe(value);
  expect(value).toMatchObject([{ title: text('long'), step: text('half'), share: 0.5 }]);
  progress.shown.value[0]!.cancel!();
  long.dispose();
  long.report(text('late'), 1);
  expect([progress.shown.value, isCancelled]).toEqual([[], true]);
});

it('output keeps the newest lines of each channel', () => {
  let clock = 0;
  const output = createOutput(() => ++clock);
  for (let line = 0; line < 2100; line++) output.write('git', 'info', text(String(line)));
  output.write('engine', 'error', text('other'));
  const lines = output.lines('git').value;
  expect([lines.length, lines[0], lines.at(-1)?.at]).toEqual([2000, { at: 101, level: 'info', message: text('100') }, 2100]);
  output.clear('git');
  expect([output.lines('git').value, output.lines('engine').value.length]).toEqual([[], 1]);
});
