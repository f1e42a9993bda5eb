import { applyChange, changeOf, type AnswerChange } from './answer-change.ts';

/** Questions whose answers are large and mostly as they were: asked again after each check. */
export type SharedQuestion = 'report' | 'outline' | 'query';

/** An answer as what changed since the one that the asker holds. */
export interface SentAnswer {
  /** The asker names it when it asks again. */
  readonly number: number;
  readonly change: AnswerChange;
}

/** Keeps the last answer of each channel that was sent, to send only what changed since; the whole where the asker holds another one. */
export function createAnswerSender(): (channel: string, answer: unknown, held: number) => SentAnswer {
  const last = new Map<string, { readonly number: number; readonly answer: unknown }>();
  let numbers = 0;
  return (channel, answer, held) => {
    const before = last.get(channel);
    const number = ++numbers;
    last.set(channel, { number, answer });
    return { number, change: before && before.number === held ? changeOf(before.answer, answer) : { kind: 'value', value: answer } };
  };
}

/** The other end of `createAnswerSender`: answers of a channel share with the one before whatever did not change. `ask` is given the number held, 0 for none. */
export function createAnswerReceiver(): <T>(channel: string, ask: (held: number) => Promise<SentAnswer>) => Promise<T> {
  const held = new Map<string, { readonly number: number; readonly answer: unknown }>();
  return async <T>(channel: string, ask: (held: number) => Promise<SentAnswer>): Promise<T> => {
    const base = held.get(channel);
    const { number, change } = await ask(base?.number ?? 0);
    const answer = applyChange(base?.answer, change);
    // Of two questions that were under way together the later answer is the one that the other end holds too.
    if (number > (held.get(channel)?.number ?? 0)) held.set(channel, { number, answer });
    return answer as T;
  };
}

/** Answers to one question are compared with each other; each query is a question of its own. */
export function channelOf(question: SharedQuestion, args: readonly unknown[]): string {
  return question === 'query' ? String(args[0]) : question;
}
