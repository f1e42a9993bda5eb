import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { pinyinOf } from './pinyin.ts';
import { createQuickInput, type QuickItem, type QuickSource, type Sounds } from './quick-input.presenter.ts';

function setup() {
  const log: string[] = [];
  const item = (label: string, description?: string): QuickItem => ({
    label,
    ...(description ? { description } : {}),
    run: ({ aside }) => log.push(aside ? `${label} aside` : label),
  });
  const sources: QuickSource[] = [
    { prefix: '', placeholder: 'files', items: () => [item('units.yaml', 'plan'), item('workspace.yaml'), item('U-DF-01.yaml', 'plan/units')] },
    { prefix: '>', placeholder: 'commands', items: () => [item('保存', 'Save'), item('全部保存', 'Save All')] },
    {
      prefix: '#',
      placeholder: 'symbols',
      filtersItself: true,
      items: async (query) => [item(`found ${query}`)],
      preview: (shown) => log.push(`preview ${shown?.label}`),
    },
  ];
  return { log, input: createQuickInput(() => sources) };
}

const labels = (input: ReturnType<typeof createQuickInput>) => input.items.value.map((shown) => shown.item.label);

describe('quick input', () => {
  it('matches labels before descriptions', () => {
    const { input } = setup();
    input.show('');
    expect([input.placeholder.value, labels(input)]).toEqual(['files', ['units.yaml', 'workspace.yaml', 'U-DF-01.yaml']]);
    input.text.value = 'units';
    expect(labels(input)).toEqual(['units.yaml', 'U-DF-01.yaml']);
    input.text.value = 'units df01';
    expect(input.items.value).toMatchObject([{ item: { label: 'U-DF-01.yaml' }, labelRanges: [[2, 4], [5, 7]], descriptionRanges: [[5, 10]] }]);
  });

  it('takes a path as its folders and name', () => {
    const { input } = setup();
    input.show('plan/units/U-DF-01.yaml');
    expect(labels(input)).toEqual(['U-DF-01.yaml']);
  });

  it('changes what it offers with the prefix, and finds commands in both languages', () => {
    const { input, log } = setup();
    input.show('>save');
    expect([input.placeholder.value, labels(input)]).toEqual(['commands', ['保存', '全部保存']]);
    input.text.value = '>全存';
    input.accept();
    expect([log, input.visible.value]).toEqual([['全部保存'], false]);
  });

  it('walks round the items', () => {
    const { input, log } = setup();
    input.show('');
    input.move(-1);
    input.accept({ aside: true });
    expect(log).toEqual(['U-DF-01.yaml aside']);
  });

  it('takes late answers only for the query they belong to, and ends a preview', async () => {
    const { input, log } = setup();
    input.show('#a');
    input.text.value = '#ab';
    await Promise.resolve();
    await Promise.resolve();
    expect(labels(input)).toEqual(['found ab']);
    input.cancel();
    expect(log).toEqual(['preview found ab', 'preview undefined']);
  });

  it('finds a label by its pinyin once that is loaded', () => {
    const sounds = signal<Sounds | undefined>(undefined);
    const items = [{ label: '视图: 显示问题', run() {} }, { label: '文件: 保存', run() {} }];
    const input = createQuickInput(() => [{ prefix: '', placeholder: '', items: () => items }], sounds);
    input.show('bc');
    expect(labels(input)).toEqual([]);
    sounds.value = pinyinOf;
    expect(labels(input)).toEqual(['文件: 保存']);
    input.text.value = 'xianshi wt';
    expect(labels(input)).toEqual(['视图: 显示问题']);
    input.text.value = 'bcx';
    expect(labels(input)).toEqual([]);
  });

  it('prefers what was used lately unless another fits clearly better', () => {
    const items: QuickItem[] = [
      { label: 'Save', run() {} },
      { label: 'Save All', recent: true, run() {} },
      { label: 'Show a view', recent: true, run() {} },
    ];
    const input = createQuickInput(() => [{ prefix: '', placeholder: '', items: () => items }]);
    input.show('save');
    expect(labels(input)).toEqual(['Save All', 'Save', 'Show a view']);
  });
});
