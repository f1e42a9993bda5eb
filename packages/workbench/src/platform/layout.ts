import { signal, type Signal } from '@preact/signals-core';
import type { Storage } from './storage.ts';
import type { ViewPlace } from './view-registry.ts';

/** Sizes in pixels, except `previewShare`: the part of the editor area that the preview takes. */
export interface LayoutState {
  readonly sideBarVisible: boolean;
  readonly sideBarWidth: number;
  /** Id of the side bar view whose icon is pressed. */
  readonly activeSideBar: string;
  /** Side bar views by id that the user opened, or folded to their titles, where they share an icon. */
  readonly openSections: Readonly<Record<string, boolean>>;
  /** Heights in pixels that the user gave to sections of the side bar, by id. */
  readonly sectionHeights: Readonly<Record<string, number>>;
  readonly panelVisible: boolean;
  readonly panelMaximized: boolean;
  readonly panelHeight: number;
  readonly activePanel: string;
  readonly previewVisible: boolean;
  readonly previewShare: number;
  readonly activePreview: string;
  /** Ids of side bar views in the user's order; others stand behind. */
  readonly activityOrder: readonly string[];
  /** Ids of side bar views without an icon. */
  readonly hiddenActivities: readonly string[];
  /** Where the user moved views to, by id. */
  readonly viewPlaces: Readonly<Record<string, ViewPlace>>;
}

/** What the layout is at first, and what a double click on a splitter goes back to. */
export const defaultLayout: LayoutState = {
  sideBarVisible: true,
  sideBarWidth: 264,
  activeSideBar: 'explorer.files',
  openSections: {},
  sectionHeights: {},
  panelVisible: true,
  panelMaximized: false,
  panelHeight: 240,
  activePanel: 'problems',
  previewVisible: true,
  previewShare: 0.48,
  activePreview: '',
  activityOrder: [],
  hiddenActivities: [],
  viewPlaces: {},
};

export interface Layout {
  readonly state: Signal<LayoutState>;
  change(change: Partial<LayoutState>): void;
}

/** The layout of the last visit. */
export function createLayout(storage: Storage): Layout {
  const state = signal<LayoutState>({ ...defaultLayout, ...storage.get<Partial<LayoutState>>('layout') });
  state.subscribe((value) => storage.set('layout', value));
  return {
    state,
    change: (change) => {
      state.value = { ...state.peek(), ...change };
    },
  };
}
