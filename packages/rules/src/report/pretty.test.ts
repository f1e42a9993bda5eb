import { LineIndex } from '@plansmith/base';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { displayWidth, printable } from './display-width.ts';
import { excerptOf } from './excerpt.ts';
import type { CheckReport, NotChecked } from './check-report.ts';
import { formatPretty } from './pretty.ts';

const summary = { errors: 1, warnings: 0, infos: 0, undecided: 0, waived: 0, consequences: 0, files: 2, rules: 3 };

const nothingLeft: NotChecked = {
  onlyRules: null,
  rulesWithoutDocuments: [],
  kindsWithoutRules: [],
  layersMissing: [],
  layersUnregistered: [],
  documentsUnreadable: [],
  documentsWithoutKind: [],
  documentsSuperseded: [],
};

function range(line: number, start: number, end: number): Finding['range'] {
  return { start: { line, character: start }, end: { line, character: end } };
}

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'indicator/far',
    messageId: 'above',
    severity: 'error',
    verdict: 'fail',
    message: { zh: '容积率 3.2 超过上限 2.5', en: 'FAR 3.2 exceeds the limit 2.5' },
    uri: 'plan/a.yaml',
    path: ['far'],
    range: range(1, 7, 10),
    terms: [],
    related: [],
    fixes: [],
    source: { citation: 'S III(2)7', certainty: 'A' },
    fingerprint: '0',
    subject: 'a',
    valueFingerprint: '1',
    ...changes,
  };
}

function format(report: Partial<CheckReport>, options: { text?: string; locale?: 'zh-CN' | 'en'; color?: boolean } = {}): string {
  const input = { asOf: '2026-09-30', summary, notChecked: nothingLeft, findings: [], ...report };
  return formatPretty(input, () => options.text, { locale: options.locale ?? 'zh-CN', color: options.color ?? false });
}

describe('formatPretty', () => {
  const terms: Finding['terms'] = [
    { label: { zh: '建筑面积', en: 'floor area' }, value: 3200, unit: 'm2', role: 'input', uri: 'plan/a.yaml', path: ['gfa'], range: range(0, 0, 1) },
    { label: { zh: '上限', en: 'limit' }, value: 2.5, role: 'limit', uri: 'policy.yaml', path: ['far'], range: range(8, 2, 5) },
    { label: { zh: '容积率', en: 'FAR' }, value: 3.2, role: 'result' },
  ];
  const related: Finding['related'] = [{ message: { zh: '地块在此', en: 'the parcel' }, uri: 'inventory.yaml', path: [], range: range(4, 0, 1) }];
  const report = { findings: [finding({ terms, related })] };
  const text = 'gfa: 3200\n容积率: {far: 3.2}\n';

  it('shows place, line, arithmetic, related places, source and summary', () => {
    expect(format(report, { text })).toBe(`plan/a.yaml
  错误  2:8  indicator/far
    容积率 3.2 超过上限 2.5
    2 | 容积率: {far: 3.2}
      |           ^^^
    取值  建筑面积 = 3200 m²  (1:1)
    限值  上限 = 2.5  (policy.yaml:9:3)
    结果  容积率 = 3.2
    相关  inventory.yaml:5:1  地块在此
    来源  S III(2)7（A 来源原文）

1 个错误，0 个警告，0 个提示；0 处未判定，0 处豁免
2 个文件，3 条规则，数据截止日 2026-09-30
`);
  });

  it('shows what follows from a finding under it, and counts it apart', () => {
    const consequences = [
      finding({ rule: 'indicator/parcel-to-unit', uri: 'plan/b.yaml', message: { zh: '合计不符', en: 'the sum differs' }, range: range(3, 2, 4) }),
      finding({ rule: 'indicator/unit-to-plan', verdict: 'undecided', message: { zh: '无法核对', en: 'cannot be checked' }, range: range(4, 0, 1) }),
    ];
    const output = format({ summary: { ...summary, consequences: 2 }, findings: [finding({ consequences })] });
    expect(output).toContain(`    引起  错误  plan/b.yaml:4:3  indicator/parcel-to-unit  合计不符
    引起  未判定  plan/a.yaml:5:1  indicator/unit-to-plan  无法核对
    来源`);
    expect(output).toContain('1 个错误，0 个警告，0 个提示；0 处未判定，0 处豁免\n另有 2 处意见由上述意见引起，列在其下\n2 个文件');
    expect(format({ summary: { ...summary, consequences: 1 }, findings: [finding({ consequences })] }, { locale: 'en' })).toContain('\n1 more finding following from these, listed under them\n');
  });

  it('speaks English', () => {
    expect(format(report, { text, locale: 'en' })).toBe(`plan/a.yaml
  error  2:8  indicator/far
    FAR 3.2 exceeds the limit 2.5
    2 | 容积率: {far: 3.2}
      |           ^^^
    input  floor area = 3200 m²  (1:1)
    limit  limit = 2.5  (policy.yaml:9:3)
    result  FAR = 3.2
    related  inventory.yaml:5:1  the parcel
    source  S III(2)7 (A stated by the source)

1 error, 0 warnings, 0 infos; 0 undecided, 0 waived
2 files, 3 rules, as of 2026-09-30
`);
  });

  it('never lets an undecided finding look like a pass', () => {
    const output = format({ summary: { ...summary, errors: 0, undecided: 1 }, findings: [finding({ verdict: 'undecided' })] });
    expect(output).toContain('  未判定  2:8');
    expect(output).toContain('1 处未判定');
    expect(output).toContain('未判定不是通过');
  });

  it('says what was not checked, long lists cut', () => {
    const notChecked: NotChecked = {
      ...nothingLeft,
      onlyRules: ['indicator/far'],
      layersMissing: [{ name: 'udb', uri: 'layers/udb.geojson' }, { name: 'wetland', uri: null }],
      documentsSuperseded: ['1', '2', '3', '4', '5', '6', '7'].map((name) => `old/${name}.yaml`),
    };
    expect(format({ notChecked }).split('\n').slice(-4)).toEqual([
      '未检查：只运行了指定的规则：indicator/far；其余规则都没有运行',
      '未检查：2 个图层缺失或不可读：udb（layers/udb.geojson）、wetland',
      '未检查：7 份文档已被取代，多数规则不再检查：old/1.yaml、old/2.yaml、old/3.yaml、old/4.yaml、old/5.yaml 等，另有 2 项',
      '',
    ]);
    expect(format({ notChecked }, { locale: 'en' })).toContain('not checked: 7 documents superseded, passed over by most rules: old/1.yaml, old/2.yaml, old/3.yaml, old/4.yaml, old/5.yaml and 2 more\n');
  });

  it('says how sure the source is', () => {
    const source = { citation: 'own design', certainty: 'C' as const, note: { zh: '待地方确认', en: 'to be confirmed locally' } };
    expect(format({ findings: [finding({ source })] })).toContain('来源  own design（C 本工具的设计，不是规定；待地方确认）');
    expect(format({ findings: [finding({ source: { citation: 'LAL', certainty: 'B-H' } })] })).toContain('（B-H 背景知识，未经核对）');
    const mixed = { citation: 'LAL', certainty: 'A line, C tolerance' as const };
    expect(format({ findings: [finding({ source: mixed })] })).toContain('（A 界线，C 容差：A 来源原文、C 本工具的设计，不是规定）');
    expect(format({ findings: [finding({ source: mixed })] }, { locale: 'en' })).toContain('(A line, C tolerance: A stated by the source, C a design of this tool, not a regulation)');
  });

  it('puts one file under one heading', () => {
    const output = format({ findings: [finding(), finding({ uri: 'plan/b.yaml' }), finding({ rule: 'other/rule' })] });
    expect(output.split('\n').filter((line) => line.startsWith('plan'))).toEqual(['plan/a.yaml', 'plan/b.yaml']);
  });

  it('tells findings that differ in their message alone under one heading, and no others', () => {
    const lacks = (name: string): Finding => finding({ message: { zh: `缺少 ${name}`, en: `${name} is missing` } });
    const output = format({ findings: [lacks('a'), lacks('b'), finding({ related }), finding({ verdict: 'undecided' }), finding({ range: range(1, 0, 1) })] }, { text });
    expect(output.match(/^  \S+  \d+:\d+ /gm)).toEqual(['  错误  2:8 ', '  错误  2:8 ', '  未判定  2:8 ', '  错误  2:1 ']);
    expect(output).toContain('    缺少 a\n    缺少 b\n    2 | ');
  });

  it('colours only when asked', () => {
    expect(format(report, { text })).not.toContain('\u001b');
    const colored = format(report, { text, color: true });
    expect(colored).toContain('\u001b[31m错误\u001b[0m');
    // oxlint-disable-next-line no-control-regex
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(format(report, { text }));
  });

  it('lets no text of a document command the terminal', () => {
    const evil = '\u001b]0;owned\u0007\u202e';
    const hostile = finding({ message: { zh: evil, en: evil }, uri: `a${evil}.yaml`, range: range(0, 0, 30), terms: [{ label: { zh: evil, en: evil }, value: evil, role: 'input' }] });
    // oxlint-disable-next-line no-control-regex
    expect(format({ findings: [hostile] }, { text: `a: ${evil}\n` })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });
});

function excerpt(text: string, place: Finding['range']): ReturnType<typeof excerptOf> {
  return excerptOf(text, { lines: new LineIndex(text), range: place });
}

describe('excerptOf', () => {
  it.each([
    ['plain', 'a: 12\n', range(0, 3, 5), { lineIndex: 0, line: 'a: 12', marks: '   ^^' }],
    ['an empty range gets one caret', 'a:\n', range(0, 2, 2), { lineIndex: 0, line: 'a:', marks: '  ^' }],
    ['a range over lines ends with its first', 'a: b\nc: d\n', { start: { line: 0, character: 3 }, end: { line: 1, character: 2 } }, { lineIndex: 0, line: 'a: b', marks: '   ^' }],
    ['tabs, CRLF and wide characters', '\t面积: 甲乙\r\n', range(0, 5, 7), { lineIndex: 0, line: '    面积: 甲乙', marks: '          ^^^^' }],
    ['a place after the last line', 'a: 1', range(3, 0, 1), { lineIndex: 0, line: 'a: 1', marks: '    ^' }],
    ['a place on a blank line', 'a: 1\n \n\n', range(2, 0, 0), { lineIndex: 0, line: 'a: 1', marks: '    ^' }],
    ['a text without anything', '\n \n', range(1, 0, 0), undefined],
  ])('%s', (_, text, place, expected) => {
    expect(excerpt(text, place)).toEqual(expected);
  });

  it('cuts a long line around the place, between characters', () => {
    const line = '𠀀'.repeat(5000);
    const cut = excerpt(line, range(0, 5000, 5004))!;
    expect(() => encodeURIComponent(cut.line)).not.toThrow();
    expect(displayWidth(cut.line)).toBeLessThan(200);
    expect(cut.line.startsWith('…') && cut.line.endsWith('…')).toBe(true);
    expect(cut.marks.trim()).toBe('^^^^');
  });
});

it.each([
  ['abc', 3],
  ['容积率', 6],
  ['ｆａｒ', 6],
  ['e\u0301', 1],
  ['㎡', 2],
  ['한', 2],
  ['𠀀', 2],
  ['—', 1],
])('%s takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it('makes text printable without changing what can be seen', () => {
  expect(printable('容积率 FAR — 2.5㎡')).toBe('容积率 FAR — 2.5㎡');
});
