import { fail, ok, toDisposable, type Disposable, type Failure, type Result } from '@plansmith/base';
import { clientHeader, decodeFileFrames, fileRoute, gitRoute, isSettingsFile } from '@plansmith/engine';
import type { Revision } from '@plansmith/engine/report';
import type { FileFrame, FolderList, OpenedFolder, GitOperation, GitOperations, GitRefusal, GitStatus, ShowRequest, SaveConflict, SaveResponse, ServerEvent, TrashResponse, WorkspaceListing } from '@plansmith/engine';

/** Why a request was not carried out; of source control with a text for the user. `conflict` carries what is on disk now; `network` means the server did not answer. */
export type ServerFailure = Failure & { readonly etag?: string | null } & Partial<Pick<GitRefusal, 'text' | 'files' | 'detail'>>;

/** The server that opened the folder. No method throws: what the world refuses comes back as a Result. */
export interface ServerClient {
  workspace(): Promise<Result<WorkspaceListing, ServerFailure>>;
  /** Files with their bytes, or with an error in their head. */
  read(uris: readonly string[]): Promise<Result<readonly FileFrame[], ServerFailure>>;
  /**
   * Writes a file if the one on disk still has `etag` (null: if there is none yet).
   * Otherwise nothing is written and the failure's code is `conflict`.
   */
  write(uri: string, content: Uint8Array, etag: string | null): Promise<Result<SaveResponse, ServerFailure>>;
  /** Moves a file that still has `etag` into the workspace's trash; otherwise nothing happens and the failure's code is `conflict`. */
  trash(uri: string, etag: string): Promise<Result<TrashResponse, ServerFailure>>;
  /** Folders that may be opened besides this one. */
  folders(): Promise<Result<FolderList, ServerFailure>>;
  /** Has a folder of that list served, and shown in the user's browser. */
  openFolder(id: string): Promise<Result<OpenedFolder, ServerFailure>>;
  gitStatus(): Promise<Result<GitStatus, ServerFailure>>;
  /** What git says the files on disk are. */
  revision(): Promise<Result<Revision, ServerFailure>>;
  /** Carries out an operation of source control. What git refuses comes with a text for the user. */
  git<Name extends GitOperation>(operation: Name, request: GitOperations[Name]['request']): Promise<Result<GitOperations[Name]['answer'], ServerFailure>>;
  /** Bytes of a file in a state that git knows; undefined where the file is not part of it. */
  gitShow(request: ShowRequest): Promise<Result<Uint8Array | undefined, ServerFailure>>;
  /** Follows changes on disk, our own saves left out. `onDidConnect` also tells when the connection comes and goes. */
  watch(listener: { onChange(event: ServerEvent): void; onDidConnect(connected: boolean): void }): Disposable;
}

/** `fetch` and `openSocket` are the browser's; `clientId` tells this page from other clients of the server. */
export function createServerClient(options: {
  readonly fetch: typeof fetch;
  openSocket(path: string): WebSocket;
  readonly clientId: string;
}): ServerClient {
  async function request(path: string, init?: RequestInit): Promise<Result<Response, ServerFailure>> {
    let response: Response;
    try {
      response = await options.fetch(path, init);
    } catch (error) {
      return fail({ code: 'network', message: String(error) });
    }
    return response.ok ? ok(response) : fail(await failureOf(response));
  }
  async function json<T>(path: string, init?: RequestInit): Promise<Result<T, ServerFailure>> {
    const answer = await request(path, init);
    return answer.ok ? ok((await answer.value.json()) as T) : answer;
  }
  return {
    workspace: () => json<WorkspaceListing>('/api/workspace'),
    folders: () => json<FolderList>('/api/folders'),
    openFolder: (id) => json<OpenedFolder>('/api/folders/open', posted({ id })),
    gitStatus: () => json<GitStatus>('/api/git/status'),
    revision: () => json<Revision>('/api/revision'),
    git: (operation, body) => json(gitRoute(operation), posted(body)),
    async gitShow(body) {
      const answer = await request(gitRoute('show'), posted(body));
      if (!answer.ok) return answer;
      return ok(answer.value.status === 204 ? undefined : new Uint8Array(await answer.value.arrayBuffer()));
    },
    async read(uris) {
      const answer = await request('/api/read', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ uris }),
      });
      if (!answer.ok) return answer;
      try {
        return ok(decodeFileFrames(new Uint8Array(await answer.value.arrayBuffer())));
      } catch (error) {
        return fail({ code: 'network', message: String(error) });
      }
    },
    write: (uri, content, etag) =>
      json<SaveResponse>(fileRoute(uri), {
        method: 'PUT',
        headers: { ...(etag === null ? { 'if-none-match': '*' } : { 'if-match': `"${etag}"` }), [clientHeader]: options.clientId },
        body: new Uint8Array(content),
        // A choice made right before the page is loaded anew is still written. Not for all: browsers refuse more than a little at a time.
        keepalive: isSettingsFile(uri) && content.length <= keptAliveBytes,
      }),
    trash: (uri, etag) => json<TrashResponse>(fileRoute(uri), { method: 'DELETE', headers: { 'if-match': `"${etag}"`, [clientHeader]: options.clientId } }),
    watch(listener) {
      let socket: WebSocket | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let ended = false;
      const connect = (): void => {
        socket = options.openSocket(`/api/events?client=${encodeURIComponent(options.clientId)}`);
        socket.addEventListener('open', () => listener.onDidConnect(true));
        socket.addEventListener('message', (message) => listener.onChange(JSON.parse(String(message.data)) as ServerEvent));
        socket.addEventListener('close', () => {
          if (ended) return;
          listener.onDidConnect(false);
          timer = setTimeout(connect, reconnectMilliseconds);
        });
      };
      connect();
      return toDisposable(() => {
        ended = true;
        clearTimeout(timer);
        socket?.close();
      });
    },
  };
}

const keptAliveBytes = 16_000;

function posted(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

const reconnectMilliseconds = 2000;

async function failureOf(response: Response): Promise<ServerFailure> {
  try {
    const body = (await response.json()) as Partial<Omit<SaveConflict & GitRefusal, 'code'>> & { readonly code?: string };
    return { ...body, code: body.code ?? `http-${response.status}`, message: body.message ?? response.statusText, etag: body.etag ?? null };
  } catch {
    return { code: `http-${response.status}`, message: response.statusText };
  }
}
