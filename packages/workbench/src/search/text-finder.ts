import type { Disposable } from '@plansmith/base';
import type { FileFrame, WorkspaceFile } from '@plansmith/engine';
import { createGlobFilter } from './glob.ts';
import type { SearchAnswer, SearchedFile, SearchRequest } from './text-store.ts';

/** The text store in a thread of its own. */
export interface FinderThread {
  take(files: readonly SearchedFile[]): Promise<void>;
  search(request: SearchRequest): Promise<SearchAnswer | string>;
  terminate(): void;
}

export interface FindRequest extends Omit<SearchRequest, 'uris'> {
  /** Globs, see `createGlobFilter`; empty lets every file through. */
  readonly include: string;
  readonly exclude: string;
}

export interface TextFinder extends Disposable {
  /**
   * Searches the files of the workspace: what an editor holds unsaved counts, not what is on disk. Undefined where a later call or
   * `cancel` overtook this one; a string where the pattern is no regular expression.
   */
  find(request: FindRequest): Promise<SearchAnswer | string | undefined>;
  cancel(): void;
}

/** Texts are sent to the thread once, and again when they change. A search that does not end is ended with its thread. */
export function createTextFinder(world: {
  /** Files on disk. */
  files(): readonly WorkspaceFile[];
  /** Texts that editors hold and that differ from the disk. */
  unsaved(): readonly { readonly uri: string; readonly text: string; readonly version: number }[];
  read(uris: readonly string[]): Promise<readonly FileFrame[]>;
  startThread(): FinderThread;
}): TextFinder {
  let thread: FinderThread | undefined;
  let sent = new Map<string, string>();
  let ticket = 0;
  let searching = false;

  const stop = (): void => {
    ticket++;
    // A regular expression may take for ever, and nothing but the end of its thread stops it.
    if (searching) {
      thread?.terminate();
      thread = undefined;
      sent = new Map();
    }
    searching = false;
  };

  return {
    async find(request) {
      stop();
      const own = ticket;
      const overtaken = (): boolean => own !== ticket;
      const { include, exclude, ...search } = request;
      const isIncluded = createGlobFilter(include);
      const isExcluded = createGlobFilter(exclude);
      const unsaved = new Map(world.unsaved().map((copy) => [copy.uri, copy]));
      const onDisk = new Map(world.files().map((file) => [file.uri, file.etag]));
      const uris = [...new Set([...onDisk.keys(), ...unsaved.keys()])].filter((uri) => (isIncluded?.(uri) ?? true) && !isExcluded?.(uri)).toSorted();

      const versions = new Map(uris.map((uri) => [uri, unsaved.has(uri) ? `unsaved ${unsaved.get(uri)!.version}` : `disk ${onDisk.get(uri)}`]));
      const changed = uris.filter((uri) => sent.get(uri) !== versions.get(uri));
      const frames = await world.read(changed.filter((uri) => !unsaved.has(uri)));
      if (overtaken()) return undefined;
      thread ??= world.startThread();
      const files = [
        ...frames.flatMap(({ head, content }): SearchedFile[] => (content ? [{ uri: head.uri, content }] : [])),
        ...changed.flatMap((uri): SearchedFile[] => (unsaved.has(uri) ? [{ uri, content: unsaved.get(uri)!.text }] : [])),
      ];
      searching = true;
      void thread.take(files);
      for (const uri of changed) sent.set(uri, versions.get(uri)!);
      const answer = await thread.search({ ...search, uris });
      if (overtaken()) return undefined;
      searching = false;
      return answer;
    },
    cancel: stop,
    dispose() {
      ticket++;
      thread?.terminate();
    },
  };
}
