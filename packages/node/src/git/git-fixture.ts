import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitResult, Repository } from './repository.ts';
import { openRepository } from './repository.ts';

/** A temporary repository with an author of its own and no commit, on the branch `main`. */
export interface GitFixture {
  readonly root: string;
  git(...words: readonly string[]): string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** The repository as the operations see it, from a folder of it. */
  open(folder?: string): Promise<Repository>;
  close(): void;
}

export function createGitFixture(): GitFixture {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'plansmith-git-')));
  const git = (...words: readonly string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', '规划师');
  git('config', 'user.email', 'planner@example.invalid');
  return {
    root,
    git,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    open: async (folder = '') => must(await openRepository(join(root, folder))),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The value of an operation that must succeed. */
export function must<T>(result: GitResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message} ${result.error.detail ?? ''}`);
  return result.value;
}

/** The code of an operation that must be refused. */
export function refusalCode(result: GitResult<unknown>): string {
  return result.ok ? 'done' : result.error.code;
}
