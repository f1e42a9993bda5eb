import { applySpanEdits, valueAt } from '@plansmith/base';
import { parseDocument, type DocumentKind } from '@plansmith/document';
import { createEngine } from '@plansmith/engine';
import { planNewDocument, type NewDocumentPlan } from '@plansmith/engine/new-document';
import { describe, expect, it } from 'vitest';
import { bundledPlugins } from '../../../test/workspace-on-disk.ts';
import { documentKinds } from './document-kinds.ts';

const today = '2026-11-20';
type Texts = ReadonlyMap<string, string>;

function documentsOf(texts: Texts) {
  return [...texts].map(([uri, text]) => ({ uri, parsed: parseDocument(text) }));
}

function kindOf(name: string): DocumentKind {
  return documentKinds.find(({ kind }) => kind === name)!;
}

function plan(name: string, texts: Texts = new Map(), id?: string): NewDocumentPlan {
  const planned = planNewDocument({ kind: kindOf(name), documents: documentsOf(texts), id, today });
  if (!planned.ok) throw new Error(planned.error.en);
  return planned.value;
}

function refusal(name: string, texts: Texts, id?: string): string {
  const planned = planNewDocument({ kind: kindOf(name), documents: documentsOf(texts), id, today });
  return planned.ok ? '' : planned.error.zh;
}

/** The texts after a plan was carried out. */
function after(texts: Texts, { files }: NewDocumentPlan): Texts {
  return new Map([...texts, ...files.map(({ uri, edits }) => [uri, applySpanEdits(texts.get(uri) ?? '', edits)] as const)]);
}

function made(names: readonly string[], texts: Texts = new Map()): Texts {
  return names.reduce((known, name) => after(known, plan(name, known)), texts);
}

const names = documentKinds.map(({ kind }) => kind);

describe.each(names)('%s', (name) => {
  const planned = plan(name);

  it('is valid as it is written, every value of its own marked', () => {
    const { value, problems } = parseDocument(planned.text);
    expect(problems).toEqual([]);
    const { validate } = kindOf(name);
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(planned.text.match(/# 待[填选]/g)?.length).toBe(planned.placeholders.length);
    for (const path of planned.placeholders) expect(valueAt(value, path), path.join('.')).not.toBeUndefined();
  });

  it('stands where its kind belongs', () => {
    const pattern = new RegExp(`^${kindOf(name).pathPattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
    expect(planned.uri).toMatch(pattern);
  });

  it('is taken by the engine beside an otherwise empty workspace', () => {
    const texts = made(name === 'workspace' ? [] : ['workspace'], new Map([[planned.uri, planned.text]]));
    const engine = createEngine({ version: 'test', plugins: bundledPlugins });
    engine.update({ set: [...texts].map(([uri, content]) => ({ uri, content })) });
    const { findings } = engine.report();
    expect(findings.filter(({ rule }) => rule.startsWith('schema/') && rule !== 'schema/unit-plausible')).toEqual([]);
    expect(findings.filter(({ messageId }) => messageId === 'crashed')).toEqual([]);
  });
});

describe('ids', () => {
  it('count on from what is there, superseded documents included', () => {
    const texts = new Map([
      ['projects/PRJ-01.yaml', 'kind: projectEntry\nid: PRJ-01\n'],
      ['projects/PRJ-07.yaml', 'kind: projectEntry\nid: PRJ-07\nstatus: superseded\n'],
      ['plan/annual/2027.yaml', 'kind: annualPlan\nid: AP-2027\nyear: 2027\n'],
    ]);
    expect(plan('projectEntry', texts).id).toBe('PRJ-08');
    expect(plan('annualPlan', texts)).toMatchObject({ id: 'AP-2028', uri: 'plan/annual/2028.yaml' });
    expect(parseDocument(plan('annualPlan', texts).text).value).toMatchObject({ year: 2028 });
  });

  it('of plans and inventories follow the units', () => {
    const texts = made(['redevelopmentUnit', 'redevelopmentUnit']);
    expect([...texts.keys()]).toEqual(['plan/units/U-DF-01.yaml', 'plan/units/U-DF-02.yaml']);
    expect(parseDocument(texts.get('plan/units/U-DF-02.yaml')!).value).toMatchObject({ pilotArea: '东风区', districts: ['230805'] });
    const plans = made(['unitDetailedPlan', 'unitDetailedPlan', 'parcelInventory'], texts);
    expect([...plans.keys()].slice(2)).toEqual(['plan/detailed/U-DF-01.yaml', 'plan/detailed/U-DF-02.yaml', 'inventory/df.yaml']);
    expect(refusal('unitDetailedPlan', plans)).toContain('没有还缺详细规划的单元');
    expect(refusal('parcelInventory', plans)).toContain('每个片区已有底数台账');
  });

  it('of ledgers are named like the workspace', () => {
    expect(plan('boundaryLedger', new Map([['workspace.yaml', 'kind: workspace\nid: WS-JMS\n']])).id).toBe('BL-JMS');
  });

  it('that are asked for must fit and be free', () => {
    const texts = made(['projectEntry']);
    expect(plan('projectEntry', texts, 'PRJ-40').uri).toBe('projects/PRJ-40.yaml');
    expect(refusal('projectEntry', texts, 'P-1')).toBe('编号 P-1 不符合重点项目的格式，例如 PRJ-01');
    expect(refusal('projectEntry', texts, 'PRJ-01')).toBe('编号 PRJ-01 已在 projects/PRJ-01.yaml 使用');
    expect(refusal('parcelInventory', new Map([['projects/x.yaml', 'kind: projectEntry\nid: inv-df\n']]), 'INV-DF')).toContain('已在 projects/x.yaml 使用');
  });

  it('never lead over a file', () => {
    expect(refusal('specialPlan', made(['specialPlan']), 'SP-2026-2031')).toBe('plan/special.yaml 已经存在，没有覆盖');
    expect(refusal('projectEntry', new Map([['Projects/prj-01.yaml', '# 空\n']]))).toBe('projects/PRJ-01.yaml 已经存在，没有覆盖');
  });
});

it('is made up where its workspace is, and says so', () => {
  const texts = new Map([['workspace.yaml', 'kind: workspace\nid: WS-JMS\nsynthetic: true\n']]);
  expect(parseDocument(plan('projectEntry', texts).text).value).toMatchObject({ synthetic: true, title: '重点项目 PRJ-01（示意）' });
  expect(parseDocument(plan('projectEntry').text).value).toMatchObject({ synthetic: false, title: '重点项目 PRJ-01' });
});

describe('what registers a document', () => {
  it('adds to the plan by the lines it must', () => {
    const special = 'kind: specialPlan\nid: SP-2025-2030\nstatus: draft\nprojectLibrary:\n  - PRJ-01 # 首批\nunits: [] # 名录\n';
    const texts = new Map([['plan/special.yaml', special], ['projects/PRJ-01.yaml', 'kind: projectEntry\nid: PRJ-01\n']]);
    const planned = plan('projectEntry', texts);
    expect(after(texts, planned).get('plan/special.yaml')).toBe(special.replace('# 首批\n', '# 首批\n  - PRJ-02\n'));
    expect(planned.registrations).toEqual([{ uri: 'plan/special.yaml', what: { zh: '专项规划的重点项目库 projectLibrary 加入 PRJ-02', en: "PRJ-02 in the special plan's project library, projectLibrary" } }]);
    expect(after(texts, plan('redevelopmentUnit', texts)).get('plan/special.yaml')).toContain('unitRef: U-DF-01');
  });

  it('leaves approved documents and broken texts alone, and says so', () => {
    const approved = new Map([['plan/special.yaml', 'kind: specialPlan\nid: SP-2025-2030\nstatus: approved\nprojectLibrary: []\n']]);
    expect(plan('projectEntry', approved)).toMatchObject({ files: [{ uri: 'projects/PRJ-01.yaml' }], registrations: [{ why: { zh: '文档已批准（status: approved），须升版本后再改' } }] });
    const broken = new Map([['plan/special.yaml', 'kind: specialPlan\nid: "open\nprojectLibrary: []\n']]);
    expect(plan('projectEntry', broken).files.map(({ uri }) => uri)).toEqual(['projects/PRJ-01.yaml']);
  });

  it('names the document in the task that it carries out', () => {
    const workspace = 'kind: workspace\nid: WS-JMS\ntaskRegister:\n  - no: 6\n    title: 边界\n    docRefs: [SP-2025-2030]\n  - no: 8\n    title: 调整\n';
    const texts = new Map([['workspace.yaml', workspace]]);
    const all = made(['boundaryLedger', 'transferLedger', 'policyPack'], texts).get('workspace.yaml');
    expect(all).toBe('kind: workspace\nid: WS-JMS\ntaskRegister:\n  - no: 6\n    title: 边界\n    docRefs: [SP-2025-2030, BL-JMS]\n  - no: 8\n    title: 调整\n    docRefs:\n      - TL-JMS\npolicyPackRef: PP-2026\n');
  });

  it('has nothing to add the second time', () => {
    const texts = new Map([['plan/special.yaml', 'kind: specialPlan\nid: SP-2025-2030\nprojectLibrary: [PRJ-01]\n']]);
    expect(plan('projectEntry', texts).registrations).toEqual([]);
  });
});
