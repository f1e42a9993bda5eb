import { expect, it } from 'vitest';
import { readMappingFile } from './mapping-file.ts';

const read = (name: string, text: string): unknown => {
  const result = readMappingFile(name, new TextEncoder().encode(text));
  return result.ok ? result.value : result.error.message.zh;
};

it.each([
  ['m.yaml', '地块编码: id\n备注:\n', { fields: [{ source: '地块编码', target: 'id' }, { source: '备注', target: null }], columns: {} }],
  ['m.yaml', 'fields:\n  地块编码: id\ncolumns: { x: 东, y: 北 }\n', { fields: [{ source: '地块编码', target: 'id' }], columns: { x: '东', y: '北' } }],
  ['m.csv', '来源,目标\r\n地块编码,id\r\n备注,\r\n', { fields: [{ source: '地块编码', target: 'id' }, { source: '备注', target: null }], columns: {} }],
  ['m.yaml', '- a\n', '映射文件 m.yaml 无法使用：应为“来源字段: 目标字段”'],
  ['m.yaml', 'a: [1]\n', '映射文件 m.yaml 无法使用：“a”的目标应为字段名'],
  ['m.yaml', 'columns: { z: a }\n', '映射文件 m.yaml 无法使用：columns 里没有 z，只有 x、y、wkt、id、ring'],
  ['m.csv', 'a,b,c\n', '映射文件 m.csv 无法使用：第 1 行应为“来源字段,目标字段”两列'],
])('%s %j', (name, text, expected) => {
  expect(read(name, text)).toEqual(expected);
});

it('names the line of a syntax error, and refuses another encoding', () => {
  expect(read('m.yaml', 'a: "b\n')).toMatch(/^映射文件 m\.yaml 无法使用：第 1 行：/);
  expect(readMappingFile('m.yaml', Uint8Array.of(0xb5, 0xd8))).toMatchObject({ ok: false, error: { code: 'import/mappingBroken' } });
});
