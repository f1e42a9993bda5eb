import type { Json, Path } from '@plansmith/base';
import { parseDocument, type AnnotatedSchema } from '@plansmith/document';
import type { Finding } from '@plansmith/rules';
import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForm, fieldKey, type FormField, type FormPresenter } from './form.presenter.ts';
import { itemName, itemTemplate } from './list-edits.ts';
import { documentInMemory } from './testing/document-in-memory.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: '标题' },
    parcels: {
      type: 'array',
      title: '地块',
      items: {
        type: 'object',
        required: ['id', 'areaM2', 'status', 'box', 'parts'],
        properties: {
          kind: { const: 'parcel' },
          id: { type: 'string', title: '编号', 'x-id': 'parcel' },
          name: { type: 'string', title: '名称' },
          areaM2: { type: 'number', title: '面积' },
          status: { type: 'string', enum: ['a', 'b'], default: 'a' },
          box: { type: 'object', required: ['w'], properties: { w: { type: 'number' }, d: { type: 'string' } } },
          parts: { type: 'array', minItems: 1, items: { type: 'object', required: ['use'], properties: { use: { type: 'string' }, shareHa: { type: 'number' } } } },
        },
      },
    },
    notes: { type: 'array', title: '说明', items: { type: 'string' } },
  },
};

const start = `# 文件
title: 甲 # 标题
parcels:
  # 第一块
  - id: P-1
    name: 一
    areaM2: 1 # 实测
    parts:
      # 商业
      - use: 商业 # 底层
      - use: 居住
  # 第二块
  - id: P-2
    areaM2: 2
    parts: []
  # 第三块
  - id: P-3
    name: 三 # 待定
    areaM2: 3
notes:
  - 一，二 # 有逗号
  - 三
`;

async function opened(findings: readonly Finding[] = []) {
  const { model, settled, text } = await documentInMemory({ schema, start });
  const form = createForm({ model, findings: signal(findings), locale: signal('zh-CN') });
  const value = () => parseDocument(text()).value as { parcels: Json[]; notes: Json[]; [key: string]: Json };
  return { form, settled, text, value };
}

function allFields(fields: readonly FormField[]): readonly FormField[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields), ...allFields(field.list?.fields ?? [])]);
}

function fieldAt(form: FormPresenter, path: Path): FormField {
  const found = allFields(form.fields.value!).find((field) => fieldKey(field.path) === fieldKey(path));
  if (!found) throw new Error(`the form shows no field at ${fieldKey(path)}`);
  return found;
}

const finding = (path: Path): Finding => ({ rule: 'r', severity: 'error', verdict: 'fail', message: { zh: '错', en: 'wrong' }, uri: 'plan.yaml', path }) as unknown as Finding;
const list = (form: FormPresenter, path: Path) => form.lists.value.get(fieldKey(path))!;

describe('a list in a form', () => {
  it('names its items, tells of findings in them, and has fields for the open one alone', async () => {
    const { form } = await opened([finding(['parcels', 0, 'areaM2']), finding(['parcels', 2]), finding(['parcels'])]);
    const parcels = list(form, ['parcels']);
    expect(parcels.items.map(({ name, detail, findings }) => [name, detail, findings.length])).toEqual([['P-1', '一', 1], ['P-2', '', 0], ['P-3', '三', 1]]);
    expect([parcels.open, parcels.fields]).toEqual([undefined, []]);
    expect(fieldAt(form, ['parcels']).findings).toHaveLength(1);
    form.openItem(['parcels'], 0);
    expect(fieldAt(form, ['parcels', 0, 'areaM2']).findings).toHaveLength(1);
    expect(list(form, ['parcels', 0, 'parts']).items.map(({ name }) => name)).toEqual(['商业', '居住']);
    expect(fieldAt(form, ['parcels', 0, 'box']).fields.map(({ path }) => path)).toEqual([['parcels', 0, 'box', 'w'], ['parcels', 0, 'box', 'd']]);
  });

  it('changes one line of the text for one value, in nested lists and in lists of texts too', async () => {
    const { form, settled, text } = await opened();
    form.follow(['parcels', 0, 'parts', 0, 'use']);
    expect(form.current.value).toEqual(['parcels', 0, 'parts', 0, 'use']);
    expect(form.set(fieldAt(form, ['parcels', 0, 'parts', 0, 'use']), '办公')).toBe(true);
    form.openItem(['notes'], 0);
    expect(form.set(fieldAt(form, ['notes', 0]), '一，二，四')).toBe(true);
    expect(form.set(fieldAt(form, ['parcels', 0, 'areaM2']), '很多')).toBe(false);
    await settled();
    expect(text()).toBe(start.replace('use: 商业', 'use: 办公').replace('一，二 #', '一，二，四 #'));
    expect(form.refused.value.size).toBe(1);
  });

  it('writes a key into a mapping that is not there yet', async () => {
    const { form, settled, text } = await opened();
    form.openItem(['parcels'], 1);
    form.set(fieldAt(form, ['parcels', 1, 'box', 'w']), '3');
    await settled();
    expect(text()).toBe(start.replace('    areaM2: 2\n', '    areaM2: 2\n    box:\n      w: 3\n'));
  });

  it('adds an item with what its schema requires, behind the open one, and makes a list where there is none', async () => {
    const { form, settled, text } = await opened();
    form.openItem(['parcels'], 0);
    expect(await form.addItem(['parcels'])).toBe(1);
    await settled();
    const added = '  - id: P-4\n    areaM2: null\n    status: a\n    box:\n      w: null\n    parts:\n      - use: null\n';
    expect(text()).toBe(start.replace('  # 第二块', `${added}  # 第二块`));
    expect(list(form, ['parcels']).open).toBe(1);
    form.openItem(['parcels'], 3);
    expect(await form.addItem(['parcels', 3, 'parts'])).toBe(0);
    await settled();
    expect(text().endsWith('    areaM2: 3\n    parts:\n      - use: null\nnotes:\n  - 一，二 # 有逗号\n  - 三\n')).toBe(true);
  });

  it('keeps open what was open when items before it go or change places', async () => {
    const { form, settled, text } = await opened();
    form.openItem(['parcels'], 2);
    form.removeItem(['parcels'], 0);
    await settled();
    expect(list(form, ['parcels'])).toMatchObject({ open: 1, items: [{ name: 'P-2' }, { name: 'P-3' }] });
    form.moveItem(['parcels'], 0, 1);
    await settled();
    expect(list(form, ['parcels'])).toMatchObject({ open: 0, items: [{ name: 'P-3' }, { name: 'P-2' }] });
    form.moveItem(['parcels'], 0, -1);
    form.removeItem(['parcels'], 0);
    await settled();
    expect(list(form, ['parcels'])).toMatchObject({ open: 0, items: [{ name: 'P-2' }] });
    form.removeItem(['parcels'], 0);
    await settled();
    expect(text()).toContain('parcels: []\n');
  });

  it('gives what was asked for and keeps the comments of everything else, whatever the order', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at: fc.nat(4), name: fc.stringMatching(/^[一-十a-z]{1,6}$/) }),
      fc.record({ kind: fc.constantFrom('add' as const, 'remove' as const, 'up' as const, 'down' as const), at: fc.nat(4) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { form, settled, text, value } = await opened();
        let expected = value().parcels as { readonly id: string; readonly name?: string }[];
        for (const one of steps) {
          if (one.at >= expected.length) continue;
          form.openItem(['parcels'], one.at);
          const { at } = one;
          if (one.kind === 'set') {
            form.set(fieldAt(form, ['parcels', at, 'name']), one.name);
            expected = expected.with(at, { ...expected[at]!, name: one.name });
          } else if (one.kind === 'add') {
            await form.addItem(['parcels']);
            expected = expected.toSpliced(at + 1, 0, itemTemplate(schema, ['parcels'], { id: 'P-4' }) as never);
          } else if (one.kind === 'remove') {
            form.removeItem(['parcels'], at);
            expected = expected.toSpliced(at, 1);
          } else {
            const to = at + (one.kind === 'up' ? -1 : 1);
            form.moveItem(['parcels'], at, to - at === 1 ? 1 : -1);
            if (to >= 0 && to < expected.length) expected = expected.toSpliced(at, 1).toSpliced(to, 0, expected[at]!);
          }
          await settled();
        }
        expect(form.refused.value.size).toBe(0);
        expect(value().parcels).toEqual(expected);
        expect({ ...value(), parcels: [] }).toEqual({ ...(parseDocument(start).value as object), parcels: [] });
        const comments = ['# 文件', '# 标题', '# 有逗号', ...(expected.some(({ id }) => id === 'P-1') ? ['# 实测', '# 商业', '# 底层'] : [])];
        for (const comment of comments) expect(text()).toContain(comment);
        // Each item that is still there stands under the comment that it had.
        if (!steps.some(({ kind }) => kind === 'remove' || kind === 'add')) for (const [index, name] of ['第一块', '第二块', '第三块'].entries()) expect(text()).toMatch(new RegExp(`# ${name}\\n  - id: P-${index + 1}\\n`));
      }),
      { numRuns: 25 },
    );
  });
});

describe('an item of a list', () => {
  it.each<[unknown, string, string]>([
    [{ name: '甲', id: 'P-1' }, 'P-1', '甲'],
    [{ parcelRef: 'P-2', far: 1 }, 'P-2', ''],
    [{ year: 2026, title: '年' }, '年', ''],
    [{ shareHa: 3 }, '3', ''],
    ['文字', '文字', ''],
    [null, '', ''],
    [{}, '', ''],
  ])('%j is called %s', (item, name, detail) => expect(itemName(item)).toEqual({ name, detail }));
});
