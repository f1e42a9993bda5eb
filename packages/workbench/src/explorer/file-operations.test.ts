import { expect, it } from 'vitest';
import { movesTo, refuseMove, refusePath } from './file-operations.ts';

const taken = ['plan/a.yaml', 'plan/b.yaml'];
it.each([
  ['plan/a.yaml', '请输入新的路径'],
  ['', '请输入新的路径'],
  ['plan/B.yaml', 'plan/b.yaml 已经存在'],
  ['plan/A.yaml', undefined],
  ['单元/一号 单元.yaml', undefined],
  ['../a.yaml', '不能用作路径'],
  ['/a.yaml', '不能用作路径'],
  ['a//b.yaml', '不能用作路径'],
  ['.git/config', '不能用作路径'],
  [String.raw`a\b.yaml`, '不能用作路径'],
  ['a:b.yaml', '不能用作路径'],
  ['a.yaml ', '不能用作路径'],
  ['a.', '不能用作路径'],
])('the new path %j', (path, expected) => {
  const refusal = refusePath(path, { old: 'plan/a.yaml', taken })?.zh;
  if (expected === undefined) expect(refusal).toBeUndefined();
  else expect(refusal).toContain(expected);
});

const uris = ['plan/a.yaml', 'plan/units/U-1.yaml', 'plan/units/U-2.yaml', 'units/U-2.yaml'];

it.each([
  ['plan/a.yaml', 'b.yaml', [['plan/a.yaml', 'b.yaml']], undefined],
  ['plan/units', 'plan/单元', [['plan/units/U-1.yaml', 'plan/单元/U-1.yaml'], ['plan/units/U-2.yaml', 'plan/单元/U-2.yaml']], undefined],
  ['plan/units', 'units', [['plan/units/U-1.yaml', 'units/U-1.yaml'], ['plan/units/U-2.yaml', 'units/U-2.yaml']], 'units/U-2.yaml 已经存在'],
  ['plan/units', 'plan/units/old', [['plan/units/U-1.yaml', 'plan/units/old/U-1.yaml'], ['plan/units/U-2.yaml', 'plan/units/old/U-2.yaml']], '不能移到自己里面'],
  ['plan/units', '.git', [['plan/units/U-1.yaml', '.git/U-1.yaml'], ['plan/units/U-2.yaml', '.git/U-2.yaml']], '不能用作路径'],
])('%s to %s', (from, to, expected, refused) => {
  const moves = movesTo(uris, { from, to });
  expect(moves.map((move) => [move.from, move.to])).toEqual(expected);
  const refusal = refuseMove(to, { old: from, moves, taken: uris })?.zh;
  if (refused === undefined) expect(refusal).toBeUndefined();
  else expect(refusal).toContain(refused);
});
