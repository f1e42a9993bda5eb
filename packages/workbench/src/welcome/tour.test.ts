import { expect, it } from 'vitest';
import { firstFar, wrongValue } from './tour-steps.ts';
import { createTour, type TourStep } from './tour.ts';

const title = { zh: '步', en: 'step' };

function step(name: string, log: string[]): TourStep {
  return {
    title,
    text: () => title,
    place: '.x',
    async enter() {
      log.push(name);
      if (name === 'broken') throw new Error('no such view');
    },
  };
}

it('goes on and back, ends after the last step, and tells once that it ended', async () => {
  const log: string[] = [];
  const tour = createTour({ steps: [step('a', log), step('b', log)], onEnd: () => log.push('end') });
  await tour.go(1);
  await tour.start();
  await tour.go(-1);
  await tour.go(1);
  await tour.go(-1);
  expect([log, tour.at.value]).toEqual([['a', 'b', 'a'], 0]);
  await tour.go(1);
  await tour.go(1);
  tour.leave();
  expect([log.slice(3), tour.at.value]).toEqual([['b', 'end'], undefined]);
});

it('is at a step that did not come into view', async () => {
  const tour = createTour({ steps: [step('broken', [])], onEnd() {} });
  await expect(tour.start()).rejects.toThrow('no such view');
  expect(tour.at.value).toBe(0);
});

it.each([
  ['a: 1\n  far: 1.50\n', { line: 1, start: 7, value: '1.50' }, '3.20'],
  ['\r\nfarCeiling: 2\r\nfar: 2\r\n', { line: 2, start: 5, value: '2' }, '4'],
  ['far: null\n', undefined, undefined],
])('finds the first FAR of %j', (text, place, wrong) => {
  const found = firstFar(text);
  expect([found, found && wrongValue(found.value)]).toEqual([place, wrong]);
});
