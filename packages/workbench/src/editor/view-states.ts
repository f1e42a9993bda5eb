import type { editor } from 'monaco-editor/editor';
import type { Storage } from '../platform/storage.ts';

type State = editor.ICodeEditorViewState;

/** Cursor and scrolling of texts in one group. */
export interface ViewStates {
  /** As it was in this group, else as it was last anywhere. */
  of(uri: string): State | undefined;
  keep(uri: string, state: State): void;
}

const mostKept = 60;

/** Those of all groups. */
export interface GroupViewStates {
  group(id: string): ViewStates;
  /** Lets go of a group that is gone. */
  forget(id: string): void;
}

/** Where the user was in each text, group by group; remembered. */
export function createViewStates(storage: Storage): GroupViewStates {
  const states = new Map<string, State>(storage.get<[string, State][]>('viewStates') ?? []);
  const keep = (key: string, state: State): void => {
    states.delete(key);
    states.set(key, state);
  };
  const store = (): void => storage.set('viewStates', [...states].slice(-mostKept));
  return {
    group: (id) => ({
      of: (uri) => states.get(`${id} ${uri}`) ?? states.get(uri),
      keep(uri, state) {
        keep(uri, state);
        keep(`${id} ${uri}`, state);
        store();
      },
    }),
    forget(id) {
      for (const key of states.keys()) if (key.startsWith(`${id} `)) states.delete(key);
      store();
    },
  };
}
