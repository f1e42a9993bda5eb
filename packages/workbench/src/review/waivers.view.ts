import type { Disposable } from '@plansmith/base';
import { waiverSentence } from '@plansmith/rules';
import { html } from 'lit';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { TreePresenter } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import type { WaiverItem } from './review-trees.ts';
import { reviewText } from './texts.ts';

/** The waivers in force, with what each silences. A line leads to where it stands. */
export function mountWaivers(container: HTMLElement, { workbench, tree }: { readonly workbench: Workbench; readonly tree: TreePresenter<WaiverItem> }): Disposable {
  const { nls, navigation } = workbench;
  const view = createTreeView<WaiverItem>({
    name: 'review-waivers',
    label: () => nls.pick(reviewText('waivers')),
    presenter: tree,
    opensItself: () => true,
    rowTitle: ({ node: { item } }) => nls.pick(item.kind === 'waiver' ? waiverSentence(item.waiver) : item.finding.message),
    content: ({ node: { item } }) =>
      item.kind === 'waiver'
        ? html`${icon('verified')}<span class="row-label">${item.rule}</span><span class="row-description">${nls.pick(reviewText('until', { date: item.waiver.until }))} ${item.waiver.reason}</span>`
        : html`<span class="row-label">${nls.pick(item.finding.message)}</span><span class="row-description">${item.finding.uri}</span>`,
    onOpen({ node: { item } }, { pin }) {
      const { uri, range } = item.kind === 'waiver' ? item.waiver : item.finding;
      void navigation.open(uri, { ...(range && { range }), pin, focus: pin });
    },
  });
  return mountView(
    container,
    () => (tree.rows.value.length > 0 ? view.template() : html`<p class="view-message">${nls.pick(reviewText('noWaivers'))}</p>`),
    () => view.afterDraw(),
  );
}
