import { expect, it } from 'vitest';
import { createAnswerReceiver, createAnswerSender, type SentAnswer } from './shared-answers.ts';

function thread() {
  const send = createAnswerSender();
  const sizes: number[] = [];
  /** Sent when asked for, arriving later, as from a worker. */
  const ask = (channel: string, answer: unknown) => async (held: number): Promise<SentAnswer> => {
    const sent = structuredClone(send(channel, answer, held));
    sizes.push(JSON.stringify(sent.change).length);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return sent;
  };
  return { receive: createAnswerReceiver(), ask, sizes };
}

const rows = (changed: number) => Array.from({ length: 100 }, (_, id) => ({ id, value: id === changed ? 'new' : 'old' }));

it('shares with the answer before, channel by channel', async () => {
  const { receive, ask, sizes } = thread();
  const first = await receive<ReturnType<typeof rows>>('a', ask('a', rows(-1)));
  const other = await receive('b', ask('b', rows(5)));
  const next = await receive<ReturnType<typeof rows>>('a', ask('a', rows(7)));
  expect([next, other]).toEqual([rows(7), rows(5)]);
  expect(next.map((row, index) => row === first[index]).indexOf(false)).toBe(7);
  expect(sizes[2]).toBeLessThan(300);
});

it('is right when questions are under way together', async () => {
  const { receive, ask, sizes } = thread();
  await receive('a', ask('a', rows(1)));
  const answers = await Promise.all([receive('a', ask('a', rows(2))), receive('a', ask('a', rows(3)))]);
  expect(answers).toEqual([rows(2), rows(3)]);
  expect(await receive('a', ask('a', rows(4)))).toEqual(rows(4));
  expect(sizes.at(-1)).toBeLessThan(300);
});
