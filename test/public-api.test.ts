import { execFileSync } from 'node:child_process';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// Everything a plugin's author needs, and nothing else: `plugin` and the packages below it.
import type { DocumentKind, ValidatorError } from '@plansmith/document';
import type { NeutralModule, PluginManifest, Query } from '@plansmith/plugin';
import type { PlanModel } from '@plansmith/plan';
import type { Rule } from '@plansmith/rules';
// The other side of the door: what a shell does with a plugin.
import { createEngine } from '@plansmith/engine';
import { plugin as planDocuments } from '@plansmith/plugin-plan-documents/rules';
import { manifest as planDocumentsManifest } from '@plansmith/plugin-plan-documents/manifest';

/** A toy: a register of street trees, a rule on it, and a question a view could ask. */
interface TreeRegister {
  readonly trees?: readonly { readonly id?: string; readonly girthCm?: number }[];
}

const isNumber = (value: unknown): boolean => value === undefined || typeof value === 'number';

/** Hand-written instead of compiled: a validator is a function with `errors`, however it was made. */
const validate = Object.assign(
  (value: unknown): boolean => {
    const errors: ValidatorError[] = ((value as TreeRegister).trees ?? []).flatMap((tree, index) =>
      isNumber(tree.girthCm) ? [] : [{ instancePath: `/trees/${index}/girthCm`, keyword: 'type', params: { type: 'number' }, schemaPath: '#/type' }],
    );
    validate.errors = errors;
    return errors.length === 0;
  },
  { errors: [] as readonly ValidatorError[] },
);

const treeRegister: DocumentKind = {
  kind: 'treeRegister',
  title: { zh: '行道树台账', en: 'Street-tree register' },
  pathPattern: 'trees/*.yaml',
  validate,
  schema: {
    title: '行道树台账',
    'x-titleEn': 'street-tree register',
    type: 'object',
    properties: {
      kind: { title: '文档类型', 'x-titleEn': 'kind', type: 'string', const: 'treeRegister' },
      trees: {
        title: '树木',
        'x-titleEn': 'trees',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: { title: '编号', 'x-titleEn': 'id', type: 'string', 'x-id': 'tree' },
            girthCm: { title: '胸围', 'x-titleEn': 'girth', type: 'number', 'x-unit': 'cm' },
          },
        },
      },
    },
  },
};

const girthRule: Rule<PlanModel> = {
  meta: {
    id: 'trees/girth',
    title: { zh: '胸围为正', en: 'Girth is positive' },
    severity: 'error',
    scope: 'document',
    kinds: ['treeRegister'],
    messages: { notPositive: { zh: '{id} 的胸围为 {value} 厘米,应大于 0', en: 'girth of {id} is {value} cm; it must be above 0' } },
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
  },
  check({ document, report }) {
    const { trees = [] } = document.value as TreeRegister;
    trees.forEach((tree, index) => {
      if (tree.girthCm === undefined || tree.girthCm > 0) return;
      const path = ['trees', index, 'girthCm'];
      report({
        messageId: 'notPositive',
        data: { id: tree.id ?? '', value: tree.girthCm },
        path,
        fixes: [{ title: { zh: '删除胸围', en: 'Remove the girth' }, edits: [{ uri: document.uri, operation: { op: 'remove', path } }] }],
      });
    });
  },
};

const countQuery: Query<{ readonly atLeastCm: number }, number> = {
  id: 'trees/count',
  answer: (model) => model.declarations('tree').length,
};

const manifest: PluginManifest = {
  id: 'trees',
  title: { zh: '行道树', en: 'Street trees' },
  description: { zh: '示例插件', en: 'An example plugin' },
  version: '1.0.0',
  engine: '^0.1.0',
  contributes: { documentKinds: [{ kind: 'treeRegister' }], rules: [{ id: 'trees/girth' }], queries: [{ id: 'trees/count' }] },
};

const module: NeutralModule = { documentKinds: [treeRegister], rules: [girthRule], queries: [countQuery as Query] };

const register = ['kind: treeRegister', 'trees:', '  - id: T-1', '    girthCm: 80', '  - id: T-2', '    girthCm: -3 # 待核', ''].join('\n');

function engineWith(source: { readonly manifest: PluginManifest; readonly module: NeutralModule }) {
  const engine = createEngine({ version: 'test', plugins: [{ manifest: planDocumentsManifest, module: planDocuments }, source] });
  engine.update({ set: [{ uri: 'trees/west.yaml', content: register }] });
  return engine;
}

describe('a plugin from the public API alone', () => {
  it('brings a kind, a rule that lands on its place, and an answer', () => {
    const engine = engineWith({ manifest, module });
    const finding = engine.report().findings.find(({ rule }) => rule === 'trees/girth');
    expect(finding).toMatchObject({
      uri: 'trees/west.yaml',
      path: ['trees', 1, 'girthCm'],
      message: { en: 'girth of T-2 is -3 cm; it must be above 0' },
      range: { start: { line: 5, character: 13 }, end: { line: 5, character: 15 } },
    });
    expect(engine.query('trees/count', { atLeastCm: 0 })).toBe(2);
    expect(engine.outline().find(({ kind }) => kind === 'treeRegister')?.documents).toHaveLength(1);
  });

  it('runs again as the user types, and offers the fix', () => {
    const engine = engineWith({ manifest, module });
    const [finding] = engine.report().findings.filter(({ rule }) => rule === 'trees/girth');
    const [action] = engine.codeActions('trees/west.yaml', finding!.range, 'zh-CN');
    expect(engine.resolveCodeAction(action!)?.edit?.changes).toBeDefined();
    engine.update({ set: [{ uri: 'trees/west.yaml', content: register.replace('-3', '30') }] });
    expect(engine.report().findings.filter(({ rule }) => rule === 'trees/girth')).toEqual([]);
  });

  it('that crashes is contained: undecided, named, and the others go on', () => {
    const crashing: Rule<PlanModel> = {
      ...girthRule,
      check() {
        throw new Error('boom');
      },
    };
    const engine = engineWith({ manifest, module: { ...module, rules: [crashing] } });
    const { findings } = engine.report();
    expect(findings.find(({ rule }) => rule === 'trees/girth')).toMatchObject({ messageId: 'ruleCrashed', verdict: 'undecided' });
    expect(findings.find(({ rule }) => rule === 'trees/girth')?.message.zh).toContain('boom');
    expect(engine.query('trees/count', {})).toBe(2);
  });

  it('that breaks its manifest is left out with a finding', () => {
    const engine = engineWith({ manifest, module: { ...module, rules: [] } });
    const finding = engine.report().findings.find(({ rule }) => rule === 'plugin/registered');
    expect(finding).toMatchObject({ verdict: 'fail', severity: 'error' });
    expect(finding?.message.en).toContain('trees/girth');
    expect(() => engine.query('trees/count', {})).toThrow(/no plugin brings/);
  });

  it('needs no file of another package but its door', () => {
    const root = join(dirname(fileURLToPath(import.meta.url)), '..');
    const imports = execFileSync('git', ['grep', '-hoE', "from '@plansmith/[^']+'", '--', 'plugins'], { cwd: root, encoding: 'utf8' });
    const doors = new Set(imports.split('\n').filter((line) => line !== '' && !line.includes('/plugin-')).map((line) => line.slice(6, -1)));
    for (const door of doors) expect(door).toMatch(/^@plansmith\/(base|document|geo(\/(crs|survey-txt|topology))?|plan|rules|plugin(\/(balance|rule-kit))?|engine(\/(testing|new-document))?)$/);
  });
});
