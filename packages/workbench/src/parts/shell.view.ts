import { DisposableStore, type Disposable } from '@plansmith/base';
import type { ReadonlySignal } from '@preact/signals-core';
import { html, type TemplateResult } from 'lit';
import { activityTemplate } from '../activity-bar/activity-bar.view.ts';
import type { EditorContainers } from '../editor/group-editor.ts';
import { defaultLayout } from '../platform/layout.ts';
import { shownContainer, shownTab } from '../platform/shown-views.ts';
import { showViewMenu } from '../move-views/move-view.ts';
import { acceptViews, startViewDrag, viewDrop } from '../move-views/view-drag.ts';
import { createViewHost } from '../plugins/view-host.ts';
import { mountProgressLine } from '../notices/contribution.ts';
import { mountQuickInput } from '../quick-input/quick-input.view.ts';
import { mountSideBar } from '../side-bar/side-bar.view.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { splitter } from '../ui/splitter.ts';
import type { Workbench } from '../workbench.ts';
import { mountEditorArea } from './editor-area.view.ts';
import { menuButtons } from './menu-buttons.ts';
import { mountNotifications } from './notifications.view.ts';
import { mountStatusBar } from './status-bar.view.ts';
import { viewTabs } from './view-tabs.ts';

const limits = { sideBar: [170, 640], panel: [96, 900], preview: [0.15, 0.85] } as const;

/** Draws the workbench into the page. Gives the places of the editors, and what moves the focus between the parts. */
export function mountShell(root: HTMLElement, workbench: Workbench): Disposable & { readonly editors: ReadonlySignal<ReadonlyMap<string, EditorContainers>>; focusPart(step: 1 | -1): void; focusView(id: string): void } {
  const store = new DisposableStore();
  const { layout, nls, views, commands } = workbench;
  root.className = 'workbench';
  const part = (tag: string, name: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = `part ${name}`;
    root.append(element);
    return element;
  };
  const titleBar = part('header', 'title-bar');
  const activityBar = part('nav', 'activity-bar');
  const sideBar = part('aside', 'side-bar');
  const editorPart = part('main', 'editor-part');
  // The colours of monaco's theme are defined on this class; its menus, which stand in a shadow root beside an editor, inherit them from here.
  editorPart.classList.add('monaco-component');
  const previewPart = part('section', 'preview-part');
  const panel = part('section', 'panel');
  const statusBar = part('footer', 'status-bar');
  const notifications = part('div', 'notifications');
  const quickInput = part('div', 'quick-input-layer');

  const [sideSplitter, previewSplitter, panelSplitter] = [sideBar, previewPart, panel].map(splitterHolder) as [HTMLElement, HTMLElement, HTMLElement];

  const panelView = (): string | undefined => shownTab(views, layout.state.value, 'panel');
  const previewView = (): string | undefined => shownTab(views, layout.state.value, 'preview');
  const actionsOf = (id: string | undefined): ReturnType<typeof menuButtons> => (id === undefined ? [] : menuButtons(`view/${id}`, workbench));
  const movable = {
    onDragStart: startViewDrag,
    onContextMenu: (event: MouseEvent, id: string) => showViewMenu(workbench, { id, event }),
  };

  // Sizes and labels of the parts.
  store.add(
    mountView(document.createElement('div'), () => {
      const state = layout.state.value;
      const preview = state.previewVisible && views.at('preview').length > 0;
      root.style.setProperty('--side-width', state.sideBarVisible ? `${state.sideBarWidth}px` : '0px');
      root.style.setProperty('--panel-height', state.panelVisible ? (state.panelMaximized ? '100%' : `${state.panelHeight}px`) : '0px');
      root.style.setProperty('--editor-grow', `${preview ? 1 - state.previewShare : 1}fr`);
      root.style.setProperty('--preview-grow', preview ? `${state.previewShare}fr` : '0px');
      root.classList.toggle('panel-maximized', state.panelVisible && state.panelMaximized);
      sideBar.hidden = !state.sideBarVisible;
      panel.hidden = !state.panelVisible;
      previewPart.hidden = !preview;
      const labels: readonly (readonly [HTMLElement, Parameters<typeof nls.text>[0]])[] = [
        [titleBar, 'part.titleBar'],
        [activityBar, 'part.activityBar'],
        [sideBar, 'part.sideBar'],
        [editorPart, 'part.editor'],
        [previewPart, 'part.preview'],
        [panel, 'part.panel'],
        [statusBar, 'part.statusBar'],
      ];
      for (const [element, key] of labels) element.setAttribute('aria-label', nls.text(key));
      return html``;
    }),
  );

  store.add(mountView(sideSplitter, () => {
    const { sideBarWidth } = layout.state.value;
    return splitter({ label: nls.text('splitter.sideBar'), orientation: 'vertical', value: sideBarWidth, min: limits.sideBar[0], max: limits.sideBar[1], onResize: (size) => layout.change({ sideBarWidth: size }), onReset: () => layout.change({ sideBarWidth: defaultLayout.sideBarWidth }) });
  }));
  store.add(mountView(panelSplitter, () => {
    const { panelHeight } = layout.state.value;
    return splitter({ label: nls.text('splitter.panel'), orientation: 'horizontal', inverted: true, value: panelHeight, min: limits.panel[0], max: limits.panel[1], onResize: (size) => layout.change({ panelHeight: size, panelMaximized: false }), onReset: () => layout.change({ panelHeight: defaultLayout.panelHeight }) });
  }));
  store.add(mountView(previewSplitter, () => {
    const { previewShare, sideBarWidth, sideBarVisible } = layout.state.value;
    const whole = Math.max(400, root.clientWidth - 48 - (sideBarVisible ? sideBarWidth : 0));
    return splitter({ label: nls.text('splitter.preview'), orientation: 'vertical', inverted: true, value: previewShare * whole, min: limits.preview[0] * whole, max: limits.preview[1] * whole, onResize: (size) => layout.change({ previewShare: size / whole }), onReset: () => layout.change({ previewShare: defaultLayout.previewShare }) });
  }));

  store.add(mountView(titleBar, () => titleTemplate(workbench)));
  store.add(mountView(activityBar, () => activityTemplate(workbench, shownContainer(views, layout.state.value))));

  const side = frame(sideBar);
  store.add(mountSideBar({ ...side, workbench }));
  const below = frame(panel);
  store.add(
    mountView(below.head, () => html`${viewTabs({ label: nls.text('panel.tabs'), views: views.at('panel'), active: panelView(), nls, ...movable, onSelect: (id) => layout.change({ activePanel: id }) })}
      <div class="part-actions">
        ${actionsOf(panelView())}
        <button class="icon-button" title=${nls.text('panel.maximize')} aria-label=${nls.text('panel.maximize')} @click=${() => commands.execute('workbench.maximizePanel')}>
          ${icon(layout.state.value.panelMaximized ? 'chevron-down' : 'chevron-up')}
        </button>
        <button class="icon-button" title=${nls.text('panel.close')} aria-label=${nls.text('panel.close')} @click=${() => commands.execute('workbench.togglePanel')}>${icon('close')}</button>
      </div>`),
  );
  store.add(createViewHost({ container: below.body, nls, active: panelView, views: () => views.at('panel') }));
  const beside = frame(previewPart);
  store.add(
    mountView(beside.head, () => html`${viewTabs({ label: nls.text('preview.tabs'), views: views.at('preview'), active: previewView(), nls, ...movable, onSelect: (id) => layout.change({ activePreview: id }) })}
      <div class="part-actions">
        ${actionsOf(previewView())}
        <button class="icon-button" title=${nls.text('preview.hide')} aria-label=${nls.text('preview.hide')} @click=${() => commands.execute('workbench.togglePreview')}>${icon('close')}</button>
      </div>`),
  );
  store.add(createViewHost({ container: beside.body, nls, active: previewView, views: () => views.at('preview') }));

  acceptViews(panel, viewDrop(workbench, () => ({ location: 'panel' })));
  acceptViews(previewPart, viewDrop(workbench, () => ({ location: 'preview' })));

  const editorArea = store.add(mountEditorArea(editorPart, workbench));
  store.add(mountStatusBar(statusBar, workbench));
  store.add(mountProgressLine(part('div', 'progress-layer'), workbench));
  store.add(mountNotifications(notifications, workbench));
  store.add(mountQuickInput(quickInput, { presenter: workbench.quickInput, nls }));

  const focusables = 'button:not([disabled]):not([tabindex="-1"]), [tabindex="0"], input, select, textarea:not([tabindex="-1"])';
  const parts = [titleBar, activityBar, sideBar, editorPart, previewPart, panel, statusBar];
  const focusInto = (element: HTMLElement): void => {
    if (element === editorPart && workbench.editors.active.peek()) workbench.textEditor.peek()?.focus();
    else {
      const preferred = element.querySelector<HTMLElement>('.view-container:not([hidden]) [role="tree"], .view-container:not([hidden]) [tabindex="0"]');
      (preferred ?? element.querySelector<HTMLElement>(focusables))?.focus();
    }
  };
  return {
    editors: editorArea.places,
    focusPart(step) {
      const shown = parts.filter((element) => !element.hidden);
      const index = shown.findIndex((element) => element.contains(document.activeElement));
      focusInto(shown[(index + step + shown.length) % shown.length]!);
    },
    focusView(id) {
      const { visible } = workbench.quickInput;
      const wasAsking = visible.peek();
      // A view shown for the first time is in the page after this task.
      setTimeout(() => {
        // Whoever began to ask for something else since then keeps the keyboard.
        if (visible.peek() && !wasAsking) return;
        const element = document.getElementById(`view-${id}`);
        // Until its code is there, the view itself holds the keyboard.
        if (element) element.tabIndex = -1;
        (element?.querySelector<HTMLElement>('[role="tree"], [tabindex="0"]') ?? element)?.focus();
      }, 0);
    },
    dispose: () => store.dispose(),
  };
}

/** Holder of the bar at the edge of a part that can be resized. */
function splitterHolder(container: HTMLElement): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'part-splitter';
  container.append(holder);
  return holder;
}

/** A head over a body that takes the rest of the part. */
function frame(container: HTMLElement): { readonly head: HTMLElement; readonly body: HTMLElement } {
  const head = document.createElement('div');
  head.className = 'part-head';
  const body = document.createElement('div');
  body.className = 'part-body';
  container.append(head, body);
  return { head, body };
}

function titleTemplate(workbench: Workbench): TemplateResult {
  const { nls, session, layout, keybindings, commands } = workbench;
  const folder = session.listing.value?.name ?? nls.text('app.title');
  const toggle = (options: { readonly command: string; readonly name: string; readonly pressed: boolean }): TemplateResult => {
    const command = commands.get(options.command);
    const keys = keybindings.labelFor(options.command);
    const label = command ? nls.pick(command.title) : '';
    return html`<button class="icon-button" aria-pressed=${options.pressed} aria-label=${label} title=${keys ? `${label} (${keys})` : label} @click=${() => commands.execute(options.command)}>
      ${icon(options.pressed ? options.name : `${options.name}-off`)}
    </button>`;
  };
  return html`<div class="title-name">${icon('map-filled')}<span>${nls.text('app.title')}</span></div>
    <button class="command-centre" aria-label="${folder}, ${nls.text('command.search')}" title="${nls.text('command.search')} (${keybindings.labelFor('workbench.quickOpen') ?? ''})" @click=${() => commands.execute('workbench.quickOpen')}>
      ${icon('search')}<span>${folder}</span>
    </button>
    <div class="title-actions">
      ${toggle({ command: 'workbench.toggleSideBar', name: 'layout-sidebar-left', pressed: layout.state.value.sideBarVisible })}
      ${toggle({ command: 'workbench.togglePanel', name: 'layout-panel', pressed: layout.state.value.panelVisible })}
      ${toggle({ command: 'workbench.togglePreview', name: 'layout-sidebar-right', pressed: layout.state.value.previewVisible })}
    </div>`;
}
