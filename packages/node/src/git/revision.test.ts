import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRevision, remoteAddress } from './revision.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plansmith-revision-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...words: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...words], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('readRevision', () => {
  it('is no repository where there is none', async () => {
    expect(await readRevision(root, ['a.yaml'])).toEqual({ repository: false, reason: 'notRepository' });
  });

  it('has no commit before the first', async () => {
    git('init', '-q', '-b', 'main');
    write('a.yaml', 'a: 1');
    expect(await readRevision(root, ['a.yaml'])).toEqual({ repository: true, commit: null, branch: 'main', prefix: '', remote: null, changed: ['a.yaml'] });
  });

  it('names the commit of a workspace within a repository, and the files that are not as it has them', async () => {
    git('init', '-q', '-b', 'main');
    write('.gitignore', '*.fgb\n');
    for (const name of ['same', 'edited', 'deleted']) write(`plans/${name}.yaml`, 'a: 1');
    write('outside.yaml', 'a: 1');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    git('remote', 'add', 'origin', 'https://user:secret@example.invalid/plans.git');
    const commit = git('rev-parse', 'HEAD');
    const uris = ['edited.yaml', 'ignored.fgb', 'new.yaml', 'same.yaml'];
    expect(await readRevision(join(root, 'plans'), ['edited.yaml', 'same.yaml', 'deleted.yaml'])).toMatchObject({ commit, changed: [] });
    write('plans/edited.yaml', 'a: 2');
    write('plans/new.yaml', 'a: 2');
    write('plans/ignored.fgb', '');
    write('plans/notes.html', 'a report, no file of the plan');
    write('outside.yaml', 'a: 2');
    rmSync(join(root, 'plans/deleted.yaml'));
    expect(await readRevision(join(root, 'plans'), uris)).toEqual({
      repository: true,
      commit,
      branch: 'main',
      prefix: 'plans/',
      remote: 'https://example.invalid/plans.git',
      changed: ['deleted.yaml', 'edited.yaml', 'ignored.fgb', 'new.yaml'],
    });
  });
});

describe('remoteAddress', () => {
  it.each([
    ['https://user:secret@example.invalid/a/b.git?token=1#x', 'https://example.invalid/a/b.git'],
    ['git@example.invalid:a/b.git', 'ssh://example.invalid/a/b.git'],
    ['ssh://git@example.invalid:22/a.git', 'ssh://example.invalid:22/a.git'],
    ['/home/someone/plans.git', null],
    ['file:///home/someone/plans.git', null],
    ['../plans.git', null],
    ['C:\\plans', null],
  ])('%s', (text, expected) => {
    expect(remoteAddress(text)).toBe(expected);
  });
});
