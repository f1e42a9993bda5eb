import type { Bilingual } from '@plansmith/base';

/**
 * Source control between the workbench and its server: `GET /api/git/status` and `POST /api/git/<operation>`, bodies and answers as JSON
 * (schema: schemas/server/api.schema.json). `GitOperations` names the operations. `POST /api/git/show` answers with bytes instead.
 * What git or the server refuses is answered with 409 and a GitRefusal; nothing was changed then unless the refusal says so.
 */

/** Letters of `git status --porcelain`: `.` unchanged, `M` modified, `A` added, `D` deleted, `R` renamed, `C` copied, `T` type changed, `U` unmerged, `?` untracked. */
export type GitLetter = '.' | 'M' | 'A' | 'D' | 'R' | 'C' | 'T' | 'U' | '?';

/** For an unmerged file `index` is what the own side did and `worktree` what the other did, and `unmerged` is true. */
export interface GitEntry {
  readonly uri: string;
  readonly index: GitLetter;
  readonly worktree: GitLetter;
  readonly unmerged?: true;
}

/** State of the opened folder, which may be a part of a repository; entries outside it are left out. */
export type GitStatus =
  | { readonly repository: false; readonly reason: 'gitMissing' | 'notRepository' | 'refused' }
  | {
      readonly repository: true;
      /** Null while no branch is checked out. */
      readonly branch: string | null;
      /** Null where the branch follows none. */
      readonly upstream: string | null;
      /** Commits that the upstream lacks, and that it has and the branch lacks; 0 without one. */
      readonly ahead: number;
      readonly behind: number;
      /** A merge waits for its commit; `message` is what git proposes for it. */
      readonly merge: { readonly message: string } | null;
      readonly entries: readonly GitEntry[];
    };

/** A state of a file: what was committed last, what is staged, one side of a conflict, or a commit by its full id. */
export type GitRevision = 'HEAD' | 'index' | 'base' | 'ours' | 'theirs' | (string & {});

export interface ShowRequest {
  readonly uri: string;
  readonly revision: GitRevision;
}

export interface UrisRequest {
  readonly uris: readonly string[];
}

/** `unstaged`: from the index to the file on disk; `staged`: from the last commit to the index. */
export type HunkSide = 'unstaged' | 'staged';

/** Lines count from 1. A side without lines has the line before the place, as in a unified diff. */
export interface GitHunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}

/** `id` stands for exactly this difference: hunks are chosen from it by number. No hunks: the file changes as a whole only. */
export interface GitHunks {
  readonly id: string;
  readonly hunks: readonly GitHunk[];
}

/** Moves hunks of the `unstaged` side into the index, or hunks of the `staged` side out of it. Refused (`changed`) when the difference is another one by now. */
export interface ApplyHunksRequest {
  readonly uri: string;
  readonly side: HunkSide;
  readonly id: string;
  readonly hunks: readonly number[];
}

export interface GitAuthor {
  readonly name: string;
  readonly email: string;
}

export interface GitBranch {
  /** `main`, or `origin/main` for one of a remote repository. */
  readonly name: string;
  readonly remote: boolean;
  readonly current: boolean;
  readonly subject: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface LogRequest {
  /** History of one file, renames followed; of everything in the folder where absent. */
  readonly uri?: string;
  readonly skip: number;
  readonly limit: number;
}

export interface GitCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: GitAuthor;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  /** Name of the file in this commit, in the history of one file. */
  readonly uri?: string;
}

export interface GitLog {
  readonly commits: readonly GitCommit[];
  readonly more: boolean;
}

/** A file that a commit changed against its first parent; `from` is its name before a renaming. */
export interface CommitFile {
  readonly uri: string;
  readonly letter: GitLetter;
  readonly from?: string;
}

/** Contents that left the folder or the index and are kept; `discard`: from the disk, `index`: from the index. */
export interface KeptContents {
  readonly id: string;
  readonly reason: 'discard' | 'index';
  /** ISO 8601. */
  readonly date: string;
  readonly uris: readonly string[];
}

/** How an unmerged file is settled: with what is on disk, or with the state of one side (which may be that there is no such file). */
export interface ResolveRequest {
  readonly uri: string;
  readonly take: 'disk' | 'ours' | 'theirs';
}

/** `id` is the caller's, for `cancel`. */
export interface NetworkRequest {
  readonly id?: string;
}

/** Operation -> what it is asked and what it answers. Where the answer is a GitStatus, something was changed. */
export interface GitOperations {
  readonly init: { readonly request: Record<string, never>; readonly answer: GitStatus };
  readonly stage: { readonly request: UrisRequest; readonly answer: GitStatus };
  readonly unstage: { readonly request: UrisRequest; readonly answer: GitStatus };
  /** Puts files back to what is staged; new ones are deleted. `kept` is the way back, null where nothing was lost. */
  readonly discard: { readonly request: UrisRequest; readonly answer: { readonly status: GitStatus; readonly kept: string | null } };
  readonly hunks: { readonly request: { readonly uri: string; readonly side: HunkSide }; readonly answer: GitHunks };
  readonly applyHunks: { readonly request: ApplyHunksRequest; readonly answer: GitStatus };
  /** Takes hunks of the `unstaged` side out of the file on disk. `kept` is the way back, null where nothing was lost. */
  readonly discardHunks: { readonly request: Omit<ApplyHunksRequest, 'side'>; readonly answer: { readonly status: GitStatus; readonly kept: string | null } };
  readonly author: { readonly request: Record<string, never>; readonly answer: GitAuthor | null };
  /** For this repository only. */
  readonly setAuthor: { readonly request: GitAuthor; readonly answer: GitAuthor };
  /** Commits what is staged; a waiting merge is concluded. */
  readonly commit: { readonly request: { readonly message: string }; readonly answer: GitStatus };
  readonly branches: { readonly request: Record<string, never>; readonly answer: readonly GitBranch[] };
  /** Makes a branch where the work stands and goes on there. */
  readonly createBranch: { readonly request: { readonly name: string }; readonly answer: GitStatus };
  /** A branch of a remote repository gets a local one that follows it. */
  readonly switchBranch: { readonly request: { readonly name: string }; readonly answer: GitStatus };
  readonly log: { readonly request: LogRequest; readonly answer: GitLog };
  readonly commitFiles: { readonly request: { readonly commit: string }; readonly answer: readonly CommitFile[] };
  readonly kept: { readonly request: Record<string, never>; readonly answer: readonly KeptContents[] };
  /** Writes kept contents to the disk; what stands there is kept before. */
  readonly restore: { readonly request: { readonly id: string; readonly uris: readonly string[] }; readonly answer: GitStatus };
  readonly mergeBranch: { readonly request: { readonly name: string }; readonly answer: GitStatus };
  readonly resolve: { readonly request: ResolveRequest; readonly answer: GitStatus };
  readonly abortMerge: { readonly request: Record<string, never>; readonly answer: GitStatus };
  /** Fetches and merges; conflicts are no refusal, they stand in the status. */
  readonly pull: { readonly request: NetworkRequest; readonly answer: GitStatus };
  /** `publish`: a branch that follows none goes to the only remote repository, or to `origin`, and follows it from then on. */
  readonly push: { readonly request: NetworkRequest & { readonly publish: boolean }; readonly answer: GitStatus };
  /** Ends the part of a pull or push that goes over the network; that one is then refused (`cancelled`). `found` is false where none runs under the id, or it is past that part. */
  readonly cancel: { readonly request: { readonly id: string }; readonly answer: { readonly found: boolean } };
}

export type GitOperation = keyof GitOperations;

export type GitRefusalCode =
  | 'gitMissing'
  | 'notRepository'
  | 'readonly'
  | 'badRequest'
  | 'badPath'
  | 'changed'
  | 'nothingStaged'
  | 'emptyMessage'
  | 'authorMissing'
  | 'badAuthor'
  | 'stagedOutside'
  | 'unmerged'
  | 'hookRefused'
  | 'signing'
  | 'wouldOverwrite'
  | 'detachedWork'
  | 'branchExists'
  | 'badBranchName'
  | 'noBranch'
  | 'branchElsewhere'
  | 'noMerge'
  | 'mergeWaiting'
  | 'noUpstream'
  | 'noRemote'
  | 'manyRemotes'
  | 'authentication'
  | 'unreachable'
  | 'notFastForward'
  | 'pushRefused'
  | 'unrelated'
  | 'locked'
  | 'timeout'
  | 'cancelled'
  | 'gitFailed';

/** Why nothing was done: what happened and what to do, in both languages. `files` names the files that stand in the way; `detail` is what git said. */
export interface GitRefusal {
  readonly code: GitRefusalCode;
  readonly message: string;
  readonly text: Bilingual;
  readonly files?: readonly string[];
  readonly detail?: string;
}

/** Path of the request for an operation. */
export function gitRoute(operation: GitOperation | 'show'): string {
  return `/api/git/${operation}`;
}
