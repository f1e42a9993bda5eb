import type { PluginManifest } from '@plansmith/plugin';
import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { pluginTree } from './plugin-tree.ts';
import { switchPlugins } from './switch-plugins.ts';

const title = { zh: '指标', en: 'Indicators' };
const manifest: PluginManifest = {
  id: 'balance',
  title,
  description: title,
  version: '0.1.0',
  engine: '*',
  contributes: { rules: [{ id: 'indicator/far' }], views: [{ id: 'balance.table', title, location: 'panel', icon: 'table' }], keybindings: [{ command: 'balance.show', key: 'ctrl+b' }] },
};

it('lists what a plugin brings by point, without points that it does not use', () => {
  const [plugin] = pluginTree([manifest], (id) => id === 'balance');
  expect(plugin).toMatchObject({ id: 'balance', item: { kind: 'plugin', isOff: true } });
  expect(plugin!.children!.map(({ label, item, children }) => [label, item.kind === 'group' && item.count, children!.map((child) => child.label)])).toEqual([
    ['规则', 1, ['indicator/far']],
    ['视图', 1, ['balance.table']],
    ['快捷键', 1, ['ctrl+b balance.show']],
  ]);
});

it('registers plugins while they are on', () => {
  const log: string[] = [];
  const disabled = signal<Readonly<Record<string, unknown>>>({ b: true, c: 'yes' });
  const switched = switchPlugins({
    plugins: ['a', 'b', 'c'].map((id) => ({ manifest: { id } })),
    disabled,
    register({ manifest: { id } }) {
      log.push(`+${id}`);
      return { dispose: () => log.push(`-${id}`) };
    },
  });
  disabled.value = { a: true };
  disabled.value = { a: true, b: false };
  switched.dispose();
  expect(log).toEqual(['+a', '+c', '-a', '+b', '-c', '-b']);
});
