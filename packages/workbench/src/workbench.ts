import type { Locale, Path, Range } from '@plansmith/base';
import type { EditorSelection, ShapeProposal } from '@plansmith/plugin';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { EditorsPresenter } from './editor/editors.presenter.ts';
import type { Monaco } from './editor/model-buffer.ts';
import type { TextEditor } from './editor/text-editor.ts';
import type { GroupViewStates } from './editor/view-states.ts';
import type { GroupFaces } from './editor-groups/group-faces.ts';
import type { Nls } from './nls/nls.ts';
import type { CommandRegistry } from './platform/commands.ts';
import type { ContextKeys } from './platform/context-keys.ts';
import type { KeybindingRegistry } from './platform/keybindings.ts';
import type { Layout } from './platform/layout.ts';
import type { MenuRegistry } from './platform/menus.ts';
import type { Notifications } from './platform/notifications.ts';
import type { Output } from './platform/output.ts';
import type { Progress } from './platform/progress.ts';
import type { Storage } from './platform/storage.ts';
import type { Theme } from './platform/theme.ts';
import type { ViewRegistry } from './platform/view-registry.ts';
import type { ProblemsPresenter } from './problems/problems.presenter.ts';
import type { QuickInputPresenter, QuickSource } from './quick-input/quick-input.presenter.ts';
import type { RecentCommands } from './quick-input/recent-commands.ts';
import type { Settings } from './settings/settings.ts';
import type { EngineClient } from './workspace/engine-client.ts';
import type { ServerClient } from './workspace/server-client.ts';
import type { Session } from './workspace/session.ts';
import type { WorkingCopies } from './workspace/working-copies.ts';

/** Everything the parts of the workbench share. Made once by main.ts and handed down; nothing else is global. */
export interface Workbench {
  readonly nls: Nls;
  readonly locale: ReadonlySignal<Locale>;
  readonly theme: Theme;
  readonly settings: Settings;
  readonly storage: Storage;
  readonly layout: Layout;
  readonly context: ContextKeys;
  readonly commands: CommandRegistry;
  readonly keybindings: KeybindingRegistry;
  readonly views: ViewRegistry;
  readonly menus: MenuRegistry;
  readonly notifications: Notifications;
  readonly output: Output;
  readonly progress: Progress;
  readonly quickInput: QuickInputPresenter;
  /** Sources of the quick input, told apart by their prefix. */
  readonly quickSources: QuickSource[];
  readonly recentCommands: RecentCommands;
  readonly server: ServerClient;
  readonly engine: EngineClient;
  readonly copies: WorkingCopies;
  readonly session: Session;
  readonly editors: EditorsPresenter;
  /** Text, table or form of each file, in each group. */
  readonly faces: GroupFaces;
  readonly problems: ProblemsPresenter;
  /** Undefined until monaco was loaded. */
  readonly textEditor: ReadonlySignal<TextEditor | undefined>;
  /** Where the user was in each text. */
  readonly viewStates: GroupViewStates;
  readonly loadMonaco: () => Promise<Monaco>;
  /** Path and range of the value under the cursor. */
  readonly selection: ReadonlySignal<EditorSelection | undefined>;
  /** Shapes that are proposed and not in the plan yet, for the views to show. */
  readonly proposal: Signal<ShapeProposal | undefined>;
  /** Date that the user chose for the checks, in place of the workspace document's. */
  readonly asOfOverride: Signal<string | undefined>;
  readonly navigation: Navigation;
  readonly saving: Saving;
}

/** Goes to places. */
export interface Navigation {
  /** Shows a file; with a range the cursor goes there. */
  open(uri: string, options?: { readonly range?: Range; readonly pin?: boolean; readonly focus?: boolean }): Promise<void>;
  /** Shows a file with the cursor on a path of its document; on its start where there is no such path. */
  reveal(place: { readonly uri: string; readonly path: Path }, options?: { readonly focus?: boolean }): Promise<void>;
  revealEntity(entity: string, id: string): Promise<void>;
  /** The next (or previous) problem after the cursor. */
  stepProblem(direction: 1 | -1): Promise<void>;
}

/** Writes files and asks where something would be lost. */
export interface Saving {
  /** Whether the file is saved now. */
  save(uri: string): Promise<boolean>;
  saveAll(): Promise<void>;
  /** Closes a tab; asks first where that would lose edits. */
  close(tabId: string): Promise<void>;
}
