import { expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const text = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join('');
const at = (line: number): number => text.indexOf(`line ${line}\n`);

it('shows changed, added and removed lines with their surroundings, as patch reads them', () => {
  const edits = [
    { start: at(2), end: at(2) + 6, newText: 'LINE 2' },
    { start: at(5) - 1, end: at(5) - 1, newText: '\nnew' },
    { start: at(15), end: at(16), newText: '' },
  ];
  expect(unifiedDiff('a.yaml', text, { edits, isNew: false })).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -1,7 +1,8 @@
 line 1
-line 2
+LINE 2
 line 3
 line 4
+new
 line 5
 line 6
 line 7
@@ -12,7 +13,6 @@
 line 12
 line 13
 line 14
-line 15
 line 16
 line 17
 line 18
`);
});

it('shows a new file, and nothing for nothing', () => {
  expect(unifiedDiff('b', '', { edits: [{ start: 0, end: 0, newText: 'a\nb\n' }], isNew: true })).toBe('--- /dev/null\n+++ b/b\n@@ -0,0 +1,2 @@\n+a\n+b\n');
  expect(unifiedDiff('b', 'x\n', { edits: [], isNew: false })).toBe('');
});
