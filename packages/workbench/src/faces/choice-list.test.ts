import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { createChoiceList } from './choice-list.ts';
import type { DocumentModel } from './document-model.ts';
import type { Field } from './fields.ts';

const codes = [
  { value: '0701', title: '城镇住宅用地' },
  { value: '070102', title: '二类城镇住宅用地' },
  { value: '100101', title: '一类工业用地' },
];
const model = { proposals: () => Promise.resolve(codes) } as unknown as DocumentModel;
const field: Field = { path: ['code'], title: { zh: '代码', en: 'Code' }, description: undefined, unit: undefined, type: 'text', choices: undefined, proposes: true, coded: true, required: true, fixed: false, declares: false, derived: false, known: true, long: false };

async function openedAt(text: string, of: Field = field) {
  const list = createChoiceList(model, signal('zh-CN'));
  list.open(of, ['code'], text);
  await Promise.resolve();
  return list;
}

it.each([
  ['住宅', ['0701', '070102']],
  ['zhuzhai', ['0701', '070102']],
  ['gongye', ['100101']],
  ['070102', ['070102']],
  ['0701', ['0701', '070102']],
  ['学校', []],
])('%s finds %j', async (typed, found) => {
  const list = await openedAt('');
  list.type(typed);
  expect(list.shown.value?.map(({ text }) => text)).toEqual(found);
});

it('opens with all values, the one that is there marked, and gives the marked one', async () => {
  const list = await openedAt('070102');
  expect([list.shown.value?.length, list.active.value, list.accept()]).toEqual([3, 1, '070102']);
  list.move(1);
  expect(list.accept()).toBe('100101');
  list.close();
  expect([list.shown.value, list.accept()]).toEqual([undefined, undefined]);
});

it('completes the last item of a list in one cell', async () => {
  const list = await openedAt('0701', { ...field, type: 'list' });
  list.type('0701、gongye');
  expect(list.accept()).toBe('0701、100101');
});
