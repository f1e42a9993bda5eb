import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine } from '@plansmith/engine';
import { movableKinds } from '@plansmith/plugin/balance';
import { manifest as schedule } from '@plansmith/plugin-plan-schedule/manifest';
import { plugin as scheduleModule } from '@plansmith/plugin-plan-schedule/rules';
import { expect, it } from 'vitest';
import { contextOf, contextPlugin } from '../../testing/generated-plan.ts';
import { plugins } from '../../testing/test-page.ts';
import { plugin } from '../../rules/index.ts';
import { linearRules } from './linear-rules.ts';
import { buildModel } from './linear-model.ts';

const sample = fileURLToPath(new URL('../../../../samples/jiamusi', import.meta.url));

it('names rules by their own titles', () => {
  const titles = new Map([...plugin.rules!, ...scheduleModule.rules!].map(({ meta }) => [meta.id, meta.title]));
  expect(linearRules).toEqual(Object.fromEntries(Object.keys(linearRules).map((id) => [id, titles.get(id)])));
});

it('names the rules that say of themselves that they demand something of numbers', () => {
  const rules = [...plugin.rules!, ...scheduleModule.rules!].filter(({ meta }) => meta.demands);
  expect(rules.map(({ meta }) => meta.id).toSorted()).toEqual(Object.keys(linearRules).toSorted());
});

it('names each rule whose demands on the sample reach a number that a balance can move, and no other, whatever they say of themselves', async () => {
  const sources = [...plugins, { manifest: schedule, module: scheduleModule }].map(({ manifest, module }) => ({ manifest, module: { ...module, ...(module.rules && { rules: module.rules.map((rule) => ({ ...rule, meta: { ...rule.meta, demands: true as const } })) }) } }));
  const engine = createEngine({ version: 'test', plugins: [...sources, contextPlugin] });
  const files = readdirSync(sample, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'));
  engine.update({ set: files.map(({ parentPath, name }) => ({ uri: join(parentPath, name).slice(sample.length + 1), content: readFileSync(join(parentPath, name), 'utf8') })) });
  const model = buildModel(await contextOf(engine), { unlock: ['approved'], move: movableKinds });
  if ('message' in model) throw new Error(model.message.en);
  const rules = [...model.repeated.map(({ demand }) => demand), ...model.constraints.flatMap(({ source }) => (source.kind === 'rule' ? [source.demand] : []))].map(({ rule }) => rule);
  expect([...new Set(rules)].toSorted()).toEqual(Object.keys(linearRules).toSorted());
  engine.dispose();
});
