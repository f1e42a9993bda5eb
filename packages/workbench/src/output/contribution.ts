import { DisposableStore, type Disposable } from '@plansmith/base';
import { signal } from '@preact/signals-core';
import { outputChannels, type OutputChannel } from '../platform/output.ts';
import type { Workbench } from '../workbench.ts';
import type { OutputQuery } from './output.view.ts';
import { outputText } from './texts.ts';

/** Registers the output view and the way to it; with a channel, the way to that. */
export function registerOutput(workbench: Workbench): Disposable {
  const { commands, keybindings, views } = workbench;
  const store = new DisposableStore();
  const query = signal<OutputQuery>({ channel: 'engine', level: 'info' });
  store.add(views.register({ id: 'output', title: outputText('title'), location: 'panel', icon: 'output', order: 2, mount: async (container) => (await import('./output.view.ts')).mountOutput(container, { workbench, query }) }));
  store.add(
    commands.register({
      id: 'workbench.showOutput',
      category: { zh: '视图', en: 'View' },
      title: outputText('show'),
      icon: 'output',
      run(channel) {
        if (outputChannels.includes(channel as OutputChannel)) query.value = { ...query.peek(), channel: channel as OutputChannel };
        return commands.execute('workbench.showView', 'output');
      },
    }),
  );
  store.add(keybindings.register({ command: 'workbench.showOutput', key: 'ctrl+shift+u' }));
  return store;
}
