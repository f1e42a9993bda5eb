import { expect, it } from 'vitest';
import { changeTree, itemId } from './changes.ts';
import { findConflicts, nearestLine, settledLines } from './conflict-markers.ts';

it('groups changes as VS Code does; a file may stand in two groups', () => {
  const tree = changeTree({
    repository: true,
    branch: 'main',
    upstream: null,
    ahead: 0,
    behind: 0,
    merge: null,
    entries: [
      { uri: 'both.yaml', index: 'M', worktree: 'M' },
      { uri: 'new.yaml', index: '?', worktree: '?' },
      { uri: 'clash.yaml', index: 'A', worktree: 'A', unmerged: true },
      { uri: 'gone.yaml', index: 'D', worktree: '.' },
    ],
  });
  expect(tree.map(({ id, children }) => [id, children!.map(({ item }) => itemId(item))])).toEqual([
    ['group:merge', ['merge:clash.yaml']],
    ['group:index', ['index:both.yaml', 'index:gone.yaml']],
    ['group:changes', ['changes:both.yaml', 'changes:new.yaml']],
  ]);
  expect(changeTree({ repository: false, reason: 'notRepository' })).toEqual([]);
});

it.each([
  ['a\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\nb\n', [['ours'], ['theirs'], ['ours', 'theirs']]],
  ['<<<<<<< HEAD\r\n=======\r\n>>>>>>> other\r\n', [[], [], []]],
  ['<<<<<<< HEAD\no\n||||||| base\nb\n=======\nt\n>>>>>>> x', [['o'], ['t'], ['o', 't']]],
  ['<<<<<<< lost\n<<<<<<< HEAD\no\n=======\nt\n>>>>>>> x', [['o'], ['t'], ['o', 't']]],
])('reads the conflict in %j', (text, expected) => {
  const [conflict, ...more] = findConflicts(text);
  expect(more).toEqual([]);
  expect((['ours', 'theirs', 'both'] as const).map((choice) => settledLines(conflict!, choice))).toEqual(expected);
});

it.each(['======= \n>>>>>>> x', '<<<<<<< a\n>>>>>>> b', '<<<<<<<<a\n=======\n>>>>>>> b', 'title: x\n=======\n'])('finds none in %j', (text) => {
  expect(findConflicts(text)).toEqual([]);
});

it.each([
  ['a\nx\nb\nx\nc', ['x'], 5, 4],
  ['a\nx\nb\nx\nc', ['x', 'b'], 9, 2],
  ['a\nb', ['gone'], 9, 2],
  ['a\nb', [], 1, 1],
])('finds where the lines of a side stand: in %j %j near %i', (text, block, near, expected) => {
  expect(nearestLine(text, block, near)).toBe(expected);
});
