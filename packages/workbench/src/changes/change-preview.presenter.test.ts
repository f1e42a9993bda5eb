import { fail, ok } from '@plansmith/base';
import { describe, expect, it } from 'vitest';
import { createChangePreview, type PreviewPlan } from './change-preview.presenter.ts';

const text = (zh: string) => ({ zh, en: zh });
const lines = [
  { id: '1', uri: 'a.yaml', label: text('一') },
  { id: '2', uri: 'a.yaml', label: text('二') },
  { id: '3', uri: 'b.yaml', label: text('三') },
];

function planOf(without: readonly string[]): PreviewPlan {
  const files = [...new Set(lines.filter(({ id }) => !without.includes(id)).map(({ uri }) => uri))];
  return { lines, notes: [], texts: files.map((uri) => ({ uri, before: 'x', after: `x${without.join('')}` })), changes: { edit: { changes: {} }, created: [], stamps: {} } };
}

describe('a preview of changes', () => {
  it('works out anew what is ticked, by file and one by one', async () => {
    const preview = createChangePreview({ plan: async (without) => planOf(without), apply: async () => ok({ files: [], undo: async () => true }) });
    await preview.refresh();
    expect(preview.files.value.map(({ uri, choosable, ticked }) => [uri, choosable, ticked])).toEqual([['a.yaml', 2, 2], ['b.yaml', 1, 1]]);
    expect(preview.shown.value).toEqual({ uri: 'a.yaml' });
    preview.tick(['2'], false);
    expect(preview.busy.value).toBe(true);
    await expect.poll(() => preview.busy.value).toBe(false);
    expect(preview.plan.value!.texts[0]!.after).toBe('x2');
    expect(preview.count.value).toBe(2);
    preview.tick(['1', '2'], false);
    await expect.poll(() => preview.busy.value).toBe(false);
    expect(preview.plan.value!.texts.map(({ uri }) => uri)).toEqual(['b.yaml']);
    expect(preview.files.value.map(({ uri, ticked }) => [uri, ticked])).toEqual([['a.yaml', 0], ['b.yaml', 1]]);
  });

  it('takes the last answer, however late an earlier one comes', async () => {
    const answers: ((plan: PreviewPlan) => void)[] = [];
    const preview = createChangePreview({ plan: () => new Promise((resolve) => answers.push(resolve)), apply: async () => ok({ files: [], undo: async () => true }) });
    const first = preview.refresh();
    preview.tick(['3'], false);
    answers[1]!(planOf(['3']));
    answers[0]!(planOf([]));
    await first;
    expect(preview.plan.value!.texts.map(({ uri }) => uri)).toEqual(['a.yaml']);
  });

  it('carries nothing out while it is being worked out, and says why nothing was changed', async () => {
    const preview = createChangePreview({ plan: async (without) => planOf(without), apply: async () => fail({ code: 'changed', message: text('变了') }) });
    const working = preview.refresh();
    expect(await preview.apply()).toBeUndefined();
    expect(preview.problem.value).toBeUndefined();
    await working;
    expect(await preview.apply()).toBeUndefined();
    expect(preview.problem.value).toEqual(text('变了'));
    preview.tick(['1'], false);
    expect(preview.problem.value).toBeUndefined();
  });
});
