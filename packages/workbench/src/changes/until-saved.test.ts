import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import type { WorkingCopy } from '../workspace/working-copies.ts';
import { untilSaved } from './until-saved.ts';

const copy = (uri: string) => ({ uri, dirty: signal(true) });
const next = () => new Promise((resolve) => setTimeout(resolve, 0));

it('takes the notice away with the last of its files that is saved or closed, whatever becomes of others', async () => {
  const [a, b, other] = [copy('a.yaml'), copy('b.yaml'), copy('other.yaml')];
  const all = signal([a, b, other] as unknown as readonly WorkingCopy[]);
  let gone = 0;
  untilSaved({ all }, ['a.yaml', 'b.yaml'], { dispose: () => gone++ });
  a.dirty.value = false;
  await next();
  expect(gone).toBe(0);
  a.dirty.value = true;
  b.dirty.value = false;
  await next();
  expect(gone).toBe(0);
  all.value = [b, other] as unknown as readonly WorkingCopy[];
  await next();
  expect(gone).toBe(1);
  b.dirty.value = true;
  b.dirty.value = false;
  await next();
  expect(gone).toBe(1);
});
