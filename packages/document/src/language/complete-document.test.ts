import { applySpanEdits } from '@plansmith/base';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import type { AnnotatedSchema, DocumentKind } from '../kind.ts';
import { parseDocument } from '../parse-document.ts';
import { completeDocument, matchesPattern } from './complete-document.ts';
import { scoreSearch } from './search-text.ts';

const schema: AnnotatedSchema = {
  title: '单元详细规划',
  'x-titleEn': 'unit detailed plan',
  type: 'object',
  $defs: { code: { title: '用地代码', 'x-titleEn': 'Land-use code', type: 'string', pattern: '^(\\d{2}|\\d{4})$', 'x-codes': 'landUse' } },
  properties: {
    kind: { title: '文档类型', 'x-titleEn': 'Kind', type: 'string', const: 'detailedPlan' },
    id: { title: '编号', 'x-titleEn': 'Id', type: 'string', 'x-id': 'detailedPlan' },
    status: {
      title: '状态',
      'x-titleEn': 'Status',
      type: 'string',
      enum: ['draft', 'approved'],
      'x-enum': { draft: { zh: '草案', en: 'draft' }, approved: { zh: '已批准', en: 'approved' } },
    },
    asOf: { title: '数据截止日', 'x-titleEn': 'Data date', type: 'string', format: 'date' },
    synthetic: { title: '是否示意数据', 'x-titleEn': 'Synthetic', type: 'boolean' },
    approval: {
      title: '审批',
      'x-titleEn': 'Approval',
      type: 'object',
      properties: { body: { title: '机关', type: 'string' }, no: { title: '文号', type: 'string' }, note: { title: '备注', type: 'string' } },
      required: ['body', 'no'],
    },
    parcelControls: {
      title: '地块指标',
      'x-titleEn': 'Parcel controls',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          parcelRef: { title: '地块', type: 'string', 'x-ref': 'parcel' },
          useCode: { $ref: '#/$defs/code', title: '规划用途' },
          far: { title: '容积率', 'x-titleEn': 'Floor area ratio', description: '计容建筑面积与净用地面积之比。', 'x-descriptionEn': 'Counted floor area by net area.', type: 'number', minimum: 0, maximum: 10, 'x-source': { clause: 'S III(2)7', certainty: 'A' }, 'x-derived': 'parcelControl.far' },
          densityPct: { title: '建筑密度', type: 'number', 'x-unit': 'pct' },
          lines: { title: '控制线', type: 'array', items: { type: 'string' } },
        },
        required: ['parcelRef', 'useCode', 'lines'],
      },
    },
  },
  required: ['kind', 'id', 'status', 'asOf', 'approval', 'parcelControls'],
};

const kind: DocumentKind = { kind: 'detailedPlan', title: { zh: '单元详细规划', en: 'Unit detailed plan' }, pathPattern: 'plan/detailed/*.yaml', schema, validate: () => true };
const otherKind: DocumentKind = { ...kind, kind: 'annualPlan', title: { zh: '年度实施计划', en: 'Annual plan' }, pathPattern: 'plan/annual/*.yaml' };

interface Asked {
  readonly text: string;
  readonly items: readonly CompletionItem[];
}

function ask(marked: string, known: DocumentKind | null = kind): Asked {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const doc = parseDocument(text);
  const items = completeDocument({
    doc,
    kind: known ?? undefined,
    kinds: [otherKind, kind],
    uri: 'plan/detailed/U-1.yaml',
    position: doc.lines.positionAt(offset),
    today: '2026-11-20',
    valuesOf: (own) => (own['x-codes'] ? [{ value: '0901', title: '商业用地', detail: '商业服务业用地' }] : []),
  });
  return { text, items };
}

/** What is left after filtering by the typed word, best first, as an editor orders it. */
function offered(marked: string, known?: DocumentKind | null): string[] {
  const offset = marked.indexOf('‸');
  return ask(marked, known)
    .items.flatMap((item) => {
      const start = parseDocument(marked.replace('‸', '')).lines.offsetAt((item.textEdit as TextEdit).range.start);
      const score = scoreSearch(marked.slice(start, offset), item.filterText ?? item.label);
      return score === undefined ? [] : [{ item, score }];
    })
    .toSorted((a, b) => a.score - b.score || (a.item.sortText! < b.item.sortText! ? -1 : 1))
    .map(({ item }) => item.label);
}

/** The text after an item was chosen: first choices taken, tab stops empty. */
function choose(marked: string, label: string, known?: DocumentKind | null): string {
  const { text, items } = ask(marked, known);
  const edit = items.find((item) => item.label === label)!.textEdit as TextEdit;
  const { lines } = parseDocument(text);
  const start = lines.offsetAt(edit.range.start);
  const line = text.slice(lines.lineStart(edit.range.start.line), start);
  const lead = line.slice(0, line.length - line.trimStart().length);
  const written = edit.newText
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replaceAll('\n', `\n${lead}`);
  return applySpanEdits(text, [{ start, end: lines.offsetAt(edit.range.end), newText: written }]);
}

const control = `kind: detailedPlan
parcelControls:
  - parcelRef: P-1
    useCode: "0901"
`;

describe('keys', () => {
  it.each(['', 'far', 'fa', 'rjl', '容积率', '容积', 'rongji'])('offers far for %j in a list item', (typed) => {
    expect(offered(`${control}    ${typed}‸\n`)).toContain('far');
  });

  it('puts the best match first', () => {
    expect(offered(`${control}    rjl‸\n`)).toEqual(['far']);
    expect(offered(`${control}    密度‸\n`)).toEqual([]);
    expect(offered(`${control}    jzmd‸\n`)).toEqual(['densityPct']);
  });

  it('offers what is missing, required keys first', () => {
    expect(offered(`${control}    ‸\n`)).toEqual(['lines', 'far', 'densityPct']);
  });

  it('works in a text that does not parse', () => {
    expect(offered('kind: detailedPlan\nid: "open\nparcelControls:\n  - parcelRef: P-1\n    rjl‸\n')).toEqual(['far']);
  });

  it('describes a key with meaning, range, source and certainty', () => {
    const { items } = ask(`${control}    ‸\n`);
    expect(items.find(({ label }) => label === 'far')).toMatchObject({ detail: '容积率 · Floor area ratio', labelDetails: { description: '容积率' } });
    expect(items.find(({ label }) => label === 'far')!.documentation).toEqual({
      kind: 'markdown',
      value: [
        '**容积率 / Floor area ratio** `far`',
        '数值 / number · 选填 optional',
        '计容建筑面积与净用地面积之比。  \n*Counted floor area by net area.*',
        '取值范围 range: 0 – 10  \n由系统推算，若填写须与推算值一致 / derived: a stored value must equal the computed one (`parcelControl.far`)',
        '来源 Source: S III(2)7 (A 有出处 / A: seen in the source)',
      ].join('\n\n'),
    });
  });

  it('writes a scalar, an enum and a quoted code', () => {
    const far = ask(`${control}    ‸\n`).items.find(({ label }) => label === 'far')!;
    expect((far.textEdit as TextEdit).newText).toBe('far: $0');
    const status = ask('kind: detailedPlan\n‸\n').items.find(({ label }) => label === 'status')!;
    expect((status.textEdit as TextEdit).newText).toBe('status: ${1|draft,approved|}');
    expect(choose('kind: detailedPlan\n‸\n', 'asOf')).toBe('kind: detailedPlan\nasOf: "2026-11-20"\n');
    expect(choose('parcelControls:\n  - parcelRef: P-1\n    ‸\n', 'useCode')).toBe('parcelControls:\n  - parcelRef: P-1\n    useCode: ""\n');
  });

  it('writes nested keys in their columns', () => {
    expect(choose('kind: detailedPlan\napp‸\nid: x\n', 'approval')).toBe('kind: detailedPlan\napproval:\n  body: \n  no: \nid: x\n');
    expect(choose('kind: detailedPlan\n‸', 'parcelControls')).toBe('kind: detailedPlan\nparcelControls:\n  - parcelRef: \n    useCode: ""\n    lines:\n      - ');
    expect(choose(`${control}    ‸\n`, 'lines')).toBe(`${control}    lines:\n      - \n`);
    expect(choose('parcelControls:\n  - ‸\n', 'lines')).toBe('parcelControls:\n  - lines:\n      - \n');
  });

  it('offers a new item where a dash belongs', () => {
    expect(choose(`${control}  ‸\n`, '-')).toBe(`${control}  - parcelRef: \n    useCode: ""\n    lines:\n      - \n`);
  });

  it('changes only the name of a key that has its value', () => {
    expect(choose('kind: detailedPlan\nsta‸: draft # c\n', 'status')).toBe('kind: detailedPlan\nstatus: draft # c\n');
  });

  it('moves a key that was indented by mistake', () => {
    expect(choose('kind: detailedPlan\napproval:\n  body: x\n     n‸\n', 'no')).toBe('kind: detailedPlan\napproval:\n  body: x\n  no: \n');
  });

  it('offers keys in flow mappings', () => {
    expect(choose('parcelControls:\n  - { parcelRef: P-1, ‸}\n', 'far')).toBe('parcelControls:\n  - { parcelRef: P-1, far: }\n');
  });
});

describe('values', () => {
  it('offers an enum with its Chinese names', () => {
    expect(offered('kind: detailedPlan\nstatus: ‸\n')).toEqual(['draft 草案', 'approved 已批准']);
    expect(offered('kind: detailedPlan\nstatus: 已批‸\n')).toEqual(['approved 已批准']);
    expect(offered('kind: detailedPlan\nstatus: ca‸\n')).toEqual(['draft 草案']);
    expect(choose('kind: detailedPlan\nstatus: dr‸aft # c\n', 'approved 已批准')).toBe('kind: detailedPlan\nstatus: approved # c\n');
    expect(choose('kind: detailedPlan\nstatus:‸\n', 'draft 草案')).toBe('kind: detailedPlan\nstatus: draft\n');
  });

  it('offers true and false', () => {
    expect(offered('synthetic: ‸\n')).toEqual(['true 是', 'false 否']);
  });

  it.each(['useCode: ‸', 'useCode: "09‸"', 'useCode: 09‸', 'useCode: 商‸', 'useCode: syyd‸', 'useCode:‸'])('inserts a code with quotes at %j', (line) => {
    const marked = `parcelControls:\n  - ${line}\n`;
    expect(offered(marked)).toEqual(['"0901" 商业用地']);
    expect(choose(marked, '"0901" 商业用地')).toBe('parcelControls:\n  - useCode: "0901"\n');
  });

  it('offers nothing for free text', () => {
    expect(ask('approval:\n  body: ‸\n').items).toEqual([]);
  });
});

describe('documents', () => {
  it('offers whole documents in an empty file, those of this folder first', () => {
    expect(ask('‸', null).items.map(({ label, sortText }) => [label, sortText!.slice(0, 1)])).toEqual([
      ['annualPlan', '1'],
      ['detailedPlan', '0'],
    ]);
    expect(offered('dyxxgh‸', null)).toEqual(['detailedPlan']);
  });

  it('writes every key that a document must have', () => {
    const text = choose('# 说明\n‸', 'detailedPlan', null);
    const { value, problems } = parseDocument(text);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      kind: 'detailedPlan',
      id: null,
      status: 'draft',
      asOf: '2026-11-20',
      approval: { body: null, no: null },
      parcelControls: [{ parcelRef: null, useCode: '', lines: [null] }],
    });
  });

  it('offers kind and its values where it is missing', () => {
    expect(offered('id: x\n‸', null)).toEqual(['kind']);
    expect(offered('kind: dyxx‸\n', null)).toEqual(['detailedPlan 单元详细规划']);
  });
});

it.each([
  ['plan/detailed/U-1.yaml', 'plan/detailed/*.yaml', true],
  ['plan/detailed/a/U-1.yaml', 'plan/detailed/*.yaml', false],
  ['plan/detailed/a/U-1.yaml', 'plan/**/*.yaml', true],
  ['workspacexyaml', 'workspace.yaml', false],
])('%s fits %s: %s', (uri, pattern, expected) => {
  expect(matchesPattern(uri, pattern)).toBe(expected);
});
