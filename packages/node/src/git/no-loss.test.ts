import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBranch, listBranches, switchBranch } from './branches.ts';
import { commit } from './committing.ts';
import { createGitFixture, must, type GitFixture } from './git-fixture.ts';
import { readGitStatus } from './git-status.ts';
import { applyHunks, discardHunks, readHunks } from './hunks.ts';
import { listKept, restoreKept } from './keep.ts';
import { abortMerge, mergeBranch, resolve } from './merging.ts';
import type { Repository } from './repository.ts';
import { discard, stage, unstage } from './staging.ts';

/** The last one is ignored by git on the branch it starts from, and git overwrites ignored files without a word unless told not to. */
const uris = ['a.yaml', '计划/b c.yaml', 'notes.txt'] as const;

type Step =
  | { readonly kind: 'save'; readonly uri: string; readonly lines: readonly number[] }
  | { readonly kind: 'stage' | 'unstage' | 'discard'; readonly pick: number }
  | { readonly kind: 'hunk'; readonly side: 'staged' | 'unstaged' | 'discard'; readonly pick: number }
  | { readonly kind: 'commit' | 'createBranch' | 'abortMerge' }
  | { readonly kind: 'switchBranch' | 'mergeBranch' | 'restore'; readonly pick: number }
  | { readonly kind: 'resolve'; readonly take: 'disk' | 'ours' | 'theirs'; readonly pick: number };

const pick = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('save'), uri: fc.constantFrom(...uris), lines: fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 6 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('stage', 'unstage', 'discard'), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('hunk'), side: fc.constantFrom('staged', 'unstaged', 'discard'), pick }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('commit', 'createBranch', 'abortMerge') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('switchBranch', 'mergeBranch', 'restore'), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('resolve'), take: fc.constantFrom('disk', 'ours', 'theirs'), pick }) },
) as fc.Arbitrary<Step>;

function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Ids of all that can still be found: in a commit that a ref leads to (what is kept among them), in the index, on disk. */
function reachable(fixture: GitFixture): Set<string> {
  const objects = fixture.git('rev-list', '--objects', '--no-object-names', '--all', 'HEAD').split('\n');
  const staged = fixture.git('ls-files', '--stage').split('\n').map((line) => line.split(' ')[1] ?? '');
  const onDisk = uris.filter((uri) => existsSync(join(fixture.root, uri))).map((uri) => blobId(readFileSync(join(fixture.root, uri))));
  return new Set([...objects, ...staged, ...onDisk]);
}

/** Does a step as far as it has a meaning now. Refusals are fine: what is refused loses nothing either. */
async function take(fixture: GitFixture, repository: Repository, action: Exclude<Step, { kind: 'save' }>): Promise<void> {
  const status = await readGitStatus(fixture.root);
  if (!status.repository) throw new Error('the repository is gone');
  const changed = status.entries.map(({ uri }) => uri);
  const among = <T>(list: readonly T[]): readonly T[] => ('pick' in action && list.length > 0 ? [list[action.pick % list.length]!] : []);
  if (action.kind === 'stage') await stage(repository, among(changed));
  else if (action.kind === 'unstage') await unstage(repository, among(changed));
  else if (action.kind === 'discard') await discard(repository, among(changed));
  else if (action.kind === 'commit') await commit(repository, `第 ${changed.length} 次\n# 不是注释`);
  else if (action.kind === 'createBranch') await createBranch(repository, `分支-${must(await listBranches(repository)).length}`);
  else if (action.kind === 'abortMerge') await abortMerge(repository);
  else if (action.kind === 'resolve') for (const { uri } of among(status.entries.filter((entry) => entry.unmerged))) await resolve(repository, { uri, take: action.take });
  else if (action.kind === 'hunk') {
    for (const uri of among(uris)) {
      const side = action.side === 'discard' ? 'unstaged' : action.side;
      const { id, hunks } = must(await readHunks(repository, { uri, side }));
      const chosen = { uri, id, hunks: [action.pick % hunks.length] };
      if (hunks.length > 0) await (action.side === 'discard' ? discardHunks(repository, chosen) : applyHunks(repository, { ...chosen, side }));
    }
  } else if (action.kind === 'restore') for (const kept of among(must(await listKept(repository)))) await restoreKept(repository, kept);
  else for (const { name } of among(must(await listBranches(repository)))) await (action.kind === 'switchBranch' ? switchBranch : mergeBranch)(repository, name);
}

it('loses no saved or committed byte, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 18, size: 'max' }), async (steps) => {
      const fixture = createGitFixture();
      try {
        fixture.write('a.yaml', 'name: x\n0\n1\n2\n');
        fixture.write('.gitignore', 'notes.txt\n');
        fixture.git('add', '.');
        fixture.git('commit', '-q', '-m', 'first');
        fixture.git('switch', '-q', '-c', 'tracks-notes');
        fixture.write('notes.txt', 'tracked here\n');
        fixture.git('add', '-f', '.');
        fixture.git('commit', '-q', '-m', 'notes');
        fixture.git('switch', '-q', 'main');
        const repository = await fixture.open();
        const saved = new Set<string>();
        for (const action of steps) {
          if (action.kind === 'save') {
            const text = `name: ${action.uri}\n${action.lines.join('\n')}\n`;
            fixture.write(action.uri, text);
            saved.add(blobId(Buffer.from(text)));
            // Who saves over a file means to: what stood there only is no loss by a command.
            const now = reachable(fixture);
            for (const id of saved) if (!now.has(id)) saved.delete(id);
            continue;
          }
          await take(fixture, repository, action);
          const now = reachable(fixture);
          expect([...saved].filter((id) => !now.has(id)), `after ${JSON.stringify(action)}`).toEqual([]);
        }
      } finally {
        fixture.close();
      }
    }),
    { numRuns: 5 },
  );
}, 240_000);
