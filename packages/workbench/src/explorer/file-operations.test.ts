import { expect, it } from 'vitest';
import { refusePath } from './file-operations.ts';

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
