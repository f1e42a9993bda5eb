import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGitFixture, must, type GitFixture } from './git-fixture.ts';
import { applyHunks, discardHunks, readHunks } from './hunks.ts';

let fixture: GitFixture;

beforeAll(() => {
  fixture = createGitFixture();
});

afterAll(() => fixture.close());

/** Lines that end in several ways, in bytes that are no UTF-8 too, the last one perhaps without an end. */
const text = fc.tuple(fc.array(fc.constantFrom('甲\n', '乙\n', 'c\r\n', '\n', '--- a/x\n', '@@ -1 +1 @@\n'), { maxLength: 7 }), fc.constantFrom('', '末')).map(([lines, tail]) => lines.join('') + tail);

function linesOf(content: string): string[] {
  return content.split(/(?<=\n)/).filter(Boolean);
}

it('moves any choice of stretches into the index and out of it, to the byte', async () => {
  const repository = await fixture.open();
  await fc.assert(
    fc.asyncProperty(text, text, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (before, after, chosen) => {
      fixture.write('x.yaml', before);
      fixture.git('add', 'x.yaml');
      fixture.git('commit', '-q', '--allow-empty', '-m', 'x');
      fixture.write('x.yaml', after);
      const { id, hunks } = must(await readHunks(repository, { uri: 'x.yaml', side: 'unstaged' }));
      const picked = hunks.map((_, index) => index).filter((index) => chosen[index]);
      if (picked.length === 0) return;
      must(await applyHunks(repository, { uri: 'x.yaml', side: 'unstaged', id, hunks: picked }));
      const [old, now] = [linesOf(before), linesOf(after)];
      const expected = [...old];
      for (const index of picked.toReversed()) {
        const { oldStart, oldLines, newStart, newLines } = hunks[index]!;
        expected.splice(oldLines === 0 ? oldStart : oldStart - 1, oldLines, ...now.slice(newLines === 0 ? newStart : newStart - 1, (newLines === 0 ? newStart : newStart - 1) + newLines));
      }
      expect(await staged(repository)).toBe(expected.join(''));
      const back = must(await readHunks(repository, { uri: 'x.yaml', side: 'staged' }));
      must(await applyHunks(repository, { uri: 'x.yaml', side: 'staged', id: back.id, hunks: back.hunks.map((_, index) => index) }));
      expect(await staged(repository)).toBe(before);
    }),
    { numRuns: 25, interruptAfterTimeLimit: 4_000 },
  );
});

it('takes any choice of stretches out of a file, to the byte', async () => {
  const repository = await fixture.open();
  await fc.assert(
    fc.asyncProperty(text, text, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (before, after, chosen) => {
      fixture.write('x.yaml', before);
      fixture.git('add', 'x.yaml');
      fixture.write('x.yaml', after);
      const { id, hunks } = must(await readHunks(repository, { uri: 'x.yaml', side: 'unstaged' }));
      const picked = hunks.map((_, index) => index).filter((index) => chosen[index]);
      if (picked.length === 0) return;
      must(await discardHunks(repository, { uri: 'x.yaml', id, hunks: picked }));
      const old = linesOf(before);
      const expected = linesOf(after);
      for (const index of picked.toReversed()) {
        const { oldStart, oldLines, newStart, newLines } = hunks[index]!;
        const from = oldLines === 0 ? oldStart : oldStart - 1;
        expected.splice(newLines === 0 ? newStart : newStart - 1, newLines, ...old.slice(from, from + oldLines));
      }
      expect(fixture.read('x.yaml')).toBe(expected.join(''));
    }),
    { numRuns: 25, interruptAfterTimeLimit: 4_000 },
  );
});

it('keeps line ends that git takes away', async () => {
  fixture.git('config', 'core.autocrlf', 'true');
  const repository = await fixture.open();
  fixture.write('crlf.yaml', 'a\r\nb\r\nc\r\n');
  fixture.git('add', 'crlf.yaml');
  fixture.write('crlf.yaml', 'A\r\nb\r\nd\r\n');
  const { id, hunks } = must(await readHunks(repository, { uri: 'crlf.yaml', side: 'unstaged' }));
  expect(hunks).toHaveLength(2);
  must(await discardHunks(repository, { uri: 'crlf.yaml', id, hunks: [1] }));
  expect(fixture.read('crlf.yaml')).toBe('A\r\nb\r\nc\r\n');
});

async function staged(repository: Awaited<ReturnType<GitFixture['open']>>): Promise<string> {
  return (await repository.runBytes(['cat-file', 'blob', ':x.yaml'])).stdout.toString('utf8');
}
