import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBranch, listBranches, switchBranch } from './branches.ts';
import { commit, readAuthor, setAuthor } from './committing.ts';
import { createGitFixture, must, refusalCode, type GitFixture } from './git-fixture.ts';
import { readGitStatus } from './git-status.ts';
import { readCommitFiles, readLog, showFile } from './history.ts';
import { applyHunks, readHunks } from './hunks.ts';
import { listKept, restoreKept } from './keep.ts';
import { abortMerge, mergeBranch, resolve } from './merging.ts';
import { fetchUpstream, mergeUpstream, push } from './remotes.ts';
import type { Repository } from './repository.ts';
import { discard, stage, unstage } from './staging.ts';

let fixture: GitFixture;
let repository: Repository;

beforeEach(async () => {
  fixture = createGitFixture();
  fixture.write('a.yaml', 'one\ntwo\nthree\nfour\nfive\n');
  fixture.git('add', '.');
  fixture.git('commit', '-q', '-m', 'first');
  repository = await fixture.open();
});

afterEach(() => fixture.close());

const short = (): string => fixture.git('status', '--short');

describe('staging', () => {
  it('stages and unstages files of any name, new, changed and gone', async () => {
    fixture.write('规划/*.yaml', 'x\n');
    fixture.write('规划/b.yaml', 'x\n');
    rmSync(join(fixture.root, 'a.yaml'));
    must(await stage(repository, ['规划/*.yaml', 'a.yaml']));
    expect(fixture.git('diff', '--cached', '--name-status', '-z').split('\0')).toEqual(['D', 'a.yaml', 'A', '规划/*.yaml', '']);
    must(await unstage(repository, ['a.yaml', '规划/*.yaml']));
    expect(fixture.git('diff', '--cached', '--name-only')).toBe('');
  });

  it('refuses paths that leave the folder, and files of which git knows no change', async () => {
    expect(refusalCode(await stage(repository, ['../x.yaml']))).toBe('badPath');
    expect(refusalCode(await discard(repository, ['.git/config']))).toBe('badPath');
    expect(refusalCode(await stage(repository, ['a.yaml']))).toBe('changed');
  });

  it('keeps what staging anew would drop', async () => {
    fixture.write('a.yaml', 'staged\n');
    must(await stage(repository, ['a.yaml']));
    fixture.write('a.yaml', 'later\n');
    must(await stage(repository, ['a.yaml']));
    const [kept] = must(await listKept(repository));
    expect(kept).toMatchObject({ reason: 'index', uris: ['a.yaml'] });
    expect(fixture.git('cat-file', 'blob', `${kept!.id}:a.yaml`)).toBe('staged');
  });

  it('stages one stretch of several, and takes one out again', async () => {
    fixture.write('a.yaml', 'zero\none\ntwo\nTHREE\nfour\nfive\nsix\n');
    const unstaged = must(await readHunks(repository, { uri: 'a.yaml', side: 'unstaged' }));
    expect(unstaged.hunks.map(({ oldStart, oldLines, newStart, newLines }) => [oldStart, oldLines, newStart, newLines])).toEqual([
      [0, 0, 1, 1],
      [3, 1, 4, 1],
      [5, 0, 7, 1],
    ]);
    must(await applyHunks(repository, { uri: 'a.yaml', side: 'unstaged', id: unstaged.id, hunks: [1, 2] }));
    expect(fixture.git('show', ':a.yaml')).toBe('one\ntwo\nTHREE\nfour\nfive\nsix');
    const staged = must(await readHunks(repository, { uri: 'a.yaml', side: 'staged' }));
    expect(refusalCode(await applyHunks(repository, { uri: 'a.yaml', side: 'staged', id: unstaged.id, hunks: [0] }))).toBe('changed');
    must(await applyHunks(repository, { uri: 'a.yaml', side: 'staged', id: staged.id, hunks: [0] }));
    expect(fixture.git('show', ':a.yaml')).toBe('one\ntwo\nthree\nfour\nfive\nsix');
  });
});

describe('discarding', () => {
  it('puts files back and has a way back of its own, file by file', async () => {
    fixture.write('a.yaml', 'mine\n');
    fixture.write('new/b.yaml', 'new\n');
    const id = must(await discard(repository, ['a.yaml', 'new/b.yaml']))!;
    expect([fixture.read('a.yaml'), existsSync(join(fixture.root, 'new/b.yaml')), short()]).toEqual(['one\ntwo\nthree\nfour\nfive\n', false, '']);
    fixture.write('a.yaml', 'in between\n');
    must(await restoreKept(repository, { id, uris: ['a.yaml', 'new/b.yaml'] }));
    expect([fixture.read('a.yaml'), fixture.read('new/b.yaml')]).toEqual(['mine\n', 'new\n']);
    const [newest] = must(await listKept(repository));
    expect(fixture.git('cat-file', 'blob', `${newest!.id}:a.yaml`)).toBe('in between');
    fixture.git('gc', '-q', '--prune=now');
    expect(must(await listKept(repository)).map(({ id: kept }) => kept)).toContain(id);
  });

  it('touches nothing outside the folder through a link, and no folder in the place of a file', async () => {
    fixture.write('deep/c.yaml', 'c\n');
    fixture.git('add', '.');
    fixture.git('commit', '-q', '-m', 'deep');
    rmSync(join(fixture.root, 'deep'), { recursive: true });
    mkdirSync(join(fixture.root, '.elsewhere'));
    symlinkSync(join(fixture.root, '.elsewhere'), join(fixture.root, 'deep'));
    expect(refusalCode(await discard(repository, ['deep/c.yaml']))).toBe('wouldOverwrite');
    rmSync(join(fixture.root, 'a.yaml'));
    fixture.write('a.yaml/inner.yaml', 'precious\n');
    expect(refusalCode(await discard(repository, ['a.yaml']))).toBe('wouldOverwrite');
    expect(fixture.read('a.yaml/inner.yaml')).toBe('precious\n');
  });

  it('restores nothing but what was kept', async () => {
    expect(refusalCode(await restoreKept(repository, { id: fixture.git('rev-parse', 'HEAD'), uris: ['a.yaml'] }))).toBe('badRequest');
    expect(refusalCode(await restoreKept(repository, { id: '--all', uris: ['a.yaml'] }))).toBe('badRequest');
  });
});

describe('committing', () => {
  it('asks for what a commit needs', async () => {
    expect(refusalCode(await commit(repository, ' \n'))).toBe('emptyMessage');
    expect(refusalCode(await commit(repository, 'x'))).toBe('nothingStaged');
  });

  it('commits under the name that was set here, with the message as it was written', async () => {
    expect(refusalCode(await setAuthor(repository, { name: '张 <x>', email: 'z@example.invalid' }))).toBe('badAuthor');
    expect(refusalCode(await setAuthor(repository, { name: '张工', email: '没有' }))).toBe('badAuthor');
    must(await setAuthor(repository, { name: '张工', email: 'zhang@example.invalid' }));
    expect(must(await readAuthor(repository))).toEqual({ name: '张工', email: 'zhang@example.invalid' });
    fixture.write('a.yaml', 'x\n');
    must(await stage(repository, ['a.yaml']));
    must(await commit(repository, '调整容积率\n\n# 第 3 次'));
    expect(fixture.git('log', '-1', '--format=%an %s|%b')).toBe('张工 调整容积率|# 第 3 次');
  });

  it('runs the hooks of the user and says when one refuses', async () => {
    fixture.write('.git/hooks/pre-commit', '#!/bin/sh\necho 容积率没有填 >&2\nexit 1\n');
    chmodSync(join(fixture.root, '.git/hooks/pre-commit'), 0o755);
    fixture.write('a.yaml', 'x\n');
    must(await stage(repository, ['a.yaml']));
    expect(await commit(repository, 'x')).toMatchObject({ ok: false, error: { code: 'hookRefused', detail: '容积率没有填' } });
  });

  it('commits nothing of other folders unseen', async () => {
    fixture.write('plans/b.yaml', 'b\n');
    fixture.write('a.yaml', 'x\n');
    fixture.git('add', '.');
    expect(refusalCode(await commit(await fixture.open('plans'), 'x'))).toBe('stagedOutside');
  });
});

describe('branches', () => {
  it('go with unsettled work where they can, and name the files where they cannot', async () => {
    must(await createBranch(repository, '方案二'));
    fixture.write('a.yaml', 'second\n');
    must(await stage(repository, ['a.yaml']));
    must(await commit(repository, 'second'));
    fixture.write('b.yaml', 'goes along\n');
    must(await switchBranch(repository, 'main'));
    expect(fixture.read('b.yaml')).toBe('goes along\n');
    fixture.write('a.yaml', 'mine\n');
    expect(await switchBranch(repository, '方案二')).toMatchObject({ ok: false, error: { code: 'wouldOverwrite', files: ['a.yaml'] } });
    expect(fixture.read('a.yaml')).toBe('mine\n');
    expect(must(await listBranches(repository)).map(({ name, current }) => [name, current]).toSorted()).toEqual([['main', true], ['方案二', false]]);
  });

  it('overwrites no ignored file', async () => {
    must(await createBranch(repository, 'tracks'));
    fixture.write('log.txt', 'tracked\n');
    must(await stage(repository, ['log.txt']));
    must(await commit(repository, 'tracks'));
    must(await switchBranch(repository, 'main'));
    fixture.write('.gitignore', 'log.txt\n');
    fixture.write('log.txt', 'ignored and dear\n');
    expect(refusalCode(await switchBranch(repository, 'tracks'))).toBe('wouldOverwrite');
    expect(refusalCode(await mergeBranch(repository, 'tracks'))).toBe('wouldOverwrite');
    expect(fixture.read('log.txt')).toBe('ignored and dear\n');
  });

  it('have names that git takes, and no name twice', async () => {
    expect(refusalCode(await createBranch(repository, 'a b'))).toBe('badBranchName');
    expect(refusalCode(await createBranch(repository, '--force'))).toBe('badBranchName');
    expect(refusalCode(await createBranch(repository, 'main'))).toBe('branchExists');
    expect(refusalCode(await switchBranch(repository, '--detach'))).toBe('noBranch');
  });

  it('are not left for another while a commit would be lost from sight', async () => {
    fixture.git('switch', '-q', '--detach');
    fixture.write('a.yaml', 'x\n');
    must(await stage(repository, ['a.yaml']));
    must(await commit(repository, 'nowhere'));
    expect(refusalCode(await switchBranch(repository, 'main'))).toBe('detachedWork');
    must(await createBranch(repository, 'somewhere'));
    must(await switchBranch(repository, 'main'));
  });
});

describe('history', () => {
  it('follows a file through its names, and shows it at each', async () => {
    fixture.git('mv', 'a.yaml', 'b.yaml');
    fixture.git('commit', '-q', '-m', 'moved\n\nwhy');
    fixture.write('b.yaml', 'one\ntwo\nthree\nfour\nFIVE\n');
    fixture.git('commit', '-q', '-a', '-m', 'changed');
    const { commits, more } = must(await readLog(repository, { uri: 'b.yaml', skip: 0, limit: 10 }));
    expect(commits.map(({ subject, body, uri }) => [subject, body, uri])).toEqual([['changed', '', 'b.yaml'], ['moved', 'why', 'b.yaml'], ['first', '', 'a.yaml']]);
    expect(more).toBe(false);
    expect(must(await showFile(repository, { uri: 'a.yaml', revision: commits[2]!.id }))!.toString()).toBe('one\ntwo\nthree\nfour\nfive\n');
    expect(must(await showFile(repository, { uri: 'a.yaml', revision: 'HEAD' }))).toBeUndefined();
    expect(must(await readCommitFiles(repository, commits[1]!.id))).toEqual([{ uri: 'b.yaml', letter: 'R', from: 'a.yaml' }]);
    expect(must(await readCommitFiles(repository, commits[2]!.id))).toEqual([{ uri: 'a.yaml', letter: 'A' }]);
    expect(must(await readLog(repository, { skip: 1, limit: 1 }))).toMatchObject({ commits: [{ subject: 'moved' }], more: true });
  });

  it('shows no more than the server serves', async () => {
    for (const uri of ['.git/config', '../a.yaml', '.env.yaml', 'a.exe']) expect(refusalCode(await showFile(repository, { uri, revision: 'HEAD' }))).toBe('badPath');
    for (const revision of ['main', '--help', 'HEAD~1']) expect(refusalCode(await showFile(repository, { uri: 'a.yaml', revision }))).toBe('badRequest');
  });

  it('is empty before the first commit', async () => {
    fixture.git('checkout', '-q', '--orphan', 'empty');
    expect(must(await readLog(repository, { skip: 0, limit: 5 }))).toEqual({ commits: [], more: false });
  });
});

describe('merging', () => {
  beforeEach(async () => {
    must(await createBranch(repository, 'theirs'));
    fixture.write('a.yaml', 'one\nTHEIRS\nthree\nfour\nfive\n');
    fixture.git('commit', '-q', '-a', '-m', 'theirs');
    must(await switchBranch(repository, 'main'));
    fixture.write('a.yaml', 'one\nOURS\nthree\nfour\nfive\n');
    fixture.git('commit', '-q', '-a', '-m', 'ours');
    must(await mergeBranch(repository, 'theirs'));
  });

  it('waits for conflicts, and is concluded by a commit', async () => {
    expect(fixture.read('a.yaml')).toContain('\n>>>>>>> theirs\n');
    expect(await readGitStatus(fixture.root)).toMatchObject({ merge: { message: expect.stringContaining('theirs') as string }, entries: [{ uri: 'a.yaml', unmerged: true }] });
    expect(await commit(repository, 'x')).toMatchObject({ ok: false, error: { code: 'unmerged', files: ['a.yaml'] } });
    expect(refusalCode(await switchBranch(repository, 'theirs'))).toBe('mergeWaiting');
    expect(refusalCode(await stage(repository, ['a.yaml']))).toBe('unmerged');
    for (const [revision, line] of [['base', 'two'], ['ours', 'OURS'], ['theirs', 'THEIRS']] as const) {
      expect(must(await showFile(repository, { uri: 'a.yaml', revision }))!.toString().split('\n')[1]).toBe(line);
    }
    fixture.write('a.yaml', 'one\nOURS AND THEIRS\nthree\nfour\nfive\n');
    must(await resolve(repository, { uri: 'a.yaml', take: 'disk' }));
    must(await commit(repository, '合并'));
    expect(fixture.git('log', '-1', '--format=%p').split(' ')).toHaveLength(2);
    expect(fixture.git('show', 'HEAD:a.yaml')).toContain('OURS AND THEIRS');
  });

  it('means the branch where a tag has its name', async () => {
    must(await abortMerge(repository));
    fixture.git('tag', 'theirs', 'main');
    must(await mergeBranch(repository, 'theirs'));
    expect(fixture.read('a.yaml')).toContain('THEIRS');
  });

  it('takes one side whole, and keeps what stood on the disk', async () => {
    fixture.write('a.yaml', 'half done by hand\n');
    must(await resolve(repository, { uri: 'a.yaml', take: 'theirs' }));
    expect(fixture.read('a.yaml')).toContain('THEIRS');
    expect(fixture.git('cat-file', 'blob', `${must(await listKept(repository))[0]!.id}:a.yaml`)).toBe('half done by hand');
  });

  it('is aborted with everything kept that was done meanwhile', async () => {
    fixture.write('a.yaml', 'by hand\n');
    fixture.write('b.yaml', 'staged meanwhile\n');
    must(await stage(repository, ['b.yaml']));
    must(await abortMerge(repository));
    expect(fixture.read('a.yaml')).toContain('OURS');
    expect(must(await listKept(repository)).flatMap(({ uris }) => uris)).toEqual(expect.arrayContaining(['a.yaml', 'b.yaml']));
    expect(refusalCode(await abortMerge(repository))).toBe('noMerge');
  });
});

describe('remotes', () => {
  it('pulls and pushes over the configuration of the user, and says what stands in the way', async () => {
    expect(refusalCode(await push(repository, { publish: true }))).toBe('noRemote');
    const bare = join(fixture.root, '.git', 'bare');
    fixture.git('init', '-q', '--bare', bare);
    fixture.git('remote', 'add', 'origin', bare);
    expect(refusalCode(await push(repository, { publish: false }))).toBe('noUpstream');
    expect(refusalCode(await fetchUpstream(repository))).toBe('noUpstream');
    must(await push(repository, { publish: true }));
    expect(await readGitStatus(fixture.root)).toMatchObject({ upstream: 'origin/main', ahead: 0, behind: 0 });

    const other = join(fixture.root, '.git', 'other');
    fixture.git('clone', '-q', '-b', 'main', bare, other);
    const there = (...words: readonly string[]): string => fixture.git('-C', other, '-c', 'user.name=o', '-c', 'user.email=o@example.invalid', ...words);
    there('commit', '-q', '--allow-empty', '-m', 'from elsewhere');
    there('push', '-q');
    fixture.write('b.yaml', 'b\n');
    must(await stage(repository, ['b.yaml']));
    must(await commit(repository, 'mine'));
    expect(refusalCode(await push(repository, { publish: false }))).toBe('notFastForward');
    must(await fetchUpstream(repository));
    must(await mergeUpstream(repository));
    must(await push(repository, { publish: false }));
    expect(fixture.git('log', '--format=%s', 'origin/main')).toContain('mine');

    fixture.git('config', 'remote.origin.url', join(fixture.root, 'nowhere'));
    expect(refusalCode(await fetchUpstream(repository))).toBe('unreachable');
    fixture.git('config', 'remote.origin.url', 'ext::sh -c "touch sprung"');
    expect(refusalCode(await fetchUpstream(repository))).not.toBe('done');
    expect(existsSync(join(fixture.root, 'sprung'))).toBe(false);
  });
});
