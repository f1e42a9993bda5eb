import type { Workbench } from '../workbench.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { markdownTemplate } from '../ui/markdown.ts';
import { mountView } from '../ui/mount-view.ts';
import { DisposableStore } from '@plansmith/base';
import { css } from 'lit';
import { problemsText } from './texts.ts';

const viewId = 'rulePage';

const pageStyles = css`
  .markdown {
    max-width: 900px;
    padding: 4px 20px 20px;
    line-height: 1.6;
  }
  .markdown :is(h3, h4, h5) {
    margin: 14px 0 6px;
    color: var(--ps-strong-foreground);
  }
  .markdown p,
  .markdown ul {
    margin: 6px 0;
  }
  .markdown table {
    border-collapse: collapse;
  }
  .markdown :is(th, td) {
    padding: 3px 8px;
    text-align: start;
    vertical-align: top;
    border: 1px solid var(--ps-border);
  }
  .markdown th {
    font-weight: 600;
    white-space: nowrap;
  }
  .markdown :is(code, pre) {
    font-family: var(--ps-mono);
    font-size: 12px;
  }
  .markdown pre {
    padding: 8px 12px;
    margin: 4px 0 10px;
    overflow: auto;
    background: var(--ps-hover-background);
    border-radius: 4px;
  }
  .markdown-info {
    color: var(--ps-muted-foreground);
  }
`;

/** Shows the page of a rule in the panel, in place of the one shown before. */
export async function showRulePage(workbench: Workbench, rule: string): Promise<void> {
  const { engine, views, notifications, commands } = workbench;
  const page = await engine.ask((remote) => remote.rulePage(rule));
  if (!page) return void notifications.notify({ severity: 'warning', message: problemsText('noPage', { rule }) });
  current?.dispose();
  const title = problemsText('page');
  current = views.register({
    id: viewId,
    title: { zh: `${title.zh}：${rule}`, en: `${title.en}: ${rule}` },
    location: 'panel',
    icon: 'book',
    order: 2,
    mount(container) {
      const store = new DisposableStore();
      store.add(adoptStyles(pageStyles));
      // The view scrolls, so that the keyboard must get to it.
      container.tabIndex = 0;
      store.add(mountView(container, () => markdownTemplate(page)));
      return store;
    },
  });
  await commands.execute('workbench.showView', viewId);
}

let current: { dispose(): void } | undefined;
