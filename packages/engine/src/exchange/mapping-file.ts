import { fail, ok, type Result } from '@plansmith/base';
import { decodeBytes, parseDocument, syntaxMessages } from '@plansmith/document';
import { fillMessage } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';
import type { ReadOptions } from '@plansmith/geo/formats';
import { errorNote } from './notes.ts';
import type { FieldAssignment } from './types.ts';
import { isRecord } from './workspace-view.ts';

/** What a mapping file says. */
export interface MappingFile {
  readonly fields: readonly FieldAssignment[];
  /** Names of coordinate columns, for tables. */
  readonly columns: NonNullable<ReadOptions['columns']>;
}

const columnNames = ['x', 'y', 'wkt', 'id', 'ring'] as const;

/**
 * Reads a mapping of fields. YAML: `fields: { 来源: 目标 }` and, for tables, `columns: { x: 列名, y: 列名 }`; or the pairs alone; nothing or `"-"` as the
 * target leaves a field out. CSV: two columns, source and target, a first line `source,target` or `来源,目标` being a heading.
 */
export function readMappingFile(name: string, bytes: Uint8Array): Result<MappingFile, GeoNote> {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return fail(broken(name, { zh: '不是 UTF-8 文本', en: 'it is no UTF-8 text' }));
  return /\.(csv|txt)$/i.test(name) ? readCsv(name, decoded.text) : readYaml(name, decoded.text);
}

function readYaml(name: string, text: string): Result<MappingFile, GeoNote> {
  const { value, problems, lines } = parseDocument(text);
  const problem = problems[0];
  if (problem) {
    const what = fillMessage(syntaxMessages[problem.code], problem.data);
    const line = lines.positionAt(problem.span.start).line + 1;
    return fail(broken(name, { zh: `第 ${line} 行：${what.zh}`, en: `line ${line}: ${what.en}` }));
  }
  if (!isRecord(value)) return fail(broken(name, { zh: '应为“来源字段: 目标字段”', en: 'it should hold pairs of source field and target field' }));
  const nested = isRecord(value['fields']) || isRecord(value['columns']);
  const pairs = nested ? (value['fields'] ?? {}) : value;
  const columns = nested ? (value['columns'] ?? {}) : {};
  if (!isRecord(pairs) || !isRecord(columns)) return fail(broken(name, { zh: 'fields 和 columns 应为键值对', en: 'fields and columns should hold pairs' }));
  const strange = Object.keys(columns).find((key) => !(columnNames as readonly string[]).includes(key));
  if (strange !== undefined) return fail(broken(name, { zh: `columns 里没有 ${strange}，只有 ${columnNames.join('、')}`, en: `columns has no ${strange}, only ${columnNames.join(', ')}` }));
  const wrong = Object.entries(pairs).find(([, target]) => target !== null && typeof target !== 'string');
  if (wrong) return fail(broken(name, { zh: `“${wrong[0]}”的目标应为字段名`, en: `the target of "${wrong[0]}" should be the name of a field` }));
  return ok({
    fields: Object.entries(pairs).map(([source, target]) => ({ source, target: targetOf(target as string | null) })),
    columns: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, String(column)])),
  });
}

function readCsv(name: string, text: string): Result<MappingFile, GeoNote> {
  const fields: FieldAssignment[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    const cells = line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (cells.length !== 2 || cells[0] === '') return fail(broken(name, { zh: `第 ${index + 1} 行应为“来源字段,目标字段”两列`, en: `line ${index + 1} should have two columns: source field, target field` }));
    if (fields.length === 0 && index === 0 && /^(source|来源|来源字段|源字段)$/i.test(cells[0]!)) continue;
    fields.push({ source: cells[0]!, target: targetOf(cells[1]!) });
  }
  return ok({ fields, columns: {} });
}

function targetOf(text: string | null): string | null {
  return text === null || text === '' || text === '-' ? null : text;
}

function broken(name: string, { zh, en }: { readonly zh: string; readonly en: string }): GeoNote {
  return errorNote('import/mappingBroken', { zh: `映射文件 ${name} 无法使用：${zh}`, en: `The mapping file ${name} cannot be used: ${en}` }, { name });
}
