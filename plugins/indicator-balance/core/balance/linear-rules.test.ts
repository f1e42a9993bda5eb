import { expect, it } from 'vitest';
import { plugin } from '../../rules/index.ts';
import { linearRules } from './linear-rules.ts';

it('names rules of this plugin by their own titles', () => {
  const titles = new Map(plugin.rules!.map(({ meta }) => [meta.id, meta.title]));
  expect(linearRules).toEqual(Object.fromEntries(Object.keys(linearRules).map((id) => [id, titles.get(id)])));
});
