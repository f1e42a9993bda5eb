import { ok, type Result } from '@plansmith/base';
import type { GitOperation, GitOperations, GitRefusal, ShowRequest } from '@plansmith/engine';
import type { IncomingMessage } from 'node:http';
import type { WorkspaceFolder } from '../folder/workspace-folder.ts';
import { runGit } from '../folder/run-git.ts';
import { createBranch, listBranches, switchBranch } from '../git/branches.ts';
import { commit, readAuthor, setAuthor } from '../git/committing.ts';
import { readCommitFiles, readLog, showFile } from '../git/history.ts';
import { applyHunks, discardHunks, readHunks } from '../git/hunks.ts';
import { listKept, restoreKept } from '../git/keep.ts';
import { abortMerge, mergeBranch, resolve } from '../git/merging.ts';
import { refusalOf, refuse } from '../git/refusals.ts';
import { fetchUpstream, mergeUpstream, push } from '../git/remotes.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { discard, stage, unstage } from '../git/staging.ts';
import { readGitStatus } from '../git/git-status.ts';
import { isText, isTexts, parseObject, type Fields } from './request-fields.ts';
import { jsonAnswer, methodAnswer, readBody, type Answer } from './respond.ts';

const maxRequestBytes = 4 * 1024 * 1024;
const maxLogEntries = 500;

/** What the routes of git work on. `alone` runs one action after the other: saves of files wait too, so that no save falls between git's look at a file and its step. */
export interface GitRoutesContext {
  readonly folder: WorkspaceFolder;
  alone<T>(action: () => Promise<T>): Promise<T>;
  /** What ends the steps over the network that run now, by the caller's id. */
  readonly running: Map<string, AbortController>;
}

type Outcome<T> = Promise<Result<T, GitRefusal>>;

/** One operation: how its request is read (undefined: it is none), and what it does. */
interface Operation<Name extends GitOperation> {
  /** Whether it may change the folder or the repository. */
  readonly changes: boolean;
  read(fields: Fields): GitOperations[Name]['request'] | undefined;
  /** A step over the network, before the others are kept waiting; it can be called off. */
  before?(repository: Repository, request: GitOperations[Name]['request'], signal: AbortSignal): Outcome<void>;
  run(repository: Repository, request: GitOperations[Name]['request']): Outcome<GitOperations[Name]['answer']>;
}

const nothing = (): Record<string, never> => ({});
const urisOf = ({ uris }: Fields): { uris: readonly string[] } | undefined => (isTexts(uris) ? { uris } : undefined);
const nameOf = ({ name }: Fields): { name: string } | undefined => (isText(name) ? { name } : undefined);

/** An operation whose answer is the status after it. */
function change<Request>(run: (repository: Repository, request: Request) => Outcome<unknown>) {
  return async (repository: Repository, request: Request) => {
    const done = await run(repository, request);
    return done.ok ? ok(await readGitStatus(repository.directory)) : done;
  };
}

const operations: { readonly [Name in Exclude<GitOperation, 'init' | 'cancel'>]: Operation<Name> } = {
  stage: { changes: true, read: urisOf, run: change((repository, { uris }) => stage(repository, uris)) },
  unstage: { changes: true, read: urisOf, run: change((repository, { uris }) => unstage(repository, uris)) },
  discard: {
    changes: true,
    read: urisOf,
    async run(repository, { uris }) {
      const kept = await discard(repository, uris);
      return kept.ok ? ok({ status: await readGitStatus(repository.directory), kept: kept.value }) : kept;
    },
  },
  hunks: {
    changes: false,
    read: ({ uri, side }) => (isText(uri) && (side === 'staged' || side === 'unstaged') ? { uri, side } : undefined),
    run: readHunks,
  },
  applyHunks: {
    changes: true,
    read: ({ uri, side, id, hunks }) =>
      isText(uri) && (side === 'staged' || side === 'unstaged') && isText(id) && isIndexes(hunks) ? { uri, side, id, hunks } : undefined,
    run: change(applyHunks),
  },
  discardHunks: {
    changes: true,
    read: ({ uri, id, hunks }) => (isText(uri) && isText(id) && isIndexes(hunks) ? { uri, id, hunks } : undefined),
    async run(repository, request) {
      const kept = await discardHunks(repository, request);
      return kept.ok ? ok({ status: await readGitStatus(repository.directory), kept: kept.value }) : kept;
    },
  },
  author: { changes: false, read: nothing, run: readAuthor },
  setAuthor: { changes: true, read: ({ name, email }) => (isText(name) && isText(email) ? { name, email } : undefined), run: setAuthor },
  commit: { changes: true, read: ({ message }) => (isText(message) ? { message } : undefined), run: change((repository, { message }) => commit(repository, message)) },
  branches: { changes: false, read: nothing, run: listBranches },
  createBranch: { changes: true, read: nameOf, run: change((repository, { name }) => createBranch(repository, name)) },
  switchBranch: { changes: true, read: nameOf, run: change((repository, { name }) => switchBranch(repository, name)) },
  log: {
    changes: false,
    read: ({ uri, skip, limit }) =>
      (uri === undefined || isText(uri)) && isCount(skip) && isCount(limit) && limit <= maxLogEntries ? { ...(uri !== undefined && { uri }), skip, limit } : undefined,
    run: readLog,
  },
  commitFiles: { changes: false, read: ({ commit: id }) => (isText(id) ? { commit: id } : undefined), run: (repository, { commit: id }) => readCommitFiles(repository, id) },
  kept: { changes: false, read: nothing, run: listKept },
  restore: { changes: true, read: ({ id, uris }) => (isText(id) && isTexts(uris) ? { id, uris } : undefined), run: change(restoreKept) },
  mergeBranch: { changes: true, read: nameOf, run: change((repository, { name }) => mergeBranch(repository, name)) },
  resolve: { changes: true, read: ({ uri, take }) => (isText(uri) && (take === 'disk' || take === 'ours' || take === 'theirs') ? { uri, take } : undefined), run: change(resolve) },
  abortMerge: { changes: true, read: nothing, run: change(abortMerge) },
  pull: { changes: true, read: ({ id }) => (id === undefined ? {} : isText(id) ? { id } : undefined), before: (repository, _, signal) => fetchUpstream(repository, signal), run: change((repository) => mergeUpstream(repository)) },
  push: {
    changes: true,
    read: ({ publish, id }) => (typeof publish === 'boolean' && (id === undefined || isText(id)) ? { publish, ...(id !== undefined && { id }) } : undefined),
    before: push,
    run: change(async () => ok(undefined)),
  },
};

/** Answers `POST /api/git/<name>`; undefined where there is no such operation. The request has passed every check of the server. */
export async function answerGit(context: GitRoutesContext, options: { readonly name: string; readonly request: IncomingMessage }): Promise<Answer | undefined> {
  const { name, request } = options;
  if (name !== 'show' && name !== 'init' && name !== 'cancel' && !Object.hasOwn(operations, name)) return undefined;
  if (request.method !== 'POST') return methodAnswer('POST');
  const body = await readBody(request, maxRequestBytes);
  const fields = body.ok ? parseObject(body.value) : undefined;
  if (!fields) return refusalAnswer(refuse('badRequest').error);
  if (name === 'init') return init(context);
  if (name === 'cancel') return cancel(context, fields);
  const repository = await openRepository(context.folder.root);
  if (!repository.ok) return refusalAnswer(repository.error);
  if (name === 'show') return show(repository.value, fields);
  const operation = operations[name as keyof typeof operations] as Operation<GitOperation>;
  const asked = operation.read(fields);
  if (!asked) return refusalAnswer(refuse('badRequest').error);
  if (operation.changes && context.folder.readonly) return refusalAnswer(refuse('readonly').error);
  const prepared = await overNetwork(context, asked, (signal) => operation.before?.(repository.value, asked, signal));
  if (prepared && !prepared.ok) return refusalAnswer(prepared.error);
  const run = (): Outcome<unknown> => operation.run(repository.value, asked);
  const done = await (operation.changes ? context.alone(run) : run());
  return done.ok ? jsonAnswer(200, done.value) : refusalAnswer(done.error);
}

/** Runs a step that `cancel` can end by the id of its request. */
async function overNetwork<T>({ running }: GitRoutesContext, request: object, step: (signal: AbortSignal) => T): Promise<Awaited<T>> {
  const own = new AbortController();
  const id = 'id' in request && typeof request.id === 'string' ? request.id : undefined;
  if (id !== undefined) running.set(id, own);
  try {
    return await step(own.signal);
  } finally {
    if (id !== undefined && running.get(id) === own) running.delete(id);
  }
}

function cancel({ running }: GitRoutesContext, { id }: Fields): Answer {
  if (!isText(id)) return refusalAnswer(refuse('badRequest').error);
  const found = running.get(id);
  found?.abort();
  return jsonAnswer(200, { found: found !== undefined });
}

async function show(repository: Repository, { uri, revision }: Fields): Promise<Answer> {
  if (!isText(uri) || !isText(revision)) return refusalAnswer(refuse('badRequest').error);
  const content = await showFile(repository, { uri, revision } satisfies ShowRequest);
  if (!content.ok) return refusalAnswer(content.error);
  if (!content.value) return { status: 204, headers: { 'cache-control': 'no-store' } };
  // As plain bytes: a file of the workspace must never run as a page of the workbench.
  return { status: 200, headers: { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' }, body: [content.value] };
}

/** Makes the folder a repository. One that lies in a repository already is left as it is. */
async function init({ folder, alone }: GitRoutesContext): Promise<Answer> {
  if (folder.readonly) return refusalAnswer(refuse('readonly').error);
  const status = await readGitStatus(folder.root);
  if (!status.repository && status.reason !== 'notRepository') return refusalAnswer(refuse(status.reason === 'gitMissing' ? 'gitMissing' : 'gitFailed').error);
  const made = status.repository ? undefined : await alone(() => runGit(folder.root, ['init', '--quiet']));
  return made && made.exitCode !== 0 ? refusalAnswer(refusalOf(made).error) : jsonAnswer(200, await readGitStatus(folder.root));
}

function refusalAnswer(refusal: GitRefusal): Answer {
  return jsonAnswer(409, refusal);
}

function isIndexes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((index) => Number.isInteger(index));
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
