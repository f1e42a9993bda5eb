import type { Locale } from '@plansmith/base';
import type { RecordSubject } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { createNls } from '../nls/nls.ts';
import { createCommands } from '../platform/commands.ts';
import { createContextKeys } from '../platform/context-keys.ts';
import { createMenus } from '../platform/menus.ts';
import { createLensItems, findingsAbout } from './lens-items.ts';

const parcel: RecordSubject = { entity: 'parcel', id: 'P-1-02', uri: 'inventory/df.yaml', path: ['parcels', 0], idPath: ['parcels', 0, 'id'], references: 3 };

function finding(rule: string, zh: string, more: Partial<Finding> = {}): Finding {
  return { rule, message: { zh, en: zh }, uri: 'plan/detailed/a.yaml', verdict: 'fail', severity: 'error', ...more } as Finding;
}

/** Lenses over two contributed commands of the workbench's and one of a plugin's. */
function lensesWith(found: readonly Finding[], locale: Locale = 'zh-CN') {
  const commands = createCommands(() => {});
  const menus = createMenus(createContextKeys());
  for (const id of ['a.problems', 'a.references', 'plugin.balance']) commands.register({ id, title: { zh: `做 ${id}`, en: `do ${id}` }, run() {} });
  menus.register('editor/lens', { command: 'a.references', group: '1', order: 0, when: 'lensEntity == parcel', title: { zh: '引用 {lensReferences}', en: 'references {lensReferences}' } });
  menus.register('editor/lens', { command: 'a.problems', group: '0', order: 0, when: 'lensFindings', title: { zh: '问题 {lensFindings}', en: 'problems {lensFindings}' } });
  menus.register('editor/lens', { command: 'plugin.balance', group: '2', order: 0, when: 'lensFindingsOf.indicator' });
  menus.register('editor/lens', { command: 'plugin.gone', group: '3', order: 0 });
  return createLensItems({ commands, menus, nls: createNls(signal(locale)), findings: () => found });
}

it('fills titles with what is known of the record, and leaves out what does not hold', () => {
  const quiet = lensesWith([]);
  expect(quiet.items(quiet.withFindings(parcel)).map(({ title }) => title)).toEqual(['引用 3']);
  const found = [finding('indicator/far', 'P-1-02 容积率'), finding('geometry/valid', '图形', { feature: { layer: 'parcels', id: 'P-1-02' } }), finding('indicator/far', 'P-1-021 容积率'), finding('indicator/far', 'P-1-02', { verdict: 'waived' })];
  const loud = lensesWith(found);
  expect(loud.items(loud.withFindings(parcel)).map(({ command, title }) => [command, title])).toEqual([['a.problems', '问题 2'], ['a.references', '引用 3'], ['plugin.balance', '做 plugin.balance']]);
  const english = lensesWith(found.slice(1), 'en');
  expect(english.items(english.withFindings(parcel)).map(({ title }) => title)).toEqual(['problems 1', 'references 3']);
});

it('has as many slots as a record may need, whatever the check finds', () => {
  const lenses = lensesWith([]);
  expect(lenses.slots(parcel)).toBe(3);
  expect(lenses.slots({ ...parcel, entity: 'goal' })).toBe(0);
});

it('finds an id in what follows from a finding and in the name of its file, as the filter of the problems does', () => {
  const cause = finding('indicator/far', '地块', { consequences: [finding('indicator/parcel-to-unit', 'U-DF-01 合计')] });
  const inFile = finding('schema/valid', '缺少', { uri: 'plan/units/U-DF-01.yaml' });
  expect(findingsAbout([cause, inFile], 'U-DF-01')).toEqual([cause, inFile]);
  expect(findingsAbout([cause, inFile], 'U-DF-02')).toEqual([]);
});
