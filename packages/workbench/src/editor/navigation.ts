import type { Range } from '@plansmith/base';
import { both } from '../nls/nls.ts';
import type { Notifications } from '../platform/notifications.ts';
import type { ProblemsPresenter } from '../problems/problems.presenter.ts';
import type { Navigation } from '../workbench.ts';
import type { EngineClient } from '../workspace/engine-client.ts';
import type { EditorsPresenter } from './editors.presenter.ts';
import type { TextEditor } from './text-editor.ts';

const fileStart = { line: 0, character: 0 };

/** A value of one line is selected; of a record only the beginning: a key pressed by mistake must not replace all of it. */
function placeOf(range: Range = { start: fileStart, end: fileStart }): Range {
  return range.start.line === range.end.line ? range : { start: range.start, end: range.start };
}

/** `editor` waits for monaco. */
export function createNavigation(options: {
  readonly editors: EditorsPresenter;
  editor(): Promise<TextEditor>;
  readonly engine: EngineClient;
  readonly problems: ProblemsPresenter;
  readonly notifications: Notifications;
}): Navigation {
  const { editors, engine, problems } = options;
  const navigation: Navigation = {
    async open(uri, { range, pin = false, focus = true } = {}) {
      editors.open(uri, { pin });
      const editor = await options.editor();
      await editor.reveal(uri, range, { focus });
    },
    async reveal({ uri, path }, { focus = false } = {}) {
      const range = await engine.ask((remote) => remote.rangeAt(uri, path));
      await navigation.open(uri, { range: placeOf(range), focus });
    },
    async revealEntity(entity, id) {
      const place = await engine.ask((remote) => remote.entityPlace(entity, id));
      if (place) await navigation.open(place.uri, { range: placeOf(place.range), focus: false });
      else options.notifications.notify({ severity: 'warning', message: both('entity.notFound', { id }) });
    },
    async stepProblem(direction) {
      const editor = await options.editor();
      const cursor = editor.cursor.peek();
      const finding = problems.neighbour(cursor && { uri: cursor.uri, position: cursor.range.start }, direction);
      if (!finding) return;
      problems.reveal(finding);
      await navigation.open(finding.uri, { range: finding.range });
      // Asked for while one is open, a hover would take the keyboard.
      editor.trigger('editor.action.showHover', { focus: 'noAutoFocus' });
    },
  };
  return navigation;
}
