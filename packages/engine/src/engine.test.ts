import { describe, expect, it } from 'vitest';
import type { EditOperation } from '@plansmith/document';
import type { PlanModel } from '@plansmith/plan';
import type { NotChecked, Rule } from '@plansmith/rules';
import { stubMeta, stubPlugin } from '../testing/stub-plugin.ts';
import { createEngine, type Engine } from './engine.ts';

/** Finds fault with every unit whose area is negative. */
const negative: Rule<PlanModel> = {
  meta: stubMeta({ id: 'unit/negative' }),
  check({ document, report }) {
    const { id, areaHa } = document.value as { id?: string; areaHa?: number };
    const operation: EditOperation = { op: 'set', path: ['areaHa'], value: 0 };
    if ((areaHa ?? 0) < 0) report({ messageId: 'bad', data: { id: id ?? '' }, path: ['areaHa'], subject: id ?? '', fixes: [{ title: { zh: '归零', en: 'Zero' }, edits: [{ uri: document.uri, operation }] }] });
  },
};

const needy: Rule<PlanModel> = {
  meta: stubMeta({ id: 'unit/needy', scope: 'workspace', kinds: [], needs: { layers: ['udb'], parameters: ['tol.far'], asOf: true } }),
  check({ report }) {
    report({ messageId: 'bad', data: { id: 'all' }, path: [] });
  },
};

const strict: Rule<PlanModel> = { meta: stubMeta({ id: 'unit/strict', waivable: false }), check: negative.check };

const pluginOf = (rules: readonly Rule<PlanModel>[]) => stubPlugin({ kinds: ['workspace', 'redevelopmentUnit', 'policyPack'], rules });

function engineWith(rules: readonly Rule<PlanModel>[], onlyRules?: readonly string[]): Engine {
  return createEngine({ version: '1.2.3', plugins: [pluginOf(rules)], ...(onlyRules && { onlyRules }) });
}

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

const unit = (areaHa: number, extra = ''): string => `kind: redevelopmentUnit\nid: U-1\nareaHa: ${areaHa} # 公顷\n${extra}`;

function put(engine: Engine, files: Readonly<Record<string, string | Uint8Array>>): void {
  engine.update({ set: Object.entries(files).map(([uri, content]) => ({ uri, content })) });
}

function verdicts(text: string): readonly string[] {
  const engine = engineWith([negative, strict]);
  put(engine, { 'workspace.yaml': 'kind: workspace\nasOf: "2026-11-20"\n', 'u.yaml': unit(-1, text) });
  return engine.report().findings.map(({ rule, verdict }) => `${rule} ${verdict}`);
}

function waiver(until: string, object = ''): string {
  const answered = '    by: 市局\n    authority: 〔2026〕1号\n    date: "2026-11-20"\n';
  return `waivers:\n  - rule: unit/negative\n${object}    reason: 示意\n${answered}    until: "${until}"\n  - rule: unit/strict\n    reason: 不能豁免\n${answered}    until: "2027-01-01"\n`;
}

describe('the engine', () => {
  it('places findings in the text as it stands now', () => {
    const engine = engineWith([negative]);
    put(engine, { 'u.yaml': unit(-3) });
    const [before] = engine.report().findings;
    expect(before).toMatchObject({ rule: 'unit/negative', range: { start: { line: 2, character: 8 }, end: { line: 2, character: 10 } } });
    put(engine, { 'u.yaml': `# 说明\n\n${unit(-3)}` });
    const [after] = engine.report().findings;
    expect(after?.range.start).toEqual({ line: 4, character: 8 });
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it('counts what it looked at and names its version', () => {
    const engine = engineWith([negative]);
    put(engine, { 'workspace.yaml': 'kind: workspace\nid: WS\nasOf: "2026-11-20"\n', 'u.yaml': unit(1), 'notes.md': '# not a plan', 'layers/a.geojson': '{"type":"FeatureCollection","features":[]}' });
    expect(engine.report()).toEqual({
      version: '1.2.3',
      workspace: 'WS',
      asOf: '2026-11-20',
      verdict: 'passed',
      summary: { errors: 0, warnings: 0, infos: 0, undecided: 0, waived: 0, consequences: 0, files: 3, rules: 1 },
      notChecked: { ...nothingLeft, kindsWithoutRules: ['workspace'], layersUnregistered: ['layers/a.geojson'] },
      rules: [{ rule: 'unit/negative', documents: 1, errors: 0, warnings: 0, infos: 0, undecided: 0, waived: 0, consequences: 0 }],
      findings: [],
    });
  });

  it('says what it did not look at', () => {
    const engine = engineWith([negative, needy, strict], ['unit/negative', 'unit/needy']);
    put(engine, {
      'workspace.yaml': 'kind: workspace\nid: WS\nlayers:\n  - {name: udb, file: layers/udb.geojson}\n  - {name: wetland}\n',
      'broken.yaml': new Uint8Array([0xff, 0xfe, 0xfd]),
      'note.yaml': 'text: of no kind\n',
      'policy/old.yaml': 'kind: policyPack\nstatus: superseded\n',
    });
    const { verdict, notChecked, rules } = engine.report();
    expect(verdict).toBe('undecided');
    expect(notChecked).toEqual({
      onlyRules: ['unit/needy', 'unit/negative'],
      // The needy one lacks an input, which is a finding.
      rulesWithoutDocuments: ['unit/negative'],
      kindsWithoutRules: ['policyPack', 'workspace'],
      layersMissing: [{ name: 'udb', uri: 'layers/udb.geojson' }, { name: 'wetland', uri: null }],
      layersUnregistered: [],
      documentsUnreadable: ['broken.yaml'],
      documentsWithoutKind: ['note.yaml'],
      documentsSuperseded: ['policy/old.yaml'],
    });
    expect(rules.map(({ rule, documents, undecided }) => [rule, documents, undecided])).toEqual([['unit/needy', 0, 1], ['unit/negative', 0, 0]]);
  });

  it('takes time by the clock it is given, and by no other', () => {
    const ticks = [0, 5, 100, 107];
    const engine = createEngine({ version: '1.2.3', plugins: [pluginOf([negative])], now: () => ticks.shift()! });
    put(engine, { 'u.yaml': unit(-1), 'v.yaml': unit(1) });
    expect(engine.ruleActivity()).toEqual([{ rule: 'unit/negative', documents: 2, lacksInput: false, runs: 2, milliseconds: 12 }]);
    const untimed = engineWith([negative]);
    put(untimed, { 'u.yaml': unit(-1) });
    expect(untimed.ruleActivity()).toEqual([{ rule: 'unit/negative', documents: 1, lacksInput: false, runs: 1, milliseconds: 0 }]);
  });

  it('says what an undecided rule lacks, and decides once it is there', () => {
    const engine = engineWith([needy]);
    put(engine, { 'workspace.yaml': 'kind: workspace\nid: WS\n' });
    const [lack] = engine.report().findings;
    expect(lack).toMatchObject({ verdict: 'undecided', messageId: 'needsMissing', uri: 'workspace.yaml' });
    expect(lack?.message.zh).toContain('图层 udb、参数 tol.far、数据截止日 asOf');
    put(engine, {
      'workspace.yaml': 'kind: workspace\nid: WS\nlayers:\n  - { name: udb, file: layers/udb.geojson }\n',
      'policy.yaml': 'kind: policyPack\nparameters:\n  tol.far: { value: 0.005 }\n',
      'layers/udb.geojson': '{"type":"FeatureCollection","features":[]}',
    });
    expect(engine.report().findings.map(({ message }) => message.zh)[0]).toContain('数据截止日');
    engine.setAsOf('2026-01-01');
    expect(engine.report().findings.map(({ messageId, verdict }) => [messageId, verdict])).toEqual([['bad', 'fail']]);
    expect(engine.report().asOf).toBe('2026-01-01');
    engine.setAsOf(undefined);
    expect(engine.report().summary.undecided).toBe(1);
  });

  it('waives what a document waives, with all that makes it accountable, until the day it ends', () => {
    expect(verdicts(waiver('2026-11-20'))).toEqual(['unit/negative waived', 'unit/strict fail']);
    expect(verdicts(waiver('2026-11-19'))).toEqual(['unit/negative fail', 'unit/strict fail']);
    expect(verdicts(waiver('2027-01-01', '    object: U-1\n'))[0]).toBe('unit/negative waived');
    expect(verdicts(waiver('2027-01-01', '    object: U-2\n'))[0]).toBe('unit/negative fail');
    expect(verdicts(waiver('2027-01-01').replace('    reason: 示意\n', ''))[0]).toBe('unit/negative fail');
    expect(verdicts(waiver('2027-01-01').replace('    authority: 〔2026〕1号\n', ''))[0]).toBe('unit/negative fail');
    expect(verdicts(waiver('2027-01-01').replace('date: "2026-11-20"', 'date: "2026-11-21"'))[0]).toBe('unit/negative fail');
  });

  it('forgets a file that is gone, and takes it back as it was', () => {
    const engine = engineWith([negative]);
    put(engine, { 'u.yaml': unit(-1) });
    const first = engine.report();
    engine.update({ remove: ['u.yaml', 'never-there.yaml'] });
    expect(engine.report().summary).toMatchObject({ errors: 0, files: 0 });
    expect(engine.text('u.yaml')).toBeUndefined();
    put(engine, { 'u.yaml': unit(-1) });
    expect(engine.report()).toEqual(first);
  });

  it('goes on beside a file it cannot read', () => {
    const engine = engineWith([negative]);
    put(engine, { 'u.yaml': unit(-1), 'gbk.yaml': Uint8Array.of(0x61, 0x3a, 0x20, 0xb5, 0xd8, 0xbf, 0xe9, 0x0a) });
    expect(engine.report().summary).toMatchObject({ errors: 1, files: 2 });
    expect(engine.hover('gbk.yaml', { line: 0, character: 0 })).toBeNull();
    expect(engine.text('gbk.yaml')).toBeUndefined();
  });

  it('runs only the rules asked for, and refuses those it does not know', () => {
    const engine = engineWith([negative, strict], ['unit/strict']);
    put(engine, { 'u.yaml': unit(-1) });
    expect(engine.report().findings.map(({ rule }) => rule)).toEqual(['unit/strict']);
    expect(() => engineWith([negative], ['unit/unknown'])).toThrow(/unit\/unknown/);
    expect(() => engine.query('no/such', {})).toThrow(/no\/such/);
  });

  it('answers for files that are not there', () => {
    const engine = engineWith([negative]);
    const at = { line: 0, character: 0 };
    expect([engine.completion('x.yaml', at), engine.definition('x.yaml', at), engine.documentSymbols('x.yaml'), engine.formatting('x.yaml')]).toEqual([[], [], [], []]);
    expect(engine.rangeAt('x.yaml', [])).toBeUndefined();
    expect(engine.entityPlace('unit', 'U-1')).toBeUndefined();
  });

  it('stops when it is disposed', () => {
    const engine = engineWith([negative]);
    put(engine, { 'u.yaml': unit(-1) });
    const runs = engine.ruleRuns;
    engine.dispose();
    put(engine, { 'u.yaml': unit(-2) });
    expect(engine.ruleRuns).toBe(runs);
  });
});
