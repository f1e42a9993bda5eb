import { execFileSync } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseStatus, readGitStatus } from './git-status.ts';
import { writeTree } from '../server/server-fixture.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plansmith-git-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=测试', '-c', 'user.email=test@example.invalid', ...args], { cwd: root, stdio: 'pipe' });
}

it('knows a folder without a repository', async () => {
  expect(await readGitStatus(root)).toEqual({ repository: false, reason: 'notRepository' });
});

it('tells the state of every file, whatever its name', async () => {
  git('init', '-q', '-b', '主线');
  await writeTree(root, { 'plan/单元 一.yaml': 'a: 1\n', 'moved.yaml': 'long enough to be recognised\n', 'gone.yaml': 'x\n' });
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  await writeFile(join(root, 'plan/单元 一.yaml'), 'a: 2\n');
  await rename(join(root, 'moved.yaml'), join(root, 'renamed.yaml'));
  await rm(join(root, 'gone.yaml'));
  git('add', 'moved.yaml', 'renamed.yaml');
  await writeTree(root, { 'new/"quoted" name.yaml': 'n\n', 'staged.yaml': 's\n' });
  git('add', 'staged.yaml');
  const status = await readGitStatus(root);
  expect(status).toMatchObject({ repository: true, branch: '主线' });
  expect(status.repository && status.entries.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))).toEqual([
    { uri: 'gone.yaml', index: '.', worktree: 'D' },
    { uri: 'moved.yaml', index: 'D', worktree: '.' },
    { uri: 'new/"quoted" name.yaml', index: '?', worktree: '?' },
    { uri: 'plan/单元 一.yaml', index: '.', worktree: 'M' },
    { uri: 'renamed.yaml', index: 'A', worktree: '.' },
    { uri: 'staged.yaml', index: 'A', worktree: '.' },
  ]);
});

it('speaks of the opened folder only, where that is a part of a repository', async () => {
  git('init', '-q', '-b', 'main');
  await writeTree(root, { 'plans/a.yaml': 'a\n', 'plans-other/b.yaml': 'b\n', 'c.yaml': 'c\n' });
  expect(await readGitStatus(join(root, 'plans'))).toEqual({ repository: true, branch: 'main', upstream: null, ahead: 0, behind: 0, merge: null, entries: [{ uri: 'a.yaml', index: '?', worktree: '?' }] });
});

it('starts no program that a repository names', async () => {
  git('init', '-q');
  const trap = join(root, 'trap.sh');
  await writeTree(root, { 'trap.sh': `#!/bin/sh\ntouch "${root}/sprung"\n`, 'a.yaml': 'a\n' });
  execFileSync('chmod', ['+x', trap]);
  git('config', 'core.fsmonitor', trap);
  const status = await readGitStatus(root);
  expect(status.repository && status.entries.map(({ uri }) => uri)).toEqual(['a.yaml', 'trap.sh']);
});

it('reads unmerged files and a head without a branch', () => {
  const output = ['# branch.oid abc', '# branch.head (detached)', 'u UU N... 100644 100644 100644 100644 a b c plan/x y.yaml', '1 .T N... 100644 100644 120000 a b plan/t.yaml', ''].join('\0');
  expect(parseStatus(output, 'plan/')).toEqual({
    repository: true,
    branch: null,
    upstream: null,
    ahead: 0,
    behind: 0,
    merge: null,
    entries: [
      { uri: 'x y.yaml', index: 'U', worktree: 'U', unmerged: true },
      { uri: 't.yaml', index: '.', worktree: 'T' },
    ],
  });
});
