/**
 * What the workbench and its server say to each other: schemas/server/api.schema.json, as types.
 * Both shells import this file, so neither can drift from the other.
 *
 * - `GET  /api/workspace`      -> WorkspaceListing
 * - `GET  /api/files/<uri>`    -> bytes, `ETag: "<etag>"`; each segment of the uri percent-encoded
 * - `POST /api/read`           ReadRequest -> frames (see `decodeFileFrames`)
 * - `PUT  /api/files/<uri>`    bytes with `If-Match: "<etag>"` or `If-None-Match: *` -> SaveResponse (200, 201) | SaveConflict (409)
 * - `DELETE /api/files/<uri>` with `If-Match: "<etag>"` -> TrashResponse | SaveConflict (409); the file is moved, never unlinked
 * - `GET  /api/git/status`     -> GitStatus; `POST /api/git/<operation>`: see git-api.ts
 * - `GET  /api/revision`       -> Revision of `@plansmith/engine/report`: the commit, and which files are not as it has them
 * - `GET  /api/folders`        -> FolderList; `POST /api/folders/open` OpenFolderRequest -> OpenedFolder
 * - `WebSocket /api/events`    <- ServerEvent
 *
 * Every refusal has an ApiFailure as its body.
 */

/**
 * The settings files, read and written like files of the folder under names that none of them can have (hidden ones are not served).
 * They are not listed. The user's one stands in the user's own configuration, wherever the server was told that is.
 */
export const settingsFiles = { user: '~/.config/plansmith/settings.json', workspace: '.plansmith/settings.json' } as const;

/** Whether a uri names one of the settings files. */
export function isSettingsFile(uri: string): boolean {
  return uri === settingsFiles.user || uri === settingsFiles.workspace;
}

/** Why a file that is listed cannot be read. */
export type FileErrorCode = 'denied' | 'unreadable' | 'tooLarge';

/** One file of the opened folder. `etag` is a hash of its bytes: equal bytes, equal etag. */
export type WorkspaceFile =
  | { readonly uri: string; readonly size: number; readonly etag: string }
  | { readonly uri: string; readonly size: number; readonly etag: null; readonly error: FileErrorCode };

/** Files are sorted by uri. Hidden files, `node_modules` and files that are not text of a plan are left out. */
export interface WorkspaceListing {
  /** Tells the folder from every other of this machine, by its place; the same whenever it is served again. */
  readonly id: string;
  /** The folder's own name; its place on the disk stays with the server. */
  readonly name: string;
  /** Whether the server may not write into the folder. */
  readonly readonly: boolean;
  readonly files: readonly WorkspaceFile[];
}

export interface ReadRequest {
  readonly uris: readonly string[];
}

/** Head of one frame of the answer to `POST /api/read`; `size` bytes of content follow it. */
export type FileFrameHead =
  | { readonly uri: string; readonly size: number; readonly etag: string }
  | { readonly uri: string; readonly size: 0; readonly etag: null; readonly error: FileErrorCode | 'notFound' };

/** A file as read; `content` is undefined where `head` carries an error. */
export interface FileFrame {
  readonly head: FileFrameHead;
  readonly content: Uint8Array | undefined;
}

export interface SaveResponse {
  readonly etag: string;
}

/** Where a deleted file lies now: a path in the opened folder, hidden from the workspace. */
export interface TrashResponse {
  readonly place: string;
}

/** The file is not what the writer thought: `etag` is what is on disk now, null where there is no file. Nothing was written. */
export interface SaveConflict {
  readonly code: 'conflict';
  readonly message: string;
  readonly etag: string | null;
}

/**
 * Files whose bytes changed, saves of other clients included; null: the file is gone.
 * A client that names itself (`/api/events?client=<id>` and the header `clientHeader` on its saves) is not told of its own saves.
 */
export interface ServerEvent {
  readonly type: 'changed';
  readonly files: readonly { readonly uri: string; readonly etag: string | null }[];
}

/** A folder that was opened on this machine before. */
export interface RecentFolder {
  /** That of its WorkspaceListing. */
  readonly id: string;
  readonly name: string;
  /** Where it is, `~` for the user's own folder. */
  readonly place: string;
}

/** Folders that the server would open: those that the user opened before, the last one first, and a fresh copy of the sample where it has one. No others: a page may not choose a place on the disk. */
export interface FolderList {
  readonly recent: readonly RecentFolder[];
  readonly sample: boolean;
}

export interface OpenFolderRequest {
  /** Id of a recent folder, or `sample`. */
  readonly id: string;
}

/** A folder that is served now, by a server of its own. */
export interface OpenedFolder {
  /** Its address, with a token that lets one browser in. */
  readonly url: string;
  readonly place: string;
  /** Whether the address was given to the user's browser. */
  readonly shown: boolean;
}

/** Body of every answer that is not a success. `message` is for people, Chinese first. */
export interface ApiFailure {
  readonly code: string;
  readonly message: string;
}

/** Request header by which a client names itself: any text of 1 to 64 letters, digits and hyphens. */
export const clientHeader = 'x-plansmith-client';

/** Path of the request for a file. */
export function fileRoute(uri: string): string {
  return `/api/files/${uri.split('/').map(encodeURIComponent).join('/')}`;
}

/** One frame: the head's length as an unsigned 32-bit little-endian number, the head as UTF-8 JSON; the content follows. */
export function encodeFrameHead(head: FileFrameHead): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const frame = new Uint8Array(4 + json.length);
  new DataView(frame.buffer).setUint32(0, json.length, true);
  frame.set(json, 4);
  return frame;
}

/** Takes the answer to `POST /api/read` apart; contents are views of `bytes`, not copies. Throws when the answer was cut short. */
export function decodeFileFrames(bytes: Uint8Array): FileFrame[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const frames: FileFrame[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const headEnd = offset + 4 + view.getUint32(offset, true);
    const head = JSON.parse(decoder.decode(bytes.subarray(offset + 4, headEnd))) as FileFrameHead;
    offset = headEnd + head.size;
    if (offset > bytes.length) throw new Error(`answer cut short in ${head.uri}`);
    frames.push({ head, content: head.etag === null ? undefined : bytes.subarray(headEnd, offset) });
  }
  return frames;
}
